using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;

namespace ContactCenter.Core.Configuration;

/// <summary>Canned responses of a file.</summary>
static class ImportedResponses
{
    /// <summary>Just those that the file names, told apart by their shortcut.</summary>
    public static InvalidInput? PutAll(Unit unit, int campaignId, IReadOnlyList<PortableResponse> responses)
    {
        if (responses.Select(response => response.Shortcut.Trim()).Distinct(StringComparer.OrdinalIgnoreCase).Count() < responses.Count)
            return new InvalidInput("cannedResponses", "doubled");
        foreach (var response in responses)
        {
            if (Put(unit, campaignId, response) is { } invalid)
                return new InvalidInput($"cannedResponses.{response.Shortcut}", invalid.Fields[0].Code);
        }

        var kept = responses.Select(response => response.Shortcut.Trim().ToUpperInvariant()).ToHashSet();
        unit.Db.CannedResponses.RemoveRange(unit.Db.CannedResponses.Where(row => row.CampaignId == campaignId).AsEnumerable().Where(row => !kept.Contains(row.Shortcut.ToUpperInvariant())));
        unit.Db.SaveChanges();
        return null;
    }

    public static InvalidInput? Put(Unit unit, int? campaignId, PortableResponse response)
    {
        var settings = Differences.Tidy<CannedResponseSettings>(response);
        settings.CampaignId = campaignId;
        if (CannedResponseRules.Instance.Check(settings) is { } invalid)
            return invalid;
        var row = unit.Db.CannedResponses.Where(row => row.CampaignId == campaignId).AsEnumerable().FirstOrDefault(row => string.Equals(row.Shortcut, settings.Shortcut, StringComparison.OrdinalIgnoreCase))
            ?? unit.Db.Add(new CannedResponse()).Entity;
        unit.Db.Entry(row).CurrentValues.SetValues(settings);
        row.Version++;
        unit.Db.SaveChanges();
        return null;
    }
}
