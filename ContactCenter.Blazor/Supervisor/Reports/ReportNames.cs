using System.Globalization;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Reports;
using ContactCenter.Core.Users;

namespace ContactCenter.Blazor.Supervisor.Reports;

/// <summary>What a report's rows are called, in a language and by the clock of the question's zone, and in which order they stand.</summary>
public sealed class ReportNames(ReportQuestion question, CampaignSet campaigns, UserDirectory users, Language language)
{
    public string NameOf(int key) => question.By switch
    {
        ReportBy.Campaign => campaigns.Find(key)?.Name ?? "–",
        ReportBy.Agent => key == 0 ? ReportTexts.NoAgent.In(language) : users.NameOf(key) is { Length: > 0 } name ? name : "–",
        ReportBy.Channel => ((Channel)key).Name().In(language),
        _ => ReportTexts.Together.In(language),
    };

    public string Clock(long at) => Local(at).ToString("HH:mm", CultureInfo.InvariantCulture);

    public string Day(ReportSlot slot) => slot.Day.ToString("d MMM", language.Culture());

    /// <summary>"12 mar", "12 mar 10:15–10:30"; of the hour that a clock shows twice, which of the two.</summary>
    public string When(ReportSlot slot) => question.Step is ReportStep.Whole or ReportStep.Day ? Day(slot)
        : $"{Day(slot)} {Clock(slot.From)}–{Clock(slot.To)}{(question.Zone.IsAmbiguousTime(Local(slot.From).DateTime) ? " " + Offset(slot) : "")}";

    public string Offset(ReportSlot slot) => string.Create(CultureInfo.InvariantCulture, $"UTC{(Local(slot.From).Offset < TimeSpan.Zero ? '-' : '+')}{Local(slot.From).Offset:hh\\:mm}");

    /// <summary>By that column, or by name; what it says nothing about comes last, equals by name and time.</summary>
    public IReadOnlyList<ReportRow> Ordered(IEnumerable<ReportRow> rows, ReportColumn? column, bool descending)
    {
        var all = rows.ToList();
        // Names are compared once each: of many hours there are few names.
        var places = all.Select(row => row.Key).Distinct().OrderBy(key => question.By == ReportBy.Agent && key == 0).ThenBy(NameOf, StringComparer.Create(language.Culture(), true)).ThenBy(key => key)
            .Select((key, place) => (key, place)).ToDictionary(pair => pair.key, pair => pair.place);
        double? ValueOf(ReportRow row) => column!.Of(row.Figures);
        var ordered = column is null ? all.OrderBy(row => places[row.Key])
            : (descending ? all.OrderByDescending(row => ValueOf(row) ?? double.MinValue) : all.OrderBy(row => ValueOf(row) ?? double.MaxValue)).ThenBy(row => places[row.Key]);
        return [.. ordered.ThenBy(row => row.Slot?.From)];
    }

    DateTimeOffset Local(long at) => TimeZoneInfo.ConvertTime(at.ToInstant(), question.Zone);
}
