using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;

namespace ContactCenter.Core.Interactions;

/// <summary>Out of hours a visitor leaves a message: stored as an Offline interaction, never routed. An e-mail is needed, to answer it.</summary>
public sealed class LeaveOfflineMessage(IUnitsOfWork units, CampaignDirectory campaigns, TimeProvider time)
{
    public async Task<Result<StartedInteraction>> Run(VisitorStart start)
    {
        if (campaigns.Current.Find(Channel.Webchat, start.Campaign) is not { } campaign)
        {
            return new CampaignUnknown();
        }

        if (VisitorStartValidator.Check(start, campaign, emailNeeded: true) is { } invalid)
        {
            return invalid;
        }

        return await units.Run(unit => Leave(unit, start, campaign));
    }

    Result<StartedInteraction> Leave(Unit unit, VisitorStart start, Campaign campaign)
    {
        if (unit.FindInteraction(start.Id) is { } earlier)
        {
            return earlier.State == InteractionState.Offline && unit.FindMessage(earlier.Id, start.MessageId)?.Text == start.Text
                ? new StartedInteraction(earlier.Id, earlier.PublicId, campaign.Id, earlier.VisitorId, earlier.State, Repeated: true)
                : new MessageIdReused();
        }

        if (!campaign.Enabled)
        {
            return new CampaignDisabled();
        }

        if (!campaign.OfflineMessages)
        {
            return new OfflineOff();
        }

        if (campaign.Schedule.IsOpen(time.GetUtcNow()))
        {
            return new CampaignOpen();
        }

        var interaction = Interaction.Begin(start.ToInteractionStart(campaign, unit), unit.Now);
        interaction.EndAtOnce(InteractionState.Offline, unit.Now);
        unit.Save(interaction);
        unit.AddMessage(interaction.Id, campaign.Id, MessageFrom.Customer, null, start.MessageId, start.Text);
        return new StartedInteraction(interaction.Id, interaction.PublicId, campaign.Id, interaction.VisitorId, interaction.State, Repeated: false);
    }
}
