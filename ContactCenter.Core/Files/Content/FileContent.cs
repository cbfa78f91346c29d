using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;

namespace ContactCenter.Core.Files.Content;

/// <summary>What a file is, by its content.</summary>
/// <param name="Length">Bytes of it that are kept; fewer than it had where a camera hung something behind its picture.</param>
/// <param name="Width">Pixels, of a picture.</param>
public readonly record struct FileContent(FileType Type, int Length, int? Width = null, int? Height = null)
{
    public const int LargestSide = 20_000, MostPixels = 50_000_000;

    /// <summary>
    /// Tells the type, whatever the name says, and refuses what is broken, is several things at once, or unpacks to far more than it is.
    /// Bounded: nothing is decoded, and what is unpacked is counted and dropped.
    /// </summary>
    public static Result<FileContent> Of(ArraySegment<byte> file)
    {
        ReadOnlySpan<byte> bytes = file;
        if (bytes.IsEmpty)
            return new FileEmpty();
        if (bytes.StartsWith("PK\u0003\u0004"u8))
            return ZipContent.Of(file);
        // Archives are read from their end: behind anything else one hides.
        if (ZipParts.EndsAsZip(bytes))
            return new FileDamaged();
        return Picture(bytes) ?? Other(bytes);
    }

    static Result<FileContent>? Picture(ReadOnlySpan<byte> bytes)
    {
        if (PngBytes.ClaimOf(bytes) is { } claim)
            return IsTooLarge(claim.Width, claim.Height) ? new FileUnpacksTooLarge() : Still(FileTypes.Png, PngBytes.SizeOf(bytes, LargestSide), bytes.Length);
        if (bytes.StartsWith("RIFF"u8) && bytes.Length > 12 && bytes[8..12].SequenceEqual("WEBP"u8))
            return Still(FileTypes.Webp, WebpBytes.SizeOf(bytes), bytes.Length);
        if (bytes.StartsWith("GIF8"u8))
            return Still(FileTypes.Gif, GifBytes.SizeOf(bytes), bytes.Length);
        if (!bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            return null;
        return JpegBytes.Read(bytes) is { } jpeg && !Markup.IsIn(bytes[jpeg.End..]) ? Still(FileTypes.Jpeg, (jpeg.Width, jpeg.Height), jpeg.End) : new FileDamaged();
    }

    static Result<FileContent> Still(FileType type, (int Width, int Height)? size, int length) =>
        size is not { Width: > 0, Height: > 0 } found ? new FileDamaged()
        : IsTooLarge(found.Width, found.Height) ? new FileUnpacksTooLarge()
        : new FileContent(type, length, found.Width, found.Height);

    static bool IsTooLarge(int width, int height) => width > LargestSide || height > LargestSide || (long)width * height > MostPixels;

    static Result<FileContent> Other(ReadOnlySpan<byte> bytes)
    {
        foreach (var read in (ReadOnlySpan<Reader>)[PdfBytes.Read, WavBytes.Read, OggBytes.Read, WebmBytes.Read, Mp4Bytes.Read, Mp3Bytes.Read])
        {
            if (read(bytes, out var type))
                return type is null ? new FileDamaged() : new FileContent(type, bytes.Length);
        }

        return PlainText.IsIn(bytes) ? new FileContent(FileTypes.Text, bytes.Length) : new FileTypeRefused();
    }

    /// <summary>True when the file begins like one of that kind; the type is null when it is none all the same.</summary>
    delegate bool Reader(ReadOnlySpan<byte> bytes, out FileType? type);
}
