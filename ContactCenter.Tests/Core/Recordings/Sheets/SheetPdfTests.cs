using ContactCenter.Core.Pdf.Fonts;
using ContactCenter.Core.Recordings.Sheets;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Recordings.Sheets;

/// <summary>Conversations as PDFs, as other programs read them.</summary>
public sealed class SheetPdfTests
{
    static readonly SheetWords words = new("es", "Página {0} de {1}", "Índice", "Notas internas", "Huella", "página");
    static readonly FontLibrary library = new(new FontOptions(null, UseSystem: false));

    static byte[] Make(bool hasContents, params Sheet[] sheets)
    {
        var stream = new MemoryStream();
        using var pdf = new SheetPdf(stream, library, words, "Grabaciones «Webchat»", DateTimeOffset.UnixEpoch, id => id switch { "png" => Pictures.Png, "jpeg" => Pictures.Jpeg, "gif" => SampleGif.Make(60, 40, 6, [.. Enumerable.Range(0, 2400).Select(i => (byte)(i % 61))]), "webp" => Pictures.Webp, _ => null }, hasContents);
        foreach (var sheet in sheets)
        {
            pdf.Add(sheet);
        }

        pdf.Finish();
        return stream.ToArray();
    }

    static Sheet Sheet(string name = "Lucía Pérez", int messages = 3) => new(7, "abc123", name)
    {
        Campaign = "Ventas web",
        Running = $"{name} · Ana · 22/11/2026 10:02–10:20",
        Begun = "22/11/2026 10:02",
        Facts = [new("Campaña", "Ventas web"), new("Calificación", "4 de 5", 4), new("Calidad", "3,5 de 5", 3.5)],
        Lines =
        [
            new SheetDay("domingo, 22 de noviembre de 2026"), new SheetEvent("10:02", "Llegó desde /checkout"),
            .. Enumerable.Range(1, messages).Select(i => new SheetMessage($"10:{i % 60:00}", i % 2 == 0 ? "Ana" : name, i % 2 == 0 ? SheetSide.Centre : SheetSide.Customer, $"Mensaje número {i}: no me llega el código")),
            new SheetMessage("10:19", "Ana", SheetSide.Centre, "Aquí está", "Lucía: ¿y la factura?"),
            new SheetMessage("10:20", "Ana", SheetSide.Centre, "", null, new SheetFile("png", "foto.png", "1 KB", true)), new SheetMessage("10:20", "Ana", SheetSide.Centre, "", null, new SheetFile("jpeg", "otra.jpg", "2 KB", true)),
            new SheetMessage("10:21", "Ana", SheetSide.Centre, "", null, new SheetFile("gone", "factura.pdf", "34 KB", false)),
        ],
        Notes = [new("Ana", "22/11/2026 10:15", "Cliente frecuente")],
        Made = "Interacción abc123. Hecho por Sofía.",
        Fingerprint = "00ff",
    };

    [Fact]
    public void One_SaysEverything_InOrder_OnWholePages()
    {
        var pdf = Make(false, Sheet(messages: 60));
        PdfTools.Check(pdf);
        var pages = PdfTools.Text(pdf).TrimEnd('\f').Split('\f');
        pages.Length.ShouldBeGreaterThan(1);
        for (var i = 0; i < pages.Length; i++)
        {
            pages[i].ShouldContain("Ventas web");
            pages[i].ShouldContain("Lucía Pérez · Ana · 22/11/2026 10:02–10:20");
            pages[i].ShouldContain($"Página {i + 1} de {pages.Length}");
        }

        var text = string.Concat(pages);
        string[] inOrder = ["Campaña", "4 de 5", "domingo, 22 de noviembre de 2026", "Llegó desde /checkout", "Mensaje número 1:", "Mensaje número 60:", "Lucía: ¿y la factura?", "Aquí está", "foto.png · 1 KB", "factura.pdf", "34 KB",
            "Notas internas", "Cliente frecuente", "Hecho por Sofía.", "Huella: 00ff"];
        inOrder.Select(part => text.IndexOf(part, StringComparison.Ordinal)).ShouldBeInOrder();
        text.ShouldContain("Mensaje número 1:");
    }

