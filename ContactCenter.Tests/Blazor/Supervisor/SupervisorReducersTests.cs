using ContactCenter.Blazor.Supervisor.State;
using static ContactCenter.Tests.Blazor.Supervisor.Samples;

namespace ContactCenter.Tests.Blazor.Supervisor;

public sealed class SupervisorReducersTests
{
    [Fact]
    public void Snapshot_ReplacesEverything()
    {
        var state = SupervisorReducers.On(Nothing, Snapshot([Waiting(1), Waiting(2)], Agent(1)));
        state = SupervisorReducers.On(state, Snapshot([Waiting(3)]));
        (state.Now!.Interactions.Keys.Single(), state.Now.Agents.Count).ShouldBe((3, 0));
    }

    [Fact]
    public void Snapshot_EqualRecord_StaysTheSameObject()
    {
        var before = SupervisorReducers.On(Nothing, Snapshot([Waiting(1)]));
        var after = SupervisorReducers.On(before, Snapshot([Waiting(1), Waiting(2)]));
        after.Now!.Interactions[1].ShouldBeSameAs(before.Now!.Interactions[1]);
    }

    [Fact]
    public void Changes_NullRemoves_OthersStayTheSameObject()
    {
        var before = SupervisorReducers.On(Nothing, Snapshot([Waiting(1), Waiting(2), Waiting(3)]));
        var after = SupervisorReducers.On(before, Change((1, null), (2, Active(2, 9))));
        after.Now!.Interactions.Keys.Order().ShouldBe([2, 3]);
        after.Now.Interactions[2].AgentId.ShouldBe(9);
        after.Now.Interactions[3].ShouldBeSameAs(before.Now!.Interactions[3]);
    }

    [Fact]
    public void Paused_ShowsWhatStoodThere_WhileTheRestGoesOn()
    {
        var state = SupervisorReducers.On(SupervisorReducers.On(Nothing, Snapshot([Waiting(1)])), new SupervisionPaused(500));
        state = SupervisorReducers.On(state, Change((2, Waiting(2))));
        (state.Shown!.Interactions.Count, state.Now!.Interactions.Count, state.Frozen!.At).ShouldBe((1, 2, 500));
        SupervisorReducers.OnResumed(state).Shown!.Interactions.Count.ShouldBe(2);
    }

    [Fact]
    public void PausedTwice_TheFirstStands()
    {
        var state = SupervisorReducers.On(SupervisorReducers.On(Nothing, Snapshot([])), new SupervisionPaused(500));
        SupervisorReducers.On(state, new SupervisionPaused(900)).ShouldBeSameAs(state);
    }

    [Fact]
    public void Paused_BeforeTheFirstSnapshot_Nothing() => SupervisorReducers.On(Nothing, new SupervisionPaused(1)).Frozen.ShouldBeNull();

    [Fact]
    public void Left_ForgetsEverything() =>
        SupervisorReducers.OnLeft(SupervisorReducers.On(SupervisorReducers.On(Nothing, Snapshot([Waiting(1)])), new SupervisionPaused(1))).ShouldBe(Nothing);
}
