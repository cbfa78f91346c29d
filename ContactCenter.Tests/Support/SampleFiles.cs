using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace ContactCenter.Tests.Support;

/// <summary>Small honest files of every type that may be sent, made here.</summary>
static class SampleFiles
{
    public static readonly byte[] Gif =
    [
        .. "GIF89a"u8, 2, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255, 0x21, 0xF9, 4, 0, 0, 0, 0, 0, 0x2C, 0, 0, 0, 0, 2, 0, 1, 0, 0, 2, 2, 0x44, 0x0A, 0, 0x3B,
    ];

    public static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    public static readonly byte[] Text = Encoding.UTF8.GetBytes("¿Qué tal? Ñandú.\n1 < 2\n");
    public static readonly byte[] Csv = Encoding.Latin1.GetBytes("nombre;año\r\nJosé;2024\r\n");
    public static readonly byte[] Docx = Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<w:document/>"));
    public static readonly byte[] Xlsx = Zip(("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", "<workbook/>"));
    public static readonly byte[] Pptx = Zip(("[Content_Types].xml", "<Types/>"), ("ppt/presentation.xml", "<p/>"));
    public static readonly byte[] Odt = Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<office:document-content/>"));
    public static readonly byte[] PlainZip = Zip(("a.txt", "hola"), ("carpeta/b.txt", new string('b', 5_000)));
    public static readonly byte[] Wav = MakeWav();
    public static readonly byte[] Ogg = [.. OggPage([.. "OpusHead"u8, 1, 1, 0, 0, 0x80, 0xBB, 0, 0, 0, 0, 0]), .. OggPage("OpusTags"u8.ToArray()), .. OggPage(new byte[80])];
    public static readonly byte[] WebmAudio = Webm(2), WebmVideo = Webm(1);
    public static readonly byte[] M4a = Mp4("M4A ", "soun"), Mp4Video = Mp4("isom", "vide"), Mov = Mp4("qt  ", "vide");
    public static readonly byte[] Mp3 = [.. "ID3"u8, 4, 0, 0, 0, 0, 0, 10, .. new byte[10], .. Enumerable.Range(0, 6).SelectMany(_ => (byte[])[0xFF, 0xFB, 0x90, 0x00, .. new byte[413]])];

    public static byte[] Zip(params (string Name, string Text)[] parts) => Zip([.. parts.Select(part => (part.Name, Encoding.UTF8.GetBytes(part.Text)))]);

    /// <summary>`mimetype` is stored and everything else packed, as offices do it.</summary>
    public static byte[] Zip(IEnumerable<(string Name, byte[] Bytes)> parts)
    {
        using var whole = new MemoryStream();
        using (var zip = new ZipArchive(whole, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in parts)
            {
                using var entry = zip.CreateEntry(name, name == "mimetype" ? CompressionLevel.NoCompression : CompressionLevel.SmallestSize).Open();
                entry.Write(bytes);
            }
        }

        return whole.ToArray();
    }

    static byte[] MakeWav()
    {
        var samples = new byte[800];
        byte[] body = [.. "WAVEfmt "u8, 16, 0, 0, 0, 1, 0, 1, 0, 0x40, 0x1F, 0, 0, 0x80, 0x3E, 0, 0, 2, 0, 16, 0, .. "data"u8, .. BitConverter.GetBytes(samples.Length), .. samples];
        return [.. "RIFF"u8, .. BitConverter.GetBytes(body.Length), .. body];
    }

    static byte[] OggPage(byte[] packet) => [.. "OggS"u8, 0, 2, .. new byte[20], 1, (byte)packet.Length, .. packet];

    static byte[] Webm(byte trackType)
    {
        byte[] track = Element(0xAE, Element(0x83, [trackType]));
        byte[] segment = [.. Element(0x1549A966, [0xEC, 0x80]), .. Element(0x1654AE6B, track), .. Element(0x1F43B675, new byte[40])];
        return [.. Element(0x1A45DFA3, Element(0x4282, "webm"u8.ToArray())), 0x18, 0x53, 0x80, 0x67, 0x01, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, .. segment];
    }

    static byte[] Element(uint id, byte[] data)
    {
        var name = BitConverter.GetBytes(BinaryPrimitives.ReverseEndianness(id)).SkipWhile(each => each == 0);
        return [.. name, (byte)(0x80 | data.Length), .. data];
    }

    static byte[] Mp4(string brand, string handler) =>
    [
        .. Box("ftyp", [.. Encoding.ASCII.GetBytes(brand), 0, 0, 0, 0]),
        .. Box("moov", Box("trak", Box("mdia", Box("hdlr", [.. new byte[8], .. Encoding.ASCII.GetBytes(handler), .. new byte[12]])))),
        .. Box("mdat", new byte[64]),
    ];

    static byte[] Box(string name, byte[] data)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, 8 + data.Length);
        return [.. length, .. Encoding.ASCII.GetBytes(name), .. data];
    }
}
