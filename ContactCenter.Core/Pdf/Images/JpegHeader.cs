using System.Buffers.Binary;

namespace ContactCenter.Core.Pdf.Images;

/// <summary>What a PDF must say of a JPEG that it holds as it is.</summary>
/// <param name="Turn">EXIF orientation, 1–8.</param>
sealed record JpegHeader(int Width, int Height, int Components, bool IsAdobe, int Turn)
{
    public static JpegHeader? Read(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
        {
            return null;
        }

        var (isAdobe, turn) = (false, 1);
        for (var at = 2; at + 4 <= bytes.Length && bytes[at] == 0xFF;)
        {
            var (marker, length) = (bytes[at + 1], BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]));
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            var segment = bytes.Slice(at + 4, length - 2);
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return new JpegHeader(BinaryPrimitives.ReadUInt16BigEndian(segment[3..]), BinaryPrimitives.ReadUInt16BigEndian(segment[1..]), segment[5], isAdobe, turn);
            }

            isAdobe |= marker == 0xEE && segment.StartsWith("Adobe"u8);
            turn = marker == 0xE1 && segment.StartsWith("Exif\0\0"u8) ? TurnIn(segment[6..]) : turn;
            at += 2 + length;
        }

        return null;
    }

    static int TurnIn(ReadOnlySpan<byte> tiff)
    {
        var isLittle = tiff.StartsWith("II"u8);
        if (tiff.Length < 14)
        {
            return 1;
        }

        var directory = isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (directory + 2 > tiff.Length)
        {
            return 1;
        }

        var rows = tiff[(int)directory..];
        for (var i = 0; i < Word(rows, isLittle) && 2 + (12 * (i + 1)) <= rows.Length; i++)
        {
            var row = rows.Slice(2 + (12 * i), 12);
            if (Word(row, isLittle) == 0x0112)
            {
                return Word(row[8..], isLittle) is >= 1 and <= 8 and var turn ? turn : 1;
            }
        }

        return 1;
    }

    static int Word(ReadOnlySpan<byte> bytes, bool isLittle) => isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
}
