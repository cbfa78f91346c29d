using System.Buffers.Binary;
using System.Text;

namespace ContactCenter.Core.Seals;

/// <summary>
/// Values one after another in one unmistakable way, to be digested: each with its kind, texts and blobs with their length, numbers in eight bytes, big end first.
/// Two rows give the same bytes only when every value is the same, and of the same kind.
/// </summary>
sealed class SealBytes
{
    const byte Null = 0, Integer = 1, Real = 2, Words = 3, Bytes = 4;

    byte[] buffer = new byte[1024];
    int length;

    public ReadOnlySpan<byte> Written => buffer.AsSpan(0, length);

    public SealBytes Clear()
    {
        length = 0;
        return this;
    }

    public SealBytes Nothing()
    {
        Take(1)[0] = Null;
        return this;
    }

    public SealBytes Number(long value) => Number(Integer, value);

    public SealBytes Number(long? value) => value is { } number ? Number(number) : Nothing();

    public SealBytes Fraction(double value) => Number(Real, BitConverter.DoubleToInt64Bits(value));

    public SealBytes Text(string? value)
    {
        if (value is null)
        {
            return Nothing();
        }

        var count = Encoding.UTF8.GetByteCount(value);
        Encoding.UTF8.GetBytes(value, Head(Words, count));
        return this;
    }

    /// <summary>A text as it is stored, sound or not.</summary>
    public SealBytes Text(ReadOnlySpan<byte> stored)
    {
        stored.CopyTo(Head(Words, stored.Length));
        return this;
    }

    public SealBytes Blob(ReadOnlySpan<byte> value)
    {
        value.CopyTo(Head(Bytes, value.Length));
        return this;
    }

    SealBytes Number(byte kind, long value)
    {
        var place = Take(9);
        place[0] = kind;
        BinaryPrimitives.WriteInt64BigEndian(place[1..], value);
        return this;
    }

    Span<byte> Head(byte kind, int count)
    {
        var place = Take(5 + count);
        place[0] = kind;
        BinaryPrimitives.WriteInt32BigEndian(place[1..], count);
        return place[5..];
    }

    Span<byte> Take(int count)
    {
        if (length + count > buffer.Length)
        {
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, length + count));
        }

        length += count;
        return buffer.AsSpan(length - count, count);
    }
}
