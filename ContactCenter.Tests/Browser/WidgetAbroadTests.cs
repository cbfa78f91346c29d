namespace ContactCenter.Tests.Browser;

/// <summary>The widget on a customer's site: plain http, so no Web Locks and no randomUUID, and a policy with Trusted Types (reliability 46, 52, 54).</summary>
public sealed class WidgetAbroadTests(Chromium chromium, DemoServer server) : BrowserTest(chromium, server)
{
    [Fact]
    public async Task AllowedHost_OnPlainHttp_Chats()
    {
        using var site = new HostSite(Server.Address, DemoServer.Abroad);
        var person = await Arrive();
        person.AllowHost($"shop.example:{site.Port}");
        var addresses = new List<string>();
        person.Context.Request += (_, request) => addresses.Add(request.Url);
        var visitor = await person.Visit(site.On("shop.example"));
        (await visitor.Page.EvaluateAsync<bool>("isSecureContext || 'locks' in navigator || 'randomUUID' in crypto")).ShouldBeFalse();

        await visitor.Start("hola desde lejos");
        await visitor.Write("y otra");
        await Expect(visitor.LastOwn).ToHaveAttributeAsync("data-state", "stored");
        var second = await person.Visit(site.On("shop.example"));
        await second.OpenPanel();
        await Expect(second.Texts).ToHaveTextAsync(["hola desde lejos", "y otra"]);
        await second.Write("de la otra pestaña");
        await Expect(visitor.Texts).ToHaveTextAsync(["hola desde lejos", "y otra", "de la otra pestaña"]);

        (await person.Context.CookiesAsync()).ShouldBeEmpty();
        addresses.ShouldNotContain(address => address.Contains("token", StringComparison.OrdinalIgnoreCase) || address.Length > 120);
    }

    [Fact]
    public async Task OtherHost_PageOpened_GetsNoLauncher()
    {
        using var site = new HostSite(Server.Address, DemoServer.Abroad);
        var person = await Arrive();
        person.AllowHost($"other.example:{site.Port}");
        person.Expect("blocked by CORS policy|ERR_FAILED|403");
        var page = await person.Open("/demo");
        var told = page.WaitForConsoleMessageAsync(new() { Predicate = message => message.Text.Contains("blocked by CORS policy") });
        await page.GotoAsync(site.On("other.example"));
        await told;
        using var client = new HttpClient { DefaultRequestHeaders = { { "Origin", site.On("other.example").TrimEnd('/') } } };
        (await client.GetAsync($"{Server.Address}/api/widget/v1/campaigns/{DemoServer.Abroad}")).StatusCode.ShouldBe(System.Net.HttpStatusCode.Forbidden);
        (await page.Locator("contactcenter-widget").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task PageMessages_FromAnotherWindow_ChangeNothing()
    {
        var visitor = await Visit();
        await visitor.Start("hola");
        await visitor.Page.EvaluateAsync("""
            for (const data of [{ type: 'forgotten' }, { type: 'started', conversation: { token: 'x' } }, { type: 'event', event: { name: 'state', data: { state: 'ended' } } }])
              window.postMessage(data, '*');
            """);
        await visitor.Write("sigue");
        await Expect(visitor.LastOwn).ToHaveAttributeAsync("data-state", "stored");
        await Expect(visitor.Texts).ToHaveTextAsync(["hola", "sigue"]);
    }
}
