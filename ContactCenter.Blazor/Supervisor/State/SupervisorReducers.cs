using ContactCenter.Blazor.Store;

namespace ContactCenter.Blazor.Supervisor.State;

static class SupervisorReducers
{
    [ReducerMethod]
    public static SupervisorState On(SupervisorState state, SupervisionChanged action) => state with { Now = action.Now };

    [ReducerMethod(typeof(SupervisionLeft))]
    public static SupervisorState OnLeft(SupervisorState state) => state with { Now = null, Frozen = null };

    [ReducerMethod]
    public static SupervisorState On(SupervisorState state, SupervisionPaused action) =>
        state is { Now: { } now, Frozen: null } ? state with { Frozen = new FrozenSupervision(now, action.At) } : state;

    [ReducerMethod(typeof(SupervisionResumed))]
    public static SupervisorState OnResumed(SupervisorState state) => state.Frozen is null ? state : state with { Frozen = null };
}
