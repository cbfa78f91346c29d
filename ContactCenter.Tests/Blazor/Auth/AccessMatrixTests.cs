using System.Net;
using System.Reflection;
using ContactCenter.Blazor.Shell;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;

namespace ContactCenter.Tests.Blazor.Auth;

/// <summary>Every page, asked for as every role (#47). A new page without a line here fails.</summary>
public sealed class AccessMatrixTests : IAsyncLifetime
{
    const Roles Agent = Roles.Agent, Supervisor = Roles.Supervisor, Administrator = Roles.Administrator, Everybody = Agent | Supervisor | Administrator;

    static readonly Dictionary<string, Roles> pages = new()
    {
        ["/"] = Everybody,
        ["/inbox"] = Agent,
        ["/reviews"] = Agent,
        ["/outbound"] = Agent,
        ["/supervisor/bulk"] = Supervisor,
        ["/supervisor/campaigns/webchat"] = Supervisor,
        ["/supervisor/campaigns/heynow"] = Supervisor,
        ["/supervisor/campaigns/all"] = Supervisor,
        ["/supervisor/recordings/webchat"] = Supervisor,
        ["/supervisor/recordings/heynow"] = Supervisor,
        ["/supervisor/quality"] = Supervisor,
        ["/supervisor/quality/sample"] = Supervisor,
        ["/supervisor/reports"] = Supervisor,
        ["/canned-responses"] = Supervisor | Administrator,
        ["/admin/campaigns/webchat"] = Administrator,
        ["/admin/campaigns/heynow"] = Administrator,
        ["/admin/members"] = Administrator,
        ["/admin/quality"] = Administrator,
        ["/admin/breaks"] = Administrator,
        ["/admin/providers/heynow"] = Administrator,
        ["/admin/agents"] = Administrator,
        ["/admin/groups"] = Administrator,
        ["/admin/audit"] = Administrator,
        ["/admin/verify"] = Administrator,
        ["/admin/transfer"] = Administrator,
        ["/admin/personal-data"] = Administrator,
    };

    readonly ConsoleHost host = new();

    public async Task InitializeAsync()
    {
        foreach (var role in new[] { Agent, Supervisor, Administrator })
            await host.Add($"{role}", role);
    }

    public Task DisposeAsync()
    {
        host.Dispose();
        return Task.CompletedTask;
    }

    [Theory]
    [InlineData(Agent)]
    [InlineData(Supervisor)]
    [InlineData(Administrator)]
    public async Task EveryPage_OpensForItsRolesOnly_047(Roles role)
    {
        var browser = host.Open();
        await browser.LogIn($"{role}");

        foreach (var (page, roles) in pages.Where(pair => Exists(pair.Key)))
            ((await browser.Get(page)).Status == HttpStatusCode.OK).ShouldBe((roles & role) != 0, $"{role} at {page}");
    }

    [Fact]
    public async Task EveryPage_WithoutALogIn_AsksForOne_047()
    {
        var browser = host.Open();

        foreach (var page in pages.Keys.Where(Exists))
            (await browser.Get(page)).Location.ShouldStartWith("/login", customMessage: page);
    }

    [Fact]
    public void EveryPageForARole_StandsInTheTable_047() =>
        Routes(page => page.GetCustomAttribute<AuthorizeAttribute>(true)?.Roles is not null).Except(pages.Keys).ShouldBeEmpty();

    static bool Exists(string path) => Routes(_ => true).Contains(path);

    static IEnumerable<string> Routes(Func<Type, bool> which) => typeof(ConsoleSetup).Assembly.GetTypes().Where(which)
        .SelectMany(page => page.GetCustomAttributes<RouteAttribute>()).Select(route => route.Template).Where(template => !template.Contains('{'));
}
