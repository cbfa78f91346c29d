using System.Net;
using System.Text;
using ContactCenter.Blazor.Providers;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Cloud;
using ContactCenter.Core.Providers.Receiving;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Blazor.Providers;

/// <summary>The real server is delivered to as WhatsApp delivers.</summary>
public sealed class CloudEndpointTests(WidgetServer server) : IClassFixture<WidgetServer>, IAsyncLifetime
{
    const string Secret = "app-secret";

    readonly HttpClient http = new();
    readonly string number = $"1{Random.Shared.NextInt64(1_000_000_000_000)}";
    string key = "";
    int providerId;

    public async Task InitializeAsync()
    {
        var admin = await server.LogIn(Seed.Administrator);
        var campaign = await server.Get<SaveCampaign>().Run(admin, new Edited<CampaignSettings>(null, 0, new CampaignSettings { Name = $"W{number}", Channel = Channel.HeyNow, Strategy = Strategy.RingallMultiple }));
        var saved = await server.Get<SaveProvider>().Run(admin, new Edited<ProviderSettings>(null, 0, new ProviderSettings
        {
            Name = $"P{number}",
            Api = ProviderApi.Cloud,
            Domain = CloudAdapter.Domain,
            PlatformId = number,
            DefaultCampaignId = campaign.Value.Id,
            NewSecret = "token",
            NewAppSecret = Secret,
        }));
        (key, providerId) = (saved.Value.InboundKey!, saved.Value.Id);
        server.Get<ProviderDirectory>().Reload();
    }

    public Task DisposeAsync()
    {
        http.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Post_Signed_IsStoredWhenAnswered_AndARepetitionOnce_031()
    {
        (await Post(Body("wamid.1"), Sign(Body("wamid.1")))).ShouldBe(HttpStatusCode.OK);
        (await Post(Body("wamid.1"), Sign(Body("wamid.1")))).ShouldBe(HttpStatusCode.OK);

        (await Said()).ShouldBe(["Hola"]);
        server.Get<DeliveryCounts>().Taken(providerId).ShouldBe((1L, 1L));
    }

    [Fact]
    public async Task Post_SignedOtherwise_IsRefusedAndNothingIsStored_032()
    {
        var body = Body("wamid.1");
        foreach (var wrong in new[] { null, "", Sign(body)[..^2], CloudSignature.Of(Encoding.UTF8.GetBytes(body), "other"), Sign(body.Replace(":", ": ", StringComparison.Ordinal)) })
        {
            (await Post(body, wrong)).ShouldBe(HttpStatusCode.Unauthorized);
        }

        (await Said()).ShouldBeEmpty();
        server.Get<DeliveryCounts>().Refused(providerId, RefusedDelivery.WrongSignature).ShouldBe(5);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"object":"page"}""")]
    public async Task Post_OfAnotherForm_IsRefused(string body) => (await Post(body, Sign(body))).ShouldBe(HttpStatusCode.BadRequest);

    [Fact]
    public async Task Post_ByAnUnknownKey_IsNotFound()
    {
        var before = server.Get<DeliveryCounts>().Refused(null, RefusedDelivery.UnknownKey);
        using var answer = await http.PostAsync($"{server.Address}{ProviderEndpoints.Path}/whatsapp/unknown", new StringContent("{}"));

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        server.Get<DeliveryCounts>().Refused(null, RefusedDelivery.UnknownKey).ShouldBe(before + 1);
    }

    /// <summary>Nobody signs there: whoever knows only the key must not get in by the other door.</summary>
    [Fact]
    public async Task Post_ToTheAddressOfDirectDeliveries_IsNotFound_032()
    {
        using var answer = await http.PostAsync($"{server.Address}{ProviderEndpoints.Path}/heynow/{key}", new StringContent(HeyNow.Body("m1", "Hola", client: "59899111222"), Encoding.UTF8, "application/json"));
        using var health = await http.GetAsync($"{server.Address}{ProviderEndpoints.Path}/heynow/{key}");

        (answer.StatusCode, health.StatusCode).ShouldBe((HttpStatusCode.NotFound, HttpStatusCode.NotFound));
        (await Said()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Get_WithTheKeyAsVerifyToken_AnswersTheChallenge()
    {
        (await Verify(key, "subscribe")).ShouldBe((HttpStatusCode.OK, "12345"));
        (await Verify("wrong", "subscribe")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await Verify(key, "unsubscribe")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    async Task<(HttpStatusCode Status, string Body)> Verify(string token, string mode)
    {
        using var answer = await http.GetAsync($"{server.Address}{ProviderEndpoints.Path}/whatsapp/{key}?hub.mode={mode}&hub.challenge=12345&hub.verify_token={token}");
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    async Task<HttpStatusCode> Post(string body, string? signature)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{server.Address}{ProviderEndpoints.Path}/whatsapp/{key}") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (signature is not null)
        {
            request.Headers.TryAddWithoutValidation(CloudSignature.Header, signature);
        }

        using var answer = await http.SendAsync(request);
        return answer.StatusCode;
    }

    async Task<IReadOnlyList<string>> Said()
    {
        await using var db = server.Read();
        return await (
            from contact in db.ProviderContacts
            where contact.ProviderId == providerId
            join message in db.Messages on contact.InteractionId equals (long?)message.InteractionId
            select message.Text).ToListAsync();
    }

    static string Sign(string body) => CloudSignature.Of(Encoding.UTF8.GetBytes(body), Secret);

    string Body(string id) => $$$""""
        {"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":{"metadata":{"phone_number_id":"{{{number}}}"},"messages":[{"from":"59899111222","id":"{{{id}}}","timestamp":"1700000000","type":"text","text":{"body":"Hola"}}]}}]}]}
        """";
}
