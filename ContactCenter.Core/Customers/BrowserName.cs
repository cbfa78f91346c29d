namespace ContactCenter.Core.Customers;

/// <summary>A browser's own description of itself, in words.</summary>
public static class BrowserName
{
    // Most browsers also call themselves by the names of those that follow here, so the order decides.
    static readonly (string Mark, string Name)[] browsers =
    [
        ("Edg/", "Edge"), ("EdgA/", "Edge"), ("EdgiOS/", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser/", "Samsung Internet"), ("YaBrowser/", "Yandex"), ("Vivaldi/", "Vivaldi"),
        ("FxiOS/", "Firefox"), ("Firefox/", "Firefox"), ("CriOS/", "Chrome"), ("HeadlessChrome/", "Chrome"), ("Chrome/", "Chrome"), ("Version/", "Safari"),
    ];

    static readonly (string Mark, string Name)[] systems =
    [
        ("Android", "Android"), ("iPhone", "iOS"), ("iPad", "iPadOS"), ("CrOS", "ChromeOS"), ("Windows", "Windows"), ("Mac OS X", "macOS"), ("Linux", "Linux"),
    ];

    /// <summary>As `Chrome 126 · Windows`; null when neither is known.</summary>
    public static string? Of(string? userAgent)
    {
        if (string.IsNullOrWhiteSpace(userAgent))
        {
            return null;
        }

        var browser = browsers.FirstOrDefault(known => userAgent.Contains(known.Mark, StringComparison.Ordinal));
        // Others write a version too; the name is Safari's alone.
        browser = browser.Name == "Safari" && !userAgent.Contains("Safari/", StringComparison.Ordinal) ? default : browser;
        var system = systems.FirstOrDefault(known => userAgent.Contains(known.Mark, StringComparison.Ordinal)).Name;
        var parts = new[] { browser.Name is null ? null : $"{browser.Name} {Version(userAgent, browser.Mark)}".TrimEnd(), system };
        var words = string.Join(" · ", parts.Where(part => part is not null));
        return words.Length > 0 ? words : null;
    }

    static string Version(string userAgent, string mark)
    {
        var rest = userAgent.AsSpan(userAgent.IndexOf(mark, StringComparison.Ordinal) + mark.Length);
        var length = rest.IndexOfAnyExceptInRange('0', '9');
        return (length < 0 ? rest : rest[..length]) is { Length: <= 4 } digits ? digits.ToString() : "";
    }
}
