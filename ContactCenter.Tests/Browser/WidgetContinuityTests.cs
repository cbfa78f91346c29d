using Microsoft.Playwright;

namespace ContactCenter.Tests.Browser;

/// <summary>Reload, navigation, several tabs and a server that goes away (reliability 16, 18, 19, 22).</summary>
public sealed class WidgetContinuityTests(Chromium chromium, DemoServer server) : BrowserTest(chromium, server)
{
    [Fact]
    public async Task Chat_PageReloadedAndLeft_KeepsMessagesAndDraft()
    {
        var visitor = await Visit();
        await visitor.Start("Primera");
        await visitor.Write("Segunda");
        await Expect(visitor.LastOwn).ToHaveAttributeAsync("data-state", "stored");
        await visitor.Composer.FillAsync("a medio escribir");

        await visitor.Page.ReloadAsync();
        await Expect(visitor.Composer).ToHaveValueAsync("a medio escribir");
        await Expect(visitor.Texts).ToHaveTextAsync(["Primera", "Segunda"]);

        await visitor.Page.GotoAsync($"{Server.Address}/demo?lang=en");
        await Expect(visitor.Composer).ToHaveValueAsync("a medio escribir");
        await Expect(visitor.Texts).ToHaveTextAsync(["Primera", "Segunda"]);
    }

    [Fact]
    public async Task Messages_WrittenWhileTheServerIsKilled_ArriveOnceAndInOrder()
    {
        var visitor = await Visit();
        visitor.Person.ExpectLostServer();
        await visitor.Start("antes");
        await Server.Kill();
        foreach (var text in new[] { "uno", "dos", "tres" })
        {
            await visitor.Write(text);
        }

        await Expect(visitor.LastOwn).ToHaveAttributeAsync("data-state", "sending");
        await Expect(visitor.At("trouble")).ToBeVisibleAsync();
        await Server.Start();

        await Expect(visitor.Page.Locator("[data-test=bubble][data-state=stored]")).ToHaveCountAsync(4, new() { Timeout = 60_000 });
        await Expect(visitor.At("trouble")).ToBeHiddenAsync(new() { Timeout = 60_000 });
        await Expect(visitor.Texts).ToHaveTextAsync(["antes", "uno", "dos", "tres"]);
        await visitor.Page.ReloadAsync();
        await Expect(visitor.Texts).ToHaveTextAsync(["antes", "uno", "dos", "tres"]);
    }

    [Fact]
    public async Task TwoTabs_OfOneVisitor_AgreeOverOneStream()
    {
        var first = await Visit();
        await first.Start("desde la primera");
        var streams = Streams(first.Person.Context);
        var second = await first.Person.Visit();
        await second.OpenPanel();
        await Expect(second.Texts).ToHaveTextAsync(["desde la primera"]);

        await second.Write("desde la segunda");
        await first.Write("otra de la primera");
        string[] all = ["desde la primera", "desde la segunda", "otra de la primera"];
        await Expect(first.Texts).ToHaveCountAsync(3);
        await Expect(second.Texts).ToHaveCountAsync(3);
        (await second.Texts.AllTextContentsAsync()).ShouldBe(await first.Texts.AllTextContentsAsync());
        (await first.Texts.AllTextContentsAsync()).ShouldBe(all, ignoreOrder: true);
        streams.ShouldBeEmpty("the second tab must listen to the first one's stream");

        await second.End();
        await Expect(first.At("ending")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task FrozenTab_HoldingTheStream_LosesItToTheVisibleOne()
    {
        var frozen = await Visit();
        await frozen.Start("hola");
        var cdp = await frozen.Person.Context.NewCDPSessionAsync(frozen.Page);
        await cdp.SendAsync("Debugger.enable");
        await cdp.SendAsync("Debugger.pause");
        var streams = Streams(frozen.Person.Context);

        var awake = await frozen.Person.Visit();
        await awake.OpenPanel();
        await Expect(awake.Texts).ToHaveTextAsync(["hola"]);
        await awake.Write("desde la que está despierta");
        await Expect(awake.LastOwn).ToHaveAttributeAsync("data-state", "stored");
        streams.Count.ShouldBe(1, "the visible tab must take the stream");

        await cdp.SendAsync("Debugger.disable");
        await Expect(frozen.Texts).ToHaveTextAsync(["hola", "desde la que está despierta"]);
    }

    static List<string> Streams(IBrowserContext context)
    {
        var streams = new List<string>();
        context.Request += (_, request) =>
        {
            if (request.Url.EndsWith("/events", StringComparison.Ordinal))
            {
                streams.Add(request.Url);
            }
        };
        return streams;
    }
}
