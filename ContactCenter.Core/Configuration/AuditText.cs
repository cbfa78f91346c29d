using System.Text;
using System.Text.Encodings.Web;
using ContactCenter.Core.Journal;

namespace ContactCenter.Core.Configuration;

/// <summary>
/// A text looked for in the audit with neither case nor accents: first roughly in what is stored, then exactly in what it says. The comparison
/// is plainer than <see cref="Common.TextSearch"/>, since one search reads thousands of entries.
/// </summary>
sealed class AuditText
{
    readonly string plain, stored;
    char[] kept = [];

    public AuditText(string text) => (plain, stored) = (Plain(text).ToString(), Plain(JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text)).ToString());

    public bool MayStandIn(AuditEntry entry)
    {
        if (IsIn(entry.Subject))
            return true;
        if (entry.Details is not { } details)
            return false;
        var said = Plain(details);
        return Contains(said, plain) || (stored != plain && Contains(said, stored));
    }

    public bool StandsIn(AuditRow row) => IsIn(row.Subject) || IsIn(row.Name) || IsIn(row.Note) || row.Changes.Any(change => IsIn(change.Before) || IsIn(change.After));

    bool IsIn(string? part) => part is not null && Contains(Plain(part), plain);

    static bool Contains(ReadOnlySpan<char> whole, string part) => whole.Contains(part, StringComparison.OrdinalIgnoreCase);

    // Without accents, by a table: an entry costs a few microseconds less than by the rules of a culture, and there are thousands.
    // What it answers is good until it is asked again.
    ReadOnlySpan<char> Plain(string text)
    {
        if (Ascii.IsValid(text))
            return text;
        kept = kept.Length < text.Length ? new char[text.Length * 2] : kept;
        var at = 0;
        foreach (var c in text)
        {
            if (c is < FirstMark or > LastMark)
                kept[at++] = c < bases.Length ? bases[c] : c;
        }

        return kept.AsSpan(0, at);
    }

    const char FirstMark = '\u0300', LastMark = '\u036f', AfterCyrillic = '\u0530';

    static readonly char[] bases = [.. Enumerable.Range(0, AfterCyrillic).Select(c => ((char)c).ToString().Normalize(NormalizationForm.FormD)[0])];
}
