using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Erasing;

/// <summary>
/// An administrator of group All erases what a plan showed. From here on it goes on by itself, over a restart of the server too. In the audit, with the case number alone.
/// Errors: <see cref="PersonIsHere"/>, <see cref="NothingToErase"/>, <see cref="ErasurePlanIsStale"/>.
/// </summary>
public sealed class StartErasure(IUnitsOfWork units, IDbContextFactory<ContactDb> contexts, ErasureRun run, PersonExports exports)
{
    const int AtOnce = 500;

    /// <param name="actor">Who asks.</param>
    /// <param name="typed">The plan's.</param>
    /// <param name="digest">The plan's.</param>
    /// <returns>The case number.</returns>
    public async Task<Result<string>> Run(Actor actor, PersonKey typed, string digest)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var looked = await new PersonFinder(db).Look(actor, typed);
        if (!looked.IsDone)
        {
            return looked.Error;
        }

        var (key, found) = (looked.Value.Key, looked.Value.Interactions);
        var names = new PersonNames(key, found);
        var lines = await new PersonsLines(db).Find(names);
        if (found.Count == 0 && lines.Count == 0)
        {
            return new NothingToErase();
        }

        if (PlanErasure.Digest(found) != digest)
        {
            return new ErasurePlanIsStale();
        }

        var started = await units.Run(unit => Start(unit, actor, found, lines));
        if (started.IsDone)
        {
            exports.DropThoseWith(lines);
            run.Begin(started.Value, names);
        }

        return started;
    }

    static Result<string> Start(Unit unit, Actor actor, List<PersonsInteraction> found, List<PersonsLine> lines)
    {
        if (unit.RefuseErasure(actor) is { } refused)
        {
            return refused;
        }

        var open = found.Where(interaction => unit.FindHead(interaction.Id) is not { } head || !head.State.IsEnded()).Select(interaction => interaction.Id).ToList();
        if (open.Count > 0)
        {
            return new PersonIsHere(open);
        }

        if (found.Select(interaction => interaction.Id).Chunk(AtOnce).Any(ids => unit.Db.ErasedInteractions.Any(erased => ids.Contains(erased.InteractionId))))
        {
            return new ErasurePlanIsStale();
        }

        var begun = unit.Db.ErasureCases.Add(new ErasureCase
        {
            PublicId = PublicId.New(),
            Reason = ErasureReason.Request,
            ByUserId = actor.UserId,
            State = ErasureState.Redacting,
            StartedAt = unit.Now,
            FirstAt = found.Min(interaction => (long?)interaction.CreatedAt),
            LastAt = found.Max(interaction => interaction.EndedAt),
            Interactions = found.Count,
            // At once: nothing of the person is kept by which a later start would find them again.
            BatchLines = PersonsLines.Empty(unit, lines),
            Parts = PlanErasure.Parts(found),
            Digest = PlanErasure.Digest(found),
        }).Entity;
        unit.Db.SaveChanges();
        unit.Db.ErasedInteractions.AddRange(found.Select(interaction => new ErasedInteraction { InteractionId = interaction.Id, CaseId = begun.Id }));
        unit.Db.SaveChanges();
        unit.Audit(actor.UserId, "erasure.started", begun.PublicId);
        return begun.PublicId;
    }
}
