namespace ContactCenter.Blazor.Demo;

/// <summary>A clock that is set by hand, for what happened before the server's first start. Nothing is waited for by it.</summary>
sealed class DemoClock : TimeProvider
{
    DateTimeOffset now;

    public override DateTimeOffset GetUtcNow() => now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => new Unrung();

    /// <summary>Never back: the journal is in the order of time.</summary>
    public void Set(DateTimeOffset to) => now = to > now ? to : now;

    sealed class Unrung : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() { }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
