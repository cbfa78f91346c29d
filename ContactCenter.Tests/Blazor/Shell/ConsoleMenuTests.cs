using System.Security.Claims;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Blazor.Shell.Navigation;
using ContactCenter.Core.Users;

namespace ContactCenter.Tests.Blazor.Shell;

public sealed class ConsoleMenuTests
{
    /// <summary>Nobody has a permission.</summary>
    static readonly UserDirectory nobody = new(null!);

    static ClaimsPrincipal Somebody(params string[] roles) => new(new ClaimsIdentity(roles.Select(r => new Claim(ClaimTypes.Role, r)), "test"));

    static MenuEntry Entry(string path, string role) => new(path, "home", new Text("a", "a", "a"), null, new Text("b", "b", "b"), role);

    [Fact]
    public void Entry_PageNotBuilt_IsNotShown() => Entry("/not-built", "Agent").IsFor(Somebody("Agent"), nobody).ShouldBeFalse();

    [Fact]
    public void Entry_OtherRole_IsNotShown() => Entry("/not-found", "Supervisor").IsFor(Somebody("Agent"), nobody).ShouldBeFalse();

    [Fact]
    public void Entry_PageAndRole_IsShown() => Entry("/not-found", "Agent").IsFor(Somebody("Agent"), nobody).ShouldBeTrue();

    [Fact]
    public void Entry_OfAPermissionNotGiven_IsNotShown() => (Entry("/not-found", "Agent") with { OutboundOnly = true }).IsFor(Somebody("Agent"), nobody).ShouldBeFalse();

    [Fact]
    public void Menu_Paths_AreUnique() => ConsoleMenu.All.Select(e => e.Path).ShouldBeUnique();
}
