using System.Collections.Concurrent;

namespace ContactCenter.Core.Pdf.Fonts;

/// <summary>Where fonts are looked for besides the system's own folders.</summary>
/// <param name="Folder">Null = nowhere else.</param>
/// <param name="UseSystem">False = only there.</param>
public sealed record FontOptions(string? Folder = null, bool UseSystem = true);

/// <summary>The fonts of this machine by what they can draw. They are looked for once, when the first text needs one.</summary>
public sealed class FontLibrary(FontOptions options)
{
    static readonly string[] endings = [".ttf", ".otf", ".ttc", ".otc"];

    /// <summary>Plain, widespread and readable ones come first; then other plain ones.</summary>
    static readonly string[] preferred = ["Noto Sans", "DejaVu Sans", "Liberation Sans", "Arial", "Segoe UI", "Noto Sans CJK JP", "Noto Emoji", "Symbola"];

    readonly ConcurrentDictionary<(int Character, bool IsBold), FontFace?> found = new();
    readonly Lazy<(FontFace[] Regular, FontFace[] Bold)> faces = new(() => Load(options));

    /// <summary>For tests and the log.</summary>
    public int Count => faces.Value.Regular.Length;

    /// <summary>The best font that draws all of these; null when there is none.</summary>
    internal FontFace? Find(IReadOnlyList<int> characters, bool isBold)
    {
        if (characters.Count == 1)
        {
            return found.GetOrAdd((characters[0], isBold), key => Search([key.Character], key.IsBold));
        }

        return Search(characters, isBold);
    }

    FontFace? Search(IReadOnlyList<int> characters, bool isBold) =>
        Array.Find(isBold ? faces.Value.Bold : faces.Value.Regular, face => characters.All(character => face.Characters.GlyphOf(character) != 0));

    static (FontFace[], FontFace[]) Load(FontOptions options)
    {
        var all = Folders(options).Where(Directory.Exists).SelectMany(Files).Distinct().SelectMany(ReadAll).Where(face => face is { HasOutlines: true, MayBeEmbedded: true, Characters.Count: > 0 }).ToList();
        return ([.. all.OrderBy(face => Rank(face, 400)).ThenBy(face => face.Path, StringComparer.Ordinal)], [.. all.OrderBy(face => Rank(face, 700)).ThenBy(face => face.Path, StringComparer.Ordinal)]);
    }

    static int Rank(FontFace face, int weight)
    {
        var place = Array.FindIndex(preferred, name => face.Family.Equals(name, StringComparison.OrdinalIgnoreCase));
        var isPlain = face.Family.Contains("sans", StringComparison.OrdinalIgnoreCase) || face.Family.Contains("gothic", StringComparison.OrdinalIgnoreCase) || face.Family.Contains("hei", StringComparison.OrdinalIgnoreCase);
        return (face.IsItalic ? 4_000 : 0) + (face.IsFixedWidth ? 2_000 : 0) + Math.Abs(face.Weight - weight) + (place >= 0 ? place * 10 : isPlain ? 500 : 900);
    }

    static IEnumerable<FontFace> ReadAll(string path)
    {
        try
        {
            return FontFace.ReadAll(path);
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException or InvalidDataException or ArgumentException or IndexOutOfRangeException)
        {
            return [];
        }
    }

    static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true }).Where(file => endings.Contains(Path.GetExtension(file).ToLowerInvariant()));

    static IEnumerable<string> Folders(FontOptions options)
    {
        if (options.Folder is { Length: > 0 } own)
        {
            yield return own;
        }

        if (!options.UseSystem)
        {
            yield break;
        }

        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (OperatingSystem.IsWindows())
        {
            yield return Environment.GetFolderPath(Environment.SpecialFolder.Fonts);
            yield return Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "Microsoft", "Windows", "Fonts");
        }
        else if (OperatingSystem.IsMacOS())
        {
            yield return "/System/Library/Fonts";
            yield return "/Library/Fonts";
            yield return Path.Combine(home, "Library", "Fonts");
        }
        else
        {
            yield return "/usr/share/fonts";
            yield return "/usr/local/share/fonts";
            yield return Path.Combine(home, ".fonts");
            yield return Path.Combine(home, ".local", "share", "fonts");
        }
    }
}
