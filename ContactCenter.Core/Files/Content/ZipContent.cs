using System.Text;
using ContactCenter.Core.Common;

namespace ContactCenter.Core.Files.Content;

/// <summary>What an archive is: an office document by its inner parts, or just an archive.</summary>
static class ZipContent
{
    /// <summary>What a document may unpack to at all, and from where on it may be no more than so many times larger than it is.</summary>
    const long Most = 256L * 1024 * 1024, Suspicious = 20L * 1024 * 1024;
    const int LargestRatio = 100;

    static readonly FileType[] open = [FileTypes.Odt, FileTypes.Ods, FileTypes.Odp];

    public static Result<FileContent> Of(ArraySegment<byte> file)
    {
        if (ZipParts.Read(file) is not { } parts)
            return new FileDamaged();
        if (UnpacksWrong(file, parts) is { } wrong)
            return wrong;
        var names = parts.Select(part => part.Name).ToHashSet(StringComparer.Ordinal);
        var type = TypeOf(file, parts[0], names);
        // Programs inside documents, and archives in archives, are nothing that a conversation needs.
        var hides = names.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)) || (type == FileTypes.Zip && parts.Any(part => IsArchive(file, part)));
        return hides ? new FileTypeRefused() : new FileContent(type, file.Count);
    }

    static Error? UnpacksWrong(ArraySegment<byte> file, IReadOnlyList<ZipPart> parts)
    {
        long total = 0;
        foreach (var part in parts)
        {
            var limit = Math.Min(Most, Math.Max(Suspicious, file.Count * (long)LargestRatio)) - total;
            var count = ZipParts.Count(file, part, limit);
            if (count > limit)
                return new FileUnpacksTooLarge();
            if (count != part.Unpacked)
                return new FileDamaged();
            total += count;
        }

        return null;
    }

    static FileType TypeOf(ArraySegment<byte> file, ZipPart first, HashSet<string> names)
    {
        if (names.Contains("[Content_Types].xml"))
        {
            return names.Contains("word/document.xml") ? FileTypes.Docx
                : names.Contains("xl/workbook.xml") ? FileTypes.Xlsx
                : names.Contains("ppt/presentation.xml") ? FileTypes.Pptx : FileTypes.Zip;
        }

        var mime = first is { Name: "mimetype", Deflated: false } ? Encoding.ASCII.GetString(file.AsSpan(first.At, first.Packed)) : null;
        return Array.Find(open, type => type.ContentType == mime) ?? FileTypes.Zip;
    }

    static bool IsArchive(ArraySegment<byte> file, ZipPart part) =>
        Path.GetExtension(part.Name).ToLowerInvariant() is ".zip" or ".7z" or ".rar" or ".gz" or ".bz2" or ".xz" or ".jar"
        || (!part.Deflated && file.AsSpan(part.At, part.Packed).StartsWith("PK\u0003\u0004"u8) && !FileTypes.All.Any(type => type.Group == FileGroups.Office && type.Endings.Contains(Path.GetExtension(part.Name).ToLowerInvariant())));
}
