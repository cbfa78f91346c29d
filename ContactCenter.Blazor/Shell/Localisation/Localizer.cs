using System.Globalization;
using ContactCenter.Blazor.Shell.Preferences;
using ContactCenter.Blazor.Store;

namespace ContactCenter.Blazor.Shell.Localisation;

/// <summary>
/// Texts, numbers and times in the language of this circuit's user. It reads the language from the store at each call and never from the
/// thread: what a server push draws runs in the culture of whoever published it.
/// </summary>
public sealed class Localizer(IState<PreferencesState> preferences, TimeProvider clock)
{
    public Language Language => preferences.Value.Language;

    public CultureInfo Culture => Language.Culture();

    public string this[Text text] => text.In(Language);

    public string this[Text text, params object?[] arguments] => string.Format(Culture, text.In(Language), arguments);

    public string this[Plural plural, long count] => string.Format(Culture, plural.For(count).In(Language), Number(count));

    public string Number(long value) => value.ToString("N0", Culture);

    public string Number(double value, int decimals) => value.ToString("N" + decimals, Culture);

    /// <summary>A share between 0 and 1 as "86.0 %"; "–" where there was nothing to divide.</summary>
    public string Percent(double? share, int decimals = 1) =>
        share is { } s && double.IsFinite(s) ? Number(s * 100, decimals) + "\u00a0%" : "–";

    /// <summary>"12 KB", "3,4 MB".</summary>
    public string Bytes(long bytes) => bytes < 1_000_000 ? Number(Math.Max(1, (bytes + 512) / 1024)) + "\u00a0KB" : Number(bytes / 1_048_576.0, 1) + "\u00a0MB";

    /// <summary>"0:42", "12:05", "1:02:09": the same in every language, as the ticking clocks write it.</summary>
    public static string Duration(TimeSpan time)
    {
        var t = time < TimeSpan.Zero ? TimeSpan.Zero : time;
        return t.TotalHours >= 1
            ? string.Create(CultureInfo.InvariantCulture, $"{(long)t.TotalHours}:{t.Minutes:00}:{t.Seconds:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{t.Minutes}:{t.Seconds:00}");
    }

    /// <summary>Date and time in a given zone; on screens that run in a browser prefer <c>RelativeTime</c>, which knows the browser's zone.</summary>
    public string DateTime(DateTimeOffset at, TimeZoneInfo zone) => TimeZoneInfo.ConvertTime(at, zone).ToString("g", Culture);

    public string Date(DateOnly date) => date.ToString("d", Culture);

    /// <summary>"2 minutes ago", for text that does not live on (a notification, a title).</summary>
    public string Ago(DateTimeOffset at)
    {
        var past = clock.GetUtcNow() - at;
        return past switch
        {
            { TotalSeconds: < 45 } => this[CommonTexts.JustNow],
            { TotalMinutes: < 60 } => this[CommonTexts.MinutesAgo, Math.Max(1, (long)Math.Round(past.TotalMinutes))],
            { TotalHours: < 24 } => this[CommonTexts.HoursAgo, (long)past.TotalHours],
            _ => this[CommonTexts.DaysAgo, (long)past.TotalDays],
        };
    }
}
