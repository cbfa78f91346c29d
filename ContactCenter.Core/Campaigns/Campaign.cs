using ContactCenter.Core.Interactions;
using ContactCenter.Core.Journal;

namespace ContactCenter.Core.Campaigns;

/// <summary>A queue with its members, rules and texts, of one channel.</summary>
public sealed class Campaign
{
    public int Id { get; set; }

    /// <summary>Letters, digits, `_`, `-`; unique per channel; part of the customer's snippet.</summary>
    public required string Key { get; set; }
    public required string Name { get; set; }
    public Channel Channel { get; set; }
    public int SecurityGroupId { get; set; }
    public string DefaultLanguage { get; set; } = "es";
    public bool Enabled { get; set; } = true;
    public Strategy Strategy { get; set; } = Strategy.Ringall;

    /// <summary>Seconds within which an interaction should be answered.</summary>
    public int ServiceLevel { get; set; } = 20;
    public Schedule Schedule { get; set; } = Schedule.Always;

    /// <summary>Chats that may wait at once; one more is rejected. Null (Hey Now) = no cap.</summary>
    public int? MaximumQueue { get; set; } = 50;

    /// <summary>Seconds one may wait; null (Hey Now) = no limit.</summary>
    public int? MaximumWait { get; set; } = 600;

    /// <summary>Seconds without a live stream after which a visitor's chat ends; null (Hey Now) = never.</summary>
    public int? AutomaticEnd { get; set; } = 120;
    public int MaximumPerAgent { get; set; } = 3;
    public string Color { get; set; } = "#0b6e4f";
    public string? Image { get; set; }
    public bool ShowAgentName { get; set; } = true;
    public bool AskEmail { get; set; }
    public string? ExtraLabel { get; set; }
    public bool ExtraVisible { get; set; }
    public bool ExtraRequired { get; set; }
    public bool Feedback { get; set; } = true;
    public bool OfflineMessages { get; set; } = true;

    /// <summary>Hosts with optional port, `*.` for subdomains; empty = only our own origin.</summary>
    public List<string> AllowedDomains { get; set; } = [];
    public CampaignTexts Texts { get; set; } = new();
    public List<Member> Members { get; set; } = [];
    public List<CannedResponse> CannedResponses { get; set; } = [];
}

/// <summary>Only the types that are routed so far are offered; numbers are stored.</summary>
public enum Strategy
{
    Ringall = 1,
    RingallMultiple = 2,
    Incall = 3,
    Nocall = 4,
    Interaction = 5,
    Nopause = 6,
}

/// <summary>An agent assigned to a campaign.</summary>
public sealed class Member
{
    public int CampaignId { get; set; }
    public int AgentId { get; set; }
    public int Penalty { get; set; }
    public int Position { get; set; }
}

/// <summary>Text an agent inserts with one click; Markdown. Shared by all campaigns when <see cref="CampaignId"/> is null.</summary>
public sealed class CannedResponse
{
    public int Id { get; set; }
    public int? CampaignId { get; set; }

    /// <summary>Without the slash.</summary>
    public required string Shortcut { get; set; }
    public required string Description { get; set; }
    public required string Text { get; set; }
}

/// <summary>Settings, texts, members or canned responses of the entry's campaign changed.</summary>
public sealed record CampaignChanged : JournalEvent;
