using System.Security.Claims;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Blazor.Shell.Navigation;

namespace ContactCenter.Tests.Blazor.Shell;

public sealed class ConsoleMenuTests
{
    static ClaimsPrincipal Somebody(params string[] roles) => new(new ClaimsIdentity(roles.Select(r => new Claim(ClaimTypes.Role, r)), "test"));

    static MenuEntry Entry(string path, string role) => new(path, "home", new Text("a", "a", "a"), null, new Text("b", "b", "b"), role);

    [Fact]
    public void Entry_PageNotBuilt_IsNotShown() => Entry("/not-built", "Agent").IsFor(Somebody("Agent")).ShouldBeFalse();

    [Fact]
    public void Entry_OtherRole_IsNotShown() => Entry("/not-found", "Supervisor").IsFor(Somebody("Agent")).ShouldBeFalse();

    [Fact]
    public void Entry_PageAndRole_IsShown() => Entry("/not-found", "Agent").IsFor(Somebody("Agent")).ShouldBeTrue();

    [Fact]
    public void Menu_Paths_AreUnique() => ConsoleMenu.All.Select(e => e.Path).ShouldBeUnique();
}
