using System.Text.RegularExpressions;
using ContactCenter.Core.Common;

namespace ContactCenter.Tests.Core.Common;

/// <summary>What no text may hold (item 42).</summary>
public sealed class InputRulesTests
{
    /// <summary>Escaped, since a test's name cannot carry half a surrogate pair.</summary>
    [Theory]
    [InlineData("", "required")]
    [InlineData(" \t\n\u00a0", "required")]
    [InlineData("a\0b", "bad-text")]
    [InlineData("a\\ud800", "bad-text")]
    [InlineData("\\udc00a", "bad-text")]
    [InlineData("\\ud800\\ud800\\udc00", "bad-text")]
    [InlineData("\\udc00\\ud800", "bad-text")]
    [InlineData("12345678901", "too-long")]
    [InlineData("1234567890", null)]
    [InlineData("\ud83d\ude00 ok", null)]
    [InlineData("a\u202eb\u200b", null)]
    public void Check_Text_Complains(string text, string? complaint) => InputRules.Check(Regex.Unescape(text), 10, required: true).ShouldBe(complaint);

    [Fact]
    public void Check_NothingWhereNothingIsNeeded_IsFine() => InputRules.Check(null, 10, required: false).ShouldBeNull();

    [Theory]
    [InlineData("a@b", true)]
    [InlineData("ana+x@example.org", true)]
    [InlineData("ana", false)]
    [InlineData("@b", false)]
    [InlineData("a@", false)]
    [InlineData("a@b@c", false)]
    [InlineData("a b@c", false)]
    [InlineData("a@b\r\nBcc: c@d", false)]
    [InlineData("\"<script>\"@b", false)]
    public void IsEmail_Text_IsDecided(string text, bool expected) => InputRules.IsEmail(text).ShouldBe(expected);
}
