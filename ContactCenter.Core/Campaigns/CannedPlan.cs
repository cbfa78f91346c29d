using ContactCenter.Core.Common;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Campaigns;

public enum CannedChange
{
    Added,
    Changed,
    Unchanged,
    Refused,
}

/// <summary>What becomes of one line of a file.</summary>
/// <param name="Complaint">At which field, and why it is refused: as the form complains, or `twice` in the file.</param>
/// <param name="Before">What it replaces.</param>
public sealed record CannedLine(int Line, CannedChange Change, string Campaign, CannedResponseSettings Response, FieldError? Complaint, Edited<CannedResponseSettings>? Before);

/// <summary>What an import would do, line by line. It is stored whole or not at all: not while a line is refused.</summary>
public sealed record CannedPlan(IReadOnlyList<CannedLine> Lines)
{
    public int Count(CannedChange change) => Lines.Count(line => line.Change == change);

    public bool MayBeStored => Count(CannedChange.Refused) == 0 && Count(CannedChange.Unchanged) < Lines.Count;

    /// <summary>Leads to the same rows from the same ones.</summary>
    public bool IsAs(CannedPlan other) =>
        Lines.Select(line => (line.Line, line.Change, line.Before?.Id, line.Before?.Version)).SequenceEqual(other.Lines.Select(line => (line.Line, line.Change, line.Before?.Id, line.Before?.Version)));

    /// <param name="campaigns">Those the actor sees.</param>
    /// <param name="stored">All that the actor may change.</param>
    internal static CannedPlan Of(IReadOnlyList<CannedRow> rows, Actor actor, CannedTarget? target, IReadOnlyCollection<Campaign> campaigns, IEnumerable<CannedResponse> stored)
    {
        var byReference = campaigns.ToLookup(campaign => CannedFile.Reference(campaign.Channel, campaign.Key), StringComparer.OrdinalIgnoreCase);
        var byId = campaigns.ToDictionary(campaign => campaign.Id);
        var known = stored.ToDictionary(response => (response.CampaignId, response.Shortcut.ToUpperInvariant()));
        var seen = new HashSet<(int?, string)>();
        return new CannedPlan([.. rows.Select(row =>
        {
            var campaign = target is null ? byReference[row.Campaign].FirstOrDefault() : target.CampaignId is { } id ? byId.GetValueOrDefault(id) : null;
            var isShared = target is null ? row.Campaign.Length == 0 : target.CampaignId is null;
            var settings = new CannedResponseSettings { CampaignId = campaign?.Id, Shortcut = row.Shortcut, Description = row.Description, Text = row.Text };
            var complaint = isShared && !actor.IsOfAll ? new FieldError("campaignId", "shared-not-yours")
                : campaign is null && !isShared ? new FieldError("campaignId", "unknown-campaign")
                : CannedResponseRules.Instance.Check(settings)?.Fields[0]
                    ?? (seen.Add((settings.CampaignId, settings.Shortcut.ToUpperInvariant())) ? null : new FieldError("shortcut", "twice"));
            var before = complaint is null ? known.GetValueOrDefault((settings.CampaignId, settings.Shortcut.ToUpperInvariant())) : null;
            var change = complaint is not null ? CannedChange.Refused : before is null ? CannedChange.Added
                : Differences.Between<CannedResponseSettings>(before, settings).Count == 0 ? CannedChange.Unchanged : CannedChange.Changed;
            return new CannedLine(row.Line, change, campaign?.Name ?? (target is null ? row.Campaign : ""), settings, complaint,
                before is null ? null : new Edited<CannedResponseSettings>(before.Id, before.Version, Differences.Copy<CannedResponseSettings>(before)));
        })]);
    }
}
