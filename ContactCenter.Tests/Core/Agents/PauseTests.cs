using ContactCenter.Core.Agents;
using ContactCenter.Core.Common;
using ContactCenter.Core.Monitoring;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Agents;

/// <summary>What a supervisor sees and does of an agent's presence.</summary>
public sealed class PauseTests : IAsyncLifetime
{
    Centre centre = null!;
    Actor ana = null!, supervisor = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start();
        (ana, supervisor) = (await centre.LogIn(Seed.Ana), await centre.LogIn(Seed.Supervisor));
    }

    public async Task DisposeAsync() => await centre.DisposeAsync();

    LiveAgent Live => centre.Live.FindAgent(Seed.Ana)!;

    async Task<Error?> Pause(string? reason)
    {
        var error = (await centre.Get<PauseAgent>().Run(supervisor, Seed.Ana, true, reason)).Error;
        await centre.Drain();
        return error;
    }

    [Fact]
    public async Task Pause_SaysWhoAndWhy_AlsoAfterARestart_UntilItEnds()
    {
        (await Pause("  Team meeting ")).ShouldBeNull();
        (Live.BreakId, Live.BreakBy, Live.BreakReason).ShouldBe((Break.PausedBySupervisor, Seed.Supervisor, "Team meeting"));
        centre = await centre.Restart();
        (Live.BreakBy, Live.BreakReason).ShouldBe((Seed.Supervisor, "Team meeting"));
        await centre.Get<ChangeBreak>().Run(ana, Seed.Lunch);
        await centre.Drain();
        (Live.BreakId, Live.BreakBy, Live.BreakReason).ShouldBe((Seed.Lunch, null, null));
        await using var db = centre.Read();
        db.AuditEntries.Single(entry => entry.Action == "agent.paused").Details.ShouldBe("Team meeting");
    }

    [Fact]
    public async Task Pause_OnAChosenBreak_IsThatBreak_AndOneOfOthersIsRefused()
    {
        var pause = centre.Get<PauseAgent>();
        (await pause.Run(supervisor, Seed.Ana, true, "Eat", Seed.Lunch)).IsDone.ShouldBeTrue();
        await centre.Drain();
        (Live.BreakId, Live.BreakBy, Live.BreakReason).ShouldBe((Seed.Lunch, Seed.Supervisor, "Eat"));
        (await pause.Run(supervisor, Seed.Ana, true, null, Break.NoAnswer)).Error.ShouldBe(new BreakUnknown());
        (await pause.Run(supervisor, Seed.Ana, true, null, 99)).Error.ShouldBe(new BreakUnknown());
        (await pause.Run(supervisor, Seed.Ana, false)).IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task Pause_WithAReasonBeyondItsLength_IsRefused()
    {
        (await Pause(new string('x', PauseAgent.LongestReason + 1))).ShouldBe(new InvalidInput("reason", "length"));
        Live.BreakId.ShouldBeNull();
    }

    [Fact]
    public async Task Unreachable_IsAlive_UntilAPageAnswersOrTheSessionEnds()
    {
        var page = centre.Link(Seed.Ana);
        page.Silent(TimeSpan.Zero);
        await centre.Advance(TimeSpan.FromSeconds(29));
        Live.Unreachable.ShouldBeFalse();
        await centre.Advance(TimeSpan.FromSeconds(2));
        Live.Unreachable.ShouldBeTrue();
        page.Alive();
        Live.Unreachable.ShouldBeFalse();

        page.Silent(TimeSpan.Zero);
        await centre.Advance(TimeSpan.FromSeconds(31));
        Live.Unreachable.ShouldBeTrue();
        await centre.Get<OpenSession>().Run(Seed.Ana);
        await centre.Drain();
        Live.Unreachable.ShouldBeFalse();
    }

    [Fact]
    public async Task Unreachable_ReachesSupervisors()
    {
        using var subscription = centre.Get<LiveFeed>().SubscribeSupervision(supervisor);
        centre.Link(Seed.Ana).Silent(TimeSpan.Zero);
        await centre.Advance(TimeSpan.FromSeconds(31));
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while ((await subscription.Next(patience.Token)).Agents.GetValueOrDefault(Seed.Ana) is not { Unreachable: true })
        {
        }
    }
}
