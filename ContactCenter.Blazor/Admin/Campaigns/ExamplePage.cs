using System.Net;
using ContactCenter.Blazor.Shell;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Campaigns;
using Microsoft.AspNetCore.Authorization;

namespace ContactCenter.Blazor.Admin.Campaigns;

/// <summary>A plain page with the live widget, by the same snippet that a site pastes. Our own origin may always use it, whatever domains are allowed.</summary>
static class ExamplePage
{
    // As strict as a customer's page can be.
    const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
        "require-trusted-types-for 'script'; trusted-types 'none'";

    public static string LinkTo(int campaignId, Language language) => $"/admin/campaigns/{campaignId}/example?lang={language.Code()}";

    public static void MapExample(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/admin/campaigns/{id:int}/example", Get).RequireAuthorization(new AuthorizeAttribute { Roles = RoleNames.Administrator });

    static IResult Get(HttpContext context, int id, string? lang, CampaignDirectory campaigns, TimeProvider time)
    {
        if (SeenCampaign.Find(context, campaigns, id) is not { } campaign)
            return Results.NotFound();
        context.Response.Headers.ContentSecurityPolicy = Policy;
        context.Response.Headers.CacheControl = "no-store";
        return Results.Content(Html(campaign, Languages.Find(lang) ?? Language.Es, time.GetUtcNow()), "text/html; charset=utf-8");
    }

    static string Html(Campaign campaign, Language language, DateTimeOffset now)
    {
        string Say(Text text) => WebUtility.HtmlEncode(text.In(language));
        var title = WebUtility.HtmlEncode(string.Format(null, EmbedTexts.ExampleTitle.In(language), campaign.Name));
        var state = !campaign.Enabled ? EmbedTexts.ExampleDisabled : campaign.Schedule.IsOpen(now) ? null : EmbedTexts.ExampleClosed;
        var switches = Languages.All.Select(each => each == language
            ? $"<span aria-current=\"true\">{each.OwnName()}</span>"
            : $"<a href=\"{WebUtility.HtmlEncode(LinkTo(campaign.Id, each))}\" lang=\"{each.Code()}\">{each.OwnName()}</a>");
        return $"""
            <!doctype html>
            <html lang="{language.Code()}">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="color-scheme" content="light dark">
              <title>{title}</title>
              <link rel="icon" href="/favicon.svg" type="image/svg+xml">
              <link rel="stylesheet" href="/css/tokens.css">
              <link rel="stylesheet" href="/css/example.css">
            </head>
            <body>
              <main>
                <h1>{title}</h1>
                <nav>{string.Join(' ', switches)}</nav>
                <p>{Say(EmbedTexts.ExampleHelp)}</p>
                {(state is null ? "" : $"<p class=\"state\">{Say(state)}</p>")}
              </main>
              {Snippet.For("", campaign.Key, language)}
            </body>
            </html>
            """;
    }
}
