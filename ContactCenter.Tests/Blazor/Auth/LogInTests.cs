using System.Net;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Tests.Blazor.Auth;

public sealed class LogInTests : IDisposable
{
    const string Wrong = "Usuario o contraseña incorrectos", Locked = "demasiados intentos con este usuario";

    readonly ConsoleHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task RightPassword_OpensASessionAndGoesWhereOneWanted()
    {
        await host.Add("ana");
        var browser = host.Open();
        (await browser.Get("/?x=1")).Location.ShouldBe("/login?returnUrl=%2F%3Fx%3D1");
        (await browser.LogIn("ana", page: "/login?returnUrl=%2F%3Fx%3D1")).Location.ShouldBe("/?x=1");
        (await browser.Get("/")).Status.ShouldBe(HttpStatusCode.OK);
        (await host.Read(db => db.AgentSessions.CountAsync(s => s.EndedAt == null))).ShouldBe(1);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("javascript:alert(1)")]
    public async Task ForeignReturnAddress_GoesHome(string address)
    {
        await host.Add("ana");
        (await host.Open().LogIn("ana", page: "/login?returnUrl=" + Uri.EscapeDataString(address))).Location.ShouldBe("/");
    }

    [Fact]
    public async Task WrongPasswordAndUnknownName_AreToldTheSame()
    {
        await host.Add("ana");
        foreach (var name in new[] { "ana", "nobody" })
        {
            var answer = await host.Open().LogIn(name, "wrong");
            (answer.Status, answer.SessionCookie).ShouldBe((HttpStatusCode.OK, null));
            answer.Text.ShouldContain(Wrong);
        }
        (await host.Read(db => db.AuditEntries.CountAsync(a => a.Action == "login.failed"))).ShouldBe(2);
    }

    [Theory]
    [InlineData("ana")]
    [InlineData("nobody")]
    public async Task FiveFailures_LockTheName_KnownOrNot(string name)
    {
        await host.Add("ana");
        var browser = host.Open();
        for (var i = 0; i < 4; i++)
            (await browser.LogIn(name, "wrong")).Text.ShouldContain(Wrong);
        (await browser.LogIn(name, "wrong")).Text.ShouldContain(Locked);
        var late = await browser.LogIn(name);
        (late.Status, late.SessionCookie).ShouldBe((HttpStatusCode.TooManyRequests, null));
        late.Text.ShouldContain(Locked);
    }

    /// <summary>Otherwise a right password would show by never locking.</summary>
    [Fact]
    public async Task DisabledUser_RightPassword_IsRefusedAsAnUnknownName()
    {
        var ana = await host.Add("ana");
        await host.Services.GetRequiredService<IUnitsOfWork>().Run(unit =>
        {
            unit.Db.Users.Single(user => user.Id == ana).Enabled = false;
            unit.Db.SaveChanges();
            return Result.Done;
        });
        var browser = host.Open();
        for (var i = 0; i < 4; i++)
            (await browser.LogIn("ana")).Text.ShouldContain(Wrong);
        (await browser.LogIn("ana")).Text.ShouldContain(Locked);
    }

    [Fact]
    public async Task ThirtyFailuresOfAnAddress_AreEnough()
    {
        await host.Add("ana");
        var browser = host.Open();
        for (var i = 0; i < 30; i++)
            await browser.LogIn("guess" + i, "wrong");
        (await browser.LogIn("ana")).Text.ShouldContain("demasiados intentos desde su red");
    }

    [Fact]
    public async Task LogIn_CookieOfBefore_IsNotTheCookieOfAfter()
    {
        await host.Add("ana");
        var browser = host.Open();
        browser.Http.DefaultRequestHeaders.Add("Cookie", "cc-session=planted");
        var cookie = (await browser.LogIn("ana")).SessionCookie!;
        cookie.ShouldNotContain("planted");
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=lax");
        (await host.Open().LogIn("ana")).SessionCookie.ShouldNotBe(cookie);
    }

