using System.Security.Cryptography;
using System.Text.Json;
using ContactCenter.Core.Common;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Configuration;

/// <summary>One thing that an import would create or change.</summary>
/// <param name="Kind">As the audit names it: `group`, `user`, `quality-form`, `break`, `provider`, `campaign`, `response`.</param>
/// <param name="Differences">Against what is there; against nothing for a new one.</param>
public sealed record PlannedChange(string Kind, string Name, bool IsNew, IReadOnlyList<Difference> Differences)
{
    /// <summary>As it stands in the file.</summary>
    internal object Entry { get; init; } = null!;
}

/// <summary>What an import would do, to be looked at before it is done. What the file does not name stays as it is.</summary>
/// <param name="Fingerprint">Of just these changes: the import is refused when the configuration moved on meanwhile.</param>
public sealed record ImportPlan(IReadOnlyList<PlannedChange> Changes, int Unchanged, string Fingerprint);

/// <summary>The file is no configuration; <paramref name="At"/> says where it stops making sense.</summary>
public sealed record NotAConfiguration(string At) : Error("import.unreadable");

/// <summary>The configuration changed since the plan was shown: look again.</summary>
public sealed record PlanIsStale() : Error("import.stale");

/// <summary>Nothing was imported: all of these must be mended first.</summary>
public sealed record ImportRefused(IReadOnlyList<ImportProblem> Problems) : Error("import.refused")
{
    public bool Equals(ImportRefused? other) => other is not null && Problems.SequenceEqual(other.Problems);
    public override int GetHashCode() => Problems.Count;
}

/// <param name="Code">A field complaint's code, or an error's.</param>
public sealed record ImportProblem(string Kind, string Name, string Field, string Code);

static class ImportPlans
{
    public static ImportPlan Between(ConfigurationFile stored, ConfigurationFile wanted)
    {
        var changes = new List<PlannedChange>();
        var unchanged = 0;
        foreach (var (before, after) in Named(stored).Zip(Named(wanted)))
        {
            var known = before.Entries.ToDictionary(entry => entry.Key, entry => entry.Value);
            foreach (var (key, name, entry) in after.Entries)
            {
                var old = known.GetValueOrDefault(key);
                var differences = Differences.Between(old, entry);
                if (old is null || differences.Count > 0)
                    changes.Add(new PlannedChange(after.Kind, name, old is null, differences) { Entry = entry });
                else
                    unchanged++;
            }
        }

        return new ImportPlan(changes, unchanged, Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(changes))));
    }

    /// <summary>A file that says two things about the same one says nothing.</summary>
    public static NotAConfiguration? DoubledIn(ConfigurationFile file) => Named(file)
        .SelectMany(list => list.Entries.GroupBy(entry => entry.Key).Where(group => group.Count() > 1).Select(group => new NotAConfiguration($"{list.Kind} {group.First().Name}")))
        .FirstOrDefault();

    static IEnumerable<(string Kind, List<(string Key, string Name, object Value)> Entries)> Named(ConfigurationFile file) =>
    [
        ("group", [.. file.SecurityGroups.Select(group => (group.Name, group.Name, (object)group))]),
        ("user", [.. file.Users.Select(user => (UserRules.Normalize(user.UserName), user.UserName, (object)user))]),
        ("quality-form", [.. file.QualityForms.Select(form => ($"{form.Group}\n{form.Name}", form.Name, (object)form))]),
        ("break", [.. file.Breaks.Select(pause => ($"{pause.Group}\n{pause.Name}", pause.Name, (object)pause))]),
        ("campaign", [.. file.Campaigns.Select(campaign => ($"{campaign.Channel}\n{campaign.Key}", campaign.Name, (object)campaign))]),
        ("provider", [.. file.Providers.Select(provider => (provider.Name, provider.Name, (object)provider))]),
        ("response", [.. file.SharedResponses.Select(response => (response.Shortcut.ToUpperInvariant(), response.Shortcut, (object)response))]),
    ];
}
