using System.Text.Encodings.Web;
using System.Text.Json;
using ContactCenter.Core.Pdf.Document;
using ContactCenter.Core.Pdf.Fonts;
using ContactCenter.Core.Pdf.Text;
using ContactCenter.Core.Recordings.Export;
using ContactCenter.Core.Recordings.Sheets;

namespace ContactCenter.Core.Erasing;

/// <summary>A certificate in its reader's words.</summary>
/// <param name="PageOf">"Page {0} of {1}".</param>
/// <param name="Statements">What was done, what stays and what it does not reach, a paragraph each.</param>
public sealed record CertificateWords(string Language, string Title, string PageOf, string What, string Where, IReadOnlyList<SheetFact> Facts, IReadOnlyList<SheetFact> Parts, IReadOnlyList<string> Statements);

/// <summary>What an erasure is proved by: who, when, how much, and a digest of which conversations. Nothing of whom it was about.</summary>
public sealed class Certificate(RecordingNames names, FontLibrary fonts, TimeProvider time)
{
    static readonly Look title = new(19, 25, SheetInk.Text, IsBold: true), section = new(11, 20, SheetInk.Text, IsBold: true), text = new(10, 14, SheetInk.Text);

    public void WritePdf(Stream stream, CertificateWords words)
    {
        var set = new FontSet(fonts);
        using var document = new PdfDocument(stream, new PdfFacts(words.Title, words.Language, time.GetUtcNow()), set);
        var shaper = new Shaper(set);
        var flow = new SheetFlow(document, shaper);
        flow.NewPage();
        var part = document.Structure.Open("Sect", document.Structure.Document);
        Write(document, flow, part, "H1", words.Title, title);
        flow.Skip(6);
        Write(document, flow, part, "H2", words.What, section);
        new SheetFacts(document, flow).Write(part, words.Facts);
        Write(document, flow, part, "H2", words.Where, section);
        new SheetFacts(document, flow).Write(part, words.Parts);
        foreach (var statement in words.Statements)
        {
            flow.Skip(6);
            Write(document, flow, part, "P", statement, text);
        }

        document.Structure.Close(part);
        flow.End();
        document.Finish((_, page, pages) =>
        {
            var content = new PageContent();
            var paragraph = shaper.Shape(string.Format(System.Globalization.CultureInfo.InvariantCulture, words.PageOf, page, pages), isBold: false);
            content.Raw("/Artifact BMC\n"u8);
            TextPainter.Draw(content, paragraph, LineBreaks.Break(paragraph, 8, double.MaxValue)[0], SheetFlow.Left, SheetFlow.Bottom - 22, 8, SheetInk.Quiet);
            content.Raw("EMC\n"u8);
            return content;
        });
    }

    public void WriteJson(Stream stream, ErasureCase erasure)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("case", erasure.PublicId);
        json.WriteString("reason", erasure.Reason.ToString());
        json.WriteString("by", names.User(erasure.ByUserId));
        At("startedAt", erasure.StartedAt);
        At("erasedAt", erasure.ErasedAt);
        At("remnantsOverwrittenAt", erasure.CleanedAt);
        At("conversationsFrom", erasure.FirstAt);
        At("conversationsTo", erasure.LastAt);
        json.WriteNumber("conversations", erasure.Interactions);
        json.WriteNumber("messages", erasure.Messages);
        json.WriteNumber("files", erasure.Files);
        json.WriteNumber("notes", erasure.Notes);
        json.WriteNumber("reviews", erasure.Reviews);
        json.WriteNumber("mentionsElsewhere", erasure.Mentions);
        json.WriteNumber("bulkMessageLines", erasure.BatchLines);
        json.WriteStartArray("parts");
        foreach (var part in erasure.Parts)
        {
            json.WriteStartObject();
            json.WriteString("campaign", names.Campaign(part.CampaignId));
            json.WriteString("channel", part.Channel.ToString());
            json.WriteNumber("conversations", part.Interactions);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("digestOfConversations", $"sha256:{erasure.Digest}");
        json.WriteEndObject();

        void At(string name, long? at) => json.WriteString(name, at is { } ms ? RecordingNames.Instant(ms) : null);
    }

    static void Write(PdfDocument document, SheetFlow flow, Element part, string kind, string words, Look look)
    {
        var element = document.Structure.Open(kind, part);
        flow.Ensure(look.Leading * 2);
        flow.Write(element, words, SheetFlow.Left, SheetFlow.Width, look);
        document.Structure.Close(element);
    }
}
