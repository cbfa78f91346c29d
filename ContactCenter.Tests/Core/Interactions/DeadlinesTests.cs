using ContactCenter.Core.Agents;
using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Interactions;

/// <summary>The longest wait and the automatic end, by the test's clock (600 s and 120 s).</summary>
public sealed class DeadlinesTests : IAsyncLifetime
{
    Centre centre = null!;
    Actor ana = null!;

    VisitorPresence Presence => centre.Get<VisitorPresence>();

    public async Task InitializeAsync()
    {
        centre = await Centre.Start();
        ana = await centre.LogIn(Seed.Ana);
    }

    public async Task DisposeAsync() => await centre.DisposeAsync();

    [Fact]
    public async Task Wait_PastTheMaximum_TimesOut()
    {
        var id = await Present(await centre.Arrive());
        await centre.Advance(TimeSpan.FromSeconds(599));
        (await centre.Find(id)).State.ShouldBe(InteractionState.Waiting);
        await centre.Advance(TimeSpan.FromSeconds(2));
        await Ended(id, InteractionState.TimedOut, EndReason.WaitedTooLong);
    }

    [Fact]
    public async Task Wait_Answered_NeverTimesOut()
    {
        var id = await Present(await centre.Arrive(ana));
        await centre.Advance(TimeSpan.FromHours(2));
        (await centre.Find(id)).State.ShouldBe(InteractionState.Active);
    }

    [Fact]
    public async Task Wait_OfferedAndWithdrawn_RunsOn()
    {
        var id = await Present(await centre.Arrive());
        await centre.Advance(TimeSpan.FromSeconds(500));
        await Step(id, (interaction, now) => interaction.Offer(Seed.Ana, now));
        await Step(id, (interaction, now) => interaction.Withdraw(QueueReason.NotOpened, now));
        await centre.Advance(TimeSpan.FromSeconds(102));
        await Ended(id, InteractionState.TimedOut, EndReason.WaitedTooLong);
    }

    [Fact]
    public async Task Wait_AfterARequeue_BeginsAnew()
    {
        var id = await Present(await centre.Arrive(ana));
        await centre.Advance(TimeSpan.FromSeconds(1_000));
        await centre.Get<CloseSession>().Run(ana.SessionId, SessionEnd.LoggedOut);
        await centre.Advance(TimeSpan.FromSeconds(599));
        (await centre.Find(id)).State.ShouldBe(InteractionState.Waiting);
        await centre.Advance(TimeSpan.FromSeconds(2));
        await Ended(id, InteractionState.TimedOut, EndReason.WaitedTooLong);
    }

    [Theory]
    [InlineData(false, InteractionState.Abandoned)]
    [InlineData(true, InteractionState.Completed)]
    public async Task Absence_OfOneWhoNeverCame_Ends(bool served, InteractionState state)
    {
        var id = served ? await centre.Arrive(ana) : await centre.Arrive();
        await centre.Drain();
        await centre.Advance(TimeSpan.FromSeconds(119));
        (await centre.Find(id)).EndedAt.ShouldBeNull();
        await centre.Advance(TimeSpan.FromSeconds(2));
        await Ended(id, state, EndReason.VisitorDisconnected);
    }

    [Fact]
    public async Task Absence_BeginsWhenTheLastStreamGoes()
    {
        var id = await centre.Arrive(ana);
        var (one, two) = (Presence.Enter(id), Presence.Enter(id));
        await centre.Advance(TimeSpan.FromSeconds(300));
        one.Dispose();
        one.Dispose();
        await centre.Advance(TimeSpan.FromSeconds(200));
        (await centre.Find(id)).EndedAt.ShouldBeNull();
        two.Dispose();
        await centre.Advance(TimeSpan.FromSeconds(121));
        (await centre.Find(id)).EndReason.ShouldBe(EndReason.VisitorDisconnected);
    }

    [Fact]
    public async Task Absence_EndedByAReturn_DoesNotEndTheChat()
    {
        var id = await centre.Arrive(ana);
        Presence.Enter(id).Dispose();
        await centre.Advance(TimeSpan.FromSeconds(100));
        await Present(id);
        await centre.Advance(TimeSpan.FromSeconds(1_000));
        (await centre.Find(id)).State.ShouldBe(InteractionState.Active);
    }

    /// <summary>Item 27: the wall clock jumps; the waits are measured by the other one.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public async Task WallClock_Jumping_EndsNobodyEarlyOrLate(int hours)
    {
        var id = await Present(await centre.Arrive());
        await centre.Drain();
        centre.Time.JumpWallClock(TimeSpan.FromHours(hours));
        await centre.Advance(TimeSpan.FromSeconds(590));
        (await centre.Find(id)).EndedAt.ShouldBeNull();
        await centre.Advance(TimeSpan.FromSeconds(12));
        (await centre.Find(id)).State.ShouldBe(InteractionState.TimedOut);
    }

    [Fact]
    public async Task Restart_WaitsRunOn()
    {
        var id = await Present(await centre.Arrive());
        await centre.Advance(TimeSpan.FromSeconds(400));
        centre = await centre.Restart();
        await Present(id);
        await centre.Advance(TimeSpan.FromSeconds(202));
        await Ended(id, InteractionState.TimedOut, EndReason.WaitedTooLong);
    }

    [Fact]
    public async Task Restart_WaitThatRanOutMeanwhile_EndsAtOnce()
    {
        var id = await Present(await centre.Arrive());
        centre = await centre.Restart(TimeSpan.FromSeconds(700));
        await centre.Advance(TimeSpan.FromSeconds(1));
        (await centre.Find(id)).EndedAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task Restart_AbsenceBeginsAfresh()
    {
        var id = await centre.Arrive(ana);
        await centre.Drain();
        await centre.Advance(TimeSpan.FromSeconds(100));
        centre = await centre.Restart();
        centre.Link(Seed.Ana);
        await centre.Advance(TimeSpan.FromSeconds(119));
        (await centre.Find(id)).EndedAt.ShouldBeNull();
        await centre.Advance(TimeSpan.FromSeconds(2));
        await Ended(id, InteractionState.Completed, EndReason.VisitorDisconnected);
    }

    async Task<long> Present(long id)
    {
        await centre.Drain();
        Presence.Enter(id);
        return id;
    }

    async Task Ended(long id, InteractionState state, EndReason reason)
    {
        var interaction = await centre.Find(id);
        (interaction.State, interaction.EndReason).ShouldBe((state, reason));
    }

    async Task Step(long id, Func<Interaction, long, Result> step)
    {
        await centre.Write(unit =>
        {
            var interaction = unit.FindInteraction(id)!;
            step(interaction, unit.Now).Error.ShouldBeNull();
            unit.Save(interaction);
        });
        await centre.Drain();
    }
}
