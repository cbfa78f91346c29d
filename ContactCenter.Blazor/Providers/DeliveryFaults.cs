using ContactCenter.Blazor.Widget;
using ContactCenter.Core.Data;

namespace ContactCenter.Blazor.Providers;

/// <summary>Around all deliveries: what goes wrong is answered so that the provider tries again. The address holds a key, so it is never logged.</summary>
sealed class DeliveryFaults(RequestDelegate next, ILogger<DeliveryFaults> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException) when (!context.Response.HasStarted)
        {
            await Problems.Write(context, 400, "The request was broken off.", "input.invalid");
        }
        catch (StorageUnavailable unavailable) when (!context.Response.HasStarted)
        {
            await Problems.Write(context, unavailable.Full ? 507 : 503, "Nothing was stored. Try again shortly.", unavailable.Full ? "storage.full" : "storage.unavailable", TimeSpan.FromSeconds(2));
        }
        catch (Exception exception) when (exception is not OperationCanceledException && !context.Response.HasStarted)
        {
            log.LogError(exception, "A provider's delivery failed");
            await Problems.Write(context, 500, "Something went wrong on our side.", "server.failed");
        }
    }
}
