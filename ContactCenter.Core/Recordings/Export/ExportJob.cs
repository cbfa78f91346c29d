using System.Security.Cryptography;

namespace ContactCenter.Core.Recordings.Export;

public enum ExportState
{
    /// <summary>Another one runs before it.</summary>
    Waiting,

    /// <summary>Looks for what there is to export.</summary>
    Searching,
    Writing,
    Done,
    Cancelled,
    Failed,
}

/// <summary>A search result on its way into a file. Read it at any time, from any thread.</summary>
public sealed class ExportJob(int userId, int securityGroupId, ExportFormat format, string fileName, DateTimeOffset startedAt)
{
    static long made;

    readonly CancellationTokenSource stop = new();
    readonly TaskCompletionSource over = new(TaskCreationOptions.RunContinuationsAsynchronously);
    volatile int written;

    public string Id { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
    internal long Number { get; } = Interlocked.Increment(ref made);
    public int UserId => userId;
    public int SecurityGroupId => securityGroupId;
    public ExportFormat Format => format;
    public string FileName => fileName;
    public DateTimeOffset StartedAt => startedAt;
    public ExportState State { get; internal set; }

    /// <summary>Recordings in all, and those that are written. The first is known once they are searched.</summary>
    public int Total { get; internal set; }
    public int Written { get => written; internal set => written = value; }

    /// <summary>Which recordings are in it; empty until they are searched.</summary>
    internal IReadOnlyList<long> Recordings { get; set; } = [];

    /// <summary>The search finds more than are exported at once.</summary>
    public bool HasMore { get; internal set; }

    /// <summary>Why it failed: a code.</summary>
    public string? Failure { get; internal set; }

    /// <summary>Bytes, when it is done.</summary>
    public long Size { get; internal set; }

    /// <summary>Ends when it is over, however it ended.</summary>
    public Task Over => over.Task;

    public bool IsOver => State is ExportState.Done or ExportState.Cancelled or ExportState.Failed;

    internal CancellationToken Stopped => stop.Token;

    internal void Cancel() => stop.Cancel();

    internal void End(ExportState state)
    {
        State = state;
        over.TrySetResult();
    }
}
