using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Shell;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ContactCenter.Blazor.Admin.Campaigns;

/// <summary>Takes a campaign's picture by HTTP, as the bare bytes: the circuit carries no files. Its name is then saved with the form.</summary>
static class ImageUpload
{
    public const string Path = "/api/admin/images";

    /// <summary>So many at once, so that slow or many uploads hold only so much memory.</summary>
    const int AtOnce = 8;

    static readonly SemaphoreSlim places = new(AtOnce);

    public static void MapImageUpload(this IEndpointRouteBuilder routes) => routes.MapPost(Path, Post)
        .RequireAuthorization(new AuthorizeAttribute { Roles = RoleNames.Administrator })
        .WithMetadata(new RequestSizeLimitAttribute(ImageBytes.Largest))
        .DisableCookieRedirect();

    static async Task<IResult> Post(HttpContext context, IAntiforgery antiforgery, StoreImage store)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
            return Results.BadRequest();
        if (context.User.ToActor() is not { } actor)
            return Results.Unauthorized();
        if (!await places.WaitAsync(0))
            return Results.StatusCode(StatusCodes.Status429TooManyRequests);
        try
        {
            var stored = await Read(context.Request) is { } bytes ? await store.Run(actor, bytes) : new InvalidInput("image", "too-large");
            return stored.IsDone ? Results.Json(new { name = stored.Value }) : Refusal(stored.Error);
        }
        catch (StorageUnavailable)
        {
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
        finally
        {
            places.Release();
        }
    }

    /// <summary>Null when it is larger than a picture may be.</summary>
    static async Task<byte[]?> Read(HttpRequest request)
    {
        if (request.ContentLength > ImageBytes.Largest)
            return null;
        using var whole = new MemoryStream();
        try
        {
            await request.Body.CopyToAsync(whole, request.HttpContext.RequestAborted);
        }
        catch (BadHttpRequestException refused) when (refused.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return null;
        }

        return whole.Length <= ImageBytes.Largest ? whole.ToArray() : null;
    }

    static IResult Refusal(Error error) => error is InvalidInput { Fields: [{ } field, ..] }
        ? Results.Json(new { code = field.Code }, statusCode: field.Code == "too-large" ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest)
        : Results.Json(new { code = error.Code }, statusCode: StatusCodes.Status403Forbidden);
}
