using System.Collections.Concurrent;
using ContactCenter.Core.Recordings;
using ContactCenter.Core.Recordings.Export;
using ContactCenter.Core.Seals;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Core.Recordings;

namespace ContactCenter.Tests.Core.Access;

partial class UseCaseTable
{
    static readonly ConcurrentDictionary<long, string> exports = new();

    static IEnumerable<UseCaseRow> Exporting =>
    [
        Row(Who.Supervisors, AccessScene.EndedByAnother, (ExportRecording export, Actor actor, int id) => export.Run(actor, id, ExportFormat.Pdf)),
        Row(Who.Supervisors, AccessScene.EndedByAnother, (VerifyConversation verify, Actor actor, int id) => verify.Run(actor, id)),
        Row(Who.AdministratorOfAll, Nothing, (VerifyAll verify, Actor actor, int _) => verify.Run(actor, 0, 1, _ => { }, default)),
        new(typeof(StartExport), nameof(StartExport.Run), "", Who.Supervisors, AccessScene.EndedByAnother, async (scene, actor, id) =>
        {
            var collected = new CollectedRecordings();
            var started = await Start(scene, actor, collected, new RecordingFilter());
            return started.Error ?? (collected.Ids.Contains(id) ? null : new NotAmongIt());
        }, AsksSession: true),
        new(typeof(ExportJobs), nameof(ExportJobs.Find), "their own", Who.Supervisors | Who.ForeignSupervisor, Exported, async (scene, actor, id) => (await scene.Centre.Get<ExportJobs>().Find(actor, exports[id])).Error, AsksSession: true),
        new(typeof(ExportJobs), nameof(ExportJobs.Find), "another's", Who.Nobody, ExportedByAnother, async (scene, actor, id) => (await scene.Centre.Get<ExportJobs>().Find(actor, exports[id])).Error, AsksSession: true),
        new(typeof(ExportJobs), nameof(ExportJobs.Cancel), "their own", Who.Supervisors | Who.ForeignSupervisor, Exported, async (scene, actor, id) => (await scene.Centre.Get<ExportJobs>().Cancel(actor, exports[id])).Error, AsksSession: true),
        new(typeof(ExportJobs), nameof(ExportJobs.Cancel), "another's", Who.Nobody, ExportedByAnother, async (scene, actor, id) => (await scene.Centre.Get<ExportJobs>().Cancel(actor, exports[id])).Error, AsksSession: true),
        Shows<ExportJobs>(Who.Supervisors | Who.ForeignSupervisor, Exported, (scene, actor, id) => scene.Centre.Get<ExportJobs>().Newest(actor)?.Id == exports[id], nameof(ExportJobs.Newest)),
    ];

    /// <summary>By the actor, where they may; else of nobody.</summary>
    static async Task<long> Exported(AccessScene scene, Actor actor)
    {
        var started = await Start(scene, actor, new CollectedRecordings(), noOnes);
        var key = Interlocked.Increment(ref exported);
        exports[key] = started.IsDone ? started.Value.Id : "none";
        return key;
    }

    /// <summary>By a supervisor who asks for nothing here.</summary>
    static async Task<long> ExportedByAnother(AccessScene scene, Actor actor)
    {
        await oneExport.WaitAsync();
        try
        {
            return await Exported(scene, await Outsider(scene));
        }
        finally
        {
            oneExport.Release();
        }
    }

    static readonly SemaphoreSlim oneExport = new(1);
    static long exported;

    /// <summary>Who may have the file does not hang on what is in it.</summary>
    static readonly RecordingFilter noOnes = new(Customer: "nobody has this name");

    static async Task<ContactCenter.Core.Common.Result<ExportJob>> Start(AccessScene scene, Actor actor, CollectedRecordings collected, RecordingFilter filter)
    {
        var started = await scene.Centre.Get<StartExport>().Run(actor, filter, ExportFormat.Json, "x.json", "", _ => collected);
        if (started.IsDone)
        {
            await ExportTests.Over(started.Value);
        }

        return started;
    }
}
