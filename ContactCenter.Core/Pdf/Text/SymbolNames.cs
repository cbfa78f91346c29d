using System.Collections.Frozen;
using System.Globalization;

namespace ContactCenter.Core.Pdf.Text;

/// <summary>What stands for a character that no font here can draw: its Unicode name where it is a symbol or an emoji (`[grinning face]`), else its number (`[U+4E2D]`).</summary>
static class SymbolNames
{
    const int FirstRegional = 0x1F1E6, LastRegional = 0x1F1FF;

    static readonly Lazy<FrozenDictionary<int, string>> names = new(Read);

    public static string Of(IReadOnlyList<int> characters)
    {
        var drawn = characters.Where(character => !IsUnseen(character)).ToList();
        return drawn.Count > 0 && drawn.TrueForAll(character => character is >= FirstRegional and <= LastRegional)
            ? $"[{string.Concat(drawn.Select(character => (char)('A' + character - FirstRegional)))}]"
            : $"[{string.Join(", ", (drawn.Count > 0 ? drawn : characters).Select(Of))}]";
    }

    /// <summary>It joins, chooses a look or a direction, and is nothing to see.</summary>
    public static bool IsUnseen(int character) => character is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0000 and <= 0xE0FFF)
        || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.Control;

    static string Of(int character) => names.Value.GetValueOrDefault(character) ?? $"U+{character:X4}";

    static FrozenDictionary<int, string> Read()
    {
        using var reader = new StreamReader(typeof(SymbolNames).Assembly.GetManifestResourceStream(typeof(SymbolNames), "SymbolNames.txt")!);
        var read = new Dictionary<int, string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space)
            {
                read[int.Parse(line.AsSpan(0, space), NumberStyles.HexNumber, CultureInfo.InvariantCulture)] = line[(space + 1)..];
            }
        }

        return read.ToFrozenDictionary();
    }
}
