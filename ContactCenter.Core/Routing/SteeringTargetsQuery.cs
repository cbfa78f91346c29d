using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Routing;

/// <summary>Where a supervisor may send one that waits, and why not to the others: its campaign's members, eligible ones first, and the other campaigns of its channel. The step itself asks the rows again.</summary>
public sealed class SteeringTargetsQuery(IDbContextFactory<ContactDb> contexts, RoutingBoard board, CampaignDirectory campaigns, UserDirectory users, TransferToCampaign toCampaign)
{
    public async Task<Result<TransferTargets>> Read(Actor actor, long interactionId)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if (await db.Refuse(actor, Roles.Supervisor) is { } refused)
        {
            return refused;
        }

        var interaction = await db.Interactions.AsNoTracking().FirstOrDefaultAsync(interaction => interaction.Id == interactionId);
        if (interaction is null || campaigns.Current.Find(interaction.CampaignId) is not { } present || !actor.SeesGroup(present.SecurityGroupId))
        {
            return new NotFound();
        }

        if (interaction.State.IsEnded())
        {
            return new InteractionEnded();
        }

        var decision = board.Decide(present, seed: 0);
        return new TransferTargets(
            [.. campaigns.Current.SeenBy(actor).Where(campaign => campaign.Channel == interaction.Channel && campaign.Id != present.Id)
                .OrderBy(campaign => campaign.Name, StringComparer.OrdinalIgnoreCase).Select(campaign => (campaign, toCampaign.WhyNot(campaign, interaction)))],
            [
                .. decision.Eligible.Select(candidate => (candidate.AgentId, (Rejection?)null)),
                .. decision.Rejected.OrderBy(rejected => rejected.Reason == Rejection.LoggedOut).ThenBy(rejected => users.NameOf(rejected.Candidate.AgentId), StringComparer.OrdinalIgnoreCase)
                    .Select(rejected => (rejected.Candidate.AgentId, (Rejection?)rejected.Reason)),
            ]);
    }
}
