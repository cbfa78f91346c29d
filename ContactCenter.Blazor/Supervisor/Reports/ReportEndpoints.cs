using System.Text;
using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Routing;
using ContactCenter.Blazor.Shell;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Reports;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Http.Extensions;

namespace ContactCenter.Blazor.Supervisor.Reports;

/// <summary>A report as a download: UTF-8 with a byte order mark, so that spreadsheets read the accents. Whoever goes away meanwhile stops it.</summary>
static class ReportEndpoints
{
    public static void MapReports(this IEndpointRouteBuilder routes) =>
        routes.MapGet($"{ReportAddress.Path}/csv", Export).RequireAuthorization(policy => policy.RequireRole(RoleNames.Supervisor));

    static async Task<IResult> Export(HttpContext context, string? zone, string? lang, ReportQuery query, CampaignDirectory campaigns, UserDirectory users, TimeProvider time)
    {
        if (context.User.ToActor() is not { } actor)
            return Results.Unauthorized();
        var local = zone is not null && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) ? found : TimeZoneInfo.Utc;
        var address = ReportAddress.Parse(context.Request.GetEncodedUrl());
        var question = address.ToQuestion(local, DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), local).DateTime));
        var read = await query.Read(actor, question, stop: context.RequestAborted);
        context.Response.Headers.CacheControl = "no-store";
        if (!read.IsDone)
            return Results.NotFound();
        var language = Languages.Find(lang) ?? Language.Es;
        var names = new ReportNames(question, campaigns.Current, users, language);
        IReadOnlyList<ReportColumn> columns = [.. ReportColumn.Figures, .. ReportColumn.Times(read.Value.Total, id => BreakNames.NameOf(campaigns.Current.FindBreak(id), language))];
        var rows = names.Ordered(read.Value.Rows, columns.FirstOrDefault(column => column.Key == address.Sort), address.IsDescending);
        var file = ReportFile.Write(question, rows, columns, names, language);
        return Results.File(Encoding.UTF8.GetBytes("\uFEFF" + file), "text/csv; charset=utf-8", $"report_{ReportAddress.Written(question.From)}_{ReportAddress.Written(question.To)}.csv");
    }
}
