using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Data;

namespace ContactCenter.Blazor.Widget;

/// <summary>Around all visitor endpoints: CORS, and a problem document for whatever goes wrong.</summary>
sealed class WidgetFaults(RequestDelegate next, CampaignDirectory campaigns, ILogger<WidgetFaults> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (!AllowOrigin(context))
        {
            await Problems.Write(context, 403, "This page may not use the widget.", "origin.not-allowed");
            return;
        }

        if (HttpMethods.IsOptions(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return;
        }

        try
        {
            await next(context);
            if (context.Response is { StatusCode: >= 400, HasStarted: false, ContentType: null })
            {
                await Problems.Write(context, context.Response.StatusCode, "This address does not answer such a request.", "request.unknown");
            }
        }
        catch (StorageUnavailable unavailable) when (!context.Response.HasStarted)
        {
            var (status, code) = unavailable.Full ? (507, "storage.full") : (503, "storage.unavailable");
            await Problems.Write(context, status, "Nothing was stored. Try again shortly.", code, TimeSpan.FromSeconds(2));
        }
        catch (Exception exception) when (exception is not OperationCanceledException && !context.Response.HasStarted)
        {
            log.LogError(exception, "A visitor's request failed: {Method} {Path}", context.Request.Method, context.Request.Path);
            await Problems.Write(context, 500, "Something went wrong on our side.", "server.failed");
        }
    }

    bool AllowOrigin(HttpContext context)
    {
        context.Response.Headers.Vary = "Origin";
        context.Response.Headers.CacheControl = "no-store";
        if (Origins.IsOwn(context.Request))
        {
            return true;
        }

        if (!Origins.IsAllowedByAny(context.Request, campaigns.Current))
        {
            return false;
        }

        var headers = context.Response.Headers;
        headers.AccessControlAllowOrigin = context.Request.Headers.Origin;
        headers.AccessControlAllowMethods = "GET, POST";
        headers.AccessControlAllowHeaders = "authorization, content-type, last-event-id";
        headers.AccessControlExposeHeaders = "retry-after";
        headers.AccessControlMaxAge = "7200";
        return true;
    }
}
