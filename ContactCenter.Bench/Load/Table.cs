using System.Globalization;
using Spectre.Console;

namespace ContactCenter.Bench.Load;

sealed record Figure(string What, string Measured, string Target, bool? Met);

/// <summary>All figures of a run, on the screen and as Markdown.</summary>
sealed class Figures
{
    readonly List<Figure> figures = [];

    public void Add(string what, string measured, string target = "", bool? met = null)
    {
        figures.Add(new Figure(what, measured, target, met));
        Console.WriteLine($"  {what}: {measured}" + (met is { } isMet ? $"  ({target}: {(isMet ? "met" : "MISSED")})" : ""));
    }

    public void Print()
    {
        var table = new Table().AddColumns("Figure", "Measured", "Target", "");
        foreach (var figure in figures)
            table.AddRow(Markup.Escape(figure.What), Markup.Escape(figure.Measured), Markup.Escape(figure.Target), Word(figure.Met));
        AnsiConsole.Write(table);
        Console.WriteLine("| figure | measured | target | |\n|---|---|---|---|");
        foreach (var figure in figures)
            Console.WriteLine($"| {figure.What} | {figure.Measured} | {figure.Target} | {Word(figure.Met)} |");
    }

    public static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    static string Word(bool? met) => met switch { true => "met", false => "missed", null => "" };
}
