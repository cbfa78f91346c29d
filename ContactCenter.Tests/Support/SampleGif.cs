namespace ContactCenter.Tests.Support;

/// <summary>Writes GIFs as programs do: packed, their codes as long as they must be.</summary>
static class SampleGif
{
    /// <summary>Of that number in its table.</summary>
    public static byte[] Color(int index) => [(byte)(10 + index), (byte)(255 - index), (byte)(index * 3)];

    public static byte[] Make(int width, int height, int depth, byte[] indices, int transparent = -1, bool interlaced = false, int left = 0, int top = 0)
    {
        var table = Enumerable.Range(0, 1 << depth).SelectMany(Color).ToArray();
        byte[] canvas = [.. Word(left + width), .. Word(top + height), 0, 0, 0];
        byte[] control = transparent < 0 ? [] : [0x21, 0xF9, 4, 1, 0, 0, (byte)transparent, 0];
        byte[] frame = [0x2C, .. Word(left), .. Word(top), .. Word(width), .. Word(height), (byte)(0x80 | (interlaced ? 0x40 : 0) | (depth - 1))];
        return [.. "GIF89a"u8, .. canvas, .. control, .. frame, .. table, (byte)Math.Max(2, depth), .. Blocks(Pack(indices, Math.Max(2, depth))), 0x3B];
    }

    static byte[] Word(int value) => [(byte)value, (byte)(value >> 8)];

    static IEnumerable<byte> Blocks(byte[] packed) => [.. packed.Chunk(255).SelectMany(block => (byte[])[(byte)block.Length, .. block]), 0];

    static byte[] Pack(byte[] indices, int shortest)
    {
        var (codes, clear) = (new List<(int Code, int Size)>(), 1 << shortest);
        var (known, size) = (new Dictionary<string, int>(), shortest + 1);
        void Begin()
        {
            codes.Add((clear, size));
            (known, size) = (Enumerable.Range(0, clear).ToDictionary(index => $"{(char)index}"), shortest + 1);
        }

        Begin();
        var run = "";
        foreach (var index in indices)
        {
            var longer = run + (char)index;
            if (known.ContainsKey(longer))
            {
                run = longer;
                continue;
            }

            codes.Add((known[run], size));
            var free = known.Count + 2;
            if (free < 4096)
            {
                known[longer] = free;
                size += free == 1 << size ? 1 : 0;
            }
            else
            {
                Begin();
            }

            run = $"{(char)index}";
        }

        codes.AddRange([(known[run], size), (clear + 1, size)]);
        return Bits(codes);
    }

    static byte[] Bits(List<(int Code, int Size)> codes)
    {
        var (bytes, held, bits) = (new List<byte>(), 0, 0);
        foreach (var (code, size) in codes)
        {
            held |= code << bits;
            for (bits += size; bits >= 8; bits -= 8)
            {
                bytes.Add((byte)held);
                held >>= 8;
            }
        }

        return [.. bytes, (byte)held];
    }
}
