using System.Collections.Concurrent;
using ContactCenter.Core.Common;
using ContactCenter.Core.Erasing;
using ContactCenter.Core.Users;

namespace ContactCenter.Tests.Core.Access;

/// <summary>Persons' data out and away: administrators of group All.</summary>
partial class UseCaseTable
{
    static readonly ConcurrentDictionary<long, string> personExports = new();
    static long personExported;

    static IEnumerable<UseCaseRow> Erasing =>
    [
        Row(Who.AdministratorOfAll, AccessScene.EndedByAnother, (PlanErasure plan, Actor actor, int id) => plan.Run(actor, ById(id))),
        Row<StartErasure, Result>(Who.AdministratorOfAll, AccessScene.EndedByAnother, async (start, actor, id) =>
        {
            var started = await start.Run(actor, ById(id), "of another plan");
            return started.Error is ErasurePlanIsStale ? Result.Done : new Result(started.Error);
        }),
        Row(Who.AdministratorOfAll, AccessScene.EndedByAnother, (ExportPerson export, Actor actor, int id) => export.Run(actor, ById(id), [])),
        new(typeof(PersonExports), nameof(PersonExports.Find), "", Who.AdministratorOfAll, PersonExported, async (scene, actor, id) => (await scene.Centre.Get<PersonExports>().Find(actor, personExports[id])).Error, AsksSession: true),
        new(typeof(PersonExports), nameof(PersonExports.Cancel), "", Who.AdministratorOfAll, PersonExported, async (scene, actor, id) => (await scene.Centre.Get<PersonExports>().Cancel(actor, personExports[id])).Error, AsksSession: true),
        Row(Who.AdministratorOfAll, Nothing, (ErasureCasesQuery query, Actor actor, int _) => query.Read(actor), "", nameof(ErasureCasesQuery.Read)),
        Row<ErasureCasesQuery, Result>(Who.AdministratorOfAll, Nothing, async (query, actor, _) =>
        {
            // Whoever may ask is told that there is no such case.
            var found = await query.Find(actor, "none");
            return actor.Is(Roles.Administrator) && actor.IsOfAll && found.Error is NotFound ? Result.Done : new Result(found.Error);
        }, "", nameof(ErasureCasesQuery.Find)),
        Row(Who.AdministratorOfAll, Nothing, (CleanNow clean, Actor actor, int _) => clean.Run(actor)),
    ];

    static PersonKey ById(int id) => new(PersonKeyKind.Id, $"{id}");

    /// <summary>By the actor, where they may; else of nobody.</summary>
    static async Task<long> PersonExported(AccessScene scene, Actor actor)
    {
        var about = await AccessScene.EndedByAnother(scene, actor);
        var started = await scene.Centre.Get<ExportPerson>().Run(actor, ById((int)about), []);
        if (started.IsDone)
        {
            await started.Value.Over.WaitAsync(TimeSpan.FromSeconds(30));
        }

        var key = Interlocked.Increment(ref personExported);
        personExports[key] = started.IsDone ? started.Value.Id : "none";
        return key;
    }
}
