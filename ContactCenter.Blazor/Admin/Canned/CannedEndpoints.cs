using System.Globalization;
using System.Text;
using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Shell;
using ContactCenter.Core.Campaigns;

namespace ContactCenter.Blazor.Admin.Canned;

/// <summary>The export as a download: UTF-8 with a byte order mark, so that spreadsheets read the accents.</summary>
static class CannedEndpoints
{
    const string Path = "/canned-responses/export", Shared = "shared";

    public static string LinkTo(CannedTarget? target) => target is null ? Path : $"{Path}?campaign={target.CampaignId?.ToString(CultureInfo.InvariantCulture) ?? Shared}";

    public static void MapCannedResponses(this IEndpointRouteBuilder routes) =>
        routes.MapGet(Path, Export).RequireAuthorization(policy => policy.RequireRole(RoleNames.Supervisor, RoleNames.Administrator));

    static async Task<IResult> Export(HttpContext context, string? campaign, ExportCannedResponses export)
    {
        if (context.User.ToActor() is not { } actor)
            return Results.Unauthorized();
        CannedTarget? target = null;
        if (campaign == Shared)
            target = new CannedTarget(null);
        else if (campaign is not null)
            target = new CannedTarget(int.TryParse(campaign, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0);
        var exported = await export.Run(actor, target);
        context.Response.Headers.CacheControl = "no-store";
        return exported.IsDone ? Results.File(Encoding.UTF8.GetBytes("\uFEFF" + exported.Value), "text/csv; charset=utf-8", "canned-responses.csv") : Results.NotFound();
    }
}
