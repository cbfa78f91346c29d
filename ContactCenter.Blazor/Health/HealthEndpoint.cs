using ContactCenter.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Blazor.Health;

/// <summary>For load balancers and service managers: whether the server answers and can read its database. Nothing else is told to anybody.</summary>
static class HealthEndpoint
{
    public static void MapHealth(this IEndpointRouteBuilder app) => app.MapMethods("/health", [HttpMethods.Get, HttpMethods.Head], Answer).AllowAnonymous();

    static async Task<IResult> Answer(HttpContext context, IDbContextFactory<ContactDb> contexts, ILoggerFactory logs)
    {
        context.Response.Headers.CacheControl = "no-store";
        try
        {
            await using var db = await contexts.CreateDbContextAsync(context.RequestAborted);
            await db.SecurityGroups.AnyAsync(context.RequestAborted);
            return Results.Text("ok");
        }
        catch (Exception exception) when (exception is System.Data.Common.DbException or IOException)
        {
            logs.CreateLogger(typeof(HealthEndpoint)).LogError(exception, "The database cannot be read.");
            return Results.Text("unavailable", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
