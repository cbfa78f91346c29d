using ContactCenter.Core.Pdf.Fonts;
using ContactCenter.Core.Recordings.Export;
using ContactCenter.Core.Recordings.Sheets;

namespace ContactCenter.Blazor.Recordings.Export;

/// <summary>Recordings as a PDF in one reader's words.</summary>
sealed class RecordingsPdf(SheetPdf pdf, SheetMaker maker, SheetLanguage language, string madeBy) : IRecordingFile
{
    public void Add(RecordingDetails recording) => pdf.Add(maker.Make(recording, language, madeBy));

    public void Finish() => pdf.Finish();

    public void Dispose() => pdf.Dispose();
}

/// <summary>Opens files of every format.</summary>
public sealed class RecordingFiles(SheetMaker maker, FontLibrary fonts, RecordingNames names, Core.Files.FileStore store, TimeProvider time)
{
    /// <param name="title">Of the document.</param>
    /// <param name="madeBy">Who asked for it.</param>
    /// <param name="isOne">One recording alone; else a PDF has a table of contents, and JSON is an array.</param>
    public IRecordingFile Open(Stream stream, ExportFormat format, SheetLanguage language, string title, string madeBy, bool isOne) => format switch
    {
        ExportFormat.Json => new RecordingsJson(stream, names, isOne),
        ExportFormat.Csv => new RecordingsCsv(stream, names),
        _ => new RecordingsPdf(new SheetPdf(stream, fonts, maker.Words(language, language[SheetTexts.Contents]), title, time.GetUtcNow(), Read, hasContents: !isOne), maker, language, madeBy),
    };

    public static string EndingOf(ExportFormat format) => format.ToString().ToLowerInvariant();

    public static string TypeOf(ExportFormat format) => format switch
    {
        ExportFormat.Json => "application/json",
        ExportFormat.Csv => "text/csv; charset=utf-8",
        _ => "application/pdf",
    };

    /// <summary>Gone with its message, or with the disk: the name stands there all the same.</summary>
    byte[]? Read(string id) => store.PathOf(id) is var path && File.Exists(path) ? File.ReadAllBytes(path) : null;
}
