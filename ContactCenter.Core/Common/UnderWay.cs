namespace ContactCenter.Core.Common;

/// <summary>Counts what is being done, so that a stop can wait for it.</summary>
public sealed class UnderWay
{
    readonly TaskCompletionSource none = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>One more than there are, until nothing new is to begin.</summary>
    int count = 1;

    public void Begin() => Interlocked.Increment(ref count);

    public void End()
    {
        if (Interlocked.Decrement(ref count) == 0)
        {
            none.TrySetResult();
        }
    }

    /// <summary>Called once, when nothing new begins: completes when all has ended.</summary>
    public Task Over()
    {
        End();
        return none.Task;
    }
}
