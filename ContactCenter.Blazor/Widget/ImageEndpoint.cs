using ContactCenter.Core.Campaigns;

namespace ContactCenter.Blazor.Widget;

/// <summary>The campaigns' pictures, for every page: their names are hashes, so browsers keep them for ever and nobody can guess one.</summary>
static class ImageEndpoint
{
    public const string Path = WidgetEndpoints.Path + "/images";

    /// <summary>As the widget resolves it, from its own folder: right behind a proxy's path too.</summary>
    public const string FromWidget = "../api/widget/v1/images/";

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapMethods(Path + "/{name}", [HttpMethods.Get, HttpMethods.Head], Get).RequireRateLimiting(WidgetLimits.PerAddress);

    public static Task Unknown(HttpContext context) => Problems.Write(context, StatusCodes.Status404NotFound, "There is no such picture.", "address.unknown");

    static async Task Get(HttpContext context, string name, ImageQuery images)
    {
        if (await images.Find(name) is not { } image)
        {
            await Unknown(context);
            return;
        }

        var (response, headers) = (context.Response, context.Response.Headers);
        headers.CacheControl = "public, max-age=31536000, immutable";
        headers.XContentTypeOptions = "nosniff";
        headers.AccessControlAllowOrigin = "*";
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        // Opened by itself it is a picture and nothing else.
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        (response.ContentType, response.ContentLength) = (image.ContentType, image.Bytes.Length);
        if (HttpMethods.IsGet(context.Request.Method))
            await response.BodyWriter.WriteAsync(image.Bytes, context.RequestAborted);
    }
}
