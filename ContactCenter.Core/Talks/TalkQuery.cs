using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Talks;

/// <summary>The end of a talk, oldest first.</summary>
/// <param name="HasEarlier">More stands before.</param>
/// <param name="SeenByAgent">Up to where the agent has seen it, as <paramref name="SeenByMe"/> the asker.</param>
public sealed record Talk(IReadOnlyList<TalkMessage> Messages, bool HasEarlier, long SeenByAgent, long SeenByMe)
{
    public static readonly Talk Empty = new([], false, 0, 0);

    public int UnseenBy(int userId) => Messages.Count(message => message.AuthorId != userId && message.Id > SeenByMe);
}

/// <summary>A talk in which the asker takes part and has not seen the newest.</summary>
public sealed record UnseenTalk(int AgentId, int Count, TalkMessage Last);

/// <summary>Reads talks for those who take part.</summary>
public sealed class TalkQuery(IDbContextFactory<ContactDb> contexts, CampaignDirectory campaigns)
{
    public async Task<Result<Talk>> Read(Actor actor, int agentId, int newest = 50)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if ((await db.Refuse(actor, Roles.Agent | Roles.Supervisor) ?? TalkRules.WhyNot(campaigns.Current, actor, agentId)) is { } refused)
        {
            return refused;
        }

        var messages = await db.TalkMessages.AsNoTracking().Where(message => message.AgentId == agentId).OrderByDescending(message => message.Id).Take(newest + 1).ToListAsync();
        var marks = await db.TalkReads.Where(mark => mark.AgentId == agentId && (mark.UserId == agentId || mark.UserId == actor.UserId)).ToDictionaryAsync(mark => mark.UserId, mark => mark.UpTo);
        return new Talk([.. messages.Take(newest).Reverse()], messages.Count > newest, marks.GetValueOrDefault(agentId), marks.GetValueOrDefault(actor.UserId));
    }

    /// <summary>For a supervisor: of the talks they wrote in, those with something new, newest first.</summary>
    public async Task<Result<IReadOnlyList<UnseenTalk>>> Unseen(Actor actor)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if (await db.Refuse(actor, Roles.Supervisor) is { } refused)
        {
            return refused;
        }

        var unseen = await (
            from message in db.TalkMessages.AsNoTracking()
            where message.AuthorId != actor.UserId && message.AgentId != actor.UserId
                && db.TalkMessages.Any(own => own.AgentId == message.AgentId && own.AuthorId == actor.UserId && own.Id < message.Id)
                && !db.TalkReads.Any(mark => mark.AgentId == message.AgentId && mark.UserId == actor.UserId && mark.UpTo >= message.Id)
            select message).ToListAsync();
        return new Result<IReadOnlyList<UnseenTalk>>([.. unseen.GroupBy(message => message.AgentId).Where(talk => campaigns.Current.SeesAgent(actor, talk.Key))
            .Select(talk => new UnseenTalk(talk.Key, talk.Count(), talk.MaxBy(message => message.Id)!)).OrderByDescending(talk => talk.Last.Id)]);
    }
}
