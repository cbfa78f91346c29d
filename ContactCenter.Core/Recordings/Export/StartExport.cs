using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Recordings.Export;

/// <summary>The supervisor's last export still runs.</summary>
public sealed record ExportRunning() : Error("export.running");

/// <summary>
/// A supervisor exports a search result. It is in the audit at once, and is written in the background, one export at a time; what is written is read as that supervisor, whose log-in and group are checked again
/// for every page and every recording.
/// </summary>
public sealed class StartExport(IUnitsOfWork units, ExportJobs jobs, ExportRun run, TimeProvider time)
{
    public const int MostRecordings = 10_000, LongestSearch = 2_000;

    /// <param name="actor">Who asks.</param>
    /// <param name="filter">What; its page is ignored.</param>
    /// <param name="format">Of the file.</param>
    /// <param name="fileName">As it is saved.</param>
    /// <param name="search">The search in words or as an address, for the audit.</param>
    /// <param name="open">Begins the file.</param>
    public async Task<Result<ExportJob>> Run(Actor actor, RecordingFilter filter, ExportFormat format, string fileName, string search, OpenRecordingFile open)
    {
        var job = new ExportJob(actor.UserId, actor.SecurityGroupId, format, fileName, time.GetUtcNow());
        var (isFirst, isBegun) = (jobs.TryAdd(job), false);
        try
        {
            var audited = await units.Run<Result>(unit => Audit(unit, actor, job, isFirst, $"{format}: {InputRules.Cut(search, LongestSearch)}"));
            if (audited.Error is { } error)
            {
                return error;
            }

            isBegun = true;
        }
        finally
        {
            if (isFirst && !isBegun)
            {
                jobs.Withdraw(job);
            }
        }

        run.Begin(job, actor, filter, open);
        return job;
    }

    static Result Audit(Unit unit, Actor actor, ExportJob job, bool isFirst, string details)
    {
        if (unit.Refuse(actor, Roles.Supervisor) is { } refused)
        {
            return refused;
        }

        if (!isFirst)
        {
            return new ExportRunning();
        }

        unit.Audit(actor.UserId, "recording.result-exported", job.Id, details);
        return Result.Done;
    }
}
