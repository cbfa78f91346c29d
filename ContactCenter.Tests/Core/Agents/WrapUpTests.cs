using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Monitoring;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Agents;

/// <summary>The time after an interaction (30 s here), a supervisor's pause, and the time in state across restarts.</summary>
public sealed class WrapUpTests : IAsyncLifetime
{
    Centre centre = null!;
    Actor ana = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start(campaign => (campaign.Strategy, campaign.Distribution, campaign.WrapUp, campaign.AutomaticEnd) = (Strategy.Nocall, Distribution.Linear, 30, null));
        ana = await centre.LogIn(Seed.Ana);
    }

    public async Task DisposeAsync() => await centre.DisposeAsync();

    [Fact]
    public async Task Ended_ShowsAsBusyWithoutABreakAndBlocksAssignmentUntilItIsOver()
    {
        var served = await ServeOne();
        var since = centre.Live.FindAgent(Seed.Ana)!.Since;
        await centre.Get<EndInteraction>().Run(ana, served);
        var next = await centre.Arrive();
        await centre.Settle();
        centre.Live.FindAgent(Seed.Ana)!.ShouldSatisfyAllConditions(
            agent => agent.State.ShouldBe(AgentState.Busy), agent => agent.Since.ShouldBe(since), agent => agent.WrapUpUntil.ShouldBe(centre.Time.NowMs() + 30_000));
        (await centre.Find(next)).State.ShouldBe(InteractionState.Waiting);
        await centre.Advance(TimeSpan.FromSeconds(31));
        await centre.Settle();
        (await centre.Find(next)).AgentId.ShouldBe(Seed.Ana);
        await using var db = centre.Read();
        db.WrapUps.Single().ShouldSatisfyAllConditions(row => row.InteractionId.ShouldBe(served), row => row.EndedAt.ShouldNotBeNull());
    }

    [Theory]
    [InlineData("visitor")]
    [InlineData("agent")]
    public async Task EndedEarlyByTheAgent_GetsTheNextAtOnce(string by)
    {
        var served = await ServeOne();
        _ = by == "visitor" ? await centre.Get<LeaveInteraction>().Run(served) : await centre.Get<EndInteraction>().Run(ana, served);
        var next = await centre.Arrive();
        await centre.Advance(TimeSpan.FromSeconds(10));
        (await centre.Get<EndWrapUp>().Run(ana)).Error.ShouldBeNull();
        await centre.Settle();
        (await centre.Find(next)).AgentId.ShouldBe(Seed.Ana);
        await using var db = centre.Read();
        var row = db.WrapUps.Single();
        (row.EndedAt - row.StartedAt).ShouldBe(10_000);
    }

    [Fact]
    public async Task AbandonedOrLoggedOut_LeavesNone()
    {
        var waiting = await centre.Arrive();
        await centre.Settle();
        await centre.Get<LeaveInteraction>().Run(waiting);
        await centre.Get<EndInteraction>().Run(ana, await ServeOne());
        await centre.Get<CloseSession>().Run(ana.SessionId, SessionEnd.LoggedOut);
        await centre.Drain();
        centre.Live.FindAgent(Seed.Ana).ShouldBeNull();
        await using var db = centre.Read();
        db.WrapUps.ShouldHaveSingleItem().EndedAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task Restart_KeepsStateItsTimeAndTheWrapUp()
    {
        await centre.Get<EndInteraction>().Run(ana, await ServeOne());
        await centre.Drain();
        var before = centre.Live.FindAgent(Seed.Ana);
        centre = await centre.Restart(TimeSpan.FromSeconds(5));
        centre.Live.FindAgent(Seed.Ana).ShouldBe(before);
        await centre.Advance(TimeSpan.FromSeconds(26));
        centre.Live.FindAgent(Seed.Ana)!.State.ShouldBe(AgentState.Free);
        centre.Live.FindAgent(Seed.Ana).ShouldBe(centre.Get<LiveStateQuery>().Read().Agents[Seed.Ana]);
    }

    [Fact]
    public async Task Pause_BySupervisor_IsABreakTheAgentMayEnd()
    {
        var supervisor = await centre.LogIn(Seed.Supervisor);
        (await centre.Get<PauseAgent>().Run(supervisor, Seed.Ana, true)).Error.ShouldBeNull();
        await centre.Drain();
        centre.Live.FindAgent(Seed.Ana)!.ShouldSatisfyAllConditions(agent => agent.BreakId.ShouldBe(Break.PausedBySupervisor), agent => agent.State.ShouldBe(AgentState.FreeOnBreak));
        (await centre.Get<ChangeBreak>().Run(ana, null)).Error.ShouldBeNull();
        await centre.Get<PauseAgent>().Run(supervisor, Seed.Ana, true);
        (await centre.Get<PauseAgent>().Run(supervisor, Seed.Ana, false)).Error.ShouldBeNull();
        await centre.Drain();
        centre.Live.FindAgent(Seed.Ana)!.State.ShouldBe(AgentState.Free);
        await using var db = centre.Read();
        db.AuditEntries.Count(entry => entry.Action == "agent.paused").ShouldBe(2);
    }

    [Fact]
    public async Task Pause_OfAnotherGroupOrOffline_IsRefused()
    {
        var supervisor = await centre.LogIn(Seed.Supervisor);
        await centre.LogIn(Seed.ForeignAgent);
        (await centre.Get<PauseAgent>().Run(supervisor, Seed.ForeignAgent, true)).Error.ShouldBe(new NotFound());
        (await centre.Get<PauseAgent>().Run(supervisor, Seed.Bruno, true)).Error.ShouldBe(new AgentOffline());
        (await centre.Get<PauseAgent>().Run(ana, Seed.Ana, true)).Error.ShouldBe(new NotAllowed());
        (await centre.Get<ChangeBreak>().Run(ana, Break.NoAnswer)).Error.ShouldBe(new BreakUnknown());
    }

    async Task<long> ServeOne()
    {
        await centre.Advance(TimeSpan.FromSeconds(5));
        var id = await centre.Arrive();
        await centre.Settle();
        (await centre.Get<TakeInteraction>().Run(ana, id)).Error.ShouldBeNull();
        await centre.Drain();
        await centre.Advance(TimeSpan.FromSeconds(20));
        return id;
    }
}
