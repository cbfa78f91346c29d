using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace ContactCenter.Core.Pdf.Document;

/// <summary>The operators of one page or form (ISO 32000-1, 8 and 9), put together as bytes.</summary>
sealed class PageContent
{
    readonly ArrayBufferWriter<byte> bytes = new(8 * 1024);

    public ReadOnlySpan<byte> Bytes => bytes.WrittenSpan;

    public void Clear() => bytes.ResetWrittenCount();

    public PageContent Raw(string text)
    {
        Encoding.Latin1.GetBytes(text, bytes.GetSpan(text.Length));
        bytes.Advance(text.Length);
        return this;
    }

    public PageContent Raw(ReadOnlySpan<byte> text)
    {
        bytes.Write(text);
        return this;
    }

    /// <summary>With a space behind it.</summary>
    public PageContent Number(double value)
    {
        var room = bytes.GetSpan(32);
        var rounded = Math.Round(value, 2);
        // Most places are whole points.
        var isWhole = rounded == Math.Truncate(rounded) && Math.Abs(rounded) < int.MaxValue;
        var length = 0;
        _ = isWhole ? Utf8Formatter.TryFormat((int)rounded, room, out length) : Utf8Formatter.TryFormat(rounded, room, out length, new StandardFormat('F', 2));
        room[length] = (byte)' ';
        bytes.Advance(length + 1);
        return this;
    }

    public PageContent Numbers(params ReadOnlySpan<double> values)
    {
        foreach (var value in values)
        {
            Number(value);
        }

        return this;
    }

    public PageContent Hex(int value, int digits)
    {
        var room = bytes.GetSpan(digits);
        for (var i = digits - 1; i >= 0; i--, value >>= 4)
        {
            room[i] = "0123456789ABCDEF"u8[value & 15];
        }

        bytes.Advance(digits);
        return this;
    }

    public PageContent Fill(Ink ink) => Numbers(ink.Red, ink.Green, ink.Blue).Raw("rg\n"u8);

    public PageContent Stroke(Ink ink) => Numbers(ink.Red, ink.Green, ink.Blue).Raw("RG\n"u8);

    /// <summary>A line that carries no meaning: a screen reader passes over it.</summary>
    public void Rule(double x1, double x2, double y, Ink ink, double width = 0.5) =>
        Raw("/Artifact BMC q\n"u8).Stroke(ink).Number(width).Raw("w "u8).Numbers(x1, y).Raw("m "u8).Numbers(x2, y).Raw("l S Q EMC\n"u8);

    public void Box(double x, double y, double width, double height, Ink ink) =>
        Raw("/Artifact BMC q\n"u8).Fill(ink).Numbers(x, y, width, height).Raw("re f Q EMC\n"u8);
}

/// <summary>A colour; each part 0–1.</summary>
readonly record struct Ink(double Red, double Green, double Blue)
{
    public static Ink Of(int rgb) => new(Math.Round((rgb >> 16) / 255.0, 3), Math.Round(((rgb >> 8) & 255) / 255.0, 3), Math.Round((rgb & 255) / 255.0, 3));
}
