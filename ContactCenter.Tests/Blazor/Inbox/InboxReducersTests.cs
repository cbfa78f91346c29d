using ContactCenter.Blazor.Inbox.State;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Monitoring;
using static ContactCenter.Tests.Blazor.Inbox.Live;

namespace ContactCenter.Tests.Blazor.Inbox;

public sealed class InboxReducersTests
{
    static readonly InboxState started = InboxReducers.On(new InboxState(), new InboxStarted(Me));

    static InboxState After(InboxState state, LiveBatch batch) => InboxReducers.On(state, new InboxMoved(batch));

    [Fact]
    public void Snapshot_ReplacesAllThatWasKnown()
    {
        var state = After(After(started, Snapshot(Waiting(1), Waiting(2))), Snapshot(Waiting(3)));
        state.Loaded.ShouldBeTrue();
        state.Interactions.Keys.ShouldBe([3]);
        state.Me!.AgentId.ShouldBe(Me);
    }

    [Fact]
    public void Batch_ChangesOnlyWhatItNames()
    {
        var state = After(After(started, Snapshot(Waiting(1), Waiting(2), Waiting(3))), Batch((1, Active(1)), (2, null)));
        state.Interactions.Keys.Order().ShouldBe([1, 3]);
        state.Interactions[1].State.ShouldBe(InteractionState.Active);
        state.Me.ShouldNotBeNull();
    }

    [Fact]
    public void Batch_OwnAgentGone_IsOffline()
    {
        var state = After(After(started, Snapshot()), Batch() with { Agents = new Dictionary<int, LiveAgent?> { [Me] = null } });
        state.Me.ShouldBeNull();
    }

    [Fact]
    public void Pending_IsInTheQueuesOrder()
    {
        var state = After(started, Snapshot(Waiting(1, queuedAt: 30), Waiting(2, queuedAt: 10), Waiting(3, queuedAt: 20), Waiting(4, queuedAt: 40, priority: 1), Active(5)));
        state.Pending().Select(interaction => interaction.Id).ShouldBe([4, 2, 3, 1]);
    }

    [Fact]
    public void Active_NewOneStandsLast_OthersAreNotMine()
    {
        var state = After(started, Snapshot(Active(1, since: 20), Active(2, since: 10), Active(3, since: 5, agent: Other)));
        state.Active().Select(interaction => interaction.Id).ShouldBe([2, 1]);
    }

    [Fact]
    public void TakeRefused_IsShownUntilDismissedOrTriedAgain()
    {
        var refusal = new TakeRefusal(7, "Vera", new AlreadyTaken(Other, "Bruno"));
        var state = InboxReducers.On(InboxReducers.On(started, new TakeAsked(7, "Vera")), new TakeRefused(refusal));
        (state.Taking, state.Refusal).ShouldBe((null, refusal));
        InboxReducers.OnDismissed(state).Refusal.ShouldBeNull();
        InboxReducers.On(state, new TakeAsked(8, "Olga")).Refusal.ShouldBeNull();
    }
}