    [Fact]
    public void One_IsTagged_WithTitleAndLanguage_AndItsPicturesAreInPlace()
    {
        var pdf = Make(false, Sheet());
        var info = PdfTools.Info(pdf);
        info.ShouldContain("Grabaciones «Webchat»");
        info.ShouldMatch("Tagged: +yes");
        var objects = PdfTools.Json(pdf);
        foreach (var part in new[] { "\"/Lang\": \"u:es\"", "\"/S\": \"/H1\"", "\"/S\": \"/Figure\"", "\"/Alt\": \"u:foto.png\"", "\"/DCTDecode\"", "\"/ParentTree\"", "\"/DisplayDocTitle\": true" })
        {
            objects.ShouldContain(part);
        }

        // Text, and the pictures' colours, are there to see.
        PdfTools.Draw(pdf, 1).Count(pixel => pixel < 140).ShouldBeGreaterThan(1_000);
    }

    /// <summary>What cannot be drawn is named: nothing is dropped.</summary>
    [Fact]
    public void Gif_IsDrawn_AndWebpNamed()
    {
        var pdf = Make(false, Sheet(messages: 0) with { Lines = [File("gif"), File("webp")] });
        PdfTools.Check(pdf);
        var objects = PdfTools.Json(pdf);
        objects.ShouldContain("\"/Alt\": \"u:photo.gif\"");
        objects.ShouldContain("\"/Width\": 60");
        objects.ShouldNotContain("u:photo.webp");
        var text = PdfTools.Text(pdf);
        text.ShouldContain("photo.gif · 3 KB");
        text.ShouldMatch(@"photo\.webp\s+3 KB");

        static SheetMessage File(string kind) => new("10:20", "Ana", SheetSide.Centre, "", null, new SheetFile(kind, $"photo.{kind}", "3 KB", true));
    }

    /// <summary>However full the page is, a picture's author and time stand on its page.</summary>
    [Fact]
    public void Picture_IsNotLeftByItsAuthor_AtAPagesEnd()
    {
        var picture = new SheetMessage("23:59", "Berta", SheetSide.Customer, "", null, new SheetFile("gif", "photo.gif", "3 KB", true));
        for (var before = 24; before < 44; before++)
        {
            var pdf = Make(false, Sheet(messages: before) with { Lines = [.. Enumerable.Range(1, before).Select(i => new SheetMessage("10:00", "Ana", SheetSide.Centre, $"line {i}")), picture] });
            PdfTools.Text(pdf).Split('\f').Single(page => page.Contains("photo.gif", StringComparison.Ordinal)).ShouldMatch(@"23:59[\s\S]*Berta|Berta[\s\S]*23:59", $"{before} lines");
        }
    }

    [Fact]
    public void Result_BeginsWithContents_ThatLeadToItsPages()
    {
        var pdf = Make(true, [.. Enumerable.Range(1, 90).Select(i => Sheet($"Cliente {i:00}"))]);
        PdfTools.Check(pdf);
        var pages = PdfTools.Text(pdf).TrimEnd('\f').Split('\f');
        var front = pages.TakeWhile(page => !page.Contains("abc123", StringComparison.Ordinal)).Count();
        front.ShouldBe(3);
        pages[0].ShouldContain("Índice");
        // Each conversation here is one page; the first row leads to the page behind the contents.
        pages.Length.ShouldBe(front + 90);
        pages[0].ShouldMatch($@"Cliente 01\s+Ventas web\s+{front + 1}\s");
        pages[2].ShouldMatch($@"Cliente 90\s+Ventas web\s+{front + 90}\s");
        pages[front].ShouldContain("Cliente 01");
        pages[0].ShouldContain($"Página 1 de {pages.Length}");
        pages[^1].ShouldContain($"Página {pages.Length} de {pages.Length}");
        PdfTools.Json(pdf).Split("\"/Subtype\": \"/Link\"").Length.ShouldBe(91);
    }

    [Fact]
    public void EmptyResult_IsStillADocument() => PdfTools.Check(Make(true));
}
