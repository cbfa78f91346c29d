using ContactCenter.Blazor.Inbox.Conversation;
using ContactCenter.Blazor.Inbox.State;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;

namespace ContactCenter.Blazor.Inbox.Alerts;

/// <summary>An alert as the browser gets it.</summary>
sealed record SpokenAlert(string Key, int Kind, long Id, long At, string Title, string Body, string Address);

/// <summary>Alerts in the agent's language.</summary>
sealed class AlertWords(Localizer localizer, CampaignDirectory campaigns, UserDirectory users)
{
    public SpokenAlert Of(Alert alert, InboxState state)
    {
        var interaction = state.Interactions[alert.InteractionId];
        var customer = interaction.Caller.Length > 0 ? interaction.Caller : localizer[InboxTexts.NoName];
        var campaign = campaigns.Current.Find(interaction.CampaignId)?.Name ?? "";
        var title = alert.Kind switch
        {
            AlertKinds.Waiting => localizer[AlertTexts.WaitingTitle, customer, campaign],
            AlertKinds.Offered => localizer[AlertTexts.OfferedTitle, customer, campaign],
            AlertKinds.Transfer when alert.From == state.MyId => localizer[AlertTexts.CameBackTitle, customer],
            AlertKinds.Transfer => localizer[AlertTexts.TransferTitle, users.NameOf(alert.From), customer],
            _ => $"{customer} · {campaign}",
        };
        var body = interaction.LastKind == MessageKind.Voice ? localizer[FileTexts.Voice] : interaction.LastText;
        var tab = alert.Kind == AlertKinds.Waiting ? InboxTab.Pending : InboxTab.Active;
        return new SpokenAlert($"{alert.Kind}-{alert.InteractionId}-{alert.At}", (int)alert.Kind, alert.InteractionId, alert.At, title, body, new InboxAddress(tab, Id: alert.InteractionId).ToString());
    }
}
