using System.Globalization;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Notes;

/// <summary>Who may be named in a note, and who is.</summary>
public static class Mentions
{
    const CompareOptions Loosely = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    static readonly CompareInfo compare = CultureInfo.InvariantCulture.CompareInfo;

    /// <summary>Those who may see the campaign: its members, and the supervisors of its group; by name.</summary>
    public static IEnumerable<KnownUser> Candidates(CampaignSet set, UserDirectory users, int campaignId) => set.Find(campaignId) is not { } campaign ? [] : users.All
        .Where(user => user.Enabled && (
            ((user.Roles & Roles.Agent) != 0 && set.IsMember(campaignId, user.Id))
            || ((user.Roles & Roles.Supervisor) != 0 && (user.SecurityGroupId == SecurityGroup.All || user.SecurityGroupId == campaign.SecurityGroupId))))
        .OrderBy(user => user.DisplayName, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whose name stands after an `@` that begins a word. Neither case nor accents matter; the longest name counts, for all who have it.</summary>
    public static IReadOnlyList<KnownUser> In(string text, IEnumerable<KnownUser> candidates)
    {
        var byLength = candidates.Where(user => user.DisplayName.Length > 0).OrderByDescending(user => user.DisplayName.Length).ToList();
        return [.. Find(text, byLength).SelectMany(found => found.Users).DistinctBy(user => user.Id)];
    }

    /// <summary>Where the names stand: the `@` with the name after it.</summary>
    public static IEnumerable<(int Start, int Length, IReadOnlyList<KnownUser> Users)> Find(string text, IReadOnlyList<KnownUser> byLength)
    {
        for (var at = text.IndexOf('@'); at >= 0; at = text.IndexOf('@', at + 1))
        {
            if (at > 0 && char.IsLetterOrDigit(text[at - 1]))
            {
                continue;
            }

            foreach (var user in byLength)
            {
                if (LengthOf(text, at + 1, user.DisplayName) is { } length)
                {
                    yield return (at, length + 1, [.. byLength.Where(other => compare.Compare(other.DisplayName, user.DisplayName, Loosely) == 0)]);
                    break;
                }
            }
        }
    }

    static int? LengthOf(string text, int start, string name) =>
        compare.IsPrefix(text.AsSpan(start), name, Loosely, out var length) && (start + length == text.Length || !char.IsLetterOrDigit(text[start + length])) ? length : null;
}
