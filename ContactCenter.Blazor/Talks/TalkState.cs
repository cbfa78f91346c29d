using ContactCenter.Blazor.Store;

namespace ContactCenter.Blazor.Talks;

/// <summary>Whether the agent's talk window stands open in this circuit.</summary>
[FeatureState]
public sealed record TalkState
{
    public bool IsOpen { get; init; }
}

public sealed record TalkOpened(bool IsOpen);

static class TalkReducers
{
    [ReducerMethod]
    public static TalkState On(TalkState state, TalkOpened action) => state.IsOpen == action.IsOpen ? state : state with { IsOpen = action.IsOpen };
}
