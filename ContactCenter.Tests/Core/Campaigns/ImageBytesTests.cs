using ContactCenter.Core.Campaigns;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Campaigns;

/// <summary>What counts as a picture (reliability 40, 62).</summary>
public sealed class ImageBytesTests
{
    public static TheoryData<string, byte[], string> Real => new()
    {
        { "png", Pictures.Png, "image/png" },
        { "jpeg", Pictures.Jpeg, "image/jpeg" },
        { "webp", Pictures.Webp, "image/webp" },
        { "webp lossless", Pictures.WebpLossless, "image/webp" },
        { "webp alpha", Pictures.WebpWithAlpha, "image/webp" },
        { "plain webp", Pictures.Plain(Pictures.Webp, "VP8 "), "image/webp" },
        { "plain webp lossless", Pictures.Plain(Pictures.WebpLossless, "VP8L"), "image/webp" },
        { "largest png", HostilePictures.Png(4_096, 1, 4_096 * 3 + 1), "image/png" },
    };

    public static TheoryData<string, byte[]> Hostile => HostilePictures.All;

    [Theory]
    [MemberData(nameof(Real))]
    public void TypeOf_RealPicture_IsToldByItsContent(string name, byte[] bytes, string type) => ImageBytes.TypeOf(bytes).ShouldBe(type, name);

    [Theory]
    [MemberData(nameof(Hostile))]
    public void TypeOf_AnythingElse_IsNoPicture_040_062(string name, byte[] bytes) => ImageBytes.TypeOf(bytes).ShouldBeNull(name);

    [Fact]
    public void TypeOf_EveryPrefixOfAPicture_IsNone()
    {
        foreach (var whole in new[] { Pictures.Png, Pictures.Jpeg, Pictures.Webp, Pictures.WebpLossless })
        {
            for (var length = 0; length < whole.Length; length++)
            {
                ImageBytes.TypeOf(whole.AsSpan(0, length)).ShouldBeNull($"{length} of {whole.Length}");
            }
        }
    }

    /// <summary>No crafted length or marker breaks the reader.</summary>
    [Fact]
    public void TypeOf_PicturesWithDamagedBytes_NeverThrows()
    {
        var random = new Random(62);
        foreach (var whole in new[] { Pictures.Png, Pictures.Jpeg, Pictures.Webp, Pictures.WebpLossless, Pictures.WebpWithAlpha })
        {
            for (var round = 0; round < 4_000; round++)
            {
                var damaged = whole.ToArray();
                for (var hits = random.Next(1, 6); hits > 0; hits--)
                {
                    damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
                }

                Should.NotThrow(() => ImageBytes.TypeOf(damaged), Convert.ToHexString(damaged));
            }
        }
    }
}
