using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Files;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Erasing;

/// <summary>This conversation was erased, or is about to be: nothing is written into it any more.</summary>
public sealed record InteractionErased() : Error("interaction.erased");

/// <summary>Erases one conversation that has ended: one unit for its rows, then its files. What figures count stays, and so do the digests by which changes are noticed.</summary>
sealed class EraseInteraction(IUnitsOfWork units, FileStore store)
{
    public async Task Run(long caseId, long interactionId, int? byUserId)
    {
        await units.Run(unit => Erase(unit, caseId, interactionId, byUserId));
        await DropFiles(interactionId);
    }

    /// <summary>Also of a server that was stopped between the two.</summary>
    public async Task DropFiles(long interactionId)
    {
        string? left = null;
        await units.Run(unit =>
        {
            left = unit.Db.ErasedInteractions.AsNoTracking().First(erased => erased.InteractionId == interactionId).Files;
            return Result.Done;
        });
        if (left is null)
        {
            return;
        }

        foreach (var id in left.Split(' '))
        {
            store.Erase(id);
        }

        await units.Run(unit =>
        {
            unit.Db.ErasedInteractions.Where(erased => erased.InteractionId == interactionId).ExecuteUpdate(set => set.SetProperty(erased => erased.Files, (string?)null));
            return Result.Done;
        });
    }

    static Result Erase(Unit unit, long caseId, long interactionId, int? byUserId)
    {
        var item = unit.Db.ErasedInteractions.Single(erased => erased.InteractionId == interactionId);
        if (item.ErasedAt is not null)
        {
            return Result.Done;
        }

        var (messages, notes, reviews) = Count(unit.Db, interactionId);
        var files = unit.EraseContents(interactionId, byUserId);
        foreach (var statement in PersonalData.Clearing)
        {
            unit.Db.Database.ExecuteSqlRaw(statement, interactionId);
        }

        foreach (var review in unit.Db.SelfReviews.Where(review => review.InteractionId == interactionId))
        {
            review.Answers = [.. review.Answers.Select(answer => answer with { Comment = null })];
        }

        (item.ErasedAt, item.Files) = (unit.Now, files.Count > 0 ? string.Join(' ', files) : null);
        var erasure = unit.Db.ErasureCases.Single(erasure => erasure.Id == caseId);
        (erasure.Messages, erasure.Files, erasure.Notes, erasure.Reviews) = (erasure.Messages + messages, erasure.Files + files.Count, erasure.Notes + notes, erasure.Reviews + reviews);
        unit.Db.SaveChanges();
        return Result.Done;
    }

    static (int Messages, int Notes, int Reviews) Count(ContactDb db, long id) => (
        db.Messages.Count(message => message.InteractionId == id),
        db.Notes.Count(note => note.InteractionId == id) + db.Whispers.Count(whisper => whisper.InteractionId == id),
        db.Reviews.Count(review => review.InteractionId == id) + db.SelfReviews.Count(review => review.InteractionId == id));
}

static class ErasedInteractions
{
    /// <summary>For whoever wants to write into an ended conversation.</summary>
    public static Error? RefuseErased(this Unit unit, long interactionId) => unit.Db.ErasedInteractions.Any(erased => erased.InteractionId == interactionId) ? new InteractionErased() : null;
}
