using ContactCenter.Blazor.Supervisor.State;
using static ContactCenter.Tests.Blazor.Supervisor.Samples;

namespace ContactCenter.Tests.Blazor.Supervisor;

public sealed class SupervisorReducersTests
{
    static SupervisorState Showing(Supervision seen) => SupervisorReducers.On(Nothing, new SupervisionChanged(seen));

    [Fact]
    public void Paused_ShowsWhatStoodThere_WhileTheRestGoesOn()
    {
        var first = Seen([Waiting(1)]);
        var state = SupervisorReducers.On(Showing(first), new SupervisionPaused(500));
        state = SupervisorReducers.On(state, new SupervisionChanged(first.After(Change((2, Waiting(2))))));
        (state.Shown!.Interactions.Count, state.Now!.Interactions.Count, state.Frozen!.At).ShouldBe((1, 2, 500));
        SupervisorReducers.OnResumed(state).Shown!.Interactions.Count.ShouldBe(2);
    }

    [Fact]
    public void PausedTwice_TheFirstStands()
    {
        var state = SupervisorReducers.On(Showing(Seen([])), new SupervisionPaused(500));
        SupervisorReducers.On(state, new SupervisionPaused(900)).ShouldBeSameAs(state);
    }

    [Fact]
    public void Paused_BeforeTheFirstSnapshot_Nothing() => SupervisorReducers.On(Nothing, new SupervisionPaused(1)).Frozen.ShouldBeNull();

    [Fact]
    public void Left_ForgetsEverything() => SupervisorReducers.OnLeft(SupervisorReducers.On(Showing(Seen([Waiting(1)])), new SupervisionPaused(1))).ShouldBe(Nothing);
}
