using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Seals;

/// <summary>An administrator of group All verifies all conversations, or those that began in a span. It is in the audit before it begins, and ends when their log-in does.</summary>
public sealed class VerifyAll(IUnitsOfWork units, IDbContextFactory<ContactDb> contexts, ISealedStore store)
{
    /// <param name="actor">Who asks.</param>
    /// <param name="from">UTC ms, included; null = from the first.</param>
    /// <param name="to">UTC ms, not included; null = to the last. With neither the journal as a whole is verified too.</param>
    /// <param name="progress">Told now and then, on another thread.</param>
    /// <param name="stop">Ends it.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task<Result<SealReport>> Run(Actor actor, long? from, long? to, Action<SealProgress> progress, CancellationToken stop)
    {
        var audited = await units.Run<Result>(unit =>
        {
            if (unit.Refuse(actor, Roles.Administrator) is { } refused)
            {
                return refused;
            }

            if (!actor.IsOfAll)
            {
                return new NotAllowed();
            }

            unit.Audit(actor.UserId, "recording.all-verified", details: from is null && to is null ? null : $"{from}–{to}");
            return Result.Done;
        });
        return audited.Error is { } error ? error : await Task.Run(() => Survey(actor, from, to, progress, stop), stop);
    }

    Result<SealReport> Survey(Actor actor, long? from, long? to, Action<SealProgress> progress, CancellationToken stop)
    {
        using var reader = store.Open();
        Error? ended = null;
        var report = SealSurvey.Run(reader, from, to, progress, () => (ended = Refusal(actor)) is null, stop);
        return ended is null ? report : ended;
    }

    Error? Refusal(Actor actor)
    {
        using var db = contexts.CreateDbContext();
        return db.Refuse(actor, Roles.Administrator).GetAwaiter().GetResult();
    }
}
