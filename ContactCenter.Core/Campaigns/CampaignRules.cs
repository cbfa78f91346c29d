using ContactCenter.Core.Common;
using ContactCenter.Core.Files;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Providers;

namespace ContactCenter.Core.Campaigns;

/// <summary>The rules of the campaign form.</summary>
public sealed partial class CampaignRules : FieldRules<CampaignSettings>
{
    public const int LongestName = 200, LongestText = 2_000, LongestSkill = 50, MostEntries = 100, ShortestSecret = 16, Day = 86_400, Hour = 3_600, MostDaysToKeep = 36_500;

    public static readonly CampaignRules Instance = new();

    CampaignRules()
    {
        Basics();
        Thresholds();
        Alerts();
        Texts();
        Webchat();
        Must(campaign => campaign.Skills, skills => skills.Count > MostEntries || skills.Any(skill => InputRules.Check(skill, LongestSkill, required: true) is not null) ? "bad-skills" : null);
        Must(campaign => campaign.FileTypes, groups => groups.Except(FileGroups.All).Any() ? "unknown" : null);
        Must(campaign => campaign.Dispositions, DispositionTree.Complaint);
        Must("dispositionRequired", campaign => campaign is { DispositionRequired: true, Dispositions.Count: 0 } ? "no-dispositions" : null);
    }

    void Basics()
    {
        Text(campaign => campaign.Name, LongestName, required: true);
        Must(campaign => campaign.Key, key => key.Length == 0 || CampaignKeys.IsValid(key) ? null : "bad-key");
        OneOf(campaign => campaign.DefaultLanguage, "es", "en", "pt");
        Known(campaign => campaign.Strategy);
        Must(campaign => campaign.Distribution, way => way is null || Enum.IsDefined(way.Value) ? null : "unknown");
        Number(campaign => campaign.ServiceLevel, 1, Hour);
        Must(campaign => campaign.Schedule, ScheduleRules.Complaint);
        Number(campaign => campaign.WrapUp, 0, Hour);
        Number(campaign => campaign.OfferTime, 5, Hour);
        Number(campaign => campaign.TransferTime, 5, Hour);
        Number(campaign => campaign.MaximumPerAgent, 1, 100);
        Must("daysToKeep", campaign => campaign.DaysToKeep is null or (>= 1 and <= MostDaysToKeep) ? null : "out-of-range");
    }

    void Thresholds()
    {
        Number(campaign => campaign.Thresholds.WaitWarn, 1, Day);
        Number(campaign => campaign.Thresholds.WaitCritical, 1, Day);
        Number(campaign => campaign.Thresholds.ShortAbandon, 0, Hour);
        Number(campaign => campaign.Thresholds.ChatTime1, 1, Day);
        Number(campaign => campaign.Thresholds.ChatTime2, 1, Day);
        Number(campaign => campaign.Thresholds.ChatTime3, 1, Day);
        Number(campaign => campaign.Thresholds.WaitingWarn, 1, 10_000);
        Number(campaign => campaign.Thresholds.WaitingCritical, 1, 10_000);
        Rising("thresholds.waitCritical", limits => limits.WaitWarn, limits => limits.WaitCritical);
        Rising("thresholds.chatTime2", limits => limits.ChatTime1, limits => limits.ChatTime2);
        Rising("thresholds.chatTime3", limits => limits.ChatTime2, limits => limits.ChatTime3);
        Rising("thresholds.waitingCritical", limits => limits.WaitingWarn, limits => limits.WaitingCritical);
    }

    void Alerts()
    {
        Number(campaign => campaign.Alerts.Waiting, 0, 10_000);
        Number(campaign => campaign.Alerts.LongestWait, 1, Day);
        Number(campaign => campaign.Alerts.ServiceLevel, 1, 100);
        Number(campaign => campaign.Alerts.Idle, 10, Day);
        Number(campaign => campaign.Alerts.Break, 10, Day);
        Must(campaign => campaign.Alerts.Webhook, address => InputRules.Check(address, InputRules.Page, required: false) ?? (string.IsNullOrEmpty(address) || OutsideHttp.IsAddress(address, query: true) ? null : "bad-address"));
        Must(campaign => campaign.NewAlertSecret, secret => InputRules.Check(secret, InputRules.Extra, required: false) ?? (secret is { Length: > 0 and < ShortestSecret } ? "too-short" : null));
    }

    void Rising(string field, Func<Thresholds, int> lower, Func<Thresholds, int> higher) =>
        Must(field, campaign => lower(campaign.Thresholds) >= higher(campaign.Thresholds) ? "not-rising" : null);

    void Texts()
    {
        foreach (var (name, text) in CampaignTexts.All)
        {
            Must($"texts.{name}.es", campaign => InputRules.Check(text(campaign.Texts).Es, LongestText, required: false));
            Must($"texts.{name}.en", campaign => InputRules.Check(text(campaign.Texts).En, LongestText, required: false));
            Must($"texts.{name}.pt", campaign => InputRules.Check(text(campaign.Texts).Pt, LongestText, required: false));
        }
    }

    void Webchat()
    {
        Within("maximumQueue", campaign => campaign.MaximumQueue, 1, 10_000);
        Within("maximumWait", campaign => campaign.MaximumWait, 10, Day);
        Within("automaticEnd", campaign => campaign.AutomaticEnd, 15, Day);
        Must(campaign => campaign.Color, color => ReadableColor.IsColor(color) ? null : "bad-color");
        Must("extraLabel", campaign => InputRules.Check(campaign.ExtraLabel, InputRules.Name, required: campaign.ExtraVisible));
        Must(campaign => campaign.AllowedDomains, domains => domains.Count > MostEntries || !domains.All(AllowedDomain.IsValid) ? "bad-domains" : null);
    }

    void Within(string field, Func<CampaignSettings, int?> value, int minimum, int maximum) => Must(field, campaign =>
        campaign.Channel != Channel.Webchat ? null : value(campaign) is not { } number ? "required" : number < minimum || number > maximum ? "out-of-range" : null);
}
