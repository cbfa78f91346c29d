using System.Collections.Immutable;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Monitoring;

/// <summary>Decides what one subscription may see.</summary>
abstract class Viewer
{
    public abstract bool Sees(LiveInteraction interaction);
    public abstract bool Sees(LiveAgent agent);

    /// <summary>Those whose figures are shown.</summary>
    public virtual IReadOnlySet<int> Campaigns => ImmutableHashSet<int>.Empty;
}

sealed class InboxViewer(Actor actor, CampaignSet campaigns) : Viewer
{
    readonly HashSet<int> own = actor.Is(Roles.Agent) ? [.. campaigns.OfMember(actor.UserId).Select(campaign => campaign.Id)] : [];

    public override bool Sees(LiveInteraction interaction) =>
        interaction.AgentId == actor.UserId || (interaction.State == InteractionState.Waiting && own.Contains(interaction.CampaignId));

    public override bool Sees(LiveAgent agent) => agent.AgentId == actor.UserId;
}

sealed class SupervisionViewer : Viewer
{
    readonly HashSet<int> campaignIds = [], agentIds = [];

    public SupervisionViewer(Actor actor, CampaignSet campaigns)
    {
        if (!actor.Is(Roles.Supervisor))
        {
            return;
        }

        foreach (var campaign in campaigns.SeenBy(actor))
        {
            campaignIds.Add(campaign.Id);
            agentIds.UnionWith(campaign.Members.Select(member => member.AgentId));
        }
    }

    public override IReadOnlySet<int> Campaigns => campaignIds;

    public override bool Sees(LiveInteraction interaction) => campaignIds.Contains(interaction.CampaignId);

    public override bool Sees(LiveAgent agent) => agentIds.Contains(agent.AgentId);
}
