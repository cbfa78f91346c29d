using System.Collections.Concurrent;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Recordings.Export;

/// <summary>That one is not done, or over and gone.</summary>
public sealed record ExportNotReady() : Error("export.not-ready");

/// <summary>The exports of search results, of this run of the server. Everybody sees their own only.</summary>
public sealed class ExportJobs(ExportFolder folder, IDbContextFactory<ContactDb> contexts, TimeProvider time)
{
    readonly ConcurrentDictionary<string, ExportJob> jobs = new();

    /// <summary>Nothing happens, and false, while one of theirs is running; of two at once one is first.</summary>
    internal bool TryAdd(ExportJob job)
    {
        lock (jobs)
        {
            return !jobs.Values.Any(other => other.UserId == job.UserId && !other.IsOver) && jobs.TryAdd(job.Id, job);
        }
    }

    /// <summary>It was never begun.</summary>
    internal void Withdraw(ExportJob job) => jobs.TryRemove(job.Id, out _);

    /// <summary>The newest of this actor; null = none.</summary>
    public ExportJob? Newest(Actor actor) => jobs.Values.Where(job => IsOf(actor, job)).MaxBy(job => job.Number);

    /// <summary>It ends soon, and leaves no file. One that is over is forgotten.</summary>
    public async Task<Result> Cancel(Actor actor, string id)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if (await db.Refuse(actor, Roles.Supervisor) is { } refused)
        {
            return refused;
        }

        if (!jobs.TryGetValue(id, out var job) || !IsOf(actor, job))
        {
            return new NotFound();
        }

        job.Cancel();
        if (job.IsOver)
        {
            Forget(job);
        }

        return Result.Done;
    }

    /// <summary>Where a finished file lies, for whoever had it made, while their log-in lasts and their group is the same.</summary>
    public async Task<Result<(ExportJob Job, string Path)>> Find(Actor actor, string id)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if (await db.Refuse(actor, Roles.Supervisor) is { } refused)
        {
            return refused;
        }

        return !jobs.TryGetValue(id, out var job) || !IsOf(actor, job) ? new NotFound()
            : job.State != ExportState.Done || !File.Exists(folder.PathOf(id)) ? new ExportNotReady()
            : (job, folder.PathOf(id));
    }

    /// <summary>Deletes files that were kept long enough, and what an earlier run of the server left. How many.</summary>
    public int Sweep()
    {
        foreach (var job in jobs.Values.Where(job => job.IsOver && job.StartedAt < time.GetUtcNow() - ExportFolder.Kept))
        {
            jobs.TryRemove(job.Id, out _);
        }

        return folder.Sweep(jobs.ContainsKey);
    }

    /// <summary>Removes, or breaks off, every export that holds one of these recordings: they were erased.</summary>
    internal void DropThoseWith(IReadOnlyCollection<long> recordings)
    {
        var erased = recordings.ToHashSet();
        foreach (var job in jobs.Values.Where(job => job.Recordings.Any(erased.Contains)))
        {
            job.Cancel();
            if (job.IsOver)
            {
                Forget(job);
            }
        }
    }

    void Forget(ExportJob job)
    {
        jobs.TryRemove(job.Id, out _);
        folder.Drop(job.Id);
    }

    static bool IsOf(Actor actor, ExportJob job) => job.UserId == actor.UserId && job.SecurityGroupId == actor.SecurityGroupId;
}
