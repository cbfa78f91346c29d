using System.Globalization;
using System.Text;
using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Shell;
using ContactCenter.Core.Providers.Bulk;

namespace ContactCenter.Blazor.Bulk;

/// <summary>What became of each line, as a download: UTF-8 with a byte order mark, so that spreadsheets read the accents.</summary>
static class BulkEndpoints
{
    const string Path = "/supervisor/bulk/results";

    public static string LinkTo(int id) => string.Create(CultureInfo.InvariantCulture, $"{Path}/{id}");

    public static void MapBulk(this IEndpointRouteBuilder routes) =>
        routes.MapGet(Path + "/{id:int}", Results).RequireAuthorization(policy => policy.RequireRole(RoleNames.Supervisor));

    static async Task<IResult> Results(HttpContext context, int id, TakeBatchResults take)
    {
        if (context.User.ToActor() is not { } actor)
            return Microsoft.AspNetCore.Http.Results.Unauthorized();
        var results = await take.Run(actor, id);
        context.Response.Headers.CacheControl = "no-store";
        return results.IsDone ? Microsoft.AspNetCore.Http.Results.File(Encoding.UTF8.GetBytes("\uFEFF" + results.Value), "text/csv; charset=utf-8", string.Create(CultureInfo.InvariantCulture, $"batch-{id}.csv"))
            : Microsoft.AspNetCore.Http.Results.NotFound();
    }
}
