using Bunit;
using ContactCenter.Blazor.Admin.Users;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Blazor.Admin;

public sealed class UsersPageTests : IAsyncLifetime
{
    Centre centre = null!;
    AdminConsole console = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start();
        console = new AdminConsole(centre, await centre.LogIn(Seed.Administrator));
    }

    public async Task DisposeAsync()
    {
        await console.DisposeAsync();
        await centre.DisposeAsync();
    }

    static void Create(IRenderedComponent<UsersPage> page, string userName)
    {
        page.Find("#f-displayName").Change("Nora Núñez");
        page.Find("#f-userName").Change(userName);
        page.Find("form").Submit();
    }

    [Fact]
    public async Task NewUser_ShowsTheTemporaryPasswordOnce()
    {
        var page = console.Open<UsersPage>("/admin/agents?id=new");
        Create(page, "nora");
        var password = page.WaitForElement("#temporary-password").GetAttribute("value")!;
        PasswordRules.Check(password).ShouldBeNull();
        page.Find("#password-title").TextContent.ShouldBe("Contraseña temporal de Nora Núñez");
        page.Find("dialog .dialog-actions .button").Click();
        page.WaitForAssertion(() => page.Markup.ShouldNotContain(password));
        await console.Hear();
        page.WaitForAssertion(() => page.FindAll(".side-row").Select(row => row.TextContent).ShouldContain(row => row.Contains("Nora Núñez")));
        page.Find(".form-note").TextContent.ShouldContain("contraseña temporal");
    }

    [Fact]
    public void TakenName_IsToldAtItsField()
    {
        var page = console.Open<UsersPage>("/admin/agents?id=new");
        Create(page, "ANA");
        page.WaitForAssertion(() => page.Find("[data-field=userName] .error").TextContent.ShouldBe("Ya hay otro con este nombre."));
        page.FindAll("#temporary-password").ShouldBeEmpty();
    }

    [Fact]
    public void WithoutARole_IsToldAtTheRoles()
    {
        var page = console.Open<UsersPage>($"/admin/agents?id={Seed.Ana}");
        page.FindAll(".roles-field input")[0].Change(false);
        page.Find("form").Submit();
        page.Find(".roles-field .error").TextContent.ShouldBe("Complete este campo.");
    }

    [Fact]
    public void LastAdministratorDisabled_IsToldAtTheBox()
    {
        var page = console.Open<UsersPage>($"/admin/agents?id={Seed.Administrator}");
        page.Find("[data-field=enabled] input").Change(false);
        page.Find("form").Submit();
        page.WaitForAssertion(() => page.Find("[data-field=enabled] .error").TextContent.ShouldStartWith("Es el último administrador"));
    }

    [Fact]
    public void Oneself_ChangesThePasswordAndIsNotGivenATemporaryOne()
    {
        var page = console.Open<UsersPage>($"/admin/agents?id={Seed.Administrator}");
        page.FindAll(".form-actions button.danger").ShouldBeEmpty();
        page.Find(".form-actions a").GetAttribute("href").ShouldBe("/password");
    }

    [Fact]
    public async Task Reset_AsksThenShowsTheNewPassword()
    {
        var page = console.Open<UsersPage>($"/admin/agents?id={Seed.Ana}");
        page.Find(".form-actions button.danger").Click();
        page.Find("#reset-title").TextContent.ShouldBe("¿Restablecer la contraseña de «ana»?");
        page.Find("dialog .danger").Click();
        page.WaitForElement("#temporary-password");
        await using var db = centre.Read();
        (await db.Users.SingleAsync(user => user.Id == Seed.Ana)).MustChangePassword.ShouldBeTrue();
    }

    [Fact]
    public async Task ImportedWithoutPassword_SaysThatOneIsNeededUntilItIsGiven()
    {
        await centre.Write(unit =>
        {
            var ana = unit.Db.Users.Single(user => user.Id == Seed.Ana);
            (ana.PasswordHash, ana.MustChangePassword) = (null, true);
            unit.Db.SaveChanges();
        });
        var page = console.Open<UsersPage>($"/admin/agents?id={Seed.Ana}");
        page.WaitForElement(".form-note").TextContent.ShouldContain("Todavía no tiene contraseña");
        page.Find(".form-actions button.danger").Click();
        page.Find("dialog .danger").Click();
        page.WaitForAssertion(() => page.Find(".form-note").TextContent.ShouldContain("contraseña temporal"));
    }

    [Fact]
    public async Task FiveThousandUsers_OnlyTheRowsInSightAreDrawn()
    {
        await centre.Write(unit =>
        {
            unit.Db.Users.AddRange(Enumerable.Range(0, 5_000).Select(i => new User { UserName = $"u{i}", NormalizedUserName = $"U{i}", DisplayName = $"Person {i}", Roles = Roles.Agent, SecurityStamp = "s" }));
            unit.Db.SaveChanges();
            unit.Append(new UserChanged());
        });
        await console.Hear();
        var page = console.Open<UsersPage>("/admin/agents?q=person 49");
        page.Find(".count").TextContent.ShouldBe("111");
        page.FindAll(".side-row").Count.ShouldBeLessThan(120);
    }
}
