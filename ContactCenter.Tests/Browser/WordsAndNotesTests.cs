namespace ContactCenter.Tests.Browser;

/// <summary>What the composer and the widget do by themselves with notes, quotes and messages that are taken back.</summary>
public sealed class WordsAndNotesTests(Chromium chromium, DemoServer server) : BrowserTest(chromium, server)
{
    [Fact]
    public async Task NoteQuoteDeleteAndFind_BetweenAnAgentAndAVisitor()
    {
        var visitor = await Visit();
        await visitor.Start("¿Cuándo llega mi ENVÍO?", "Notaria");
        var agent = await LogIn("ana");
        await agent.Take("Notaria");
        var keys = agent.Page.Keyboard;

        // A note, with a colleague named by the list; the draft of the message waits meanwhile.
        await agent.Composer.FillAsync("Un borrador");
        await Expect(agent.Page.GetByText("Enter envía")).ToBeVisibleAsync();
        await agent.Page.Locator(".composer-note").ClickAsync();
        await Expect(agent.Composer).ToHaveValueAsync("");
        await Expect(agent.Page.GetByText("Enter guarda la nota")).ToBeVisibleAsync();
        await Expect(agent.Page.GetByText("Enter envía")).ToBeHiddenAsync();
        await agent.Composer.PressSequentiallyAsync("Cuidado @Car");
        await Expect(agent.Page.Locator(".mentions [aria-selected=true]")).ToContainTextAsync("Carla Núñez");
        await keys.PressAsync("Enter");
        await Expect(agent.Composer).ToHaveValueAsync("Cuidado @Carla Núñez ");
        await keys.PressAsync("Enter");
        await Expect(agent.Page.Locator(".inner-note .mention")).ToHaveTextAsync("@Carla Núñez");
        await agent.Page.Locator(".composer-note").ClickAsync();
        await Expect(agent.Composer).ToHaveValueAsync("Un borrador");

        // A quote, which the visitor sees.
        await agent.Page.Locator(".message.theirs").HoverAsync();
        await agent.Page.Locator(".message.theirs .message-tools button").ClickAsync();
        await Expect(agent.Page.Locator(".composer-quote")).ToContainTextAsync("ENVÍO");
        await Expect(agent.Composer).ToBeFocusedAsync();
        await agent.Write("Mañana, secreto 4711");
        await Expect(visitor.At("quote")).ToContainTextAsync("¿Cuándo llega mi ENVÍO?");
        await Expect(visitor.Texts.Last).ToHaveTextAsync("Mañana, secreto 4711");
        await Expect(visitor.Panel).Not.ToContainTextAsync("Cuidado");

        // Found without its accent.
        await agent.Page.Locator("[data-find-open]").ClickAsync();
        await Expect(agent.Page.Locator("[data-find]")).ToBeFocusedAsync();
        await agent.Page.Locator("[data-find]").FillAsync("envio");
        await Expect(agent.Page.Locator(".find-place")).ToHaveTextAsync("1 de 1");
        await agent.Page.WaitForFunctionAsync("[...(CSS.highlights.get('found-here') ?? [])].map(String).join() === 'ENVÍO'");
        await keys.PressAsync("Escape");
        await Expect(agent.Page.Locator(".find-bar")).ToHaveCountAsync(0);

        // Taken back: gone live, and after a reload of either page.
        await agent.Page.Locator(".message.ours").Last.HoverAsync();
        await agent.Page.Locator(".message.ours .message-tools").Last.Locator("button").Last.ClickAsync();
        await agent.Page.Locator("dialog .button.danger").ClickAsync();
        await Expect(visitor.Panel).Not.ToContainTextAsync("4711");
        await Expect(visitor.Panel).ToContainTextAsync("Mensaje eliminado");
        await visitor.Page.ReloadAsync();
        await visitor.Panel.WaitForAsync(); // it was open, so it opens by itself
        await Expect(visitor.Panel).ToContainTextAsync("Mensaje eliminado");
        await agent.Page.ReloadAsync();
        await Expect(agent.Page.Locator(".bubble.deleted")).ToHaveCountAsync(1);
        await Expect(agent.Timeline).Not.ToContainTextAsync("4711");
        await Expect(visitor.Panel).Not.ToContainTextAsync("4711");
        await agent.End();
    }
}
