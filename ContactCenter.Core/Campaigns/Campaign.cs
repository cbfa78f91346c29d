using System.ComponentModel.DataAnnotations.Schema;
using System.Text.Json.Serialization;
using ContactCenter.Core.Alerts;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Files;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Journal;

namespace ContactCenter.Core.Campaigns;

/// <summary>A queue with its members, rules and texts, of one channel.</summary>
public sealed class Campaign : CampaignSettings, IConfigured, IDeletable
{
    public int Id { get; set; }
    public int Version { get; set; }

    /// <summary>A deleted campaign takes nobody in; its interactions stay searchable under its name.</summary>
    public long? DeletedAt { get; set; }

    /// <summary>What its webhook is signed with, protected by a key outside the database.</summary>
    [JsonIgnore]
    public string? AlertSecret { get; set; }
    public List<Member> Members { get; set; } = [];
    public List<CannedResponse> CannedResponses { get; set; } = [];
}

/// <summary>What an administrator sets on a campaign. Times are seconds.</summary>
public class CampaignSettings : IGrouped
{
    /// <summary>Letters, digits, `_`, `-`; unique per channel among those not deleted; part of the customer's snippet.</summary>
    public string Key { get; set; } = "";
    public string Name { get; set; } = "";
    public Channel Channel { get; set; }
    public int SecurityGroupId { get; set; } = Users.SecurityGroup.All;
    public string DefaultLanguage { get; set; } = "es";
    public bool Enabled { get; set; } = true;
    public Strategy Strategy { get; set; } = Strategy.Ringall;

    /// <summary>How one of the eligible is picked; null where agents pick for themselves.</summary>
    public Distribution? Distribution { get; set; }

    /// <summary>Within which an interaction should be answered.</summary>
    public int ServiceLevel { get; set; } = 20;
    public Schedule Schedule { get; set; } = Schedule.Always;
    public Thresholds Thresholds { get; set; } = new();

    /// <summary>Limits that call supervisors when they are passed.</summary>
    public AlertLimits Alerts { get; set; } = new();

    /// <summary>What the webhook is signed with, as typed; it is stored elsewhere and encrypted. Empty = the stored one stays.</summary>
    [Secret, NotMapped]
    public string? NewAlertSecret { get; set; }

    /// <summary>After an ending, during which nothing new arrives.</summary>
    public int WrapUp { get; set; }

    /// <summary>An offered interaction that is not opened in it goes to the next agent; agents who pick for themselves are not offered any.</summary>
    public int OfferTime { get; set; } = 30;

    /// <summary>One that was transferred to an agent or to this campaign, and not taken in it, returns to the sender.</summary>
    public int TransferTime { get; set; } = 60;

    /// <summary>Active and offered over all campaigns, with strategy nocall.</summary>
    public int MaximumPerAgent { get; set; } = 3;
    public List<Disposition> Dispositions { get; set; } = [];

    /// <summary>Whether an agent must choose one at the end. Never blocks an ending by visitor or timer.</summary>
    public bool DispositionRequired { get; set; }
    public int? QualityFormId { get; set; }
    public CampaignTexts Texts { get; set; } = new();

    /// <summary>Chats that may wait at once; one more is rejected. Null (Hey Now) = no cap.</summary>
    public int? MaximumQueue { get; set; } = 50;

    /// <summary>Longest wait; null (Hey Now) = no limit.</summary>
    public int? MaximumWait { get; set; } = 600;

    /// <summary>Time without a live stream after which a visitor's chat ends; null (Hey Now) = never.</summary>
    public int? AutomaticEnd { get; set; } = 120;
    public string Color { get; set; } = "#0b6e4f";

    /// <summary>Name of a stored <see cref="Image"/>, its hash with the ending of its type.</summary>
    public string? Image { get; set; }
    public bool ShowAgentName { get; set; } = true;
    public bool AskEmail { get; set; }
    public string? ExtraLabel { get; set; }
    public bool ExtraVisible { get; set; }
    public bool ExtraRequired { get; set; }
    public bool Feedback { get; set; } = true;
    public bool OfflineMessages { get; set; } = true;

    /// <summary>What visitors and agents may send each other: some of <see cref="FileGroups.All"/>; empty = nothing.</summary>
    public List<string> FileTypes { get; set; } = [.. FileGroups.Default];

    /// <summary>Stored; calls do not exist yet.</summary>
    public bool AudioVideo { get; set; }

    /// <summary>Hosts with optional port, `*.` for subdomains; empty = only our own origin.</summary>
    public List<string> AllowedDomains { get; set; } = [];

    /// <summary>The account at Hey Now that it is reached by; Hey Now only.</summary>
    public int? ProviderId { get; set; }

    /// <summary>Conversations are erased when so many whole days, in the campaign's zone, have passed since the day they ended; null = they stay for ever.</summary>
    public int? DaysToKeep { get; set; }

    /// <summary>Words by which Hey Now's bot hands over to this campaign; compared without case and accents.</summary>
    public List<string> Skills { get; set; } = [];
}

/// <summary>Limits that colour live figures. Seconds, except the numbers waiting.</summary>
public sealed record Thresholds
{
    /// <summary>Service level: seconds waited.</summary>
    public int WaitWarn { get; set; } = 20;
    public int WaitCritical { get; set; } = 60;

    /// <summary>A customer who leaves the queue before this is a short abandon and not counted as abandoned.</summary>
    public int ShortAbandon { get; set; } = 5;

    /// <summary>An active interaction is green to the first, yellow to the second, red beyond; an agent idle for longer than the third raises an alert.</summary>
    public int ChatTime1 { get; set; } = 300;
    public int ChatTime2 { get; set; } = 600;
    public int ChatTime3 { get; set; } = 900;

    /// <summary>ACD: how many wait.</summary>
    public int WaitingWarn { get; set; } = 5;
    public int WaitingCritical { get; set; } = 10;
}

/// <summary>How an interaction ended, in up to three levels.</summary>
/// <param name="Id">Kept when it is renamed or moved, so that history still counts it.</param>
public sealed record Disposition(string Id, string Name, IReadOnlyList<Disposition> Children)
{
    public const int Levels = 3;
}

/// <summary>When an agent is eligible. Only the types that are routed so far have their effect; numbers are stored.</summary>
public enum Strategy
{
    Ringall = 1,
    RingallMultiple = 2,
    Incall = 3,
    Nocall = 4,
    Interaction = 5,
    Nopause = 6,
}

public static class Strategies
{
    /// <summary>Agents see what waits and take it; no distribution way.</summary>
    public static bool IsPicked(this Strategy strategy) => strategy is Strategy.Ringall or Strategy.RingallMultiple;
}

/// <summary>The way one of the eligible agents is picked. Numbers are stored.</summary>
public enum Distribution
{
    RoundRobin = 1,
    WeightedRandom = 2,
    LeastRecent = 3,
    FewestCalls = 4,
    Random = 5,
    Linear = 6,
}

/// <summary>An agent assigned to a campaign.</summary>
public sealed class Member
{
    public int CampaignId { get; set; }
    public int AgentId { get; set; }

    /// <summary>0–100; a lower one comes first.</summary>
    public int Penalty { get; set; }

    /// <summary>From 1; breaks ties, and is the order of the linear way.</summary>
    public int Position { get; set; }
}

/// <summary>Settings, texts, members or canned responses of the entry's campaign changed; without a campaign: of many.</summary>
public sealed record CampaignChanged : JournalEvent;

/// <summary>Something that campaigns share changed: breaks, quality forms, shared canned responses, providers.</summary>
public sealed record SharedSettingsChanged : JournalEvent;
