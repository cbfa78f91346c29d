using System.Net;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Blazor.Widget;

namespace ContactCenter.Blazor.Admin.Campaigns;

/// <summary>The line that a site pastes.</summary>
static class Snippet
{
    /// <param name="server">Without a slash at its end; empty on our own pages.</param>
    /// <param name="key">The campaign's.</param>
    /// <param name="language">Null = the page's or the browser's.</param>
    public static string For(string server, string key, Language? language) =>
        $"<script src=\"{WebUtility.HtmlEncode(server)}{WidgetFiles.Path}/widget.js\" data-campaign=\"{WebUtility.HtmlEncode(key)}\"{(language is { } chosen ? $" data-lang=\"{chosen.Code()}\"" : "")} async></script>";
}
