using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Files;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Monitoring;

namespace ContactCenter.Blazor.Widget;

/// <summary>What the widget must know of its campaign.</summary>
static class CampaignEndpoint
{
    public static IResult Get(HttpContext context, string key, string? lang, CampaignDirectory campaigns, LiveCentre centre, WidgetFiles files, TimeProvider time)
    {
        if (campaigns.Current.Find(Channel.Webchat, key) is not { } campaign)
        {
            return Problems.From(new CampaignUnknown());
        }

        if (!Origins.IsAllowed(context.Request, campaign))
        {
            return Problems.Answer(403, "This page may not use the widget.", "origin.not-allowed");
        }

        var language = lang is "es" or "en" or "pt" ? lang : campaign.DefaultLanguage;
        var availability = !campaign.Enabled ? "disabled" : campaign.Schedule.IsOpen(time.GetUtcNow()) ? "open" : "closed";
        var online = centre.CountPresent(campaign.Members.Select(member => member.AgentId)) > 0;
        return Results.Json(Answer(campaign, language, availability, online, files), WidgetJson.Default.CampaignAnswer);
    }

    /// <summary>Also of settings that are not saved yet, for the administrator's preview.</summary>
    public static CampaignAnswer Answer(CampaignSettings campaign, string language, string availability, bool agentsOnline, WidgetFiles files)
    {
        string Text(Localized text) => text.In(language, campaign.DefaultLanguage);
        return new CampaignAnswer(
            campaign.Key, campaign.Name, language, campaign.Color, ReadableColor.On(campaign.Color), campaign.Image is { } image ? ImageEndpoint.FromWidget + image : null, availability,
            agentsOnline, campaign.OfflineMessages, campaign.AskEmail,
            campaign.ExtraVisible ? new ExtraField(campaign.ExtraLabel ?? "", campaign.ExtraRequired) : null, campaign.Feedback, campaign.ShowAgentName,
            new TextsAnswer(Text(campaign.Texts.Welcome), Text(campaign.Texts.OutOfHours), Text(campaign.Texts.NotAvailable), Text(campaign.Texts.Closing)),
            files.Folder, Attachments(campaign));
    }

    static AttachmentsAnswer? Attachments(CampaignSettings campaign) => campaign.FileTypes.Count == 0 ? null
        : new AttachmentsAnswer(FileGroups.Accept(campaign.FileTypes), campaign.FileTypes.Contains(FileGroups.Voice), FileRules.Largest);
}
