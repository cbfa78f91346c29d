using System.Collections.Immutable;
using ContactCenter.Blazor.Store;

namespace ContactCenter.Tests.Blazor.Store;

[FeatureState]
public sealed record CountState(int Count, ImmutableList<int> Seen)
{
    CountState()
        : this(0, [])
    {
    }
}

[FeatureState(CreateInitialStateMethodName = nameof(First))]
public sealed record NameState(string Name)
{
    static NameState First() => new("nobody");
}

public sealed record Counted(int Number);

public sealed record CountedTwice;

public sealed record Renamed(string Name);

public sealed record Broken;

public sealed record LoadAsked(TaskCompletionSource Started, Task Answer);

public static class CountReducers
{
    static int running;

    [ReducerMethod]
    public static CountState On(CountState state, Counted action)
    {
        if (Interlocked.Increment(ref running) != 1)
            throw new InvalidOperationException("Two reducers ran at once.");
        var next = new CountState(state.Count + 1, state.Seen.Add(action.Number));
        Interlocked.Decrement(ref running);
        return next;
    }

    [ReducerMethod(typeof(CountedTwice))]
    public static CountState OnTwice(CountState state) => state with { Count = state.Count + 2 };

    [ReducerMethod]
    public static NameState On(NameState state, Renamed action) => state with { Name = action.Name };

    [ReducerMethod]
    public static NameState OnBroken(NameState state, Broken action) => throw new InvalidOperationException($"{action} in {state}");
}

public sealed class CountEffects(IState<CountState> count)
{
    [EffectMethod]
    public async Task On(LoadAsked action, IDispatcher dispatcher)
    {
        action.Started.TrySetResult();
        await action.Answer;
        dispatcher.Dispatch(new Renamed($"loaded at {count.Value.Count}"));
    }
}
