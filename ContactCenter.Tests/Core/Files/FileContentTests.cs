using ContactCenter.Core.Files;
using ContactCenter.Core.Files.Content;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Files;

/// <summary>What a file is, whatever its name says (reliability 40, 62).</summary>
public sealed class FileContentTests
{
    public static TheoryData<string, byte[]> Honest => new()
    {
        { "image/png", Pictures.Png }, { "image/jpeg", Pictures.Jpeg }, { "image/webp", Pictures.Webp }, { "image/gif", SampleFiles.Gif }, { "application/pdf", SampleFiles.Pdf },
        { "text/plain", SampleFiles.Text }, { "text/plain", SampleFiles.Csv }, { "text/plain", [0xFF, 0xFE, (byte)'a', 0] },
        { FileTypes.Docx.ContentType, SampleFiles.Docx }, { FileTypes.Xlsx.ContentType, SampleFiles.Xlsx }, { FileTypes.Pptx.ContentType, SampleFiles.Pptx }, { FileTypes.Odt.ContentType, SampleFiles.Odt },
        { "audio/mpeg", SampleFiles.Mp3 }, { "audio/ogg", SampleFiles.Ogg }, { "audio/webm", SampleFiles.WebmAudio }, { "audio/mp4", SampleFiles.M4a }, { "audio/wav", SampleFiles.Wav },
        { "video/mp4", SampleFiles.Mp4Video }, { "video/mp4", SampleFiles.Mov }, { "video/webm", SampleFiles.WebmVideo }, { "application/zip", SampleFiles.PlainZip },
    };

    [Theory]
    [MemberData(nameof(Honest))]
    public void Content_OfEachType_IsTold(string type, byte[] bytes)
    {
        var content = FileContent.Of(bytes);
        content.Error.ShouldBeNull();
        (content.Value.Type.ContentType, content.Value.Length).ShouldBe((type, bytes.Length));
    }

    /// <summary>Phones hang films and notes of their own behind their photos.</summary>
    [Fact]
    public void Photo_WithAPhonesTrailer_IsKeptWithoutIt()
    {
        var content = FileContent.Of(new([.. Pictures.Jpeg, .. SampleFiles.Mp4Video, .. "SEFT"u8]));
        (content.Value.Type, content.Value.Length, content.Value.Width, content.Value.Height).ShouldBe((FileTypes.Jpeg, Pictures.Jpeg.Length, 3, 2));
    }

    /// <summary>Torn anywhere, and with any byte turned: never an exception.</summary>
    [Fact]
    public void Content_TornOrTurnedAnywhere_IsAnsweredAlways_062()
    {
        var random = new Random(7);
        foreach (var bytes in Honest.Select(row => (byte[])row[1]))
        {
            for (var length = 0; length < bytes.Length; length += 1 + (bytes.Length / 200))
                FileContent.Of(new(bytes, 0, length));
            for (var i = 0; i < 300; i++)
            {
                var turned = bytes.ToArray();
                turned[random.Next(turned.Length)] = (byte)random.Next(256);
                turned[random.Next(Math.Min(64, turned.Length))] = 0xFF;
                FileContent.Of(turned);
            }
        }
    }

    [Fact]
    public void Bomb_IsToldInBoundedTimeAndMemory_062()
    {
        var bomb = HostileFiles.Bomb();
        var before = GC.GetAllocatedBytesForCurrentThread();
        FileContent.Of(bomb).Error.ShouldBe(new FileUnpacksTooLarge());
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(5_000_000);
    }

    [Fact]
    public void Archive_InAnArchive_IsRefused_062() =>
        FileContent.Of(SampleFiles.Zip([("inner.zip", SampleFiles.PlainZip)])).Error.ShouldBe(new FileTypeRefused());
}
