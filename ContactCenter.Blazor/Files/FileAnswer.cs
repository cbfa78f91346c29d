using ContactCenter.Core.Files;
using Microsoft.Net.Http.Headers;

namespace ContactCenter.Blazor.Files;

/// <summary>Serves a stored file so that it can do nothing: its own type and no other, no script, no page of ours. Parts are served too, for players.</summary>
static class FileAnswer
{
    /// <summary>For a picture in a tab of its own; everything else stays shut.</summary>
    const string Policy = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; sandbox";

    /// <summary>A browser's player asks for more parts of what it plays, and must be of the same origin for that; there is still no script.</summary>
    const string PlayerPolicy = "default-src 'none'; media-src 'self'; style-src 'unsafe-inline'; sandbox allow-same-origin";

    /// <param name="download">To be saved, even if a browser could show it.</param>
    public static IResult Of(HttpContext context, FileOnDisk found, bool download)
    {
        var (file, headers) = (found.File, context.Response.Headers);
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = IsPlayed(file.ContentType) ? PlayerPolicy : Policy;
        headers["Referrer-Policy"] = "no-referrer";
        // Kept, but asked for each time: the right to see it may have ended.
        headers.CacheControl = "private, no-cache";
        var disposition = new ContentDispositionHeaderValue(!download && IsShown(file.ContentType) ? "inline" : "attachment");
        disposition.SetHttpFileName(file.Name);
        headers.ContentDisposition = disposition.ToString();
        return Results.File(found.Path, file.ContentType, entityTag: new EntityTagHeaderValue($"\"{file.PublicId}\""), enableRangeProcessing: true);
    }

    static bool IsShown(string type) => type.StartsWith("image/", StringComparison.Ordinal) || IsPlayed(type);

    static bool IsPlayed(string type) => type.StartsWith("audio/", StringComparison.Ordinal) || type.StartsWith("video/", StringComparison.Ordinal);
}
