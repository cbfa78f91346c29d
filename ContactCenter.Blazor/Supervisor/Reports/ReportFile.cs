using System.Globalization;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Common;
using ContactCenter.Core.Reports;

namespace ContactCenter.Blazor.Supervisor.Reports;

/// <summary>A report as CSV, as spreadsheets of that language read it. Times are seconds, shares are per cent, both as plain numbers to reckon with.</summary>
static class ReportFile
{
    public static string Write(ReportQuestion question, IReadOnlyList<ReportRow> rows, IReadOnlyList<ReportColumn> columns, ReportNames names, Language language)
    {
        var cut = question.Step is not (ReportStep.Whole or ReportStep.Day);
        string[] when = question.Step == ReportStep.Whole ? [] : [ReportTexts.Day.In(language), .. cut ? new[] { ReportTexts.From.In(language), ReportTexts.To.In(language), "UTC" } : []];
        IReadOnlyList<string> head = [ReportTexts.Of(question.By).In(language), .. when, .. columns.Select(column => Title(column, language))];
        return Csv.Write([head, .. rows.Select(Cells)], language == Language.En ? ',' : ';');

        IReadOnlyList<string> Cells(ReportRow row) =>
        [
            names.NameOf(row.Key),
            .. row.Slot is { } slot ? cut ? new[] { ReportAddress.Written(slot.Day), names.Clock(slot.From), names.Clock(slot.To), names.Offset(slot) } : [ReportAddress.Written(slot.Day)] : [],
            .. columns.Select(column => column.Of(row.Figures) is { } value ? Number(column.Unit, value, language.Culture()) : ""),
        ];
    }

    static string Title(ReportColumn column, Language language) => column.Title.In(language).Replace("\u00AD", "", StringComparison.Ordinal) + column.Unit switch
    {
        Unit.Time => " (s)",
        Unit.Share when !column.Title.In(language).EndsWith('%') => " (%)",
        _ => "",
    };

    static string Number(Unit unit, double value, CultureInfo culture) => unit switch
    {
        Unit.Time => (value / 1000).ToString("0.###", culture),
        Unit.Share => (value * 100).ToString("0.##", culture),
        Unit.Stars => value.ToString("0.##", culture),
        _ => value.ToString("0", culture),
    };
}
