using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Routing;

/// <summary>The agent who has it passes it to another campaign of its channel: it waits there as a new queue entry, its history goes along, and whoever gets it sees the note. Not taken in time, it returns (<see cref="ReturnTransfer"/>).</summary>
public sealed class TransferToCampaign(IUnitsOfWork units, CampaignDirectory campaigns, TimeProvider time)
{
    public Task<Result> Run(Actor actor, long interactionId, int campaignId, string? note) =>
        InputRules.Check(note, InputRules.Text, required: false) is not null
            ? Task.FromResult<Result>(new InvalidInput("note", "too-long"))
            : units.Run(unit => Transfer(unit, actor, interactionId, campaignId, note));

    Result Transfer(Unit unit, Actor actor, long interactionId, int campaignId, string? note)
    {
        if (Transfers.Find(unit, actor, interactionId) is var found && !found.IsDone)
        {
            return found.Error;
        }

        var interaction = found.Value;
        if (WhyNot(unit, actor, interaction, campaignId) is { } refused)
        {
            return refused;
        }

        var transferred = interaction.TransferToCampaign(campaignId, unit.Now);
        return transferred.IsDone ? Transfers.Keep(unit, interaction, actor.UserId, null, note) : transferred;
    }

    /// <summary>Why that campaign does not take it now; null = it does.</summary>
    internal Error? WhyNot(Campaign target, Interaction interaction) =>
        target.Id == interaction.CampaignId ? new TransferToSame()
        : !target.Enabled ? new TransferTargetDisabled()
        : !target.Schedule.IsOpen(time.GetUtcNow()) ? new TransferTargetClosed()
        : null;

    /// <summary>As the other, with what the rows say, and what the actor may see.</summary>
    internal Error? WhyNot(Unit unit, Actor actor, Interaction interaction, int campaignId)
    {
        if (campaigns.Current.Find(campaignId) is not { } target || unit.IsDeleted(campaignId) || target.Channel != interaction.Channel || !actor.SeesGroup(target.SecurityGroupId))
        {
            return new TransferTargetUnknown();
        }

        return WhyNot(target, interaction) ?? (unit.CountQueued(campaignId) >= target.MaximumQueue ? new TransferTargetFull() : null);
    }
}
