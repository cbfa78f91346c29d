using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Customers;

/// <summary>What to suggest while an agent writes a tag: those that the interaction's campaign used lately.</summary>
public sealed class TagsInUseQuery(IDbContextFactory<ContactDb> contexts, ConversationQuery conversations)
{
    // How far back "lately" goes: in interactions of all campaigns, so that the question stays small in a large centre.
    const int Lately = 20_000, Most = 1_000;

    /// <summary>Most used first, at most <paramref name="take"/>.</summary>
    public async Task<Result<IReadOnlyList<string>>> Read(Actor actor, long interactionId, int take = 30)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if (await db.Refuse(actor, Roles.Agent | Roles.Supervisor) is { } refused)
        {
            return refused;
        }

        if (!await conversations.MaySee(db, actor, interactionId))
        {
            return new NotFound();
        }

        var campaign = await db.Interactions.Where(interaction => interaction.Id == interactionId).Select(interaction => interaction.CampaignId).FirstAsync();
        var newest = await db.Interactions.MaxAsync(interaction => interaction.Id);
        var used = await db.Interactions.Where(interaction => interaction.Id > newest - Lately && interaction.CampaignId == campaign && interaction.Tags.Any())
            .OrderByDescending(interaction => interaction.Id).Take(Most).Select(interaction => interaction.Tags).ToListAsync();
        return new Result<IReadOnlyList<string>>([.. used.SelectMany(tags => tags).GroupBy(tag => tag, StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(tags => tags.Count()).ThenBy(tags => tags.Key, StringComparer.OrdinalIgnoreCase).Take(take).Select(tags => tags.Key)]);
    }
}
