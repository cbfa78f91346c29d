namespace ContactCenter.Core.Files;

/// <summary>A type that is recognised by content.</summary>
/// <param name="Group">Of <see cref="FileGroups"/>.</param>
/// <param name="Endings">With their dot; the first is the usual one.</param>
public sealed record FileType(string ContentType, string Group, params string[] Endings)
{
    /// <summary>Shown in place, and never more than shown: pictures.</summary>
    public bool IsImage => Group == FileGroups.Images;
}

/// <summary>Every type that may be sent where its group is allowed.</summary>
public static class FileTypes
{
    public static readonly FileType Png = new("image/png", FileGroups.Images, ".png");
    public static readonly FileType Jpeg = new("image/jpeg", FileGroups.Images, ".jpg", ".jpeg", ".jfif");
    public static readonly FileType Webp = new("image/webp", FileGroups.Images, ".webp");
    public static readonly FileType Gif = new("image/gif", FileGroups.Images, ".gif");
    public static readonly FileType Pdf = new("application/pdf", FileGroups.Pdf, ".pdf");
    public static readonly FileType Text = new("text/plain", FileGroups.Text, ".txt", ".text", ".log", ".md");
    public static readonly FileType Csv = new("text/csv", FileGroups.Text, ".csv", ".tsv");
    public static readonly FileType Docx = new("application/vnd.openxmlformats-officedocument.wordprocessingml.document", FileGroups.Office, ".docx");
    public static readonly FileType Xlsx = new("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", FileGroups.Office, ".xlsx");
    public static readonly FileType Pptx = new("application/vnd.openxmlformats-officedocument.presentationml.presentation", FileGroups.Office, ".pptx");
    public static readonly FileType Odt = new("application/vnd.oasis.opendocument.text", FileGroups.Office, ".odt");
    public static readonly FileType Ods = new("application/vnd.oasis.opendocument.spreadsheet", FileGroups.Office, ".ods");
    public static readonly FileType Odp = new("application/vnd.oasis.opendocument.presentation", FileGroups.Office, ".odp");
    public static readonly FileType Mp3 = new("audio/mpeg", FileGroups.Audio, ".mp3");
    public static readonly FileType Ogg = new("audio/ogg", FileGroups.Audio, ".ogg", ".oga", ".opus");
    public static readonly FileType WebmAudio = new("audio/webm", FileGroups.Audio, ".webm", ".weba");
    public static readonly FileType M4a = new("audio/mp4", FileGroups.Audio, ".m4a", ".mp4");
    public static readonly FileType Wav = new("audio/wav", FileGroups.Audio, ".wav");
    public static readonly FileType Mp4 = new("video/mp4", FileGroups.Video, ".mp4", ".m4v", ".mov");
    public static readonly FileType WebmVideo = new("video/webm", FileGroups.Video, ".webm");
    public static readonly FileType Zip = new("application/zip", FileGroups.Zip, ".zip");

    public static IReadOnlyList<FileType> All { get; } = [Png, Jpeg, Webp, Gif, Pdf, Text, Csv, Docx, Xlsx, Pptx, Odt, Ods, Odp, Mp3, Ogg, WebmAudio, M4a, Wav, Mp4, WebmVideo, Zip];
}

/// <summary>What a campaign allows or not.</summary>
public static class FileGroups
{
    public const string Images = "images", Pdf = "pdf", Text = "text", Office = "office", Audio = "audio", Video = "video", Zip = "zip", Voice = "voice";

    /// <summary>In the order of the form.</summary>
    public static IReadOnlyList<string> All { get; } = [Images, Pdf, Text, Office, Audio, Video, Voice, Zip];

    public static IReadOnlyList<string> Default { get; } = [Images, Pdf, Text, Office, Audio, Video, Voice];

    /// <summary>Each once, in the form's order; what is none of them stays, for the rules to complain about.</summary>
    public static List<string> Ordered(IReadOnlyCollection<string> groups) => [.. All.Where(groups.Contains), .. groups.Except(All)];

    /// <summary>For a browser's file chooser: `.png,.jpg,…`; empty when files may not be sent.</summary>
    public static string Accept(IReadOnlyCollection<string> groups) =>
        string.Join(',', FileTypes.All.Where(type => groups.Contains(type.Group)).SelectMany(type => type.Endings).Distinct());
}
