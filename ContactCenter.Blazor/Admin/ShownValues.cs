using System.Globalization;
using System.Text.Json;
using ContactCenter.Blazor.Admin.Breaks;
using ContactCenter.Blazor.Admin.Campaigns;
using ContactCenter.Blazor.Admin.Quality;
using ContactCenter.Blazor.Admin.Schedules;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Blazor.Supervisor;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Quality;
using ContactCenter.Core.Users;

namespace ContactCenter.Blazor.Admin;

/// <summary>Stored values of a difference in words: yes and no, names instead of numbers, hours, trees and lists line by line.</summary>
public sealed class ShownValues(Localizer l, UserDirectory users, CampaignDirectory campaigns, ProviderNames providers)
{
    const string Nothing = "–";

    IReadOnlyList<(int Id, string Name)> accounts = [];

    /// <summary>The names that stand in no directory; without it their numbers are shown.</summary>
    public async Task Load() => accounts = await providers.Read();

    /// <param name="kind">What it is about, as the audit and the import name it.</param>
    /// <param name="path">As <c>thresholds.waitWarn</c>.</param>
    /// <param name="value">A text as it is, anything else as JSON.</param>
    /// <param name="longest">More than that is cut.</param>
    public string Of(string kind, string path, string? value, int longest = int.MaxValue) => InputRules.Cut(Whole(kind, path, value), longest);

    string Whole(string kind, string path, string? value) => value switch
    {
        null or "" or "[]" or "{}" => Nothing,
        "true" => l[ShownTexts.Yes],
        "false" => l[ShownTexts.No],
        ['[', ..] => List(path, value) ?? value,
        _ when Languages.Find(value) is { } language && path is "language" or "defaultLanguage" => language.OwnName(),
        _ when path == "icon" => BreaksTexts.FindIconName(value) is { } icon ? l[icon] : value,
        _ when path == "group" => value == users.Groups.FirstOrDefault(known => known.Id == SecurityGroup.All)?.Name ? GroupNames.Of(l, SecurityGroup.All, value) : value,
        _ when int.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) => Number(kind, path, number) ?? value,
        _ => value,
    };

    string? Number(string kind, string path, int number) => path switch
    {
        "securityGroupId" => GroupNames.Of(l, number, users.Groups.FirstOrDefault(known => known.Id == number)?.Name ?? $"#{number}"),
        "roles" => RoleNames((Roles)number),
        "strategy" => CampaignsTexts.NameOf((Strategy)number),
        "distribution" => CampaignsTexts.NameOf((Distribution)number),
        "channel" => kind == "provider" ? ((ProviderChannel)number).ToString() : l[((Channel)number).Name()],
        "api" => $"{(ProviderApi)number} API",
        "qualityFormId" => campaigns.Current.QualityForms.FirstOrDefault(form => form.Id == number)?.Name ?? $"#{number}",
        "campaignId" or "defaultCampaignId" => campaigns.Current.Find(number)?.Name ?? $"#{number}",
        "providerId" => accounts.FirstOrDefault(account => account.Id == number).Name ?? $"#{number}",
        _ => null,
    };

    string RoleNames(Roles roles) =>
        string.Join(", ", Shell.RoleNames.Named.Where(named => roles.HasFlag(Enum.Parse<Roles>(named.Role))).Select(named => l[named.Name])) is { Length: > 0 } names ? names : Nothing;

    // A text may begin like a list without being one.
    string? List(string path, string value)
    {
        try
        {
            return string.Join('\n', path switch
            {
                "schedule.ranges" => Read<OpeningRange>(value).OrderBy(range => ((int)range.Day + 6) % 7).ThenBy(range => range.From).Select(range => $"{ScheduleDays.Name(l, range.Day)} {Hours(range)}"),
                "schedule.exceptions" => Read<ScheduleException>(value).Select(exception => $"{l.Date(exception.Date)}: {(exception.Ranges.Count == 0 ? l[ScheduleTexts.Closed] : string.Join(", ", exception.Ranges.Select(Hours)))}"),
                "dispositions" => Read<Disposition>(value).SelectMany(disposition => Tree(disposition, "")),
                "questions" => Read<QualityQuestion>(value).Select((question, at) => $"{at + 1}. {question.Text} ({Question(question)})"),
                "members" => Read<Core.Configuration.PortableMember>(value).Select(member => $"{member.User} ({l[Members.MembersTexts.Place, member.Position, member.Penalty]})"),
                "cannedResponses" => Read<CannedResponseSettings>(value).Select(response => $"/{response.Shortcut}: {response.Text}"),
                "fileTypes" => Read<string>(value).Select(group => "• " + l[CampaignsTexts.NameOfGroup(group)]),
                _ => Read<string>(value).Select(text => "• " + text),
            });
        }
        catch (JsonException)
        {
            return null;
        }
    }

    static List<T> Read<T>(string json) => JsonSerializer.Deserialize<List<T>>(json, JsonSerializerOptions.Web)!;

    static string Hours(OpeningRange range) => $"{DayHours.Time(range.From)}–{DayHours.Time(range.To)}";

    static IEnumerable<string> Tree(Disposition disposition, string above) => disposition.Children.SelectMany(child => Tree(child, $"{above}{disposition.Name} › ")).Prepend($"• {above}{disposition.Name}");

    string Question(QualityQuestion question) => string.Join(", ", new[]
    {
        l[QualityTexts.NameOf(question.Scale)],
        $"{l[QualityTexts.Weight]} {l.Number(question.Weight)}",
        question.Fatal ? l[QualityTexts.Fatal] : null,
        question.Help,
    }.Where(part => !string.IsNullOrEmpty(part)));
}

static class ShownTexts
{
    public static readonly Text Yes = new("Sí", "Yes", "Sim");
    public static readonly Text No = new("No", "No", "Não");
}
