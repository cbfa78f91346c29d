using ContactCenter.Core.Common;

namespace ContactCenter.Core.Data.Sqlite;

/// <summary>A unit in the writer's queue, and the promise made to whoever waits for it.</summary>
abstract class PendingUnit(UnitKind kind)
{
    public UnitKind Kind => kind;

    /// <summary>A bug in the work, kept until the group is committed without it.</summary>
    public Exception? Exception { get; protected set; }

    /// <summary>True when the work succeeded; false for an error result or an exception: nothing of it may stay.</summary>
    public abstract bool Run(Unit unit);
    public abstract void Complete();
    public abstract void Fail(Exception exception);
    public void Reset() => Exception = null;
}

sealed class PendingUnit<T>(Func<Unit, T> work, UnitKind kind) : PendingUnit(kind) where T : struct, IOutcome
{
    readonly TaskCompletionSource<T> promise = new(TaskCreationOptions.RunContinuationsAsynchronously);
    T result;

    public Task<T> Task => promise.Task;

    public override bool Run(Unit unit)
    {
        try
        {
            result = work(unit);
            return result.Error is null;
        }
        catch (Exception exception)
        {
            Exception = exception;
            return false;
        }
    }

    public override void Complete()
    {
        if (Exception is null)
        {
            promise.SetResult(result);
        }
        else
        {
            promise.SetException(Exception);
        }
    }

    public override void Fail(Exception exception) => promise.TrySetException(exception);
}

/// <summary>Something that the writer's thread does between two transactions.</summary>
sealed class PendingPause(Action work)
{
    readonly TaskCompletionSource promise = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Task => promise.Task;

    public void Run()
    {
        try
        {
            work();
            promise.SetResult();
        }
        catch (Exception exception)
        {
            promise.SetException(exception);
        }
    }
}
