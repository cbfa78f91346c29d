using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Routing;

/// <summary>Where an interaction may go, and why not to the others. The transfer itself asks the rows again.</summary>
/// <param name="Agents">The other members of its campaign who are logged in, eligible ones first.</param>
public sealed record TransferTargets(IReadOnlyList<(Campaign Campaign, Error? WhyNot)> Campaigns, IReadOnlyList<(int AgentId, Rejection? WhyNot)> Agents);

/// <summary>What whoever passed an interaction on says to whoever has it now.</summary>
/// <param name="CampaignId">Where nobody took it; null = it was passed to an agent, or did not come back.</param>
public sealed record TransferNote(int FromAgentId, string? Note, bool Returned, int? CampaignId = null);

public sealed class TransferTargetsQuery(IDbContextFactory<ContactDb> contexts, RoutingBoard board, CampaignDirectory campaigns, TransferToCampaign toCampaign)
{
    /// <summary>Null when the actor does not have it.</summary>
    public async Task<TransferTargets?> Read(Actor actor, long interactionId)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if (await db.Refuse(actor, Roles.Agent) is not null)
        {
            return null;
        }

        var interaction = await db.Interactions.AsNoTracking().FirstOrDefaultAsync(interaction => interaction.Id == interactionId);
        if (interaction is not { State: InteractionState.Active } || interaction.AgentId != actor.UserId || campaigns.Current.Find(interaction.CampaignId) is not { } present)
        {
            return null;
        }

        var decision = board.Decide(present, seed: 0);
        var agents = decision.Eligible.Select(candidate => (candidate.AgentId, WhyNot: (Rejection?)null))
            .Concat(decision.Rejected.Where(rejected => rejected.Reason != Rejection.LoggedOut).Select(rejected => (rejected.Candidate.AgentId, WhyNot: (Rejection?)rejected.Reason)));
        return new TransferTargets(
            [.. campaigns.Current.SeenBy(actor).Where(campaign => campaign.Channel == interaction.Channel && campaign.Id != present.Id && campaign.Enabled)
                .OrderBy(campaign => campaign.Name, StringComparer.OrdinalIgnoreCase).Select(campaign => (campaign, toCampaign.WhyNot(campaign, interaction)))],
            [.. agents.Where(agent => agent.AgentId != actor.UserId)]);
    }

    /// <summary>For whoever has it, of its present queue entry; null when nobody passed it on.</summary>
    public async Task<TransferNote?> NoteFor(Actor actor, long interactionId)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if (await db.Refuse(actor, Roles.Agent) is not null
            || !await db.Interactions.AnyAsync(interaction => interaction.Id == interactionId && interaction.EndedAt == null && interaction.AgentId == actor.UserId))
        {
            return null;
        }

        var entry = await db.QueueEntries.Where(entry => entry.InteractionId == interactionId).MaxAsync(entry => (int?)entry.Number);
        var transfer = await db.Transfers.AsNoTracking().FirstOrDefaultAsync(transfer => transfer.InteractionId == interactionId && transfer.EntryNumber == entry);
        return transfer is null ? null : new TransferNote(
            transfer.FromAgentId, transfer.Note, transfer.ReturnedAt is not null, transfer is { ToAgentId: null, ReturnedAt: not null } ? transfer.CampaignId : null);
    }
}
