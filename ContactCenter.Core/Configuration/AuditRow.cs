using System.Text.Json;
using ContactCenter.Core.Journal;

namespace ContactCenter.Core.Configuration;

/// <summary>An entry of the audit, taken apart.</summary>
/// <param name="Action">As `campaign.changed`, `login.failed`.</param>
/// <param name="Subject">As `campaign/3`, or an interaction's number.</param>
/// <param name="Name">The thing's name then; null where it is no configured thing.</param>
/// <param name="Note">What else it says: an address, a reason.</param>
public sealed record AuditRow(long Id, long At, int? UserId, string Action, string? Subject, string? Name, IReadOnlyList<Difference> Changes, string? Note)
{
    public static AuditRow Of(AuditEntry entry)
    {
        var details = Parse(entry.Details);
        return new(entry.Id, entry.At, entry.UserId, entry.Action, entry.Subject, details?.Name, details?.Changes ?? [], details is null ? entry.Details : null);
    }

    static AuditDetails? Parse(string? details)
    {
        if (details is not ['{', ..])
            return null;
        try
        {
            return JsonSerializer.Deserialize<AuditDetails>(details, JsonSerializerOptions.Web) is { Name: not null, Changes: not null } parsed ? parsed : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
