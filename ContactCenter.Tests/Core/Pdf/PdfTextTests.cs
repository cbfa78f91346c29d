using System.Globalization;
using System.Text;
using ContactCenter.Core.Pdf.Document;
using ContactCenter.Core.Pdf.Fonts;
using ContactCenter.Core.Pdf.Text;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Pdf;

/// <summary>Text of every script: what a person copies out of the file is what was typed, whatever fonts there are.</summary>
public sealed class PdfTextTests
{
    static readonly FontLibrary dejaVu = new(new FontOptions(PdfTools.DejaVu, UseSystem: false)), none = new(new FontOptions(null, UseSystem: false));

    /// <summary>One paragraph below the other.</summary>
    static byte[] Make(FontLibrary library, params string[] texts)
    {
        var stream = new MemoryStream();
        var fonts = new FontSet(library);
        var shaper = new Shaper(fonts);
        using var document = new PdfDocument(stream, new PdfFacts("Test", "es", DateTimeOffset.UnixEpoch), fonts);
        PdfPage? page = null;
        var y = 0.0;
        foreach (var text in texts)
        {
            var paragraph = shaper.Shape(text, isBold: false);
            foreach (var line in LineBreaks.Break(paragraph, 10, 480))
            {
                if (page is null || y < 60)
                {
                    document.ClosePage(null);
                    (page, y) = (document.OpenPage(), 780);
                }

                TextPainter.Draw(page.Content, paragraph, line, 56, y -= 16, 10, default);
            }
        }

        document.Finish((_, _, _) => new PageContent());
        return stream.ToArray();
    }

    /// <summary>Blanks and line ends are the reader's business.</summary>
    static string Letters(string text) => string.Concat(text.EnumerateRunes().Where(rune => !Rune.IsWhiteSpace(rune) && rune.Value is not ('\f' or 0xFEFF)));

    public static TheoryData<string> Said =>
    [
        "¡Hola Lucía! Ação, coração, señor «comillas» – 12,50 € … “quoted” ‰ (paréntesis) \\ /",
        "Ελληνικά: Καλημέρα κόσμε! Привет, мир – как дела? Łódź, Dvořák, İstanbul, Tiếng Việt",
        "中文测试：你好，世界。日本語のテスト、こんにちは。한국어 안녕하세요",
        "😀 👍🏽 ❤️ 👨‍👩‍👧 🇺🇾 1️⃣ 🥺 🧉 ✈️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿",
        "e\u0301 n\u0303 x\u0302 zero\u200Bwidth left\u200Emark हिन्दी สวัสดี",
    ];

    [Theory]
    [MemberData(nameof(Said))]
    public void Text_ComesBackAsTyped_WithFontsAndWithoutAny(string said)
    {
        PdfTools.NeedsDejaVu();
        foreach (var library in new[] { dejaVu, none })
        {
            var pdf = Make(library, said);
            PdfTools.Check(pdf);
            Letters(PdfTools.Text(pdf)).ShouldBe(Letters(said));
        }
    }

    /// <summary>From right to left: letters joined, an alef with its lam, marks with their letters, and back in the order of reading.</summary>
    [Theory]
    [InlineData("שלום עולם")]
    [InlineData("مرحبا بالعالم")]
    [InlineData("السلام عليكم ورحمة الله")]
    [InlineData("טֶקְסְט")]
    public void RightToLeft_ComesBackAsTyped(string said)
    {
        PdfTools.NeedsDejaVu();
        Letters(PdfTools.Text(Make(dejaVu, said))).ShouldBe(Letters(said));
    }

    /// <summary>Any characters in any company: none is lost, none is doubled, and all stand in their order.</summary>
    [Fact]
    public void RandomText_ComesBackAsTyped()
    {
        PdfTools.NeedsDejaVu();
        var random = new Random(20_261_122);
        var texts = Enumerable.Range(0, 150).Select(_ => Whole(random)).ToArray();
        foreach (var library in new[] { dejaVu, none })
        {
            Letters(PdfTools.Text(Make(library, texts), "-raw")).ShouldBe(Letters(string.Concat(texts)));
        }
    }

    static string Whole(Random random)
    {
        var text = new StringBuilder();
        while (text.Length < 24)
        {
            var character = random.Next(4) switch { 0 => random.Next(0x20, 0x250), 1 => random.Next(0x370, 0x530), 2 => random.Next(0x1F300, 0x1FAFF), _ => random.Next(0x1E00, 0xD7FF) };
            // What readers turn around, split, compose or swallow by rules of their own has tests of its own.
            var isPlain = CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.CurrencySymbol or UnicodeCategory.OtherSymbol or UnicodeCategory.SpaceSeparator or UnicodeCategory.OtherPunctuation or UnicodeCategory.OpenPunctuation;
            if (isPlain && BidiClasses.Of(character) is not (BidiClass.R or BidiClass.AL or BidiClass.AN))
            {
                text.Append(char.ConvertFromUtf32(character));
            }
        }

        return text.ToString();
    }

    [Fact]
    public void HalfOfAPair_BecomesTheReplacementCharacter() => Letters(PdfTools.Text(Make(none, "a\uD83Db"))).ShouldBe("a\uFFFDb");

    [Fact]
    public void Missing_IsNamed()
    {
        SymbolNames.Of([0x1F600]).ShouldBe("[grinning face]");
        SymbolNames.Of([0x1F468, 0x200D, 0x1F469]).ShouldBe("[man, woman]");
        SymbolNames.Of([0x1F1FA, 0x1F1FE]).ShouldBe("[UY]");
        SymbolNames.Of([0x4E2D]).ShouldBe("[U+4E2D]");
    }

    [Fact]
    public void Fonts_AreEmbeddedAsSubsets_AndOnlyWhereNeeded()
    {
        PdfTools.NeedsDejaVu();
        PdfTools.Fonts(Make(dejaVu, "Sólo español")).ShouldNotContain("DejaVu");
        var pdf = Make(dejaVu, "Привет");
        PdfTools.Fonts(pdf).ShouldContain("+DejaVuSans");
        pdf.Length.ShouldBeLessThan(20_000);
        PdfTools.Draw(pdf, 1).Count(pixel => pixel < 128).ShouldBeGreaterThan(50);
    }
}
