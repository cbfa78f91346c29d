using System.Reflection;
using System.Security.Claims;
using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Components;

namespace ContactCenter.Blazor.Shell.Navigation;

/// <summary>One link of the menu: Section → Group → Name, for whoever has one of the roles.</summary>
public sealed record MenuEntry(string Path, string Icon, Text Section, Text? Group, Text Name, params IReadOnlyList<string> Roles)
{
    static readonly HashSet<string> pages = typeof(MenuEntry).Assembly.GetTypes()
        .SelectMany(t => t.GetCustomAttributes<RouteAttribute>())
        .Select(r => r.Template.TrimEnd('/'))
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the page exists: its own address, or the same with parameters behind it.</summary>
    public bool Exists { get; } = pages.Any(p => p == Path || p.StartsWith(Path + "/{", StringComparison.OrdinalIgnoreCase));

    /// <summary>Where the name is too long, as at the bottom of a phone.</summary>
    public Text? ShortName { get; init; }

    /// <summary>Only for those of the built-in security group.</summary>
    public bool OfAllOnly { get; init; }

    /// <summary>Only for those who may write first to customers.</summary>
    public bool OutboundOnly { get; init; }

    public bool IsFor(ClaimsPrincipal user, UserDirectory users) => Exists && Roles.Any(user.IsInRole) && (!OfAllOnly || user.ToActor() is { IsOfAll: true })
        && (!OutboundOnly || (user.UserId() is { } id && users.Find(id) is { MayWriteOutbound: true }));

    public static IReadOnlyList<MenuEntry> For(ClaimsPrincipal user, UserDirectory users) => [.. ConsoleMenu.All.Where(e => e.IsFor(user, users))];
}
