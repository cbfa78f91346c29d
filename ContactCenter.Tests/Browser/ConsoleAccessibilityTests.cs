using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Browser;

/// <summary>No serious or critical violation on any page of the console, in light and dark.</summary>
public sealed class ConsoleAccessibilityTests(Chromium chromium, DemoServer server) : BrowserTest(chromium, server)
{
    [Fact]
    public async Task LogIn_AlsoWithComplaints_IsAccessible()
    {
        var console = new ConsolePage(await Arrive(), null!);
        var page = await console.Person.Open("/login?reason=TakenOver");
        await page.ShouldBeAccessible("log-in");
        await new ConsolePage(console.Person, page).LogIn("nobody", "x");
        await page.Locator("[role=alert]").WaitForAsync();
        await page.ShouldBeAccessible("log-in refused");
    }

    [Fact]
    public async Task SetUp_OfANewInstallation_IsAccessibleAndEndsInTheConsole()
    {
        await using var empty = await new ServerProcess("Production").Start();
        var person = await Arrive(address: empty.Address);
        // From the sources only Development serves the console's files.
        await person.Context.RouteAsync(url => url.StartsWith(empty.Address, StringComparison.Ordinal) && Path.HasExtension(new Uri(url).AbsolutePath), async route =>
            await route.FulfillAsync(new() { Response = await route.FetchAsync(new() { Url = route.Request.Url.Replace(empty.Address, Server.Address) }) }));
        var page = await person.Open("/login");
        await page.ShouldBeAccessible("set-up");
        var code = empty.Log.Single(line => line.Contains("set-up code:")).Split(' ')[^1];
        foreach (var (field, text) in new[] { ("#code", code), ("#display-name", "Alma"), ("#user-name", "alma"), ("#password", "una clave larga") })
        {
            await page.Locator(field).FillAsync(text);
        }

        await page.Locator("form.door-card button[type=submit]").ClickAsync();
        await page.Locator(".shell").WaitForAsync();
        await Expect(page.Locator(".user-name")).ToHaveTextAsync("Alma");
        person.ExpectLostServer();
    }

    [Fact]
    public async Task Inbox_EachOfItsTabs_IsAccessible()
    {
        var visitor = await Visit();
        await visitor.Start("hola", "Accesible Uno");
        var other = await Visit();
        await other.Start("hola", "Accesible Dos");
        var agent = await LogIn("ana");
        await Expect(agent.Row("Accesible Uno")).ToBeVisibleAsync();
        await agent.Page.ShouldBeAccessible("pending");
        await agent.Take("Accesible Uno");
        await agent.Write("con **markdown** y [enlace](https://example.org)");
        await Expect(visitor.Texts.Last).ToContainTextAsync("enlace");
        await Expect(agent.Page.Locator(".outgoing")).ToHaveCountAsync(0);
        await agent.Page.ShouldBeAccessible("conversation");
        await visitor.Page.ShouldBeAccessible("widget with an agent");
        await agent.Composer.FillAsync("/");
        await agent.Page.Locator("#canned-list").WaitForAsync();
        await agent.Page.ShouldBeAccessible("canned responses");
        await agent.Page.Keyboard.PressAsync("Escape");
        await agent.Go("/inbox?tab=active");
        await Expect(agent.Row("Accesible Uno")).ToBeVisibleAsync();
        await agent.Page.ShouldBeAccessible("active");
        await agent.Go("/inbox?tab=history");
        await agent.Page.ShouldBeAccessible("history");
    }

    [Fact]
    public async Task SupervisorsPages_WithASpiedConversation_AreAccessible()
    {
        var visitor = await Visit();
        await visitor.Start("hola", "Accesible Tres");
        // The day has a figure with somebody behind it.
        var agent = await LogIn("bruno");
        await agent.Take("Accesible Tres");
        await visitor.End();
        var second = await Visit();
        await second.Start("hola", "Accesible Cuatro");
        var supervisor = await LogIn("supervisor");
        await supervisor.Go("/supervisor/campaigns/webchat");
        await supervisor.TableRow(".waiting", "Accesible Cuatro").Locator(".action a[href*=spy]").ClickAsync();
        await supervisor.Message("hola").WaitForAsync();
        await supervisor.Page.ShouldBeAccessible("live page with spy");
        await supervisor.Page.Locator(".agents td.action button").First.ClickAsync();
        await supervisor.Page.Locator(".action-menu:popover-open [href*=info]").ClickAsync();
        await supervisor.Page.Locator(".info-table").Last.WaitForAsync();
        await supervisor.Page.Locator(".agents td.action button").First.ClickAsync();
        await supervisor.Page.Locator(".action-menu:popover-open").WaitForAsync();
        await supervisor.Page.ShouldBeAccessible("an agent's info and menu");
        await supervisor.Page.Keyboard.PressAsync("Escape");
        await supervisor.Page.Locator("[popovertarget=alarms]").ClickAsync();
        await supervisor.Page.Locator("#alarms:popover-open").WaitForAsync();
        await supervisor.Page.ShouldBeAccessible("the alerts of a supervisor");
        await supervisor.Go("/supervisor/campaigns/webchat?list=offered");
        await supervisor.Page.Locator(".figure-row").First.WaitForAsync();
        await supervisor.Page.Locator(".curve-table summary").ClickAsync();
        await supervisor.Page.ShouldBeAccessible("live page with a figure's list and the curve's table");
        await supervisor.Go("/supervisor/campaigns/all?group=state");
        await supervisor.Page.Locator(".campaign-card").First.WaitForAsync();
        await supervisor.Page.ShouldBeAccessible("all campaigns");
        await supervisor.Go("/supervisor/recordings/webchat");
        await supervisor.TableRow("", "Accesible Tres").Locator("[data-row]").ClickAsync();
        await supervisor.Message("hola").WaitForAsync();
        await supervisor.Page.ShouldBeAccessible("recordings");
        await supervisor.Go("/supervisor/recordings/webchat?sort=customer-asc&text=hola");
        await supervisor.Page.Locator("th[aria-sort=ascending]").WaitForAsync();
        await supervisor.Page.ShouldBeAccessible("recordings sorted by a column");
        await supervisor.Go("/supervisor/reports?by=agent&step=hour");
        await supervisor.Page.Locator("[aria-labelledby=report-figures] tbody tr").First.WaitForAsync();
        await supervisor.Page.ShouldBeAccessible("a report by agent and hour");
    }
}
