using System.Text;

namespace ContactCenter.Core.Common;

/// <summary>A text that is no CSV. Codes: `csv.unclosed` (a quote that never ends), `csv.too-many` (rows), `csv.header` (columns missing).</summary>
/// <param name="Line">From 1; where it begins.</param>
public sealed record BadCsv(int Line, string Reason) : Error(Reason);

/// <param name="Line">From 1; cells may hold line breaks.</param>
public sealed record CsvRow(int Line, IReadOnlyList<string> Cells);

/// <summary>RFC 4180, with `;`, `,` or tab between cells. Cells that a spreadsheet would run as a formula are written with an apostrophe before them, which reading takes away.</summary>
public static class Csv
{
    const string FormulaStarts = "=+-@\t\r\n＝＋－＠";

    /// <summary>Every cell quoted, lines ended by CR LF.</summary>
    public static string Write(IEnumerable<IReadOnlyList<string>> rows, char separator = ';')
    {
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            text.AppendJoin(separator, row.Select(cell => $"\"{Neutralise(cell).Replace("\"", "\"\"")}\"")).Append("\r\n");
        }

        return text.ToString();
    }

    /// <summary>Empty lines are left out; a byte order mark is skipped. The separator is the one that the first line holds most of.</summary>
    public static Result<IReadOnlyList<CsvRow>> Read(string text, int maximumRows)
    {
        text = text.TrimStart('\uFEFF');
        var separator = SeparatorOf(text);
        var (rows, cells, cell) = (new List<CsvRow>(), new List<string>(), new StringBuilder());
        var (line, rowLine, quoted, quoteLine) = (1, 1, false, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            line += c == '\n' || (c == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')) ? 1 : 0;
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                cell.Append('"');
                i++;
            }
            else if (quoted && c == '"')
            {
                quoted = false;
            }
            else if (quoted)
            {
                cell.Append(c);
            }
            else if (c == '"' && cell.Length == 0)
            {
                (quoted, quoteLine) = (true, line);
            }
            else if (c == separator)
            {
                EndCell();
            }
            else if (c is '\r' or '\n')
            {
                EndRow();
            }
            else
            {
                cell.Append(c);
            }

            if (rows.Count > maximumRows)
            {
                return new BadCsv(rowLine, "csv.too-many");
            }
        }

        if (quoted)
        {
            return new BadCsv(quoteLine, "csv.unclosed");
        }

        EndRow();
        return rows.Count > maximumRows ? new BadCsv(rowLine, "csv.too-many") : new Result<IReadOnlyList<CsvRow>>(rows);

        void EndCell()
        {
            cells.Add(Restore(cell.ToString()));
            cell.Clear();
        }

        void EndRow()
        {
            EndCell();
            if (cells.Any(one => one.Length > 0))
            {
                rows.Add(new CsvRow(rowLine, cells));
            }

            cells = [];
            rowLine = line;
        }
    }

    // An apostrophe that stands there already gets one more, so that reading always gives back what was written.
    static string Neutralise(string cell) => IsFormula(cell) ? "'" + cell : cell;

    static string Restore(string cell) => cell.StartsWith('\'') && IsFormula(cell) ? cell[1..] : cell;

    static bool IsFormula(string cell)
    {
        var start = cell.AsSpan().TrimStart('\'');
        return start.Length > 0 && FormulaStarts.Contains(start[0]);
    }

    static char SeparatorOf(string text)
    {
        var (quoted, counts) = (false, new Dictionary<char, int> { [';'] = 0, [','] = 0, ['\t'] = 0 });
        foreach (var character in text)
        {
            quoted ^= character == '"';
            if (!quoted && (character is '\r' or '\n'))
            {
                break;
            }

            if (!quoted && counts.TryGetValue(character, out var count))
            {
                counts[character] = count + 1;
            }
        }

        return counts.MaxBy(count => count.Value).Key;
    }
}
