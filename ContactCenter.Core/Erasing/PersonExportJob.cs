using System.Security.Cryptography;
using ContactCenter.Core.Recordings.Export;

namespace ContactCenter.Core.Erasing;

/// <summary>A person's data on its way into a zip. Read it at any time, from any thread.</summary>
public sealed class PersonExportJob(int userId, IReadOnlyList<long> interactions, DateTimeOffset startedAt)
{
    readonly CancellationTokenSource stop = new();
    readonly TaskCompletionSource over = new(TaskCreationOptions.RunContinuationsAsynchronously);
    volatile int written;

    public string Id { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
    public int UserId => userId;
    public DateTimeOffset StartedAt => startedAt;
    public ExportState State { get; internal set; } = ExportState.Writing;

    /// <summary>Conversations.</summary>
    public int Total => interactions.Count;
    public int Written { get => written; internal set => written = value; }

    /// <summary>Bytes, when it is done.</summary>
    public long Size { get; internal set; }

    public bool IsOver => State is ExportState.Done or ExportState.Cancelled or ExportState.Failed;

    /// <summary>Ends when it is over, however it ended.</summary>
    public Task Over => over.Task;

    internal IReadOnlyList<long> Interactions => interactions;

    /// <summary>Of batches.</summary>
    internal IReadOnlyList<PersonsLine> Lines { get; init; } = [];
    internal CancellationToken Stopped => stop.Token;

    internal void Cancel() => stop.Cancel();

    internal void End(ExportState state)
    {
        State = state;
        over.TrySetResult();
    }
}
