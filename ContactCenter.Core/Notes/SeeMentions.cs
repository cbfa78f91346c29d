using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Notes;

/// <summary>A user has seen where they are named: in one note, or in all up to it. Done also when there is nothing to see.</summary>
public sealed class SeeMentions(IUnitsOfWork units)
{
    public Task<Result> One(Actor actor, long noteId) => units.Run(unit => See(unit, actor, mention => mention.NoteId == noteId));

    /// <summary>What came after that note was not looked at.</summary>
    public Task<Result> UpTo(Actor actor, long noteId) => units.Run(unit => See(unit, actor, mention => mention.NoteId <= noteId));

    static Result See(Unit unit, Actor actor, System.Linq.Expressions.Expression<Func<Mention, bool>> which)
    {
        if (unit.Refuse(actor, Roles.Agent | Roles.Supervisor) is { } refused)
        {
            return refused;
        }

        var now = unit.Now;
        var seen = unit.Db.Mentions.Where(mention => mention.UserId == actor.UserId && mention.SeenAt == null).Where(which)
            .ExecuteUpdate(set => set.SetProperty(mention => mention.SeenAt, now));
        if (seen > 0)
        {
            unit.Append(new MentionsSeen(), agentId: actor.UserId);
        }

        return Result.Done;
    }
}
