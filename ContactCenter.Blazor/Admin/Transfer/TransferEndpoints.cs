using System.Text;
using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Shell;
using ContactCenter.Core.Configuration;

namespace ContactCenter.Blazor.Admin.Transfer;

static class TransferEndpoints
{
    public const string ExportPath = "/admin/transfer/export";

    public static void MapTransfer(this IEndpointRouteBuilder routes) => routes.MapGet(ExportPath, Export).RequireAuthorization(policy => policy.RequireRole(RoleNames.Administrator));

    static async Task<IResult> Export(HttpContext context, ExportConfiguration export, TimeProvider time)
    {
        if (context.User.ToActor() is not { } actor)
            return Results.Unauthorized();
        var exported = await export.Run(actor);
        context.Response.Headers.CacheControl = "no-store";
        return exported.IsDone
            ? Results.File(Encoding.UTF8.GetBytes(exported.Value), "application/json", $"contactcenter-{time.GetUtcNow():yyyy-MM-dd}.json")
            : Results.StatusCode(StatusCodes.Status403Forbidden);
    }
}
