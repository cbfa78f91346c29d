using ContactCenter.Core.Campaigns;

namespace ContactCenter.Tests.Core.Campaigns;

public sealed class ReadableColorTests
{
    [Fact]
    public void On_AnyBackground_HasContrastOfAtLeastFourAndAHalf()
    {
        var random = new Random(4);
        for (var i = 0; i < 10_000; i++)
        {
            var background = $"#{random.Next(0x1000000):x6}";
            Contrast(background, ReadableColor.On(background)).ShouldBeGreaterThanOrEqualTo(4.5, background);
        }
    }

    [Theory]
    [InlineData("#ffffff", "#000000")]
    [InlineData("#000000", "#ffffff")]
    [InlineData("#0b6e4f", "#ffffff")]
    [InlineData("nonsense", "#ffffff")]
    [InlineData("", "#ffffff")]
    public void On_Background_IsTheBetterOfTwo(string background, string expected) => ReadableColor.On(background).ShouldBe(expected);

    static double Contrast(string a, string b)
    {
        var (first, second) = (ReadableColor.Luminance(a) + 0.05, ReadableColor.Luminance(b) + 0.05);
        return Math.Max(first, second) / Math.Min(first, second);
    }
}
