using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace ContactCenter.Core.Files.Content;

/// <summary>One file in an archive.</summary>
/// <param name="At">Where its packed bytes begin.</param>
readonly record struct ZipPart(string Name, int At, int Packed, long Unpacked, bool Deflated);

/// <summary>Reads an archive's table as strictly as it can be read: a part for every entry, none upon another, nothing in front and nothing behind.</summary>
static class ZipParts
{
    const int End = 22, Entry = 46, Local = 30, LongestComment = ushort.MaxValue, Most = 5_000, Encrypted = 1;

    /// <summary>Whether a reader of archives would take it for one.</summary>
    public static bool EndsAsZip(ReadOnlySpan<byte> bytes) => FindEnd(bytes) >= 0;

    /// <summary>In the order of the file; null when anything is wrong with it.</summary>
    public static IReadOnlyList<ZipPart>? Read(ReadOnlySpan<byte> bytes)
    {
        var end = FindEnd(bytes);
        if (end < 0)
            return null;
        var (count, length, at) = (Word(bytes, end + 10), Long(bytes, end + 12), Long(bytes, end + 16));
        if (Word(bytes, end + 4) != 0 || Word(bytes, end + 8) != count || count is 0 or > Most || at + length != end)
            return null;
        var parts = new List<ZipPart>(count);
        for (var entry = (int)at; parts.Count < count; entry += Entry + Word(bytes, entry + 28) + Word(bytes, entry + 30) + Word(bytes, entry + 32))
        {
            if (entry + Entry > end || ReadPart(bytes, entry, (int)at) is not { } part)
                return null;
            parts.Add(part);
        }

        parts.Sort((a, b) => a.At.CompareTo(b.At));
        for (var i = 0; i < parts.Count; i++)
        {
            // Parts that share bytes are how a small file unpacks to a huge one.
            if (parts[i].At + (long)parts[i].Packed > (i + 1 < parts.Count ? parts[i + 1].At - Local : at))
                return null;
        }

        return parts;
    }

    /// <summary>How many bytes it unpacks to, counted up to <paramref name="most"/>; -1 when it is broken.</summary>
    public static long Count(ArraySegment<byte> file, ZipPart part, long most)
    {
        if (!part.Deflated)
            return part.Packed;
        using var unpacked = new DeflateStream(new MemoryStream(file.Array!, file.Offset + part.At, part.Packed, writable: false), CompressionMode.Decompress);
        var buffer = new byte[32 * 1024];
        long count = 0;
        try
        {
            for (int read; count <= most && (read = unpacked.Read(buffer)) > 0;)
                count += read;
            return count;
        }
        catch (InvalidDataException)
        {
            return -1;
        }
    }

    static ZipPart? ReadPart(ReadOnlySpan<byte> bytes, int entry, int table)
    {
        var (flags, method, packed, unpacked, nameLength, local) =
            (Word(bytes, entry + 8), Word(bytes, entry + 10), Long(bytes, entry + 20), Long(bytes, entry + 24), Word(bytes, entry + 28), Long(bytes, entry + 42));
        if (!bytes[entry..].StartsWith("PK\u0001\u0002"u8) || (flags & Encrypted) != 0 || method is not (0 or 8) || (method == 0 && packed != unpacked)
            || entry + Entry + nameLength > bytes.Length || local + Local > table || !bytes[(int)local..].StartsWith("PK\u0003\u0004"u8))
            return null;
        var at = local + Local + Word(bytes, (int)local + 26) + Word(bytes, (int)local + 28);
        var name = bytes.Slice(entry + Entry, nameLength);
        if (at + packed > table || Word(bytes, (int)local + 26) != nameLength || !bytes.Slice((int)local + Local, nameLength).SequenceEqual(name))
            return null;
        var text = Encoding.UTF8.GetString(name);
        return LeadsOut(text) ? null : new ZipPart(text, (int)at, (int)packed, unpacked, method == 8);
    }

    /// <summary>A name that would be unpacked outside its folder.</summary>
    static bool LeadsOut(string name) => name.Length == 0 || name[0] is '/' or '\\' || name.Contains('\0') || name.Contains(':') || name.Split('/', '\\').Contains("..");

    /// <summary>Where the record stands whose comment ends with the file; -1 when there is none.</summary>
    static int FindEnd(ReadOnlySpan<byte> bytes)
    {
        for (var at = bytes.Length - End; at >= Math.Max(0, bytes.Length - End - LongestComment); at--)
        {
            if (bytes[at] == (byte)'P' && bytes[at..].StartsWith("PK\u0005\u0006"u8) && at + End + Word(bytes, at + 20) == bytes.Length)
                return at;
        }

        return -1;
    }

    static int Word(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    static long Long(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);
}
