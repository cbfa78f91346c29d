using System.Net;
using System.Text;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Receiving;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Providers;

/// <summary>What the address for a Direct provider's deliveries answers, by real HTTP.</summary>
public sealed class DeliveryTests(HeyNowSite site) : IClassFixture<HeyNowSite>
{
    [Fact]
    public async Task Post_AMessage_Is200AndStored()
    {
        (await Post(HeyNow.Body("d1", "Hola", client: "59899000091"))).ShouldBe(HttpStatusCode.OK);

        (await Texts("59899000091")).ShouldBe(["Hola"]);
    }

    [Fact]
    public async Task Post_TheSameFiftyTimesAtOnce_StoresItOnce_031()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Post(HeyNow.Body("d2", "Una vez", client: "59899000092"))));

        answers.ShouldAllBe(status => status == HttpStatusCode.OK);
        (await Texts("59899000092")).ShouldBe(["Una vez"]);
    }

    [Fact]
    public async Task Get_TheHealthOfAKnownKey_Is200_OfAnother404()
    {
        using var http = new HttpClient();
        (await http.GetAsync(site.Inbound)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await http.GetAsync($"{site.Address}/api/providers/heynow/{ProviderSecrets.NewKey()}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Post_AnUnknownKey_IsRefusedAndCounted_032()
    {
        var before = site.Counts.Refused(null, RefusedDelivery.UnknownKey);

        (await Post(HeyNow.Body("d3", "Hola", client: "59899000093"), $"{site.Address}/api/providers/heynow/wrong")).ShouldBe(HttpStatusCode.NotFound);

        site.Counts.Refused(null, RefusedDelivery.UnknownKey).ShouldBe(before + 1);
        (await Texts("59899000093")).ShouldBeEmpty();
    }

    public static TheoryData<string> Malformed =>
    [
        "", "null", "[]", "{", "\"text\"", "{}", """{"data":null}""", """{"data":[]}""", """{"event":{"key":{}},"data":{"message":"x"}}""",
        """{"event":{"key":{"channel":true,"platformId":"1","clientId":"2","session":"3"}},"data":{"message":"x"}}""",
        """{"event":{"key":{"channel":99,"platformId":"1","clientId":"2","session":"3"}},"data":{"message":"x"}}""",
        """{"event":{"key":{"channel":1,"platformId":{"$ne":""},"clientId":"2","session":"3"}},"data":{"message":"x"}}""",
        """{"event":{"key":{"channel":1,"platformId":"1","clientId":"../../etc","session":"3"}},"data":{"message":"x"}}""",
        """{"event":{"key":{"channel":1,"platformId":"1","clientId":"2","session":"3"}},"data":{"message":"\ud800"}}""",
        """{"event":{"key":{"channel":1,"platformId":"1","clientId":"2","session":"3"}},"data":{"message":"\u0000"}}""",
        """{"event":{"key":{"channel":1,"platformId":"1","clientId":"2","session":"3"}},"data":{"metaData":{"temporal":[{"name":"a","data":"no base64!"}]}}}""",
        """{"event":{"key":{"channel":1,"platformId":"1","clientId":"2","session":"3"}},"data":{"\ud800":1,"message":"x"}}""",
        """{"event":{"\udc00longer":1,"key":{"channel":1,"platformId":"1","clientId":"2","session":"3"}},"data":{"message":"x"}}""",
        """{"\ud800\ud800":1,"event":{"key":{"channel":1,"platformId":"1","clientId":"2","session":"3"}},"data":{"message":"x"}}""",
        """{"event":{"key":{"channel":1,"platformId":"1","clientId":"2","session":"3"}},"data":{"message":"x","metaData":{"temporal":[FILES]}}}""".Replace("FILES", string.Join(',', Enumerable.Repeat("{}", 51))),
        new string('[', 10_000),
    ];

    [Theory]
    [MemberData(nameof(Malformed))]
    public async Task Post_WhatIsNoDelivery_Is400AndStoresNothing_044(string body)
    {
        var (rows, counted) = (await site.Rows(), Counted(RefusedDelivery.Malformed));

        (await Post(body)).ShouldBe(HttpStatusCode.BadRequest);

        (await site.Rows()).ShouldBe(rows);
        Counted(RefusedDelivery.Malformed).ShouldBe(counted + 1);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Post_MoreThanTenMegabytes_Is413AndStoresNothing_067(bool saysHowMuch)
    {
        var (rows, counted) = (await site.Rows(), Counted(RefusedDelivery.TooLarge));

        (await Post(HeyNow.Body("d6", new string('x', 11 * 1024 * 1024)), inPieces: !saysHowMuch)).ShouldBe(HttpStatusCode.RequestEntityTooLarge);

        (await site.Rows()).ShouldBe(rows);
        Counted(RefusedDelivery.TooLarge).ShouldBe(counted + 1);
    }

    [Fact]
    public async Task Post_TenMegabytesLessAFew_IsStored()
    {
        (await Post(HeyNow.Body("d7", new string('x', 10 * 1024 * 1024 - 1_000), client: "59899000096"), inPieces: true)).ShouldBe(HttpStatusCode.OK);

        (await Texts("59899000096")).ShouldHaveSingleItem().Length.ShouldBe(10_000);
    }

    [Fact]
    public async Task Post_HostileNamesAndTexts_AreKeptAsTheyAre_039()
    {
        const string hostile = "<img src=x onerror=alert(1)>\u202e";
        var body = HeyNow.Body("d4", hostile, client: "59899000094").Replace("Vera", "<script>");

        (await Post(body)).ShouldBe(HttpStatusCode.OK);

        (await Texts("59899000094")).ShouldBe([hostile]);
    }

    [Fact]
    public async Task Post_AProgramCalledPicture_IsNotTakenForOne_040()
    {
        var body = HeyNow.Body("d5", "", client: "59899000095").Replace("\"message\":\"\"", $"\"message\":\"\",\"metaData\":{{\"temporal\":[{{\"name\":\"foto.png\",\"mimeType\":\"image/png\",\"encode\":\"base64\",\"data\":\"{Convert.ToBase64String("MZ program"u8)}\"}}]}}");

        (await Post(body)).ShouldBe(HttpStatusCode.OK);

        (await Texts("59899000095")).ShouldBe(["[Archivo no admitido: foto.png]"]);
    }

    int Counted(RefusedDelivery why) => site.Counts.Refused(site.ProviderId, why);

    async Task<HttpStatusCode> Post(string body, string? to = null, bool inPieces = false)
    {
        using var http = new HttpClient();
        http.DefaultRequestHeaders.TransferEncodingChunked = inPieces;
        // What is refused unread cannot be written to its end.
        http.DefaultRequestHeaders.ExpectContinue = body.Length > 1_000_000;
        using var answer = await http.PostAsync(to ?? site.Inbound, new StringContent(body, Encoding.UTF8, "application/json"));
        return answer.StatusCode;
    }

    async Task<List<string>> Texts(string client)
    {
        await using var db = site.Read();
        return [.. from message in db.Messages join interaction in db.Interactions on message.InteractionId equals interaction.Id where interaction.VisitorId == $"whatsapp/{client}" orderby message.Id select message.Text];
    }
}
