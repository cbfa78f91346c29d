using System.Globalization;
using System.Security.Claims;
using Bunit;
using ContactCenter.Blazor.Auth;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Tests.Blazor.Auth;

/// <summary>A circuit outlives its page's request by hours: it must hear at once that its log-in is over.</summary>
public sealed class SessionGuardTests : BunitContext
{
    readonly ConsoleHost host = new();
    readonly CircuitLink link = new();
    ClaimsPrincipal somebody = new();

    IRenderedComponent<SessionGuard> Open() =>
        Render<SessionGuard>(parameters => parameters.AddCascadingValue(Task.FromResult(new AuthenticationState(somebody))));

    async Task<(int User, string Session)> LogIn()
    {
        var user = await host.Add("ana");
        var session = (await host.Services.GetRequiredService<OpenSession>().Run(user)).Value;
        var stamp = await host.Read(db => db.Users.Select(u => u.SecurityStamp).SingleAsync());
        Services.AddSingleton(host.Services.GetRequiredService<SessionWatch>());
        Services.AddSingleton(link);
        somebody = new(new ClaimsIdentity(
            [
                new(ClaimTypes.NameIdentifier, user.ToString(CultureInfo.InvariantCulture)),
                new(SessionClaims.Session, session),
                new(SessionClaims.SecurityGroup, "1"),
                new(SessionClaims.Stamp, stamp),
            ],
            "test"));
        return (user, session);
    }

    /// <summary>The address that the circuit leaves for.</summary>
    Task<string> Leaving()
    {
        var left = new TaskCompletionSource<string>();
        Services.GetRequiredService<NavigationManager>().LocationChanged += (_, e) => left.TrySetResult(new Uri(e.Location).PathAndQuery);
        return left.Task.WaitAsync(TimeSpan.FromSeconds(10));
    }

    string Address => new Uri(Services.GetRequiredService<NavigationManager>().Uri).PathAndQuery;

    [Fact]
    public async Task SessionHolds_Stays()
    {
        await LogIn();
        Open();
        Address.ShouldBe("/");
    }

    [Fact]
    public async Task LoggedOutBySupervisor_LeavesAtOnceAndSaysWhy()
    {
        var (_, session) = await LogIn();
        var leaving = Leaving();
        Open();
        await host.Services.GetRequiredService<CloseSession>().Run(session, SessionEnd.LoggedOutBySupervisor);
        (await leaving).ShouldBe("/login?reason=LoggedOutBySupervisor");
    }

    [Fact]
    public async Task SecondLogIn_TheFirstCircuitLeaves()
    {
        var (user, _) = await LogIn();
        var leaving = Leaving();
        Open();
        await host.Services.GetRequiredService<OpenSession>().Run(user);
        (await leaving).ShouldBe("/login?reason=TakenOver");
    }

    [Fact]
    public async Task PasswordChanged_TheCircuitLeaves()
    {
        var (user, _) = await LogIn();
        var leaving = Leaving();
        Open();
        using var scope = host.Services.CreateScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<User>>();
        (await users.UpdateSecurityStampAsync((await users.FindByIdAsync(user.ToString(CultureInfo.InvariantCulture)))!)).Succeeded.ShouldBeTrue();
        (await leaving).ShouldBe("/login?reason=AccountChanged");
    }

    [Fact]
    public async Task EndedBeforeTheCircuitBegan_LeavesAtOnce()
    {
        var (_, session) = await LogIn();
        await host.Services.GetRequiredService<CloseSession>().Run(session, SessionEnd.TakenOver);
        var leaving = Leaving();
        Open();
        (await leaving).ShouldStartWith("/login");
    }

    [Fact]
    public async Task SecondLogIn_WhileTheBrowserIsGone_LeavesWhenItComesBack()
    {
        var (user, _) = await LogIn();
        Open();
        await link.OnConnectionDownAsync(null!, default);
        await host.Services.GetRequiredService<OpenSession>().Run(user);
        Address.ShouldBe("/");
        var leaving = Leaving();
        await link.OnConnectionUpAsync(null!, default);
        (await leaving).ShouldBe("/login?reason=TakenOver");
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        host.Dispose();
    }
}
