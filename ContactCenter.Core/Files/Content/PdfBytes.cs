namespace ContactCenter.Core.Files.Content;

static class PdfBytes
{
    const int EndWithin = 1_024, HeadLength = 1_024;

    static ReadOnlySpan<byte> Blanks => " \t\r\n\f\0"u8;

    public static bool Read(ReadOnlySpan<byte> bytes, out FileType? type)
    {
        type = null;
        if (!bytes.StartsWith("%PDF-"u8))
            return false;
        var tail = bytes[Math.Max(0, bytes.Length - EndWithin)..];
        var end = tail.LastIndexOf("%%EOF"u8);
        // Nothing follows the last end, and no page stands in front of the first object.
        if (end >= 0 && tail[(end + 5)..].IndexOfAnyExcept(Blanks) < 0 && !Markup.IsIn(bytes[5..Math.Min(bytes.Length, HeadLength)]))
            type = FileTypes.Pdf;
        return true;
    }
}
