namespace ContactCenter.Core.Files.Content;

/// <summary>The outer elements of a WebM file (EBML, RFC 8794).</summary>
static class WebmBytes
{
    const ulong Ebml = 0x1A45DFA3, DocType = 0x4282, Segment = 0x18538067, Tracks = 0x1654AE6B, Track = 0xAE, TrackType = 0x83, Unknown = ulong.MaxValue;

    public static bool Read(ReadOnlySpan<byte> bytes, out FileType? type)
    {
        type = null;
        if (!bytes.StartsWith((ReadOnlySpan<byte>)[0x1A, 0x45, 0xDF, 0xA3]))
            return false;
        var rest = bytes;
        if (!Next(ref rest, out _, out var head) || !Find(head, DocType, out var document) || !document.TrimEnd((byte)0).SequenceEqual("webm"u8))
            return true;
        // A segment of known length ends with the file; one that was being recorded does not say how long it is.
        if (!Next(ref rest, out var id, out var segment) || id != Segment || !rest.IsEmpty || !Find(segment, Tracks, out var tracks))
            return true;
        var (sounds, pictures) = (0, 0);
        while (!tracks.IsEmpty)
        {
            if (!Next(ref tracks, out var each, out var track))
                return true;
            if (each != Track)
                continue;
            if (!Find(track, TrackType, out var kind) || kind is not [1 or 2])
                return true;
            (sounds, pictures) = kind[0] == 2 ? (sounds + 1, pictures) : (sounds, pictures + 1);
        }

        type = pictures > 0 ? FileTypes.WebmVideo : sounds > 0 ? FileTypes.WebmAudio : null;
        return true;
    }

    static bool Find(ReadOnlySpan<byte> parent, ulong wanted, out ReadOnlySpan<byte> data)
    {
        while (Next(ref parent, out var id, out data))
        {
            if (id == wanted)
                return true;
        }

        return false;
    }

    /// <summary>The first element; one of unknown length reaches to the end.</summary>
    static bool Next(scoped ref ReadOnlySpan<byte> rest, out ulong id, out ReadOnlySpan<byte> data)
    {
        data = default;
        if (!Number(ref rest, keepsMark: true, out id) || !Number(ref rest, keepsMark: false, out var length) || (length != Unknown && length > (ulong)rest.Length))
            return false;
        var taken = length == Unknown ? rest.Length : (int)length;
        data = rest[..taken];
        rest = rest[taken..];
        return true;
    }

    static bool Number(scoped ref ReadOnlySpan<byte> rest, bool keepsMark, out ulong value)
    {
        value = 0;
        if (rest.IsEmpty || rest[0] == 0)
            return false;
        var length = System.Numerics.BitOperations.LeadingZeroCount((uint)rest[0]) - 23;
        if (rest.Length < length)
            return false;
        foreach (var each in rest[..length])
            value = (value << 8) | each;
        var mask = (1UL << (7 * length)) - 1;
        value = keepsMark ? value : (value & mask) == mask ? Unknown : value & mask;
        rest = rest[length..];
        return true;
    }
}
