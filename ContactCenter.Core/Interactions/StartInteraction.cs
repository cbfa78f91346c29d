using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;

namespace ContactCenter.Core.Interactions;

/// <summary>What a visitor sends to begin. <paramref name="Id"/> and <paramref name="MessageId"/> are made by the browser; <paramref name="VisitorId"/> comes from an earlier conversation's token.</summary>
public sealed record VisitorStart(
    string Id, string Campaign, string Name, string? Email, string? Extra, string Text, string MessageId, string Language, string? PageUrl, string? PageTitle, string? VisitorId = null,
    string? UserAgent = null);

public sealed record StartedInteraction(long Id, string PublicId, int CampaignId, string VisitorId, InteractionState State, bool Repeated);

/// <summary>A visitor begins: the interaction waits in the campaign's queue, or is rejected when the queue is full. The same id again is answered as the first time.</summary>
public sealed class StartInteraction(IUnitsOfWork units, CampaignDirectory campaigns, TimeProvider time)
{
    public async Task<Result<StartedInteraction>> Run(VisitorStart start)
    {
        if (campaigns.Current.Find(Channel.Webchat, start.Campaign) is not { } campaign)
        {
            return new CampaignUnknown();
        }

        if (VisitorStartValidator.Check(start, campaign, emailNeeded: campaign.AskEmail) is { } invalid)
        {
            return invalid;
        }

        return await units.Run(unit => Begin(unit, start, campaign));
    }

    Result<StartedInteraction> Begin(Unit unit, VisitorStart start, Campaign campaign)
    {
        if (unit.FindInteraction(start.Id) is { } earlier)
        {
            // The same id with other content is somebody else's or a bug: nothing of the first is told.
            return earlier.CampaignId == campaign.Id && unit.FindMessage(earlier.Id, start.MessageId)?.Text == start.Text
                ? new StartedInteraction(earlier.Id, earlier.PublicId, earlier.CampaignId, earlier.VisitorId, earlier.State, Repeated: true)
                : new MessageIdReused();
        }

        if (unit.IsDeleted(campaign.Id))
        {
            return new CampaignUnknown();
        }

        if (!campaign.Enabled)
        {
            return new CampaignDisabled();
        }

        if (!campaign.Schedule.IsOpen(time.GetUtcNow()))
        {
            return new CampaignClosed();
        }

        var interaction = Interaction.Begin(start.ToInteractionStart(campaign, unit), unit.Now);
        _ = unit.CountQueued(campaign.Id) >= campaign.MaximumQueue
            ? interaction.EndAtOnce(InteractionState.Rejected, unit.Now)
            : interaction.Enqueue(unit.Now);
        unit.Save(interaction);
        unit.AddMessage(interaction.Id, campaign.Id, MessageFrom.Customer, null, start.MessageId, start.Text);
        return new StartedInteraction(interaction.Id, interaction.PublicId, campaign.Id, interaction.VisitorId, interaction.State, Repeated: false);
    }
}
