namespace ContactCenter.Core.Files.Content;

/// <summary>Frames of MPEG sound, layer III, behind an ID3 tag or none.</summary>
static class Mp3Bytes
{
    const int Frames = 4;

    static readonly int[] rates1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320], rates2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
    static readonly int[] samples = [44_100, 48_000, 32_000];

    /// <summary>A few frames follow each other from the first one on.</summary>
    public static bool Read(ReadOnlySpan<byte> bytes, out FileType? type)
    {
        type = null;
        var tagged = bytes.StartsWith("ID3"u8) && bytes.Length > 10;
        if (!tagged && !(bytes.Length > 4 && FrameLength(bytes) > 0))
            return false;
        var at = tagged ? 10 + ((bytes[6] & 0x7F) << 21 | (bytes[7] & 0x7F) << 14 | (bytes[8] & 0x7F) << 7 | (bytes[9] & 0x7F)) : 0;
        while (at < bytes.Length && bytes[at] == 0)
            at++;
        for (var frames = 0; frames < Frames; frames++)
        {
            var length = at + 4 <= bytes.Length ? FrameLength(bytes[at..]) : 0;
            if (length == 0)
                return tagged;
            at += length;
        }

        type = FileTypes.Mp3;
        return true;
    }

    /// <summary>0 when it is no frame's head.</summary>
    static int FrameLength(ReadOnlySpan<byte> head)
    {
        var (version, layer, rate, sample) = ((head[1] >> 3) & 3, (head[1] >> 1) & 3, head[2] >> 4, (head[2] >> 2) & 3);
        if (head[0] != 0xFF || (head[1] & 0xE0) != 0xE0 || version == 1 || layer != 1 || rate is 0 or 15 || sample == 3)
            return 0;
        var isFirst = version == 3;
        var hertz = samples[sample] >> (isFirst ? 0 : version == 2 ? 1 : 2);
        return ((isFirst ? 144_000 : 72_000) * (isFirst ? rates1 : rates2)[rate] / hertz) + ((head[2] >> 1) & 1);
    }
}
