using System.Globalization;
using ContactCenter.Blazor.Shell.Localisation;

namespace ContactCenter.Blazor.Recordings.Export;

/// <summary>Words and times of one printed document: in its reader's language and zone, wherever it is made. A background job has no circuit to ask.</summary>
public sealed record SheetLanguage(Language Language, TimeZoneInfo Zone)
{
    CultureInfo Culture => Language.Culture();

    public string this[Text text] => text.In(Language);

    public string this[Text text, params object?[] arguments] => string.Format(Culture, text.In(Language), arguments);

    public string this[Plural plural, long count] => string.Format(Culture, plural.For(count).In(Language), Number(count, 0));

    /// <summary>Of a request: `zone` is the browser's; UTC where it is missing or unknown here.</summary>
    public static SheetLanguage Of(HttpRequest request) => new(
        Shell.Preferences.RequestPreferences.Of(request).Language, TimeZoneInfo.TryFindSystemTimeZoneById(request.Query["zone"].ToString(), out var zone) ? zone : TimeZoneInfo.Utc);

    public string Number(double value, int decimals) => value.ToString("N" + decimals, Culture);

    public string Bytes(long bytes) => bytes < 1_000_000 ? Number(Math.Max(1, (bytes + 512) / 1024), 0) + "\u00a0KB" : Number(bytes / 1_048_576.0, 1) + "\u00a0MB";

    public string Time(long at) => Local(at).ToString("HH:mm", CultureInfo.InvariantCulture);

    public DateOnly DayOf(long at) => DateOnly.FromDateTime(Local(at).DateTime);

    /// <summary>"domingo, 22 de noviembre de 2026".</summary>
    public string Day(long at) => Local(at).ToString("D", Culture);

    public string Moment(long at) => $"{Local(at).ToString("d", Culture)} {Time(at)}";

    /// <summary>"UTC−3", for whoever reads it elsewhere.</summary>
    public string ZoneName(long at)
    {
        var offset = Local(at).Offset;
        return offset == TimeSpan.Zero ? "UTC" : $"UTC{(offset < TimeSpan.Zero ? "−" : "+")}{Math.Abs(offset.Hours)}{(offset.Minutes == 0 ? "" : $":{Math.Abs(offset.Minutes):00}")}";
    }

    DateTimeOffset Local(long at) => TimeZoneInfo.ConvertTime(DateTimeOffset.FromUnixTimeMilliseconds(at), Zone);
}
