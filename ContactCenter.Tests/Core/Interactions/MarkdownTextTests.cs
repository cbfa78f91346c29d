using System.Diagnostics;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using ContactCenter.Core.Interactions;

namespace ContactCenter.Tests.Core.Interactions;

/// <summary>Agents' Markdown against a corpus of hostile text (items 39, 68, 75).</summary>
public sealed class MarkdownTextTests
{
    static readonly HashSet<string> allowed = ["p", "br", "strong", "em", "del", "a", "ul", "ol", "li", "code", "pre", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "hr"];

    public static TheoryData<string> Hostile =>
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>", "<svg><script>alert(1)</script></svg>", "<math><mi xlink:href=\"data:x,<script>alert(1)</script>\">",
        "<iframe srcdoc='<script>alert(1)</script>'>", "<a href='javascript:alert(1)'>x</a>", "</p><script>alert(1)</script>", "<!--><script>alert(1)</script>-->", "<![CDATA[<script>]]>",
        "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](java\tscript:alert(1))", "[x](&#106;avascript:alert(1))", "[x](&#x6A&#x61vascript:alert(1))", "[x](<javascript:alert(1)>)",
        "[x](\u0001javascript:alert(1))", "[x]( javascript:alert(1))", "[x](vbscript:msgbox)", "[x](data:text/html;base64,PHNjcmlwdD4=)", "[x](file:///etc/passwd)", "[x](//evil.example)",
        "[x](javascript&colon;alert(1))", "[x](javascript%3Aalert(1))", "![x](https://evil.example/a.png)", "![x](javascript:alert(1))", "![x](data:image/svg+xml,<svg onload=alert(1)>)",
        "[![x](https://evil.example/a.png)](javascript:alert(1))", "<javascript:alert(1)>", "<data:text/html,x>", "[x]: javascript:alert(1)\n\n[x]", "[x][y]\n\n[y]: javascript:alert(1) \"t\"",
        "[x](https://e.example/\"onmouseover=alert(1))", "[x](https://e.example 'a\" onclick=\"alert(1)')", "[x](https://e.example/?a=<script>)", "https://e.example/\"><script>alert(1)</script>",
        "`<script>alert(1)</script>`", "```html\n<script>alert(1)</script>\n```", "```\"><script>alert(1)</script>\nx\n```", "# <script>alert(1)</script>", "> <script>alert(1)</script>",
        "- <script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;", "\\<script>alert(1)\\</script>", "a\u2028<script>alert(1)</script>", "<scr\u0000ipt>alert(1)</script>",
        "<style>@import 'javascript:x'</style>", "<base href=//evil.example>", "<form action=//evil.example><input></form>", "<object data=x>", "<embed src=x>", "<link rel=stylesheet href=//e>", "<meta http-equiv=refresh content=0>",
        "~~<b onclick=alert(1)>~~", "**<b onclick=alert(1)>**", "www.evil.example/<script>", "mailto:a@b?subject=<script>", "<a@b.example>", "[x](mailto:a@b.example?body=\"><script>)",
        "{.x onclick=alert(1)}", "text {onclick=alert(1)}", "| a | b |\n|---|---|\n| <script> | x |", "[^1]\n\n[^1]: <script>", "$$<script>$$", ":::x\n<script>\n:::",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void ToHtml_HostileText_HoldsOnlyHarmlessElements(string text)
    {
        var body = new HtmlParser().ParseDocument("<body>" + MarkdownText.ToHtml(text)).Body!;
        foreach (var element in body.QuerySelectorAll("*"))
        {
            allowed.ShouldContain(element.LocalName, text);
            foreach (var attribute in element.Attributes)
            {
                (element.LocalName, attribute.Name).ShouldBeOneOf(("a", "href"), ("a", "target"), ("a", "rel"), ("code", "class"), ("ol", "start"));
            }

            if (element.GetAttribute("href") is { } href)
            {
                Regex.IsMatch(href, "^(https?://|mailto:)").ShouldBeTrue(href);
                element.GetAttribute("rel")!.ShouldContain("noopener");
            }
        }
    }

