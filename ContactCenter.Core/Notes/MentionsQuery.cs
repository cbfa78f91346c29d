using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Notes;

/// <summary>Where the user is named and has not looked yet.</summary>
/// <param name="MayOpen">They may read the conversation too; if not, the note is all they get.</param>
public sealed record UnseenMention(long NoteId, int AuthorId, string Text, long At, long InteractionId, Channel Channel, string CustomerName, bool IsEnded, bool MayOpen);

/// <summary>How many there are, and the newest of them, newest first.</summary>
public sealed record UnseenMentions(int Count, IReadOnlyList<UnseenMention> Newest)
{
    public static readonly UnseenMentions None = new(0, []);
}

/// <summary>A user's own mentions.</summary>
public sealed class MentionsQuery(IDbContextFactory<ContactDb> contexts, ConversationQuery conversations)
{
    public const int Most = 20;

    public async Task<Result<UnseenMentions>> Unseen(Actor actor)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if (await db.Refuse(actor, Roles.Agent | Roles.Supervisor) is { } refused)
        {
            return refused;
        }

        var unseen =
            from mention in db.Mentions
            where mention.UserId == actor.UserId && mention.SeenAt == null
            join note in db.Notes on mention.NoteId equals note.Id
            join interaction in db.Interactions on note.InteractionId equals interaction.Id
            orderby note.Id descending
            select new { note.Id, note.AuthorId, note.Text, note.At, note.InteractionId, interaction.Channel, interaction.CustomerName, interaction.EndedAt };
        var count = await unseen.CountAsync();
        List<UnseenMention> newest = [];
        foreach (var row in await unseen.Take(Most).ToListAsync())
        {
            newest.Add(new UnseenMention(row.Id, row.AuthorId, row.Text, row.At, row.InteractionId, row.Channel, row.CustomerName, row.EndedAt is not null,
                await conversations.MaySee(db, actor, row.InteractionId)));
        }

        return new UnseenMentions(count, newest);
    }
}
