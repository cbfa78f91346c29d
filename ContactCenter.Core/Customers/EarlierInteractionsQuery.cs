using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Customers;

/// <summary>An ended interaction of the same customer. <paramref name="IsVerified"/>: by the same browser or number; else only the e-mail is equal, which anybody may write.</summary>
public sealed record EarlierInteraction(long Id, long CreatedAt, int CampaignId, InteractionState State, int? AgentId, int? Rating, bool IsVerified, string CustomerName);

/// <summary>Newest first.</summary>
public sealed record EarlierInteractions(IReadOnlyList<EarlierInteraction> Rows, bool HasMore);

/// <summary>What the customer of an interaction did before, for the agent who has it or had it last, in the campaigns that they may see.</summary>
public sealed class EarlierInteractionsQuery(IDbContextFactory<ContactDb> contexts, CampaignDirectory campaigns)
{
    /// <param name="actor">Who asks.</param>
    /// <param name="interactionId">Of whose customer.</param>
    /// <param name="before">The id of the last row of the page before; 0 = the first page.</param>
    /// <param name="take">At most so many, 1–100.</param>
    public async Task<Result<EarlierInteractions>> Read(Actor actor, long interactionId, long before = 0, int take = 10)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if (await db.Refuse(actor, Roles.Agent) is { } refused)
        {
            return refused;
        }

        if (await db.Interactions.AsNoTracking().FirstOrDefaultAsync(interaction => interaction.Id == interactionId && interaction.AgentId == actor.UserId) is not { } present)
        {
            return new NotFound();
        }

        take = Math.Clamp(take, 1, 100);
        var rows = await db.EarlierOf(present).VisibleTo(db, actor, campaigns.Current).Where(interaction => before == 0 || interaction.Id < before)
            .OrderByDescending(interaction => interaction.Id).Take(take + 1)
            .Select(interaction => new EarlierInteraction(interaction.Id, interaction.CreatedAt, interaction.CampaignId, interaction.State, interaction.AgentId, interaction.Rating,
                interaction.VisitorId == present.VisitorId, interaction.CustomerName))
            .ToListAsync();
        return new EarlierInteractions([.. rows.Take(take)], rows.Count > take);
    }
}

static class SameCustomer
{
    /// <summary>The ended interactions before it of the same visitor or number, and those that gave the same e-mail.</summary>
    public static IQueryable<Interaction> EarlierOf(this ContactDb db, Interaction present, bool verifiedOnly = false)
    {
        var ended = db.Interactions.AsNoTracking().Where(interaction => interaction.Id < present.Id && interaction.EndedAt != null);
        var email = verifiedOnly || string.IsNullOrEmpty(present.CustomerEmail) ? null : present.CustomerEmail.ToLowerInvariant();
        return email is null
            ? ended.Where(interaction => interaction.VisitorId == present.VisitorId)
            : ended.Where(interaction => interaction.VisitorId == present.VisitorId || EF.Property<string?>(interaction, InteractionTable.EmailKey) == email);
    }

    /// <summary>Of the campaigns that the agent is a member of, and what they served.</summary>
    public static IQueryable<Interaction> VisibleTo(this IQueryable<Interaction> interactions, ContactDb db, Actor actor, CampaignSet campaigns)
    {
        var own = campaigns.OfMember(actor.UserId).Select(campaign => campaign.Id).ToList();
        return interactions.Where(interaction => own.Contains(interaction.CampaignId) || db.Legs.Any(leg => leg.InteractionId == interaction.Id && leg.AgentId == actor.UserId));
    }

    /// <summary>The agent has, or had last, a later one of the same customer.</summary>
    public static Task<bool> Serves(this ContactDb db, int agentId, Interaction earlier)
    {
        var email = earlier.CustomerEmail?.ToLowerInvariant() ?? "";
        return db.Interactions.AnyAsync(later => later.AgentId == agentId && later.Id > earlier.Id
            && (later.VisitorId == earlier.VisitorId || (email != "" && EF.Property<string?>(later, InteractionTable.EmailKey) == email)));
    }
}
