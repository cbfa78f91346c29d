using ContactCenter.Blazor.Supervisor.State;
using ContactCenter.Core.Monitoring;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;

namespace ContactCenter.Tests.Blazor.Supervisor;

public sealed class SupervisionHubTests : IAsyncLifetime
{
    Centre centre = null!;
    SupervisionHub hub = null!;
    Actor supervisor = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start();
        hub = new(centre.Get<LiveFeed>(), new SupervisionRates(TimeSpan.Zero, TimeSpan.Zero), centre.Time, NullLogger<SupervisionHub>.Instance);
        supervisor = await centre.LogIn(Seed.Supervisor);
    }

    public async Task DisposeAsync() => await centre.DisposeAsync();

    static async Task<Supervision> Until(SupervisionReader reader, Func<Supervision, bool> what)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        Supervision seen;
        do
        {
            seen = await reader.Next(patience.Token);
        }
        while (!what(seen));
        return seen;
    }

    [Fact]
    public async Task SupervisorsOfOneGroup_GetTheSameMoment()
    {
        using var one = hub.Enter(supervisor);
        using var other = hub.Enter(supervisor with { UserId = 77 });
        var id = await centre.Arrive();
        (await Until(one, seen => seen.Interactions.ContainsKey(id))).ShouldBeSameAs(await Until(other, seen => seen.Interactions.ContainsKey(id)));
    }

    [Fact]
    public async Task OtherGroup_AndWhoIsNoSupervisor_SeeNothingOfIt()
    {
        await centre.Arrive();
        await centre.Drain();
        using var ours = hub.Enter(supervisor);
        (await Until(ours, seen => true)).Interactions.Count.ShouldBe(1);
        using var foreign = hub.Enter(await centre.LogIn(Seed.ForeignSupervisor));
        (await Until(foreign, seen => true)).Interactions.ShouldBeEmpty();
        using var agent = hub.Enter(supervisor with { Roles = Roles.Agent });
        (await Until(agent, seen => true)).Interactions.ShouldBeEmpty();
    }

    [Fact]
    public async Task SlowReader_MissesMoments_AndGetsTheNewest()
    {
        using var quick = hub.Enter(supervisor);
        using var slow = hub.Enter(supervisor);
        await Until(slow, seen => true);
        var first = await centre.Arrive();
        await Until(quick, seen => seen.Interactions.ContainsKey(first));
        var second = await centre.Arrive();
        var newest = await Until(quick, seen => seen.Interactions.ContainsKey(second));
        (await slow.Next(default)).Version.ShouldBeGreaterThanOrEqualTo(newest.Version);
    }

    [Fact]
    public async Task LastLeaves_TheNextBeginsWithAFreshSnapshot()
    {
        var reader = hub.Enter(supervisor);
        var seen = await Until(reader, seen => true);
        reader.Dispose();
        reader.Dispose();
        var id = await centre.Arrive();
        await centre.Drain();
        using var again = hub.Enter(supervisor);
        var fresh = await again.Next(default);
        fresh.Interactions.ContainsKey(id).ShouldBeTrue();
        fresh.Views.ShouldNotBeSameAs(seen.Views);
    }

    [Fact]
    public async Task OneOfTwoLeaves_TheOtherGoesOn()
    {
        using var stays = hub.Enter(supervisor);
        hub.Enter(supervisor).Dispose();
        var id = await centre.Arrive();
        (await Until(stays, seen => seen.Interactions.ContainsKey(id))).ShouldNotBeNull();
    }
}
