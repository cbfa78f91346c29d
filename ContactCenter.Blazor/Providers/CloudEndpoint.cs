using ContactCenter.Blazor.Widget;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Cloud;
using ContactCenter.Core.Providers.Receiving;
using Microsoft.AspNetCore.Mvc;

namespace ContactCenter.Blazor.Providers;

/// <summary>Where WhatsApp's Cloud API delivers. Who speaks is proved by the app secret's signature before anything is read; a provider without a secret is closed.</summary>
static class CloudEndpoint
{
    const int LongestChallenge = 200;

    /// <summary>Meta asks whether the address is ours: it must know the same key that stands in it.</summary>
    public static IResult Verify(string key, [FromQuery(Name = "hub.mode")] string? mode, [FromQuery(Name = "hub.verify_token")] string? token, [FromQuery(Name = "hub.challenge")] string? challenge,
        ProviderDirectory providers, DeliveryCounts counts)
    {
        if (providers.FindByKey(key) is not { Api: ProviderApi.Cloud } provider)
        {
            counts.Refuse(null, RefusedDelivery.UnknownKey);
            return Results.NotFound();
        }

        if (mode != "subscribe" || token is null || providers.FindByKey(token) != provider || challenge is not { Length: > 0 and <= LongestChallenge })
        {
            counts.Refuse(provider.Id, RefusedDelivery.WrongSignature);
            return Problems.Answer(403, "The verify token is not the one of this address.", "provider.wrong-token");
        }

        return Results.Text(challenge);
    }

    public static async Task<IResult> Take(string key, HttpContext context, ProviderDirectory providers, ProviderSecrets secrets, ReceiveNews receive, DeliveryCounts counts)
    {
        if (providers.FindByKey(key) is not { Api: ProviderApi.Cloud } provider)
        {
            counts.Refuse(null, RefusedDelivery.UnknownKey);
            return Results.NotFound();
        }

        using var body = await ProviderBody.Read(context.Request);
        if (body is null)
        {
            return ProviderEndpoints.TooLarge(counts, provider);
        }

        if (!CloudSignature.IsRight(body.Bytes, context.Request.Headers[CloudSignature.Header], secrets.Read(provider.AppSecret)))
        {
            counts.Refuse(provider.Id, RefusedDelivery.WrongSignature);
            return Problems.Answer(401, "The signature is not right.", "provider.wrong-signature");
        }

        return await ProviderEndpoints.Take(body, provider, json => CloudWire.Read(json, provider.PlatformId), receive, counts, context.RequestAborted);
    }
}
