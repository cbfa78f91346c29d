using ContactCenter.Blazor.Supervisor.State;
using ContactCenter.Core.Campaigns;
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

    [Fact]
    public async Task ManyOfOneGroup_FollowTheFeedOnce_AndReleaseItWithTheLast()
    {
        var before = centre.Live.Followers;
        var readers = Enumerable.Range(0, 20).Select(_ => hub.Enter(supervisor)).ToList();
        foreach (var reader in readers)
            await Until(reader, seen => true);
        centre.Live.Followers.ShouldBe(before + 1);
        readers.Skip(1).ToList().ForEach(reader => reader.Dispose());
        centre.Live.Followers.ShouldBe(before + 1);
        readers[0].Dispose();
        SpinWait.SpinUntil(() => centre.Live.Followers == before, TimeSpan.FromSeconds(10)).ShouldBeTrue();
    }

    [Fact]
    public async Task NothingNew_ReaderWaits()
    {
        using var reader = hub.Enter(supervisor);
        await Until(reader, seen => true);
        var next = reader.Next(default).AsTask();
        next.IsCompleted.ShouldBeFalse();
        var id = await centre.Arrive();
        (await next.WaitAsync(TimeSpan.FromSeconds(20))).Interactions.ContainsKey(id).ShouldBeTrue();
    }

    [Fact]
    public async Task CampaignTakenAway_AllOfTheGroupSeeItNoLonger()
    {
        var id = await centre.Arrive();
        await centre.Drain();
        using var one = hub.Enter(supervisor);
        using var other = hub.Enter(supervisor with { UserId = 77 });
        await Until(one, seen => seen.Interactions.ContainsKey(id));
        await centre.Write(unit =>
        {
            unit.Db.Campaigns.Find(Seed.MultipleId)!.SecurityGroupId = Seed.ForeignGroup;
            unit.Db.SaveChanges();
            unit.Append(new CampaignChanged(), campaignId: Seed.MultipleId);
        });
        foreach (var reader in new[] { one, other })
            (await Until(reader, seen => !seen.Interactions.ContainsKey(id))).Campaigns.Keys.ShouldBe([Seed.OneByOneId]);
    }

    [Fact]
    public async Task FeedFails_BeginsAgainWithAFreshSnapshot()
    {
        var trouble = new FailsOnce(centre.Time);
        var shaky = new SupervisionHub(centre.Get<LiveFeed>(), new SupervisionRates(TimeSpan.FromMilliseconds(1), TimeSpan.Zero), trouble, NullLogger<SupervisionHub>.Instance);
        using var reader = shaky.Enter(supervisor);
        (await Until(reader, seen => seen.Version == 2)).Interactions.ShouldBeEmpty();
    }

    /// <summary>The first rest between two batches throws.</summary>
    sealed class FailsOnce(TimeProvider clock) : TimeProvider
    {
        int failed;

        public override DateTimeOffset GetUtcNow() => clock.GetUtcNow();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            Interlocked.Exchange(ref failed, 1) == 0 ? throw new InvalidOperationException("on purpose") : clock.CreateTimer(callback, state, dueTime, period);
    }
}
