using ContactCenter.Blazor.Shell.Localisation;

namespace ContactCenter.Blazor.Shell.Preferences;

/// <summary>Language and theme of a request: the cookie of the last choice, else what the browser asks for.</summary>
static class RequestPreferences
{
    public const string LanguageCookie = "cc-language";
    public const string ThemeCookie = "cc-theme";

    /// <summary>Keeps what a user chose, for the requests to come; null leaves the cookie as it is. Scripts may change it too.</summary>
    public static void Keep(HttpContext context, string? language, string? theme)
    {
        var options = new CookieOptions { MaxAge = TimeSpan.FromDays(365), SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps, IsEssential = true };
        if (language is not null)
            context.Response.Cookies.Append(LanguageCookie, language, options);
        if (theme is not null)
            context.Response.Cookies.Append(ThemeCookie, theme, options);
    }

    public static PreferencesLoaded Of(HttpRequest request) => new(LanguageOf(request), ThemeOf(request));

    static Language LanguageOf(HttpRequest request) =>
        Languages.Find(request.Cookies[LanguageCookie])
        ?? request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(l => l.Quality ?? 1)
            .Select(l => Languages.Find(l.Value.Value))
            .FirstOrDefault(l => l is not null)
        ?? Language.Es;

    static Appearance ThemeOf(HttpRequest request) => request.Cookies[ThemeCookie] switch
    {
        "light" => Appearance.Light,
        "dark" => Appearance.Dark,
        _ => Appearance.System,
    };
}
