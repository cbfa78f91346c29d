using Microsoft.Playwright;

namespace ContactCenter.Tests.Browser;

/// <summary>Attacks and strange characters in everything that a visitor writes (reliability 39, 42, 46).</summary>
public sealed class HostileTextTests(Chromium chromium, DemoServer server) : BrowserTest(chromium, server)
{
    [Fact]
    public async Task Widget_AttacksInEveryField_ShowsThemAsText()
    {
        var visitor = await Visit($"/demo?campaign={DemoServer.Hostile}");
        await visitor.Page.EvaluateAsync("title => document.title = title", Attacks.Markup[2]);
        await visitor.Start(Attacks.Markup[0], name: Attacks.Markup[1], extra: Attacks.Markup[4]);
        foreach (var text in Attacks.Markup.Skip(1))
        {
            await visitor.Write(text);
        }

        await Expect(visitor.Page.Locator("[data-test=bubble][data-state=stored]")).ToHaveCountAsync(Attacks.Markup.Length);
        await visitor.Page.ReloadAsync();
        await Expect(visitor.Texts).ToHaveTextAsync(Attacks.Markup);
        await ShouldBeUnharmed(visitor.Page);
    }

    [Fact]
    public async Task Widget_StrangeCharacters_KeepsItsColumn()
    {
        var visitor = await Visit();
        await visitor.Start("hola", name: "\u202Eoicangi\u0301\u0301\u0301");
        foreach (var text in Attacks.Layout)
        {
            await visitor.Write(text);
        }

        await Expect(visitor.Page.Locator("[data-test=bubble][data-state=stored]")).ToHaveCountAsync(Attacks.Layout.Length + 1);
        await ShouldFit(visitor.Bubbles, visitor.Panel);
    }

    [Fact]
    public async Task Console_AttacksInEveryField_ShowsThemAsText()
    {
        var name = Attacks.Markup[1];
        var visitor = await Visit($"/demo?campaign={DemoServer.Hostile}");
        await visitor.Page.EvaluateAsync("([title, path]) => { document.title = title; history.replaceState(null, '', path); }", new[] { Attacks.Markup[2], "/demo?x=%22%3E" + Attacks.Markup[0] });
        await visitor.Start(Attacks.Markup[0], name, extra: Attacks.Markup[4]);
        foreach (var text in Attacks.Markup.Skip(1))
        {
            await visitor.Write(text);
        }

        await Expect(visitor.Page.Locator("[data-test=bubble][data-state=stored]")).ToHaveCountAsync(Attacks.Markup.Length);
        var supervisor = await LogIn("supervisor");
        await supervisor.Go("/supervisor/campaigns/webchat");
        await supervisor.TableRow(".waiting", name).Locator(".action a[href*=spy]").ClickAsync();
        await Expect(supervisor.Message(Attacks.Markup[^1])).ToHaveCountAsync(1);

        var agent = await LogIn("ana");
        await agent.Take(name);
        await Expect(agent.Page.Locator(".timeline .message.theirs")).ToHaveCountAsync(Attacks.Markup.Length);
        await Expect(agent.Page.Locator("#customer-panel")).ToContainTextAsync(Attacks.Markup[4]);
        await Expect(agent.Page.Locator("#customer-panel")).ToContainTextAsync(Attacks.Markup[2]);
        foreach (var text in Attacks.Markup)
        {
            await agent.Write(text.ReplaceLineEndings(" "));
        }

        await Expect(agent.Page.Locator(".timeline .message.ours:not(.machine):not(.outgoing)")).ToHaveCountAsync(Attacks.Markup.Length + 1);
        await Expect(visitor.Page.Locator("[data-test=bubble][data-from=agent]")).ToHaveCountAsync(Attacks.Markup.Length + 1);
        await supervisor.Go($"/supervisor/recordings/webchat?customer={Uri.EscapeDataString(name)}");
        await agent.End();
        await supervisor.Page.ReloadAsync();
        await supervisor.TableRow("", name).Locator("[data-row]").First.ClickAsync();
        await Expect(supervisor.Message(Attacks.Markup[^1]).First).ToBeVisibleAsync();
        foreach (var page in new[] { visitor.Page, agent.Page, supervisor.Page })
        {
            await ShouldBeUnharmed(page);
            (await page.Locator("a[href^='javascript:' i], a[href^='data:' i], .timeline img, .timeline iframe, .timeline form").CountAsync()).ShouldBe(0);
        }
    }

    [Fact]
    public async Task Console_StrangeCharacters_KeepsItsColumns()
    {
        var name = "\u202Eodacuf " + new string('M', 80);
        var visitor = await Visit();
        await visitor.Start(Attacks.Layout[0], name);
        foreach (var text in Attacks.Layout.Skip(1))
        {
            await visitor.Write(text);
        }

        await Expect(visitor.Page.Locator("[data-test=bubble][data-state=stored]")).ToHaveCountAsync(Attacks.Layout.Length);
        var agent = await LogIn("ana");
        await Expect(agent.Row("odacuf")).ToBeVisibleAsync();
        await ShouldFit(agent.Page.Locator(".rows .row"), agent.Page.Locator(".inbox-list"));
        await agent.Take("odacuf");
        await Expect(agent.Messages).ToHaveCountAsync(Attacks.Layout.Length + 1);
        await ShouldFit(agent.Page.Locator(".timeline .bubble"), agent.Timeline);
        await ShouldFit(agent.Page.Locator(".conversation-header > *"), agent.Page.Locator(".inbox-conversation"));
        await ShouldFit(agent.Page.Locator("#customer-panel > *"), agent.Page.Locator("#customer-panel"));
        (await agent.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue();
    }

    static async Task ShouldBeUnharmed(IPage page) =>
        (await page.EvaluateAsync<bool>($"'{Attacks.Flag}' in window")).ShouldBeFalse();

    static async Task ShouldFit(ILocator rows, ILocator column)
    {
        var outer = (await column.BoundingBoxAsync())!;
        foreach (var row in await rows.AllAsync())
        {
            if (await row.BoundingBoxAsync() is not { } box)
            {
                continue; // not shown
            }

            box.X.ShouldBeGreaterThanOrEqualTo(outer.X);
            (box.X + box.Width).ShouldBeLessThanOrEqualTo(outer.X + outer.Width + 1);
        }
    }
}
