namespace ContactCenter.Core.Pdf.Images;

/// <summary>Unpacks a GIF picture's colour numbers: LZW with codes of growing length, in blocks.</summary>
/// <param name="at">Where its shortest code's length stands.</param>
sealed class GifUnpacker(byte[] bytes, int at)
{
    const int MostCodes = 4096;

    readonly int shortest = bytes[at] is >= 1 and <= 8 ? bytes[at] : throw new InvalidDataException("Unknown length of codes");
    readonly short[] before = new short[MostCodes];
    readonly byte[] last = new byte[MostCodes], turned = new byte[MostCodes + 1];

    int next = at + 1, inBlock, bits, held;

    /// <summary>As many as there are.</summary>
    public IEnumerable<byte> Indices()
    {
        var (clear, size, free, previous) = (1 << shortest, shortest + 1, (1 << shortest) + 2, -1);
        byte first = 0;
        while (Code(size) is var code && code >= 0 && code != clear + 1)
        {
            if (code == clear)
            {
                (size, free, previous) = (shortest + 1, clear + 2, -1);
                continue;
            }

            if (code > free || (code >= free && previous < 0))
            {
                throw new InvalidDataException("A code that nothing stands for");
            }

            // One that is just being made ends as it begins.
            var (count, link) = (0, code);
            if (code == free)
            {
                (turned[count++], link) = (first, previous);
            }

            for (; link >= clear; link = before[link])
            {
                turned[count++] = last[link];
            }

            turned[count++] = first = (byte)link;
            while (count > 0)
            {
                yield return turned[--count];
            }

            if (previous >= 0 && free < MostCodes)
            {
                (before[free], last[free]) = ((short)previous, first);
                free++;
                size += free == 1 << size && size < 12 ? 1 : 0;
            }

            previous = code;
        }
    }

    /// <summary>-1 = there are no more.</summary>
    int Code(int size)
    {
        for (; bits < size; bits += 8)
        {
            if (inBlock == 0 && (next >= bytes.Length || (inBlock = bytes[next++]) == 0))
            {
                return -1;
            }

            if (next >= bytes.Length)
            {
                return -1;
            }

            held |= bytes[next++] << bits;
            inBlock--;
        }

        var code = held & ((1 << size) - 1);
        (held, bits) = (held >> size, bits - size);
        return code;
    }
}
