using System.Buffers.Binary;
using System.Text;

namespace ContactCenter.Tests.Support;

/// <summary>Files that pretend, hide something, or would do harm, with the code of the refusal.</summary>
static class HostileFiles
{
    const string Page = "<html><script>alert(1)</script></html>";

    /// <summary>What it is, its name, its bytes, the refusal's code.</summary>
    public static IEnumerable<(string What, string Name, byte[] Bytes, string Code)> All =>
    [
        ("nothing", "a.png", [], "file.empty"),
        ("svg", "a.svg", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"u8.ToArray(), "file.type"),
        ("svg called png", "a.png", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"u8.ToArray(), "file.type"),
        ("svg called txt", "a.txt", "\uFEFF \n<?xml version='1.0'?><svg onload='alert(1)'/>"u8.ToArray(), "file.type"),
        ("html called txt", "a.txt", Encoding.UTF8.GetBytes("hola\n" + Page), "file.type"),
        ("html in utf-16 called txt", "a.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Page)], "file.type"),
        ("shell script called txt", "a.txt", "#!/bin/sh\nrm -rf /\n"u8.ToArray(), "file.type"),
        ("windows program", "a.exe", [0x4D, 0x5A, 0x90, 0, .. new byte[100]], "file.type"),
        ("linux program called png", "a.png", [0x7F, .. "ELF"u8, 2, 1, 1, .. new byte[100]], "file.type"),
        ("text called bat", "a.bat", SampleFiles.Text, "file.ending"),
        ("text called html", "a.html", SampleFiles.Text, "file.ending"),
        ("png called html", "a.html", Pictures.Png, "file.ending"),
        ("png called exe behind png", "a.png.exe", Pictures.Png, "file.ending"),
        ("png called exe by direction", "a\u202Egnp.exe", Pictures.Png, "file.ending"),
        ("pdf called docx", "a.docx", SampleFiles.Pdf, "file.ending"),
        ("png with html behind it", "a.png", [.. Pictures.Png, .. Encoding.UTF8.GetBytes(Page)], "file.damaged"),
        ("png with a zip behind it", "a.png", [.. Pictures.Png, .. SampleFiles.PlainZip], "file.damaged"),
        ("jpeg with a zip behind it", "a.jpg", [.. Pictures.Jpeg, .. SampleFiles.PlainZip], "file.damaged"),
        ("jpeg with html behind it", "a.jpg", [.. Pictures.Jpeg, .. Encoding.UTF8.GetBytes(Page)], "file.damaged"),
        ("gif with html behind it", "a.gif", [.. SampleFiles.Gif, .. Encoding.UTF8.GetBytes(Page)], "file.damaged"),
        ("gif that is a script", "a.gif", "GIF89a/*"u8.ToArray(), "file.damaged"),
        ("webp with html behind it", "a.webp", [.. Pictures.Webp, .. Encoding.UTF8.GetBytes(Page)], "file.damaged"),
        ("torn png", "a.png", Pictures.Png[..^10], "file.damaged"),
        ("torn jpeg", "a.jpg", Pictures.Jpeg[..^10], "file.damaged"),
        ("png of 100 megapixels", "a.png", HostilePictures.Png(10_000, 10_000, 100), "file.unpacks-too-large"),
        ("png that unpacks to 200 MB", "a.png", HostilePictures.Png(3, 2, 200_000_000), "file.damaged"),
        ("jpeg of 100 megapixels", "a.jpg", JpegOf(10_000, 10_000), "file.unpacks-too-large"),
        ("gif of 100 megapixels", "a.gif", GifOf(10_000, 10_000), "file.unpacks-too-large"),
        ("pdf with a zip behind it", "a.pdf", [.. SampleFiles.Pdf, .. SampleFiles.PlainZip], "file.damaged"),
        ("pdf with html in its head", "a.pdf", Encoding.ASCII.GetBytes("%PDF-1.4\n" + Page + "\n%%EOF"), "file.damaged"),
        ("zip, which is not allowed", "a.zip", SampleFiles.PlainZip, "file.type"),
        ("document with macros", "a.docx", SampleFiles.Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<w/>"), ("word/vbaProject.bin", "x")), "file.type"),
        ("jar called docx", "a.docx", SampleFiles.Zip(("META-INF/MANIFEST.MF", "Main-Class: X")), "file.type"),
        ("document that unpacks to 100 MB", "a.docx", Bomb(), "file.unpacks-too-large"),
        ("document of parts upon each other", "a.docx", Overlapping(), "file.damaged"),
        ("document with a lie about its size", "a.docx", Lying(), "file.damaged"),
        ("document with a path outside", "a.docx", SampleFiles.Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<w/>"), ("../../etc/passwd", "x")), "file.damaged"),
        ("document with a page behind it", "a.docx", [.. SampleFiles.Docx, .. Encoding.UTF8.GetBytes(Page)], "file.damaged"),
        ("document with a program in front", "a.docx", [0x4D, 0x5A, .. new byte[100], .. SampleFiles.Docx], "file.damaged"),
        ("heic picture", "a.heic", [0, 0, 0, 16, .. "ftypheic"u8, 0, 0, 0, 0, .. new byte[50]], "file.damaged"),
        ("wav with a page behind it", "a.wav", [.. SampleFiles.Wav, .. Encoding.UTF8.GetBytes(Page)], "file.damaged"),
        ("ogg with a page behind it", "a.ogg", [.. SampleFiles.Ogg, .. Encoding.UTF8.GetBytes(Page)], "file.damaged"),
        ("mp3 with a zip behind it", "a.mp3", [.. SampleFiles.Mp3, .. SampleFiles.PlainZip], "file.damaged"),
        ("mp4 with a page behind it", "a.mp4", [.. SampleFiles.Mp4Video, .. Encoding.UTF8.GetBytes(Page)], "file.damaged"),
    ];

    public static byte[] Bomb() => SampleFiles.Zip([("[Content_Types].xml", "<Types/>"u8.ToArray()), ("word/document.xml", new byte[100_000_000])]);

    /// <summary>Both entries of the table lead to the same bytes.</summary>
    static byte[] Overlapping()
    {
        var zip = SampleFiles.Zip(("[Content_Types].xml", "<Types/>"), ("[Content_Types].xm1", "<Types/>"));
        var entries = Enumerable.Range(0, zip.Length - 4).Where(at => zip.AsSpan(at).StartsWith("PK\u0001\u0002"u8)).ToList();
        zip.AsSpan(entries[0] + 42, 4).CopyTo(zip.AsSpan(entries[1] + 42, 4));
        zip.AsSpan(entries[0] + 46, 19).CopyTo(zip.AsSpan(entries[1] + 46, 19));
        return zip;
    }

    static byte[] Lying()
    {
        var zip = SampleFiles.Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", new string('x', 5_000)));
        var entry = zip.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BinaryPrimitives.WriteInt32LittleEndian(zip.AsSpan(entry + 24), 10);
        return zip;
    }

    static byte[] JpegOf(ushort width, ushort height)
    {
        var jpeg = Pictures.Jpeg.ToArray();
        var frame = jpeg.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xC0]);
        BinaryPrimitives.WriteUInt16BigEndian(jpeg.AsSpan(frame + 5), height);
        BinaryPrimitives.WriteUInt16BigEndian(jpeg.AsSpan(frame + 7), width);
        return jpeg;
    }

    static byte[] GifOf(ushort width, ushort height)
    {
        var gif = SampleFiles.Gif.ToArray();
        BinaryPrimitives.WriteUInt16LittleEndian(gif.AsSpan(6), width);
        BinaryPrimitives.WriteUInt16LittleEndian(gif.AsSpan(8), height);
        return gif;
    }
}
