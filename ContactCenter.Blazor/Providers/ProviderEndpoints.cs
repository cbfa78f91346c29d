using System.Text.Json;
using ContactCenter.Blazor.Widget;
using ContactCenter.Core.Common;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Direct;
using ContactCenter.Core.Providers.Receiving;
using Microsoft.AspNetCore.Mvc;

namespace ContactCenter.Blazor.Providers;

/// <summary>
/// Where providers deliver (docs/providers.md). The unguessable key in the address says which provider speaks; an answer of 200 means that what came is stored.
/// </summary>
static class ProviderEndpoints
{
    public const string Path = "/api/providers";

    public static void MapProviders(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup(Path).WithMetadata(new RequestSizeLimitAttribute(ProviderBody.MaximumBytes + 1)).DisableAntiforgery();
        group.MapGet("heynow/{key}", Health);
        group.MapPost("heynow/{key}", Direct);
        group.MapGet("whatsapp/{key}", CloudEndpoint.Verify);
        group.MapPost("whatsapp/{key}", CloudEndpoint.Take);
    }

    /// <summary>Hey Now asks whether we are there.</summary>
    static IResult Health(string key, ProviderDirectory providers) => providers.FindByKey(key) is { Api: ProviderApi.Direct } ? Results.Ok() : Results.NotFound();

    static async Task<IResult> Direct(string key, HttpContext context, ProviderDirectory providers, ReceiveNews receive, DeliveryCounts counts, TimeProvider time)
    {
        if (providers.FindByKey(key) is not { Api: ProviderApi.Direct } provider)
        {
            counts.Refuse(null, RefusedDelivery.UnknownKey);
            return Results.NotFound();
        }

        using var body = await ProviderBody.Read(context.Request);
        return body is null ? TooLarge(counts, provider) : await Take(body, provider, json => DirectWire.Read(json, time.NowMs()), receive, counts, context.RequestAborted);
    }

    public static async Task<IResult> Take(ProviderBody body, Provider provider, Func<JsonElement, Result<IReadOnlyList<ProviderNews>>> read, ReceiveNews receive, DeliveryCounts counts, CancellationToken stop)
    {
        using var json = body.Parse();
        var news = json is null ? new BadDelivery("JSON") : read(json.RootElement);
        if (!news.IsDone)
        {
            counts.Refuse(provider.Id, RefusedDelivery.Malformed);
            return Problems.Answer(400, "The delivery is not of the form that is expected here.", news.Error.Code);
        }

        var taken = await receive.Run(provider, news.Value, stop);
        if (!taken.IsDone)
        {
            return Problems.From(taken.Error);
        }

        counts.Take(provider.Id, taken.Value);
        return Results.Ok();
    }

    public static IResult TooLarge(DeliveryCounts counts, Provider provider)
    {
        counts.Refuse(provider.Id, RefusedDelivery.TooLarge);
        return Problems.Answer(413, "The delivery is too large.", "body.too-large");
    }
}
