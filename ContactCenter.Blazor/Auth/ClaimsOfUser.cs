using System.Globalization;
using System.Security.Claims;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Identity;

namespace ContactCenter.Blazor.Auth;

/// <summary>Puts into the cookie what every page needs of a user, so that no page reads the database for it.</summary>
sealed class ClaimsOfUser : IUserClaimsPrincipalFactory<User>
{
    public Task<ClaimsPrincipal> CreateAsync(User user)
    {
        var identity = new ClaimsIdentity(
            [
                new(ClaimTypes.NameIdentifier, user.Id.ToString(CultureInfo.InvariantCulture)),
                new(ClaimTypes.Name, user.DisplayName),
                new(SessionClaims.SecurityGroup, user.SecurityGroupId.ToString(CultureInfo.InvariantCulture)),
                new(SessionClaims.Stamp, user.SecurityStamp),
                .. Enum.GetValues<Roles>().Where(role => role != Roles.None && user.Roles.HasFlag(role)).Select(role => new Claim(ClaimTypes.Role, role.ToString())),
            ],
            IdentityConstants.ApplicationScheme);
        return Task.FromResult(new ClaimsPrincipal(identity));
    }
}
