using ContactCenter.Core.Agents;
using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Monitoring;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Agents;

/// <summary>Log-ins and breaks, and what becomes of the chats (item 23).</summary>
public sealed class SessionTests : IAsyncLifetime
{
    Centre centre = null!;
    Actor ana = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start();
        ana = await centre.LogIn(Seed.Ana);
    }

    public async Task DisposeAsync() => await centre.DisposeAsync();

    [Fact]
    public async Task CloseSession_WithChats_RequeuesThemInFrontWithTheirMessages()
    {
        var id = await centre.Arrive(ana);
        await centre.Get<AddCustomerMessage>().Run(id, "m", "still here");
        await centre.Advance(TimeSpan.FromSeconds(30));
        var later = await centre.Arrive();
        (await centre.Get<CloseSession>().Run(ana.SessionId, SessionEnd.LoggedOut)).Error.ShouldBeNull();
        await centre.Drain();
        centre.Live.QueueOf(Seed.MultipleId).Select(interaction => interaction.Id).ShouldBe([id, later]);
        centre.Live.FindInteraction(id)!.Unread.ShouldBe(2);
        centre.Live.FindAgent(Seed.Ana).ShouldBeNull();
    }

    [Fact]
    public async Task CloseSession_WithAnOffer_WithdrawsIt()
    {
        var id = await centre.Arrive();
        await centre.Write(unit =>
        {
            var interaction = unit.FindInteraction(id)!;
            interaction.Offer(Seed.Ana, unit.Now);
            unit.Save(interaction);
        });
        await centre.Get<CloseSession>().Run(ana.SessionId, SessionEnd.LoggedOutBySupervisor);
        (await centre.Find(id)).ShouldSatisfyAllConditions(found => found.State.ShouldBe(InteractionState.Waiting), found => found.AgentId.ShouldBeNull());
    }

    [Fact]
    public async Task CloseSession_Twice_IsDoneOnce()
    {
        await centre.Get<CloseSession>().Run(ana.SessionId, SessionEnd.LoggedOut);
        (await centre.Get<CloseSession>().Run(ana.SessionId, SessionEnd.LoggedOut)).Error.ShouldBeNull();
        await centre.Drain();
        centre.Journal.Count(entry => entry.Event is SessionEnded).ShouldBe(1);
    }

    [Fact]
    public async Task OpenSession_Again_TakesOverAndKeepsTheChats()
    {
        var id = await centre.Arrive(ana);
        await centre.Get<ChangeBreak>().Run(ana, Seed.Lunch);
        var again = await centre.LogIn(Seed.Ana);
        await centre.Drain();
        centre.Journal.Select(entry => entry.Event).OfType<SessionEnded>().ShouldHaveSingleItem().ShouldBe(new SessionEnded(ana.SessionId, SessionEnd.TakenOver));
        var live = centre.Live.FindAgent(Seed.Ana)!;
        (live.SessionId, live.State, live.Active).ShouldBe((again.SessionId, AgentState.Busy, 1));
        (await centre.Get<SendAgentMessage>().Run(ana, id, "m", "from the old console")).Error.ShouldBe(new SessionOver());
        (await centre.Get<SendAgentMessage>().Run(again, id, "m", "from the new one")).Error.ShouldBeNull();
    }

    /// <summary>Their time in the state goes on, also after a restart; a break that it ends is a change.</summary>
    [Fact]
    public async Task OpenSession_Again_IsNoChangeOfState()
    {
        var free = centre.Live.FindAgent(Seed.Ana)!.Since;
        await Again();
        await Again();
        centre.Live.FindAgent(Seed.Ana)!.ShouldSatisfyAllConditions(live => live.State.ShouldBe(AgentState.Free), live => live.Since.ShouldBe(free));
        centre.Get<LiveStateQuery>().Read().Agents[Seed.Ana].Since.ShouldBe(free);
        await centre.Get<ChangeBreak>().Run(await centre.LogIn(Seed.Ana), Seed.Lunch);
        await Again();
        centre.Live.FindAgent(Seed.Ana)!.Since.ShouldBe(centre.Time.NowMs());

        async Task Again()
        {
            await centre.Advance(TimeSpan.FromSeconds(30));
            await centre.LogIn(Seed.Ana);
            await centre.Drain();
        }
    }

    [Fact]
    public async Task OpenSession_ManyAtOnce_LeaveOneOpen()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => centre.Get<OpenSession>().Run(Seed.Bruno))));
        await using var db = centre.Read();
        db.AgentSessions.Count(session => session.UserId == Seed.Bruno && session.EndedAt == null).ShouldBe(1);
    }

    [Fact]
    public async Task OpenSession_DisabledOrUnknown_IsNotAllowed()
    {
        await centre.Write(unit =>
        {
            unit.Db.Users.Find(Seed.Bruno)!.Enabled = false;
            unit.Db.SaveChanges();
        });
        (await centre.Get<OpenSession>().Run(Seed.Bruno)).Error.ShouldBe(new NotAllowed());
        (await centre.Get<OpenSession>().Run(999)).Error.ShouldBe(new NotAllowed());
    }

    [Fact]
    public async Task ChangeBreak_ThroughADay_ShowsState()
    {
        (await Break(Seed.Lunch)).ShouldBe(AgentState.FreeOnBreak);
        (await Break(Seed.Coffee)).ShouldBe(AgentState.FreeOnBreak);
        (await Break(null)).ShouldBe(AgentState.Free);
        await centre.Arrive(ana);
        (await Break(Seed.Lunch)).ShouldBe(AgentState.BusyOnBreak);
        (await Break(null)).ShouldBe(AgentState.Busy);
        await using var db = centre.Read();
        db.AgentBreaks.Count(pause => pause.EndedAt == null).ShouldBe(0);
        db.AgentBreaks.Count().ShouldBe(3);
    }

    [Fact]
    public async Task ChangeBreak_SameAgainOrUnknown_ChangesNothing()
    {
        await centre.Get<ChangeBreak>().Run(ana, Seed.Lunch);
        await centre.Drain();
        var before = centre.Journal.Count;
        (await centre.Get<ChangeBreak>().Run(ana, Seed.Lunch)).Error.ShouldBeNull();
        (await centre.Get<ChangeBreak>().Run(ana, 99)).Error.ShouldBe(new BreakUnknown());
        await centre.Drain();
        centre.Journal.Count.ShouldBe(before);
    }

    async Task<AgentState> Break(int? id)
    {
        await centre.Advance(TimeSpan.FromSeconds(10));
        (await centre.Get<ChangeBreak>().Run(ana, id)).Error.ShouldBeNull();
        await centre.Drain();
        var live = centre.Live.FindAgent(Seed.Ana)!;
        (live.BreakId, live.Since).ShouldBe((id, centre.Time.NowMs()));
        return live.State;
    }
}
