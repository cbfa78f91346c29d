namespace ContactCenter.Core.Files.Content;

/// <summary>Pages of an Ogg stream (RFC 3533).</summary>
static class OggBytes
{
    const int Header = 27;

    /// <summary>Its pages fill the file, and the first one begins a stream of sound.</summary>
    public static bool Read(ReadOnlySpan<byte> bytes, out FileType? type)
    {
        type = null;
        if (!bytes.StartsWith("OggS"u8))
            return false;
        var isSound = false;
        for (var rest = bytes; !rest.IsEmpty;)
        {
            if (rest.Length < Header || !rest.StartsWith("OggS"u8) || rest[4] != 0 || rest.Length < Header + rest[26])
                return true;
            var length = 0;
            foreach (var part in rest.Slice(Header, rest[26]))
                length += part;
            var body = Header + rest[26];
            if (rest.Length < body + length)
                return true;
            var page = rest.Slice(body, length);
            isSound |= page.StartsWith("OpusHead"u8) || page.StartsWith("\u0001vorbis"u8) || page.StartsWith((ReadOnlySpan<byte>)[0x7F, (byte)'F', (byte)'L', (byte)'A', (byte)'C']) || page.StartsWith("Speex   "u8);
            if (page.StartsWith((ReadOnlySpan<byte>)[0x80, .. "theora"u8]))
                return true;
            rest = rest[(body + length)..];
        }

        type = isSound ? FileTypes.Ogg : null;
        return true;
    }
}
