using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Quality;
using ContactCenter.Core.Seals;
using ContactCenter.Core.Users;
using Microsoft.Extensions.Logging;

namespace ContactCenter.Core.Recordings.Export;

/// <summary>Writes exports in the background, one at a time, so that the server's work goes on. When the server stops, they end without a file.</summary>
public sealed class ExportRun(ExportFolder folder, RecordingsQuery recordings, ConversationQuery conversations, ReviewMarksQuery marks, ISealedStore store, ILogger<ExportRun> log) : IAsyncDisposable
{
    const int PageSize = 200;

    readonly SemaphoreSlim turn = new(1);
    readonly CancellationTokenSource closing = new();
    readonly List<Task> running = [];

    internal void Begin(ExportJob job, Actor actor, RecordingFilter filter, OpenRecordingFile open)
    {
        lock (running)
        {
            running.RemoveAll(task => task.IsCompleted);
            running.Add(Task.Run(() => Run(job, actor, filter, open)));
        }
    }

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        Task[] left;
        lock (running)
        {
            left = [.. running];
        }

        await Task.WhenAll(left);
        turn.Dispose();
        closing.Dispose();
    }

    async Task Run(ExportJob job, Actor actor, RecordingFilter filter, OpenRecordingFile open)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(job.Stopped, closing.Token);
        var (taken, state) = (false, ExportState.Failed);
        try
        {
            await turn.WaitAsync(either.Token);
            taken = true;
            job.Failure = (await Write(job, actor, filter, open, either.Token))?.Code;
            state = job.Failure is null ? ExportState.Done : ExportState.Failed;
        }
        catch (OperationCanceledException)
        {
            state = ExportState.Cancelled;
        }
        catch (Exception failed)
        {
            log.LogError(failed, "An export failed");
            job.Failure = failed is IOException ? "storage.unavailable" : "unexpected";
        }
        finally
        {
            if (taken)
            {
                turn.Release();
            }

            End(job, state);
        }
    }

    /// <summary>Whoever sees that it is over finds the file there, or gone.</summary>
    void End(ExportJob job, ExportState state)
    {
        try
        {
            if (state != ExportState.Done)
            {
                folder.Drop(job.Id);
            }
        }
        catch (IOException left)
        {
            log.LogWarning(left, "What was exported could not be removed; it is swept later");
        }

        job.End(state);
    }

    async Task<Error?> Write(ExportJob job, Actor actor, RecordingFilter filter, OpenRecordingFile open, CancellationToken stop)
    {
        job.State = ExportState.Searching;
        var ids = await Find(job, actor, filter, stop);
        if (!ids.IsDone)
        {
            return ids.Error;
        }

        (job.Total, job.Recordings, job.State) = (ids.Value.Count, ids.Value, ExportState.Writing);
        await using var stream = folder.Create(job.Id);
        using var file = open(stream);
        using var seals = store.Open();
        foreach (var page in ids.Value.Chunk(PageSize))
        {
            var found = await marks.Read(actor, page);
            if (!found.IsDone)
            {
                return found.Error;
            }

            var byId = found.Value.ToDictionary(mark => mark.InteractionId);
            foreach (var id in page)
            {
                stop.ThrowIfCancellationRequested();
                var conversation = await conversations.Read(actor, id);
                if (conversation.IsDone)
                {
                    file.Add(new RecordingDetails(conversation.Value, byId.GetValueOrDefault(id)) { Fingerprint = seals.Fingerprint(id) });
                }
                else if (conversation.Error is not NotFound)
                {
                    return conversation.Error;
                }

                job.Written++;
            }
        }

        file.Finish();
        await stream.FlushAsync(stop);
        job.Size = stream.Length;
        return null;
    }

    /// <summary>Ids alone are kept of what is found.</summary>
    async Task<Result<List<long>>> Find(ExportJob job, Actor actor, RecordingFilter filter, CancellationToken stop)
    {
        var ids = new List<long>();
        while (true)
        {
            stop.ThrowIfCancellationRequested();
            var page = await recordings.Search(actor, filter with { Before = ids.Count == 0 ? 0 : ids[^1], Take = PageSize });
            if (!page.IsDone)
            {
                return page.Error;
            }

            ids.AddRange(page.Value.Select(recording => recording.Id));
            if (ids.Count > StartExport.MostRecordings)
            {
                job.HasMore = true;
                ids.RemoveRange(StartExport.MostRecordings, ids.Count - StartExport.MostRecordings);
                return ids;
            }

            if (page.Value.Count < PageSize)
            {
                return ids;
            }
        }
    }
}
