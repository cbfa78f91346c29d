using System.Buffers.Binary;

namespace ContactCenter.Core.Pdf.Fonts;

/// <summary>Numbers in a font's table; all are big-endian. Reading past its end throws, as a broken font would have it.</summary>
readonly struct FontBytes(ReadOnlyMemory<byte> bytes)
{
    public int Length => bytes.Length;
    public ReadOnlySpan<byte> Span => bytes.Span;
    public int U8(int at) => bytes.Span[at];
    public int U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes.Span[at..]);
    public int I16(int at) => BinaryPrimitives.ReadInt16BigEndian(bytes.Span[at..]);
    public long U32(int at) => BinaryPrimitives.ReadUInt32BigEndian(bytes.Span[at..]);

    public FontBytes From(long at) => new(bytes[checked((int)at)..]);
    public FontBytes Slice(long at, long length) => new(bytes.Slice(checked((int)at), checked((int)length)));
}
