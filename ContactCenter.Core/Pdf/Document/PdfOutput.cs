using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace ContactCenter.Core.Pdf.Document;

/// <summary>
/// Numbered objects written one after the other, as they become known; only their places stay in memory. Small ones are packed together into object streams (7.5.7), and the
/// table of places is a stream at the end (7.5.8).
/// </summary>
sealed class PdfOutput : IDisposable
{
    const int PackedAtMost = 100, PackedBytesAtMost = 64 * 1024;

    readonly Stream stream;
    readonly List<(byte Kind, long Place, int Index)> places = [(0, 0, 65535)];
    readonly List<(int Number, string Body)> packed = [];
    readonly MemoryStream scratch = new();
    long position;
    int packedBytes;

    public PdfOutput(Stream stream)
    {
        this.stream = stream;
        Write("%PDF-1.7\n"u8);
        Write([(byte)'%', 0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
    }

    /// <summary>The number of an object that is written later.</summary>
    public int Reserve()
    {
        places.Add(default);
        return places.Count - 1;
    }

    public int Add(string body)
    {
        var number = Reserve();
        Put(number, body);
        return number;
    }

    public void Put(int number, string body)
    {
        packed.Add((number, body));
        packedBytes += body.Length;
        if (packed.Count == PackedAtMost || packedBytes > PackedBytesAtMost)
        {
            Pack();
        }
    }

    /// <param name="number">The object's.</param>
    /// <param name="entries">Of its dictionary, without /Length and, where it is packed here, without /Filter.</param>
    /// <param name="bytes">As they are, or to be packed.</param>
    /// <param name="pack">False where the bytes are packed already.</param>
    public void PutStream(int number, string entries, ReadOnlySpan<byte> bytes, bool pack = true)
    {
        if (pack)
        {
            scratch.SetLength(0);
            using (var zlib = new ZLibStream(scratch, CompressionLevel.Fastest, leaveOpen: true))
            {
                zlib.Write(bytes);
            }

            bytes = scratch.GetBuffer().AsSpan(0, (int)scratch.Length);
            entries += " /Filter /FlateDecode";
        }

        places[number] = (1, position, 0);
        Write($"{number} 0 obj\n<<{entries} /Length {bytes.Length}>>\nstream\n");
        Write(bytes);
        Write("\nendstream\nendobj\n"u8);
    }

    public void Finish(int root, int info)
    {
        Pack();
        var number = Reserve();
        places[number] = (1, position, 0);
        var rows = new MemoryStream(places.Count * 8);
        foreach (var (kind, place, index) in places)
        {
            rows.WriteByte(kind);
            for (var shift = 32; shift >= 0; shift -= 8)
            {
                rows.WriteByte((byte)(place >> shift));
            }

            rows.WriteByte((byte)(index >> 8));
            rows.WriteByte((byte)index);
        }

        var start = position;
        var id = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
        PutStream(number, $"/Type /XRef /Size {places.Count} /W [1 5 2] /Root {root} 0 R /Info {info} 0 R /ID [<{id}> <{id}>]", rows.GetBuffer().AsSpan(0, (int)rows.Length));
        Write($"startxref\n{start}\n%%EOF\n");
        stream.Flush();
    }

    public void Dispose() => scratch.Dispose();

    void Pack()
    {
        if (packed.Count == 0)
        {
            return;
        }

        var (number, head, bodies) = (Reserve(), new StringBuilder(), new StringBuilder());
        for (var i = 0; i < packed.Count; i++)
        {
            head.Append(packed[i].Number).Append(' ').Append(bodies.Length).Append(' ');
            bodies.Append(packed[i].Body).Append('\n');
            places[packed[i].Number] = (2, number, i);
        }

        PutStream(number, $"/Type /ObjStm /N {packed.Count} /First {head.Length}", Encoding.Latin1.GetBytes(head.Append(bodies).ToString()));
        packed.Clear();
        packedBytes = 0;
    }

    void Write(string text) => Write(Encoding.Latin1.GetBytes(text));

    void Write(ReadOnlySpan<byte> bytes)
    {
        stream.Write(bytes);
        position += bytes.Length;
    }
}
