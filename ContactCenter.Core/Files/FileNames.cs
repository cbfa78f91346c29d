using System.Globalization;
using System.Text;

namespace ContactCenter.Core.Files;

/// <summary>Makes a name that is safe in a header, on every disk and on screen, and says what the file is.</summary>
public static class FileNames
{
    const int Longest = 120, MostMarks = 4;

    static readonly HashSet<string> devices = new(StringComparer.OrdinalIgnoreCase)
    {
        "CON", "PRN", "AUX", "NUL", "CLOCK$", "CONIN$", "CONOUT$", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9",
        "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
    };

    /// <summary>The name without path, controls, marks of direction and everything that a disk forbids; empty when nothing is left.</summary>
    static string Clean(string name)
    {
        var last = name[(name.AsSpan().LastIndexOfAny('/', '\\') + 1)..];
        var text = new StringBuilder();
        var marks = 0;
        foreach (var rune in last.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            marks = category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? marks + 1 : 0;
            if (category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                || rune == Rune.ReplacementChar || marks > MostMarks)
            {
                continue;
            }

            text.Append(category == UnicodeCategory.SpaceSeparator ? " " : rune.IsBmp && "<>:\"|?*".Contains((char)rune.Value) ? "_" : rune.ToString());
        }

        return text.ToString().Normalize(NormalizationForm.FormC).TrimEnd(' ', '.');
    }

    /// <summary>The cleaned name with an ending of that type, not too long; null when it ends as a file of another kind does.</summary>
    public static string? For(string name, FileType type)
    {
        var clean = Clean(name);
        var ending = EndingOf(clean);
        if (ending is not null && !type.Endings.Contains(ending, StringComparer.OrdinalIgnoreCase) && !IsSameKind(ending, type))
        {
            return null;
        }

        var stem = ending is null ? clean : clean[..^ending.Length];
        // A picture that was saved under another picture's ending is only called so.
        var kept = ending is not null && type.Endings.Contains(ending, StringComparer.OrdinalIgnoreCase) ? ending : type.Endings[0];
        stem = Shorten(stem.Trim(' ', '.'), Longest - kept.Length).TrimEnd(' ', '.');
        return (stem.Length == 0 ? "file" : devices.Contains(stem.Split('.')[0].Trim()) ? "_" + stem : stem) + kept;
    }

    /// <summary>With its dot; null when what follows the last dot is no ending: too long, or not of letters and digits.</summary>
    static string? EndingOf(string name)
    {
        var dot = name.LastIndexOf('.');
        var ending = dot >= 0 ? name[dot..] : "";
        return ending.Length is > 1 and <= 12 && ending.AsSpan(1).IndexOfAnyExcept("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") < 0 && !ending.AsSpan(1).ContainsOnlyDigits() ? ending : null;
    }

    static bool ContainsOnlyDigits(this ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') < 0;

    static bool IsSameKind(string ending, FileType type) => type.Group is FileGroups.Images or FileGroups.Audio or FileGroups.Video
        && FileTypes.All.Any(other => other.Group == type.Group && other.Endings.Contains(ending, StringComparer.OrdinalIgnoreCase));

    static string Shorten(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
        return text[..end];
    }
}
