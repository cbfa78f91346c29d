using ContactCenter.Core.Pdf.Text;

namespace ContactCenter.Tests.Core.Pdf;

/// <summary>Order of drawing; capitals stand for Hebrew letters, as in the examples of UAX #9.</summary>
public sealed class BidiTests
{
    [Theory]
    [InlineData("car means CAR.", "car means RAC.")]
    [InlineData("CAR MEANS car.", ".car SNAEM RAC")]
    [InlineData("he said \"CAR MEANS CAR\" today", "he said \"RAC SNAEM RAC\" today")]
    [InlineData("ORDER 12,345 OF ana", "ana FO 12,345 REDRO")]
    [InlineData("PRICE 10% OFF", "FFO 10% ECIRP")]
    [InlineData("only left 123", "only left 123")]
    [InlineData("AB 1+2", "1+2 BA")]
    [InlineData("see AB (123)!", "see (123) BA!")]
    [InlineData("AB (cd) EF", "FE (cd) BA")]
    public void Order_IsTheUnicodeAlgorithms(string typed, string drawn)
    {
        var characters = typed.Select(letter => letter is >= 'A' and <= 'Z' ? 0x5D0 + letter - 'A' : letter).ToList();
        var levels = Bidi.Levels(characters, out var isRightToLeft);
        var order = Bidi.Order(levels, (byte)(isRightToLeft ? 1 : 0), i => typed[i] == ' ');
        string.Concat(order.Select(i => (levels[i] & 1) == 0 ? typed[i] : (char)Mirrors.Of(typed[i]))).ShouldBe(drawn);
    }

    /// <summary>Beginning, middle, end and alone; a lam takes its alef, and letters that join to one side break the word.</summary>
    [Theory]
    [InlineData("\u0628\u0628\u0628", "\uFE91\uFE92\uFE90")]
    [InlineData("\u0628", "\uFE8F")]
    [InlineData("\u0633\u0644\u0627\u0645", "\uFEB3\uFEFC\0\uFEE1")]
    [InlineData("\u0627\u0628", "\uFE8D\uFE8F")]
    [InlineData("\u0628\u064E\u0628", "\uFE91\u064E\uFE90")]
    [InlineData("\u06AF\u0631", "\uFB94\uFEAE")]
    [InlineData("abc \u05D0", "abc \u05D0")]
    public void Arabic_IsJoined(string typed, string drawn) => string.Concat(ArabicForms.Join([.. typed.Select(letter => (int)letter)]).Select(form => (char)form)).ShouldBe(drawn);
}
