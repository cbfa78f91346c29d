using System.Net;
using System.Text.RegularExpressions;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Blazor.Auth;

public sealed class SetUpTests : IDisposable
{
    readonly ConsoleHost host = new();

    public void Dispose() => host.Dispose();

    static Dictionary<string, string> Form(string code, string password = ConsoleHost.Password) => new()
    {
        ["_handler"] = "setup",
        ["Form.Code"] = code,
        ["Form.DisplayName"] = "First Administrator",
        ["Form.UserName"] = "admin",
        ["Form.Password"] = password,
        ["Form.OtherRoles"] = "true",
    };

    string Code()
    {
        host.Services.ShouldNotBeNull();
        return Regex.Match(string.Join('\n', host.Log.Messages), "set-up code: (\\S+)").Groups[1].Value;
    }

    [Fact]
    public async Task NoUsers_LogInLeadsToSetUp() => (await host.Open().Get("/login")).Location.ShouldBe("/setup");

    [Fact]
    public async Task RightCode_CreatesTheAdministratorLogsInAndCloses()
    {
        var browser = host.Open();
        (await browser.Submit("/setup", Form(Code()))).Location.ShouldBe("/");
        (await browser.Get("/")).Status.ShouldBe(HttpStatusCode.OK);
        (await host.Read(db => db.Users.SingleAsync())).Roles.ShouldBe(Roles.Administrator | Roles.Supervisor | Roles.Agent);
        (await host.Open().Get("/setup")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await browser.Post("/setup", Form(Code()))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task WrongCode_CreatesNobody()
    {
        (await host.Open().Submit("/setup", Form("guess"))).Text.ShouldContain("El código no es correcto");
        (await host.Read(db => db.Users.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task ShortPassword_IsToldAtItsField() =>
        (await host.Open().Submit("/setup", Form(Code(), "short"))).Text.ShouldContain("al menos 10 caracteres");

    [Fact]
    public async Task SomebodyWorksHere_NoCodeIsWritten()
    {
        await host.Add("ana");
        (await host.Open().Get("/setup")).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
