using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Shell;
using ContactCenter.Blazor.Widget;
using ContactCenter.Core.Recordings.Export;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace ContactCenter.Blazor.Recordings.Export;

/// <summary>What supervisors take away of recordings, by HTTP: one conversation at once, a search result when its job is done.</summary>
static class RecordingDownloads
{
    public const string Path = "/exports";

    public static void MapRecordingDownloads(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup(Path).RequireAuthorization(new AuthorizeAttribute { Roles = RoleNames.Supervisor });
        group.MapGet("/recordings/{id:long}/{format:regex(^(pdf|json|csv)$)}", One);
        group.MapGet("/results/{id}", Result);
    }

    public static string LinkTo(long id, ExportFormat format, TimeZoneInfo zone) => $"{Path}/recordings/{id}/{RecordingFiles.EndingOf(format)}?zone={Uri.EscapeDataString(zone.Id)}";

    public static string LinkTo(ExportJob job) => $"{Path}/results/{job.Id}";

    static async Task<IResult> One(HttpContext context, long id, string format, ExportRecording export, RecordingFiles files)
    {
        if (context.User.ToActor() is not { } actor)
            return Problems.From(new SessionOver());
        var wanted = Enum.Parse<ExportFormat>(format, ignoreCase: true);
        var found = await export.Run(actor, id, wanted);
        if (!found.IsDone)
            return Problems.From(found.Error);
        var interaction = found.Value.Conversation.Interaction;
        // Buffered, beyond a little on disk: what fails half-way must not look like a file.
        await using var buffer = new FileBufferingWriteStream();
        var language = SheetLanguage.Of(context.Request);
        using (var file = files.Open(buffer, wanted, language, language[SheetTexts.Conversation, interaction.CustomerName], actor.DisplayName, isOne: true))
        {
            file.Add(found.Value);
            file.Finish();
        }

        Describe(context, wanted, $"conversation-{interaction.PublicId}.{format}");
        context.Response.ContentLength = buffer.Length;
        await buffer.DrainBufferAsync(context.Response.Body, context.RequestAborted);
        return Results.Empty;
    }

    static async Task<IResult> Result(HttpContext context, string id, ExportJobs jobs)
    {
        var found = context.User.ToActor() is { } actor ? await jobs.Find(actor, id) : new SessionOver();
        if (!found.IsDone)
            return Problems.From(found.Error);
        Describe(context, found.Value.Job.Format, found.Value.Job.FileName);
        return Results.File(found.Value.Path, RecordingFiles.TypeOf(found.Value.Job.Format), enableRangeProcessing: true);
    }

    static void Describe(HttpContext context, ExportFormat format, string name)
    {
        var (headers, disposition) = (context.Response.Headers, new ContentDispositionHeaderValue("attachment"));
        disposition.SetHttpFileName(name);
        headers.ContentDisposition = disposition.ToString();
        headers.ContentType = RecordingFiles.TypeOf(format);
        headers.CacheControl = "private, no-store";
        headers.XContentTypeOptions = "nosniff";
    }
}
