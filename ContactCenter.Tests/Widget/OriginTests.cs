using ContactCenter.Blazor.Widget;
using ContactCenter.Core.Campaigns;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Widget;

/// <summary>From which pages the widget may be used (item 54).</summary>
public sealed class OriginTests(OriginTests.Server server) : IClassFixture<OriginTests.Server>
{
    public sealed class Server : WidgetServer
    {
        protected override void Change(Campaign campaign) =>
            campaign.AllowedDomains = campaign.Key == Seed.Multiple ? ["shop.example", "*.brand.example", "localhost:8081"] : campaign.Key == Seed.Foreign ? ["other.example"] : [];
    }

    [Theory]
    [InlineData("shop.example", "https://shop.example", true)]
    [InlineData("shop.example", "http://shop.example:8080", true)]
    [InlineData("Shop.Example", "https://shop.example", true)]
    [InlineData("shop.example", "https://www.shop.example", false)]
    [InlineData("shop.example", "https://shop.example.evil.example", false)]
    [InlineData("shop.example", "https://evilshop.example", false)]
    [InlineData("shop.example:443", "https://shop.example", true)]
    [InlineData("shop.example:443", "https://shop.example:8443", false)]
    [InlineData("*.shop.example", "https://www.shop.example", true)]
    [InlineData("*.shop.example", "https://a.b.shop.example", true)]
    [InlineData("*.shop.example", "https://shop.example", false)]
    [InlineData("*.shop.example", "https://evilshop.example", false)]
    [InlineData("*.shop.example:8080", "https://www.shop.example", false)]
    [InlineData("xn--bcher-kva.example", "https://bücher.example", true)]
    public void Matches_DomainAndOrigin_AreCompared(string domain, string origin, bool expected) => Origins.Matches(domain, new Uri(origin)).ShouldBe(expected);

    [Theory]
    [InlineData("https://shop.example")]
    [InlineData("https://www.brand.example")]
    [InlineData("http://localhost:8081")]
    public async Task Request_FromAnAllowedPage_IsAnsweredWithItsOrigin(string origin)
    {
        using var client = new WidgetClient(server.Address, origin);
        var answer = await client.Post("sessions", WidgetClient.Start());
        answer.Status.ShouldBe(201);
        answer.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe([origin]);
        answer.Headers.Contains("Access-Control-Allow-Credentials").ShouldBeFalse();
        answer.Headers.Vary.ShouldContain("Origin");
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("https://shop.example.evil.example")]
    [InlineData("null")]
    [InlineData("nonsense")]
    [InlineData("file://")]
    [InlineData("")]
    public async Task Request_FromAnotherPage_IsRefused(string origin)
    {
        using var client = new WidgetClient(server.Address, origin);
        var before = await server.Rows();
        var answer = await client.Post("sessions", WidgetClient.Start());
        (answer.Status, answer.Code, answer.Headers.Contains("Access-Control-Allow-Origin")).ShouldBe((403, "origin.not-allowed", false));
        (await client.Send(HttpMethod.Get, "campaigns/" + Seed.Multiple)).Status.ShouldBe(403);
        (await client.Send(HttpMethod.Options, "sessions")).Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
        (await server.Rows()).ShouldBe(before);
    }

    /// <summary>A page that another campaign allows passes the preflight, and no further.</summary>
    [Fact]
    public async Task Request_FromAPageOfAnotherCampaign_IsRefused()
    {
        using var client = new WidgetClient(server.Address, "https://other.example");
        (await client.Post("sessions", WidgetClient.Start())).Code.ShouldBe("origin.not-allowed");
        using var visitor = await new WidgetClient(server.Address).Begin();
        client.Token = visitor.Token;
        (await client.Say("x")).Code.ShouldBe("origin.not-allowed");
        (await client.Send(HttpMethod.Get, "events")).Code.ShouldBe("origin.not-allowed");
        (await client.Post("sessions", WidgetClient.Start(Seed.Foreign))).Status.ShouldBe(201);
    }

    [Fact]
    public async Task Preflight_FromAnAllowedPage_NamesWhatIsAllowed()
    {
        using var client = new WidgetClient(server.Address, "https://shop.example");
        var answer = await client.Send(HttpMethod.Options, "messages", null, ("Access-Control-Request-Method", "POST"), ("Access-Control-Request-Headers", "authorization,x-evil"));
        answer.Status.ShouldBe(204);
        string.Join(',', answer.Headers.GetValues("Access-Control-Allow-Headers")).ShouldBe("authorization, content-type, last-event-id");
        string.Join(',', answer.Headers.GetValues("Access-Control-Expose-Headers")).ShouldContain("retry-after");
    }

    [Fact]
    public async Task Request_FromOurOwnPage_IsAnswered()
    {
        using var client = new WidgetClient(server.Address, server.Address);
        (await client.Post("sessions", WidgetClient.Start(Seed.OneByOne))).Status.ShouldBe(201);
    }
}
