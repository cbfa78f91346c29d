using System.Net;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Tests.Blazor.Auth;

/// <summary>A temporary password opens nothing but the page that changes it.</summary>
public sealed class PasswordPageTests : IDisposable
{
    const string Own = "my own password";

    readonly ConsoleHost host = new();

    public void Dispose() => host.Dispose();

    static Dictionary<string, string> Form(string current, string password = Own, string? repeated = null, string name = "ana") => new()
    {
        ["_handler"] = "password",
        ["Form.UserName"] = name,
        ["Form.Current"] = current,
        ["Form.Password"] = password,
        ["Form.Repeated"] = repeated ?? password,
    };

    /// <summary>Ana, whom an administrator gave a temporary password.</summary>
    async Task<string> Temporary()
    {
        var ana = await host.Add("ana");
        var admin = await host.Add("admin", Roles.Administrator);
        var session = (await host.Services.GetRequiredService<OpenSession>().Run(admin)).Value;
        return (await host.Services.GetRequiredService<ResetPassword>().Run(new Actor(admin, "admin", Roles.Administrator, SecurityGroup.All, session), ana)).Value.Text;
    }

    [Fact]
    public async Task LogInWithATemporaryPassword_OpensNoSessionAndLeadsToThePage()
    {
        var browser = host.Open();
        var answer = await browser.LogIn("ana", await Temporary(), "/login?returnUrl=%2Finbox");
        (answer.Location, answer.SessionCookie).ShouldBe(("/password?user=ana&returnUrl=%2Finbox", null));
        (await browser.Get("/")).Location.ShouldNotBeNull().ShouldStartWith("/login");
        (await host.Read(db => db.AgentSessions.CountAsync(session => session.EndedAt == null && session.UserId == 1))).ShouldBe(0);
        (await browser.Get(answer.Location!)).Text.ShouldContain("value=\"ana\"");
    }

    [Fact]
    public async Task OwnPasswordChosen_EntersAndTheTemporaryOneIsWorthNothing()
    {
        var temporary = await Temporary();
        var browser = host.Open();
        (await browser.Submit("/password?user=ana&returnUrl=%2F%3Fx%3D1", Form(temporary))).Location.ShouldBe("/?x=1");
        (await browser.Get("/")).Status.ShouldBe(HttpStatusCode.OK);
        (await host.Open().LogIn("ana", temporary)).SessionCookie.ShouldBeNull();
        (await host.Open().LogIn("ana", Own)).SessionCookie.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("short", "short", "al menos 10 caracteres")]
    [InlineData(Own, "my other password", "No coincide con la contraseña nueva")]
    [InlineData(ConsoleHost.Password, ConsoleHost.Password, "Elija una distinta de la actual")]
    public async Task BadNewPassword_IsToldAtItsField(string password, string repeated, string complaint)
    {
        await host.Add("ana");
        (await host.Open().Submit("/password", Form(ConsoleHost.Password, password, repeated))).Text.ShouldContain(complaint);
        (await host.Open().LogIn("ana")).SessionCookie.ShouldNotBeNull();
    }

    /// <summary>Check 56: the other log-in of the same user ends, this one goes on by a new session.</summary>
    [Fact]
    public async Task LoggedIn_Change_GoesOnWithANewSession()
    {
        await host.Add("ana");
        var browser = host.Open();
        var before = (await browser.LogIn("ana")).SessionCookie;
        await browser.Get("/");
        var stolen = host.Open();
        stolen.Http.DefaultRequestHeaders.Add("Cookie", before!.Split(';')[0]);
        (await stolen.Get("/")).Status.ShouldBe(HttpStatusCode.OK);

        var changed = await browser.Submit("/password", Form(ConsoleHost.Password, name: "somebody-else"));

        (changed.Location, changed.SessionCookie == before).ShouldBe(("/", false));
        (await browser.Get("/")).Status.ShouldBe(HttpStatusCode.OK);
        SpinWait.SpinUntil(() => stolen.Get("/").GetAwaiter().GetResult().Status == HttpStatusCode.Redirect, TimeSpan.FromSeconds(5)).ShouldBeTrue();
        (await host.Read(db => db.AuditEntries.CountAsync(entry => entry.Action == "user.password-changed" && entry.UserId == 1))).ShouldBe(1);
    }

    /// <summary>Check 58: guesses here count as guesses at the log-in.</summary>
    [Fact]
    public async Task WrongPresentPassword_CountsTowardsTheLock()
    {
        await host.Add("ana");
        var browser = host.Open();
        await browser.LogIn("ana");
        for (var i = 0; i < 4; i++)
            (await browser.Submit("/password", Form("wrong"))).Text.ShouldContain("La contraseña actual no es correcta");
        (await browser.Submit("/password", Form("wrong"))).Status.ShouldBe(HttpStatusCode.TooManyRequests);
        (await browser.Submit("/password", Form(ConsoleHost.Password))).Status.ShouldBe(HttpStatusCode.TooManyRequests);
        (await host.Read(db => db.AuditEntries.CountAsync(entry => entry.Action.StartsWith("login.")))).ShouldBe(6);
    }

    /// <summary>Check 57.</summary>
    [Fact]
    public async Task PostWithoutToken_IsRefused()
    {
        await host.Add("ana");
        (await host.Open().Post("/password", Form(ConsoleHost.Password))).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await host.Open().LogIn("ana")).SessionCookie.ShouldNotBeNull();
    }

    [Fact]
    public async Task UnknownName_IsToldTheSameAsAWrongPassword()
    {
        await host.Add("ana");
        foreach (var name in new[] { "ana", "nobody" })
            (await host.Open().Submit("/password", Form("wrong", name: name))).Text.ShouldContain("Usuario o contraseña incorrectos");
    }

    [Fact]
    public async Task Disabled_CannotChangeIt()
    {
        var temporary = await Temporary();
        await host.Services.GetRequiredService<ContactCenter.Core.Data.IUnitsOfWork>().Run(unit =>
        {
            unit.Db.Users.Where(user => user.UserName == "ana").ExecuteUpdate(set => set.SetProperty(user => user.Enabled, false));
            return ContactCenter.Core.Common.Result.Done;
        });
        var answer = await host.Open().Submit("/password", Form(temporary));
        (answer.SessionCookie, answer.Text.Contains("Usuario o contraseña incorrectos", StringComparison.Ordinal)).ShouldBe((null, true));
    }
}
