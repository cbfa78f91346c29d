using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Shell;
using ContactCenter.Blazor.Widget;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Files;
using ContactCenter.Core.Interactions;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ContactCenter.Blazor.Files;

/// <summary>The console's files go by HTTP, never through a circuit: an upload outlives a lost connection.</summary>
static class ConsoleFiles
{
    public const string Path = "/files";

    const string TokenHeader = "RequestVerificationToken";

    public static void MapFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(Path + "/{interaction:long}", Post)
            .RequireAuthorization(new AuthorizeAttribute { Roles = $"{RoleNames.Agent},{RoleNames.Supervisor}" })
            .WithMetadata(new RequestSizeLimitAttribute(FileForm.LargestBody))
            .DisableAntiforgery()
            .DisableCookieRedirect();
        routes.MapMethods(Path + "/{id}", [HttpMethods.Get, HttpMethods.Head], Get).RequireAuthorization().DisableCookieRedirect();
    }

    static async Task<IResult> Post(HttpContext context, long interaction, IAntiforgery antiforgery, UploadPlaces places, SendAgentFile send)
    {
        // Only in the header: looking for it in the form would read the whole form.
        if (context.Request.Headers[TokenHeader].Count == 0 || !await antiforgery.IsRequestValidAsync(context))
            return Problems.Answer(400, "The request does not come from our own page.", "request.forged");
        if (context.User.ToActor() is not { } actor)
            return Problems.Answer(401, "Nobody is logged in.", "session.over");
        try
        {
            return await FileForm.Take(context, places, $"agent {actor.UserId}", async (upload, stop) => Hidden(await send.Run(actor, interaction, upload, stop)),
                (added, upload) => Results.Json(new StoredAnswer(upload.ClientId, added.Sequence, added.At), WidgetJson.Default.StoredAnswer, statusCode: added.Repeated ? 200 : 201));
        }
        catch (StorageUnavailable unavailable)
        {
            context.Response.Headers.RetryAfter = "2";
            return Problems.Answer(unavailable.Full ? 507 : 503, "Nothing was stored. Try again shortly.", unavailable.Full ? "storage.full" : "storage.unavailable");
        }
    }

    static async Task<IResult> Get(HttpContext context, string id, string? download, FileQuery files)
    {
        var found = context.User.ToActor() is { } actor ? await files.Find(actor, id) : new NotFound();
        return found.IsDone ? FileAnswer.Of(context, found.Value, download is not null) : Problems.From(new NotFound());
    }

    /// <summary>Whose a conversation is that is not the agent's, and whether there is one, is not told.</summary>
    static Result<AddedFile> Hidden(Result<AddedFile> result) => result.Error is NotYours ? new NotFound() : result;
}