    [Fact]
    public async Task SecondLogIn_TakesOverTheFirst()
    {
        await host.Add("ana");
        var (first, second) = (host.Open(), host.Open());
        await first.LogIn("ana");
        await first.Get("/");
        await second.LogIn("ana");
        SpinWait.SpinUntil(() => first.Get("/").GetAwaiter().GetResult().Status == HttpStatusCode.Redirect, TimeSpan.FromSeconds(10)).ShouldBeTrue();
        (await second.Get("/")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task SessionEndedByASupervisor_TheCookieOpensNothingMore()
    {
        await host.Add("ana");
        var browser = host.Open();
        await browser.LogIn("ana");
        var session = await host.Read(db => db.AgentSessions.Select(s => s.PublicId).SingleAsync());
        await host.Services.GetRequiredService<CloseSession>().Run(session, SessionEnd.LoggedOutBySupervisor);
        SpinWait.SpinUntil(() => browser.Get("/").GetAwaiter().GetResult().Status == HttpStatusCode.Redirect, TimeSpan.FromSeconds(10)).ShouldBeTrue();
    }

    [Fact]
    public async Task SupervisorsWords_StandOnTheLogInPage_ForWhoHoldsTheCookie_AsText()
    {
        await host.Add("ana");
        var browser = host.Open();
        await browser.LogIn("ana");
        await host.Services.GetRequiredService<IUnitsOfWork>().Run<Result>(unit =>
        {
            var session = unit.Db.AgentSessions.Single();
            (session.EndedAt, session.EndReason, session.EndWords) = (unit.Now, SessionEnd.LoggedOutBySupervisor, "Turno <b>terminado</b>");
            unit.Db.SaveChanges();
            unit.Append(new SessionEnded(session.PublicId, SessionEnd.LoggedOutBySupervisor), agentId: session.UserId);
            return Result.Done;
        });
        SpinWait.SpinUntil(() => browser.Get("/").GetAwaiter().GetResult().Status == HttpStatusCode.Redirect, TimeSpan.FromSeconds(10)).ShouldBeTrue();
        foreach (var address in new[] { "/login?reason=LoggedOutBySupervisor", "/login?returnUrl=%2Finbox" })
        {
            (await browser.Http.GetStringAsync(address)).ShouldContain("Turno &lt;b&gt;terminado&lt;/b&gt;");
        }

        (await host.Open().Get("/login?reason=LoggedOutBySupervisor")).Text.ShouldNotContain("terminado");
    }

    [Fact]
    public async Task PostWithoutToken_IsRefused()
    {
        await host.Add("ana");
        var browser = host.Open();
        (await browser.Post("/login", new() { ["_handler"] = "login", ["Form.UserName"] = "ana", ["Form.Password"] = ConsoleHost.Password })).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await browser.Post("/account/language", new() { ["language"] = "en" })).Status.ShouldBe(HttpStatusCode.BadRequest);
        await browser.LogIn("ana");
        (await browser.Post("/logout", [])).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await browser.Get("/")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task LogOut_WithToken_EndsTheSession()
    {
        await host.Add("ana");
        var browser = host.Open();
        await browser.LogIn("ana");
        var token = await browser.Token("/");
        (await browser.Post("/logout", new() { ["__RequestVerificationToken"] = token })).Location.ShouldBe("/login?reason=LoggedOut");
        (await browser.Get("/")).Location.ShouldNotBeNull().ShouldStartWith("/login");
        (await host.Read(db => db.AgentSessions.SingleAsync())).EndReason.ShouldBe(SessionEnd.LoggedOut);
    }

    [Fact]
    public async Task Language_ChosenOnTheLogInPage_IsThatOfTheNextPage()
    {
        await host.Add("ana");
        var browser = host.Open();
        (await browser.Post("/account/language", new() { ["language"] = "pt", ["returnUrl"] = "/login", ["__RequestVerificationToken"] = await browser.Token("/login") }))
            .Location.ShouldBe("/login");
        (await browser.Get("/login")).Text.ShouldContain("Senha");
    }
}
