using System.Net;
using ContactCenter.Bench.Providers;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Cloud;
using ContactCenter.Core.Providers.Sending;
using ContactCenter.Tests.Support;

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

    /// <summary>Our token goes with the question, so it goes nowhere that anybody listens in.</summary>
    [Theory]
    [InlineData("http://lookaside.example/1")]
    [InlineData("https://user:pw@lookaside.example/1")]
    [InlineData("file:///etc/passwd")]
    [InlineData("lookaside.example/1")]
    [InlineData("")]
    public async Task Fetch_OfAnAddressThatIsNoneOfTheWeb_IsGone_061(string address)
    {
        await using var server = await AnsweringServer.Start(200, $$"""{"url":"{{address}}"}""");
        var asked = new List<string>();
        using var http = new ProviderHttp(new OutsideHttpOptions(AllowPrivate: true)
        {
            Resolve = (name, _) =>
            {
                asked.Add(name);
                return Task.FromResult<IPAddress[]>([IPAddress.Loopback]);
            },
        });
        var provider = Provider();
        provider.Domain = server.Address;

        (await Make(http).Fetch(provider, "media1", default)).ShouldBe(new FetchedFile(null, IsGone: true));

        server.All.ShouldHaveSingleItem().Path.ShouldBe("/media1");
        asked.ShouldBe(["127.0.0.1"]);
    }

    /// <summary>WhatsApp answers 400 to a token that has expired and to a fault of its own too: then the file is still there.</summary>
    [Theory]
    [InlineData(400, """{"error":{"message":"Unsupported get request","type":"GraphMethodException","code":100}}""", true)]
    [InlineData(400, """{"error":{"message":"Access token has expired","type":"OAuthException","code":190}}""", false)]
    [InlineData(400, """{"error":{"message":"Something went wrong","code":131000}}""", false)]
    [InlineData(400, """{"error":{"message":"Something went wrong"}}""", false)]
    [InlineData(400, """{"code":100}""", true)]
    [InlineData(400, "Bad request", false)]
    [InlineData(400, "", false)]
    [InlineData(503, "", false)]
    [InlineData(404, "", true)]
    [InlineData(410, """{"error":{"code":1}}""", true)]
    public async Task Fetch_OfAFileThatIsRefused_IsGoneOnlyWhereWhatsAppKnowsItNot(int status, string body, bool isGone)
    {
        await using var server = await AnsweringServer.Start(status, body);
        using var http = new ProviderHttp(new OutsideHttpOptions(AllowPrivate: true));
        var provider = Provider();
        provider.Domain = server.Address;

        (await Make(http).Fetch(provider, "media1", default)).ShouldBe(new FetchedFile(null, isGone));
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