    [Theory]
    [InlineData("**a** *b* ~~c~~ `d`", "<p><strong>a</strong> <em>b</em> <del>c</del> <code>d</code></p>")]
    [InlineData("a\nb", "<p>a<br />\nb</p>")]
    [InlineData("1 < 2 & \"3\"", "<p>1 &lt; 2 &amp; &quot;3&quot;</p>")]
    public void ToHtml_Formatting_IsKept(string text, string html) => MarkdownText.ToHtml(text).Trim().ShouldBe(html);

    [Theory]
    [InlineData("[x](https://a.example/b)")]
    [InlineData("https://a.example/b")]
    [InlineData("<https://a.example/b>")]
    public void ToHtml_Link_IsOne(string text) => MarkdownText.ToHtml(text).ShouldContain("href=\"https://a.example/b\" target=\"_blank\" rel=\"noopener noreferrer nofollow\"");

    /// <summary>Ten thousand characters made to be slow, or nested deeper than the parser likes: answered in time, and never by an exception.</summary>
    [Theory]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("[a](")]
    [InlineData("[](")]
    [InlineData("<")]
    [InlineData("</")]
    [InlineData("`")]
    [InlineData("`a``b")]
    [InlineData("*a ")]
    [InlineData("**a_")]
    [InlineData("~~a~")]
    [InlineData("> ")]
    [InlineData(">")]
    [InlineData("- ")]
    [InlineData("+ ")]
    [InlineData("1. ")]
    [InlineData("&")]
    [InlineData("\\")]
    [InlineData("a@")]
    [InlineData("www.")]
    [InlineData("http://")]
    [InlineData("http://a.b/(")]
    [InlineData("# ")]
    [InlineData("\n- a")]
    [InlineData("[a]: b\n")]
    [InlineData("- a\n  ")]
    [InlineData("~")]
    [InlineData("_a")]
    [InlineData("<a ")]
    [InlineData("<!--")]
    [InlineData("mailto:")]
    public void ToHtml_TextMadeToBeSlow_IsAnsweredInTime(string part)
    {
        foreach (var length in new[] { 300, 10_000 })
        {
            var text = string.Concat(Enumerable.Repeat(part, length / part.Length));
            var watch = Stopwatch.StartNew();
            MarkdownText.ToHtml(text);
            watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(2), part);
        }
    }

    [Fact]
    public void ToHtml_ListNestedDeeply_IsAnswered()
    {
        var text = string.Concat(Enumerable.Range(0, 130).Select(depth => new string(' ', depth * 2) + "- a\n"));
        MarkdownText.ToHtml(text).ShouldContain("a");
    }

    [Theory]
    [InlineData("**Hola**, _¿qué_ ~~tal~~?", "Hola, ¿qué tal?")]
    [InlineData("[Pague aquí](https://pagos.example/a?b=1)", "Pague aquí (https://pagos.example/a?b=1)")]
    [InlineData("https://pagos.example/x y <https://otra.example>", "https://pagos.example/x y https://otra.example")]
    [InlineData("1. Apague\n2. Encienda", "1. Apague\n2. Encienda")]
    [InlineData("1500. ¿Confirma?", "1500. ¿Confirma?")]
    [InlineData("3) tres\n4) cuatro", "3) tres\n4) cuatro")]
    [InlineData("25.", "25.")]
    [InlineData("---", "---")]
    [InlineData("- uno\n- dos\n  - dos y medio", "- uno\n- dos\n  - dos y medio")]
    [InlineData("Uno\ndos\n\ntres", "Uno\ndos\n\ntres")]
    [InlineData("> cita\n> más\n\nrespuesta", "> cita\n> más\n\nrespuesta")]
    [InlineData("# Título\ntexto `código` <b> &amp; 2 < 3", "Título\ntexto código <b> & 2 < 3")]
    [InlineData("```\nuno\n  dos\n```\nfin", "uno\n  dos\nfin")]
    [InlineData("![foto](https://example.org/a.png)", "foto (https://example.org/a.png)")]
    [InlineData("   ", "   ")]
    public void ToPlain_LosesTheMarks_AndNothingThatWasSaid(string written, string read) => MarkdownText.ToPlain(written).ShouldBe(read);
}
