using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Routing;

/// <summary>A supervisor puts one that waits before all others of its campaign. The one that stands first already stays so, and nothing changes.</summary>
public sealed class RaiseInteraction(IUnitsOfWork units, CampaignDirectory campaigns, UserDirectory users)
{
    public Task<Result> Run(Actor actor, long interactionId) => units.Run(unit =>
    {
        var found = Steering.Find(unit, actor, interactionId, campaigns.Current, users, alsoOffered: true);
        if (!found.IsDone)
        {
            return found.Error;
        }

        var interaction = found.Value;
        var others = unit.Db.Interactions.Where(other => other.EndedAt == null && other.CampaignId == interaction.CampaignId && other.Id != interaction.Id
            && (other.State == InteractionState.Waiting || other.State == InteractionState.Offered));
        var highest = others.Max(other => (int?)other.Priority) ?? 0;
        // Of the same priority the longer wait stands before.
        var isFirst = interaction.Priority > highest || (interaction.Priority == highest && !others.Any(other => other.Priority == highest
            && (other.QueuedAt < interaction.QueuedAt || (other.QueuedAt == interaction.QueuedAt && other.Id < interaction.Id))));
        if (isFirst)
        {
            return Result.Done;
        }

        var raised = interaction.Raise(highest + 1, actor.UserId);
        return raised.IsDone ? Steering.Keep(unit, actor, interaction, "interaction.raised") : raised;
    });
}
