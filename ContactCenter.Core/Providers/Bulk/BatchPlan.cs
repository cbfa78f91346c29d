using System.Globalization;
using ContactCenter.Core.Common;
using ContactCenter.Core.Providers.Outbound;
using ContactCenter.Core.Providers.Sending;

namespace ContactCenter.Core.Providers.Bulk;

/// <summary>A line of the file as it would be sent, or why it would not.</summary>
/// <param name="Line">In the file, from 1.</param>
/// <param name="Number">As the provider takes it; as typed where that is wrong.</param>
/// <param name="Values">Of the template's places.</param>
/// <param name="Code">`required` or `bad-number` (the number), `duplicate`, `columns` (too few or too many), `value-required`, `value-bad-text`, `value-too-long`; null = it is fine.</param>
/// <param name="About">The line with the same number, how many columns there should be, or the place.</param>
public sealed record PlannedLine(int Line, string Number, IReadOnlyList<string> Values, string? Code = null, int About = 0);

/// <summary>What is shown of a plan: a page need not hold its every line.</summary>
/// <param name="First">As their customers will read them.</param>
public sealed record BatchPreview(int Good, int Refused, IReadOnlyList<(PlannedLine Line, string Words)> First, IReadOnlyList<PlannedLine> FirstRefused);

/// <summary>What a file of numbers would do. The first column is the number, each further one a place of the template; a first line without a digit in its number is a heading.</summary>
public sealed record BatchPlan(MessageTemplate Template, IReadOnlyList<PlannedLine> Lines)
{
    public const int MostLines = 100_000, MostShown = 200;
    const int MostMessagesShown = 5;

    public IEnumerable<PlannedLine> Good => Lines.Where(line => line.Code is null);
    public IEnumerable<PlannedLine> Refused => Lines.Where(line => line.Code is not null);

    public BatchPreview Preview => new(Good.Count(), Refused.Count(), [.. Good.Take(MostMessagesShown).Select(line => (line, TemplateRules.Fill(Template, line.Values)))], [.. Refused.Take(MostShown)]);

    /// <summary>Whatever the file holds, this ends in a plan or in a complaint about the file as a whole.</summary>
    public static Result<BatchPlan> Of(string content, Provider provider, string template, string language)
    {
        if (provider.Find(new TemplateUse(template, language, [])) is not { } chosen)
            return new TemplateUnknown();
        var read = Csv.Read(content, MostLines + 1);
        if (!read.IsDone)
            return read.Error;
        var rows = read.Value.Skip(read.Value is [var first, ..] && !first.Cells[0].Any(char.IsDigit) ? 1 : 0).ToList();
        if (rows.Count == 0)
            return new BadCsv(1, "csv.empty");
        if (rows.Count > MostLines)
            return new BadCsv(rows[MostLines].Line, "csv.too-many");
        var (seen, places) = (new Dictionary<string, int>(), TemplateRules.PlacesOf(chosen));
        return new BatchPlan(chosen, [.. rows.Select(row => Plan(row, provider, chosen, places, seen))]);
    }

    static PlannedLine Plan(CsvRow row, Provider provider, MessageTemplate template, int places, Dictionary<string, int> seen)
    {
        var typed = row.Cells[0].Trim();
        // A spreadsheet fills short lines up with empty cells.
        string[] values = [.. row.Cells.Skip(1).Reverse().SkipWhile((cell, at) => cell.Length == 0 && row.Cells.Count - 1 - at > places).Reverse().Select(cell => cell.Trim())];
        if (OutboundRules.IdOf(typed, provider) is not { } number)
            return new PlannedLine(row.Line, Kept(typed), [], typed.Length == 0 ? "required" : "bad-number");
        if (values.Length != places)
            return new PlannedLine(row.Line, number, [], "columns", places + 1);
        if (TemplateRules.CheckValues(template, values) is { Fields: [var complaint, ..] })
            return new PlannedLine(row.Line, number, [], $"value-{complaint.Code}", int.Parse(complaint.Field["values".Length..], CultureInfo.InvariantCulture));
        return seen.TryAdd(number, row.Line) ? new PlannedLine(row.Line, number, values) : new PlannedLine(row.Line, number, [], "duplicate", seen[number]);
    }

    /// <summary>What may be shown and stored of what is no number.</summary>
    static string Kept(string typed) => InputRules.IsStorable(typed) ? InputRules.Cut(typed, OutboundRules.LongestNumber) : "";
}
