using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Journal;
using ContactCenter.Core.Monitoring;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Routing;

/// <summary>An offer that was made, and why to whom.</summary>
public sealed record PastDecision(int AgentId, long At, DecisionEvidence Evidence);

/// <summary>Why an interaction waits or is with whom it is with.</summary>
/// <param name="Campaign">Whose rules hold.</param>
/// <param name="Place">In the queue, 1 = next; null when it does not wait.</param>
/// <param name="Now">How the decision would fall at this moment; null when it does not wait.</param>
/// <param name="Past">The router's offers, newest first.</param>
/// <param name="TransferredBy">The agent who passed it on, if that is how it came here.</param>
public sealed record RoutingReasons(Campaign Campaign, InteractionState State, int? AgentId, int? Place, RoutingDecision? Now, IReadOnlyList<PastDecision> Past, int? TransferredBy)
{
    /// <summary>The supervisor whose hand offered it last, and nobody since.</summary>
    public int? AssignedBy { get; init; }

    /// <summary>Nobody took it in time, so it went back to who passed it on.</summary>
    public bool Returned { get; init; }

    /// <summary>Nobody took it in time, and this is why it could not go back.</summary>
    public Rejection? NotReturned { get; init; }
}

/// <summary>Answers "why is this one still waiting?" and "why did Ana get it?", for supervisors of the campaign's group.</summary>
public sealed class RoutingReasonsQuery(IDbContextFactory<ContactDb> contexts, RoutingBoard board, LiveCentre centre, CampaignDirectory campaigns)
{
    const int OffersShown = 10;

    public async Task<Result<RoutingReasons>> Read(Actor actor, long interactionId)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if (await db.Refuse(actor, Roles.Supervisor) is { } refused)
        {
            return refused;
        }

        var interaction = await db.Interactions.AsNoTracking().FirstOrDefaultAsync(interaction => interaction.Id == interactionId);
        if (interaction is null || campaigns.Current.Find(interaction.CampaignId) is not { } campaign || !actor.SeesGroup(campaign.SecurityGroupId))
        {
            return new NotFound();
        }

        var past = await db.RoutingDecisions.AsNoTracking().Where(decision => decision.InteractionId == interactionId).OrderByDescending(decision => decision.Id).Take(OffersShown).ToListAsync();
        var entry = await db.QueueEntries.Where(entry => entry.InteractionId == interactionId).MaxAsync(entry => (int?)entry.Number);
        var transfer = await db.Transfers.AsNoTracking().FirstOrDefaultAsync(transfer => transfer.InteractionId == interactionId && transfer.EntryNumber == entry);
        var place = interaction.State.IsQueued() ? centre.QueueOf(campaign.Id).FindIndex(other => other.Id == interactionId) + 1 : 0;
        return new RoutingReasons(
            campaign, interaction.State, interaction.AgentId, place > 0 ? place : null,
            interaction.State == InteractionState.Waiting ? board.Decide(campaign, seed: 0) : null,
            [.. past.Select(decision => new PastDecision(decision.AgentId, decision.At, DecisionEvidence.FromJson(decision.Evidence)))],
            transfer?.FromAgentId)
        {
            AssignedBy = await AssignedBy(db, interactionId),
            Returned = transfer?.ReturnedAt is not null,
            NotReturned = transfer?.NotReturned,
        };
    }

    static async Task<int?> AssignedBy(ContactDb db, long interactionId)
    {
        var offered = JournalEventTypes.NumberOf(new InteractionOffered());
        var last = await db.JournalEntries.AsNoTracking().Where(row => row.InteractionId == interactionId && row.Type == offered).OrderByDescending(row => row.Sequence).FirstOrDefaultAsync();
        return last is null ? null : ((InteractionOffered)JournalEventTypes.Read(last.Type, last.Payload)).By;
    }
}
