using System.Collections.Concurrent;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Recordings.Export;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Erasing;

/// <summary>Persons' data as zips, of this run of the server. Whoever had one made fetches it, for a day; what is erased leaves them at once.</summary>
public sealed class PersonExports(ExportFolder exports, IDbContextFactory<ContactDb> contexts, TimeProvider time)
{
    readonly ExportFolder folder = new(Path.Combine(exports.Path, "people"));
    readonly ConcurrentDictionary<string, PersonExportJob> jobs = new();

    internal FileStream Create(PersonExportJob job)
    {
        jobs[job.Id] = job;
        return folder.Create(job.Id);
    }

    internal void Drop(PersonExportJob job) => folder.Drop(job.Id);

    /// <summary>It ends soon, and leaves no file. One that is over is forgotten.</summary>
    public async Task<Result> Cancel(Actor actor, string id)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if (await db.RefuseErasure(actor) is { } refused)
        {
            return refused;
        }

        if (!jobs.TryGetValue(id, out var job) || job.UserId != actor.UserId)
        {
            return new NotFound();
        }

        Break(job);
        return Result.Done;
    }

    /// <summary>Where a finished one lies.</summary>
    public async Task<Result<string>> Find(Actor actor, string id)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if (await db.RefuseErasure(actor) is { } refused)
        {
            return refused;
        }

        return !jobs.TryGetValue(id, out var job) || job.UserId != actor.UserId ? new NotFound()
            : job.State != ExportState.Done || !File.Exists(folder.PathOf(id)) ? new ExportNotReady()
            : folder.PathOf(id);
    }

    /// <summary>Deletes what was kept long enough, and what an earlier run of the server left. How many.</summary>
    public int Sweep()
    {
        foreach (var job in jobs.Values.Where(job => job.IsOver && job.StartedAt < time.GetUtcNow() - ExportFolder.Kept))
        {
            jobs.TryRemove(job.Id, out _);
        }

        return folder.Sweep(jobs.ContainsKey);
    }

    internal void DropThoseWith(IReadOnlyCollection<long> erased)
    {
        foreach (var job in jobs.Values.Where(job => job.Interactions.Any(erased.Contains)))
        {
            Break(job);
        }
    }

    internal void DropThoseWith(IReadOnlyCollection<PersonsLine> erased)
    {
        foreach (var job in jobs.Values.Where(job => job.Lines.Any(erased.Contains)))
        {
            Break(job);
        }
    }

    void Break(PersonExportJob job)
    {
        job.Cancel();
        if (job.IsOver)
        {
            jobs.TryRemove(job.Id, out _);
            folder.Drop(job.Id);
        }
    }
}
