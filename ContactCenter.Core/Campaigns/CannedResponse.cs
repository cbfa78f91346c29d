using ContactCenter.Core.Configuration;

namespace ContactCenter.Core.Campaigns;

/// <summary>Text an agent inserts with one click.</summary>
public sealed class CannedResponse : CannedResponseSettings, IConfigured
{
    public int Id { get; set; }
    public int Version { get; set; }
}

/// <summary>What is edited of a canned response.</summary>
public class CannedResponseSettings
{
    /// <summary>Null = shared by all campaigns.</summary>
    public int? CampaignId { get; set; }

    /// <summary>Without the slash; unique among those of its campaign, and among the shared ones, whatever the case.</summary>
    public string Shortcut { get; set; } = "";
    public string Description { get; set; } = "";

    /// <summary>Markdown; may hold `{{customer.name}}`, `{{agent.name}}`, `{{campaign.name}}`.</summary>
    public string Text { get; set; } = "";
}
