using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Recordings.Export;
using ContactCenter.Blazor.Shell;
using ContactCenter.Blazor.Widget;
using ContactCenter.Core.Erasing;
using ContactCenter.Core.Users;

namespace ContactCenter.Blazor.Admin.Erasing;

/// <summary>Persons' zips and certificates, by HTTP.</summary>
static class ErasureEndpoints
{
    public const string Path = "/admin/erasure";

    public static void MapErasure(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup(Path).RequireAuthorization(policy => policy.RequireRole(RoleNames.Administrator));
        group.MapGet("/exports/{id}", Export);
        group.MapGet("/certificates/{id}.{format:regex(^(pdf|json)$)}", Certified);
    }

    public static string LinkTo(PersonExportJob job) => $"{Path}/exports/{job.Id}";

    public static string LinkTo(ErasureCase erasure, string format, TimeZoneInfo zone) => $"{Path}/certificates/{erasure.PublicId}.{format}?zone={Uri.EscapeDataString(zone.Id)}";

    static async Task<IResult> Export(HttpContext context, string id, PersonExports exports)
    {
        var found = context.User.ToActor() is { } actor ? await exports.Find(actor, id) : new SessionOver();
        if (!found.IsDone)
            return Problems.From(found.Error);
        context.Response.Headers.CacheControl = "private, no-store";
        return Results.File(found.Value, "application/zip", $"personal-data-{id[..8]}.zip", enableRangeProcessing: true);
    }

    static async Task<IResult> Certified(HttpContext context, string id, string format, ErasureCasesQuery cases, Certificate certificate, CertificateMaker maker)
    {
        var found = context.User.ToActor() is { } actor ? await cases.Find(actor, id) : new SessionOver();
        if (!found.IsDone)
            return Problems.From(found.Error);
        var stream = new MemoryStream();
        if (format == "pdf")
            certificate.WritePdf(stream, maker.Words(found.Value, SheetLanguage.Of(context.Request)));
        else
            certificate.WriteJson(stream, found.Value);
        context.Response.Headers.CacheControl = "private, no-store";
        return Results.File(stream.ToArray(), format == "pdf" ? "application/pdf" : "application/json", $"erasure-{id}.{format}");
    }
}
