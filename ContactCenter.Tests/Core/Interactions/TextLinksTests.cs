using System.Diagnostics;
using ContactCenter.Core.Interactions;

namespace ContactCenter.Tests.Core.Interactions;

/// <summary>What leads somewhere, and what must not (#39, #68).</summary>
public sealed class TextLinksTests
{
    [Theory]
    [InlineData("see https://example.com/a?b=1&c=2.", "https://example.com/a?b=1&c=2", "https://example.com/a?b=1&c=2")]
    [InlineData("(http://example.com/x_(y))", "http://example.com/x_(y)", "http://example.com/x_(y)")]
    [InlineData("www.example.com, yes", "www.example.com", "https://www.example.com/")]
    [InlineData("HTTPS://Example.com!", "HTTPS://Example.com", "https://example.com/")]
    [InlineData("mail ana.p@example.com.", "ana.p@example.com", "mailto:ana.p@example.com")]
    [InlineData("call +598 99 123 456", "+598 99 123 456", "tel:+59899123456")]
    [InlineData("call 099 123 456 now", "099 123 456", "tel:099123456")]
    [InlineData("tel (02) 2902-1234", "(02) 2902-1234", "tel:0229021234")]
    public void Parts_Harmless_Lead(string text, string shown, string href)
    {
        var parts = TextLinks.Parts(text);
        string.Concat(parts.Select(part => part.Text)).ShouldBe(text);
        var link = parts.Single(part => part.Href is not null);
        (link.Text, link.Href).ShouldBe((shown, href));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("JaVaScRiPt://example.com/%0aalert(1)")]
    [InlineData("https://bank.example@evil.example/")]
    [InlineData("https://user:secret@evil.example/")]
    [InlineData("https://localhost")]
    [InlineData("http://")]
    [InlineData("file:///etc/passwd")]
    [InlineData("2026-11-22 10:30")]
    [InlineData("22/11/2026 at 10")]
    [InlineData("192.168.100.200")]
    [InlineData("order 1234567")]
    [InlineData("card 4111 1111 1111 1111")]
    [InlineData("A12345678B")]
    [InlineData("1.000.000,00")]
    [InlineData("")]
    public void Parts_AnythingElse_StaysText(string text)
    {
        var parts = TextLinks.Parts(text);
        parts.ShouldAllBe(part => part.Href == null);
        string.Concat(parts.Select(part => part.Text)).ShouldBe(text);
    }

    [Theory]
    [InlineData("https://example.com/\"onmouseover=\"alert(1)")]
    [InlineData("https://example.com/<script>alert(1)</script>")]
    [InlineData("https://example.com/\u202egnp.exe")]
    public void Parts_HostileEnd_IsNotPartOfTheLink(string text)
    {
        var parts = TextLinks.Parts(text);
        parts[0].ShouldBe(new TextPart("https://example.com/", "https://example.com/"));
        string.Concat(parts.Select(part => part.Text)).ShouldBe(text);
    }

    [Theory]
    [InlineData("1 ", 32_000)]
    [InlineData("www.", 16_000)]
    [InlineData("a@a.", 16_000)]
    [InlineData("http://(", 8_000)]
    [InlineData("+(1-", 16_000)]
    public void Parts_MadeToBeSlow_AreFoundInTime_068(string piece, int times)
    {
        var text = string.Concat(Enumerable.Repeat(piece, times));
        var begun = Stopwatch.StartNew();
        string.Concat(TextLinks.Parts(text).Select(part => part.Text)).ShouldBe(text);
        begun.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Markdown_WithPhones_LinksWordsButNotWhatIsALinkAlready()
    {
        MarkdownText.ToHtml("Call **099 123 456** or [099 123 457](https://example.com)", phones: true).Trim().ShouldBe(
            "<p>Call <strong><a href=\"tel:099123456\" target=\"_blank\" rel=\"noopener noreferrer nofollow\">099 123 456</a></strong> or <a href=\"https://example.com\" target=\"_blank\" rel=\"noopener noreferrer nofollow\">099 123 457</a></p>");
        MarkdownText.ToHtml("Call 099 123 456").ShouldNotContain("<a");
    }
}
