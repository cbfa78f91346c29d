using System.Text.RegularExpressions;

namespace ContactCenter.Tests.Browser;

/// <summary>A visitor and an agent, from the form to the stars.</summary>
public sealed class ConversationTests(Chromium chromium, DemoServer server) : BrowserTest(chromium, server)
{
    [Theory]
    [InlineData(1440, 900)]
    [InlineData(390, 844)]
    public async Task Conversation_FromFormToStars_IsSeenByBothSides(int width, int height)
    {
        var name = $"Lucía {width}";
        var agent = await LogIn("ana", width, height);
        var visitor = await Visit(width: width, height: height);
        await visitor.Start("¿Hacen envíos?", name);
        await Expect(visitor.At("queue-place")).ToHaveTextAsync(new Regex("cola|siguiente"));

        await agent.Take(name);
        await Expect(visitor.Texts).ToHaveTextAsync(["¿Hacen envíos?", "¡Hola! Ya estoy con vos."]);
        await Expect(visitor.Page.Locator(".panel .title")).ToHaveTextAsync("Ana Suárez");
        await BothWrite(agent, visitor);
        await TicksFollow(agent, visitor);

        await agent.End();
        await Expect(visitor.At("closing")).ToHaveTextAsync("Gracias por escribirnos. ¡Que tengas un buen día!");
        await visitor.Page.Locator("[data-test=stars] input").Nth(3).CheckAsync(new() { Force = true });
        await visitor.At("comment").FillAsync($"Muy amable, {width}");
        await visitor.At("rate").ClickAsync();
        await visitor.At("thanks").WaitForAsync();
        await RatingIsRecorded(name, $"Muy amable, {width}");
    }

    async Task BothWrite(ConsolePage agent, VisitorPage visitor)
    {
        await visitor.Composer.PressSequentiallyAsync("A Sal");
        await Expect(agent.Typing).ToContainTextAsync("está escribiendo");
        await visitor.Write("A Salto");
        await Expect(agent.Message("A Salto")).ToHaveCountAsync(1);
        await Expect(agent.Typing).ToHaveCountAsync(0);
        await Expect(visitor.LastOwn).ToHaveAttributeAsync("data-state", "read");

        await agent.Composer.PressSequentiallyAsync("Sí");
        await Expect(visitor.At("typing")).ToBeVisibleAsync();
        await agent.Write("Sí, **gratis**");
        await Expect(visitor.Texts.Last.Locator("strong")).ToHaveTextAsync("gratis");
        await Expect(visitor.At("typing")).ToBeHiddenAsync();
    }

    async Task TicksFollow(ConsolePage agent, VisitorPage visitor)
    {
        await Expect(agent.LastTick).ToHaveClassAsync("tick read");
        await visitor.At("close").ClickAsync();
        await agent.Write("¿Algo más?");
        await Expect(visitor.At("unread")).ToHaveTextAsync("1");
        await Expect(agent.LastTick).ToHaveClassAsync("tick delivered");
        await visitor.OpenPanel();
        await Expect(agent.LastTick).ToHaveClassAsync("tick read");
    }

    async Task RatingIsRecorded(string name, string comment)
    {
        var supervisor = await LogIn("supervisor");
        await supervisor.Go($"/supervisor/recordings/webchat?customer={Uri.EscapeDataString(name)}");
        var row = supervisor.TableRow("", name);
        await Expect(row).ToHaveCountAsync(1);
        await Expect(row.Locator(".rating")).ToHaveAttributeAsync("aria-label", "4 de 5");
        await row.Locator("[data-row]").ClickAsync();
        await Expect(supervisor.Timeline).ToContainTextAsync(comment);
        await Expect(supervisor.Message("A Salto")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task OfflineMessage_Left_StandsInTheRecordings()
    {
        var visitor = await Visit($"/demo?campaign={DemoServer.Closed}");
        await visitor.Fill("Llámenme el lunes", "Ofelia", "ofelia@example.org");
        await visitor.At("start").ClickAsync();
        await visitor.At("offlineSent").WaitForAsync();
        var supervisor = await LogIn("supervisor");
        await supervisor.Go("/supervisor/recordings/webchat?customer=Ofelia");
        await supervisor.Page.Locator(".filters .check").ClickAsync();
        await Expect(supervisor.Page).ToHaveURLAsync(new Regex("offline=1"));
        await supervisor.TableRow("", "Ofelia").Locator("[data-row]").ClickAsync();
        await Expect(supervisor.Message("Llámenme el lunes")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Agent_WithKeyboardOnly_TakesAnswersAndEnds()
    {
        var visitor = await Visit();
        await visitor.Start("¿Cuánto demora el envío?", "Tecla");
        var agent = await LogIn("ana");
        var keys = agent.Page.Keyboard;
        await agent.Row("Tecla").FocusAsync();
        await keys.PressAsync("Enter");
        await Expect(agent.Composer).ToBeFocusedAsync();
        await keys.TypeAsync("/env");
        await Expect(agent.Page.Locator("#canned-list [aria-selected=true]")).ToContainTextAsync("/envio");
        await keys.PressAsync("Enter");
        await Expect(agent.Composer).ToHaveValueAsync(new Regex("2 a 3 días"));
        await keys.PressAsync("Enter");
        await Expect(visitor.Texts.Last).ToContainTextAsync("2 a 3 días hábiles");

        await agent.Page.Locator(".conversation-header > .button.danger").FocusAsync();
        await keys.PressAsync("Enter");
        await Expect(agent.Page.Locator("#end-dialog .button").First).ToBeFocusedAsync();
        await keys.PressAsync("Tab");
        await keys.PressAsync("Enter");
        await Expect(visitor.At("closing")).ToBeVisibleAsync();
    }
}
