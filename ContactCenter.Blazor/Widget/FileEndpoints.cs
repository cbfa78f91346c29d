using ContactCenter.Blazor.Files;
using ContactCenter.Core.Common;
using ContactCenter.Core.Files;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Journal;
using Microsoft.AspNetCore.Mvc;

namespace ContactCenter.Blazor.Widget;

/// <summary>A visitor's files: sent with the token, fetched with it or by a link that expires.</summary>
static class FileEndpoints
{
    public static void Map(RouteGroupBuilder group)
    {
        group.MapPost("files", Post).RequireRateLimiting(WidgetLimits.Files).WithMetadata(new RequestSizeLimitAttribute(FileForm.LargestBody));
        group.MapPost("files/{id}/link", PostLink).RequireRateLimiting(WidgetLimits.PerToken);
        group.MapMethods("files/{id}", [HttpMethods.Get, HttpMethods.Head], Get).RequireRateLimiting(WidgetLimits.PerAddress);
    }

    static async Task<IResult> Post(HttpContext context, VisitorAccess access, UploadPlaces places, AddCustomerFile add, VisitorView view)
    {
        if (access.Find(context, out var token) is { } refused)
            return refused;
        return await FileForm.Take(context, places, $"visitor {token.InteractionId}", (upload, stop) => add.Run(token.InteractionId, upload, stop), (added, upload) =>
        {
            var message = new MessageAdded(MessageFrom.Customer) { ClientId = upload.ClientId, Text = added.File.Name, Kind = added.Kind, File = added.File with { InteractionId = token.InteractionId } };
            var shown = view.Message(new JournalEntry(added.Sequence, added.At, message, token.InteractionId, token.CampaignId, null));
            return Results.Json(shown, WidgetJson.Default.MessageShown, statusCode: added.Repeated ? 200 : 201);
        });
    }

    static async Task<IResult> PostLink(HttpContext context, string id, VisitorAccess access, FileQuery files, FileLinks links)
    {
        if (access.Find(context, out var token) is { } refused)
            return refused;
        if (await files.Find(id) is not { } found || found.File.InteractionId != token.InteractionId)
            return Unknown();
        var (address, until) = links.Issue(found.File);
        return Results.Json(new LinkAnswer(address, until), WidgetJson.Default.LinkAnswer);
    }

    /// <summary>No file, no right to it, a link that is over: one answer.</summary>
    static async Task<IResult> Get(HttpContext context, string id, string? until, string? sign, string? download, VisitorAccess access, FileQuery files, FileLinks links)
    {
        var found = await files.Find(id);
        if (found is null || !(IsTheirs(context, access, found.File) || links.Opens(found.File, until, sign)))
            return Unknown();
        context.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        return FileAnswer.Of(context, found, download is not null);
    }

    static bool IsTheirs(HttpContext context, VisitorAccess access, StoredFile file) =>
        access.Read(context.Request)?.InteractionId == file.InteractionId && access.Find(context, out _) is null;

    static IResult Unknown() => Problems.From(new NotFound());
}
