using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Recordings;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Erasing;

/// <summary>An administrator of group All asks what there is of a person: the dry run of an erasure. Nothing changes; that it was asked is in the audit, without the person's address.</summary>
public sealed class PlanErasure(IUnitsOfWork units, IDbContextFactory<ContactDb> contexts, IRecordingIndex index)
{
    public const int MostNamed = 20;

    const int AtOnce = 500;

    readonly PersonElsewhere elsewhere = new(units, contexts);

    public async Task<Result<ErasurePlan>> Run(Actor actor, PersonKey typed)
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
        var plan = await Count(db, new ErasurePlan(key, Digest(found), Parts(found), [.. found.Where(interaction => !interaction.State.IsEnded()).Select(interaction => interaction.Id)],
            await elsewhere.Count(names), await NamedIn(db, key, found)), found) with
        { BatchLines = lines.Count };
        var audited = await units.Run<Result>(unit =>
        {
            unit.Audit(actor.UserId, "erasure.planned", null, $"{key.Kind}: {plan.Interactions}");
            return Result.Done;
        });
        return audited.IsDone ? plan : audited.Error;
    }

    internal static string Digest(IEnumerable<PersonsInteraction> found) => PersonFinder.DigestOf(found.Select(interaction => interaction.PublicId));

    internal static List<ErasedPart> Parts(IEnumerable<PersonsInteraction> found) =>
        [.. found.GroupBy(interaction => (interaction.CampaignId, interaction.Channel)).OrderBy(part => part.Key).Select(part => new ErasedPart(part.Key.CampaignId, part.Key.Channel, part.Count()))];

    static async Task<ErasurePlan> Count(ContactDb db, ErasurePlan plan, List<PersonsInteraction> found)
    {
        foreach (var piece in found.Select(interaction => interaction.Id).Chunk(AtOnce))
        {
            var files = await db.Files.Where(file => piece.Contains(file.InteractionId)).Select(file => file.Size).ToListAsync();
            plan = plan with
            {
                Messages = plan.Messages + await db.Messages.CountAsync(message => piece.Contains(message.InteractionId)),
                Files = plan.Files + files.Count,
                Bytes = plan.Bytes + files.Sum(),
                Notes = plan.Notes + await db.Notes.CountAsync(note => piece.Contains(note.InteractionId)) + await db.Whispers.CountAsync(whisper => piece.Contains(whisper.InteractionId)),
                Reviews = plan.Reviews + await db.Reviews.CountAsync(review => piece.Contains(review.InteractionId)) + await db.SelfReviews.CountAsync(review => piece.Contains(review.InteractionId)),
            };
        }

        return plan with
        {
            FirstAt = found.Count == 0 ? null : found.Min(interaction => interaction.CreatedAt),
            LastAt = found.Count == 0 ? null : found.Max(interaction => interaction.EndedAt ?? interaction.CreatedAt),
        };
    }

    async Task<List<long>> NamedIn(ContactDb db, PersonKey key, List<PersonsInteraction> found)
    {
        var (own, named) = (found.Select(interaction => interaction.Id).ToHashSet(), new List<long>());
        foreach (var address in found.Select(interaction => interaction.Email).Append(key.Kind == PersonKeyKind.Email ? key.Value : null).Where(address => !string.IsNullOrWhiteSpace(address)).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            var holding = await index.Find(db, new RecordingFilter(Take: MostNamed) { Text = $"\"{address!.Replace("\"", "", StringComparison.Ordinal)}\"" }, null);
            await foreach (var ids in holding.Pieces)
            {
                named.AddRange(ids.Where(id => !own.Contains(id)));
                if (named.Count >= MostNamed)
                {
                    break;
                }
            }
        }

        return [.. named.Distinct().Take(MostNamed)];
    }
}

static class ErasureAccess
{
    /// <summary>Erasure is for administrators of group All.</summary>
    public static async Task<Error?> RefuseErasure(this ContactDb db, Actor actor) => await db.Refuse(actor, Roles.Administrator) ?? (actor.IsOfAll ? null : new NotAllowed());

    public static Error? RefuseErasure(this Unit unit, Actor actor) => unit.Refuse(actor, Roles.Administrator) ?? (actor.IsOfAll ? null : new NotAllowed());
}
