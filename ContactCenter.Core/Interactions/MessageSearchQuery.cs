using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Interactions;

/// <summary>Where words stand in one conversation, all of it, whatever of it is on screen. Neither case nor accents matter.</summary>
public sealed class MessageSearchQuery(IDbContextFactory<ContactDb> contexts, ConversationQuery conversations)
{
    public const int Longest = 200;

    /// <summary>The sequences of the messages that hold <paramref name="words"/>, oldest first, for whoever may read the conversation.</summary>
    public async Task<Result<IReadOnlyList<long>>> Find(Actor actor, long interactionId, string words)
    {
        var part = words.Trim();
        if (InputRules.Check(part, Longest, required: true) is { } complaint)
        {
            return new InvalidInput("words", complaint);
        }

        await using var db = await contexts.CreateDbContextAsync();
        if (await db.Refuse(actor, Roles.Agent | Roles.Supervisor) is { } refused)
        {
            return refused;
        }

        if (!await conversations.MaySee(db, actor, interactionId))
        {
            return new NotFound();
        }

        return new Result<IReadOnlyList<long>>(await db.Messages.AsNoTracking().Where(message => message.InteractionId == interactionId && TextSearch.Contains(message.Text, part))
            .OrderBy(message => message.Id).Select(message => message.Id).ToListAsync());
    }
}
