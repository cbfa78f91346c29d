using ContactCenter.Bench.Providers;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Cloud;
using ContactCenter.Core.Providers.Sending;

namespace ContactCenter.Tests.Core.Providers;

public sealed class CloudAdapterTests : AdapterContract
{
    protected override bool HasTemplates => true;
    protected override bool HasWindow => true;
    protected override bool KnowsRepetitions => false;
    protected override int Channel => WireChannels.WhatsAppCloud;

    protected override IProviderAdapter Make(ProviderHttp http) => new CloudAdapter(http, Secrets);

    protected override Provider Provider() => new() { Id = 1, Api = ProviderApi.Cloud, Domain = Base + "/v23.0", PlatformId = Simulator.Options.PhoneNumberId, Secret = Secrets.Protect(Simulator.Options.AccessToken) };

    [Fact]
    public async Task Text_AnswersAMessageAndCarriesOurId()
    {
        var sent = (await Send(Message("ours", "Sí") with { Answers = "wamid.before" })).ShouldBeOfType<Accepted>();

        var received = Vera.Received.ShouldHaveSingleItem();
        (received.Id, received.Answers, received.Mark).ShouldBe((sent.Id, "wamid.before", "ours"));
    }

    [Fact]
    public async Task Text_LongerThanWhatsAppTakes_IsRefusedBeforeItIsSent()
    {
        (await Send(Message("m1", new string('a', 4097)))).ShouldBe(new Refused(FailureCodes.TooLong));
        (await Send(Message("m2", new string('a', 4096)))).ShouldBeOfType<Accepted>();

        Vera.Received.ShouldHaveSingleItem().Text.Length.ShouldBe(4096);
    }

    [Fact]
    public async Task OutsideTheWindow_IsNamedByOurCode()
    {
        Vera.ExpireWindow();

        (await Send(Message("m1", "Hola"))).ShouldBeOfType<Refused>().Code.ShouldBe(FailureCodes.WindowClosed);
    }

    [Fact]
    public async Task Fetch_AsksForTheAddressAndTakesTheFile()
    {
        using var uploaded = new HttpRequestMessage(HttpMethod.Post, $"{Base}/v23.0/{Simulator.Options.PhoneNumberId}/media");
        uploaded.Headers.Add("Authorization", $"Bearer {Simulator.Options.AccessToken}");
        uploaded.Content = new MultipartFormDataContent { { new StringContent("whatsapp"), "messaging_product" }, { new ByteArrayContent(SimulatedFile.Picture.Content), "file", "a.png" } };
        using var client = new HttpClient();
        using var answer = await client.SendAsync(uploaded);
        var id = System.Text.Json.JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("id").GetString()!;

        (await Adapter.Fetch(Provider(), id, default)).Content.ShouldBe(SimulatedFile.Picture.Content);
        (await Adapter.Fetch(Provider(), "404", default)).ShouldBe(new FetchedFile(null, IsGone: true));
    }
}
