using System.Globalization;
using System.Security.Claims;
using ContactCenter.Core.Users;

namespace ContactCenter.Blazor.Auth;

/// <summary>What the log-in cookie says about its user; the names of our own claims.</summary>
public static class SessionClaims
{
    public const string Session = "cc:session";
    public const string SecurityGroup = "cc:group";
    public const string Stamp = "cc:stamp";

    /// <summary>Null without a log-in.</summary>
    public static Actor? ToActor(this ClaimsPrincipal user)
    {
        if (user.FindFirst(Session) is not { } session || user.UserId() is not { } id)
            return null;
        var roles = user.FindAll(ClaimTypes.Role).Aggregate(Roles.None, (all, claim) => all | Enum.Parse<Roles>(claim.Value));
        var group = int.Parse(user.FindFirst(SecurityGroup)!.Value, CultureInfo.InvariantCulture);
        return new Actor(id, user.Identity?.Name ?? "", roles, group, session.Value);
    }

    public static int? UserId(this ClaimsPrincipal user) =>
        int.TryParse(user.FindFirst(ClaimTypes.NameIdentifier)?.Value, CultureInfo.InvariantCulture, out var id) ? id : null;
}
