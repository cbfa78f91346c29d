using System.Text.RegularExpressions;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Data;
using ContactCenter.Core.Data.Sqlite;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace ContactCenter.Tests.Browser;

/// <summary>What calls the agent, what the keys do, a supervisor's pause and a frozen tab, in real pages. On a server where nobody else waits, and a tab is soon given up.</summary>
public sealed class AgentDeskTests(Chromium chromium, DemoServer server) : BrowserTest(chromium, server)
{
    /// <summary>
    /// Counts tones and notifications, over all tabs too; which page is in front the test says. Notifications are the browser's own, once the test grants
    /// them, and those that it really showed are counted; the shell has none, there they are only made.
    /// </summary>
    const string Ears = """
        self.notes = []; self.away = false;
        const count = name => localStorage.setItem(name, 1 + Number(localStorage.getItem(name)));
        self.heard = name => Number(localStorage.getItem(name));
        const Tone = self.OscillatorNode;
        self.OscillatorNode = class extends Tone { constructor(context, options) { super(context, options); count("tones"); } };
        const Shell = class extends EventTarget {
          static permission = "granted";
          constructor(title, options) { super(); Object.assign(this, options, { title }); setTimeout(() => this.dispatchEvent(new Event("show"))); }
          close() { this.onclose?.(); }
        };
        const Real = self.whole ? self.Notification : Shell;
        self.Notification = class extends Real {
          static get permission() { return localStorage.getItem("asked") ? Real.permission : "default"; }
          static async requestPermission() { await self.grant(); localStorage.setItem("asked", 1); return Real.permission; }
          constructor(title, options) { super(title, options); notes.push(this); count("notes"); this.addEventListener("show", () => count("shown")); }
        };
        Object.defineProperty(document, "visibilityState", { get: () => away ? "hidden" : "visible" });
        document.hasFocus = () => !away;
        """;

    readonly ServerProcess quiet = new("Development", ("Routing__Unreachable", "00:00:10"), ("Routing__GiveBack", "00:00:20"));

    public override Task InitializeAsync() => quiet.Start();

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await quiet.DisposeAsync();
    }

    [Fact]
    public async Task Agent_IsCalledOnce_WorksByKeys_IsPaused_AndLosesNobodyInAFrozenTab()
    {
        var whole = await WholeBrowser();
        var person = await Arrive(address: quiet.Address, browser: whole);
        await person.Context.ExposeFunctionAsync("grant", () => person.Context.GrantPermissionsAsync(["notifications"]));
        await person.Context.AddInitScriptAsync($"self.whole = {(whole is null ? "false" : "true")};{Ears}");
        var agent = await person.LogIn("ana");
        var page = agent.Page;
        await Expect(page.Locator("#alerts-menu tbody tr")).ToHaveCountAsync(5);
        await Expect(page).ToHaveTitleAsync("Bandeja");
        await page.Locator(".inbox-conversation").ClickAsync();
        await Expect(page.Locator(".bell[data-sound=on]")).ToBeVisibleAsync();

        // Somebody waits: a sound, a number; nothing on the desktop, since the page is in front and nobody allowed it.
        var visitor = await (await Arrive(address: quiet.Address)).Visit();
        await visitor.Start("¿Hay alguien?", "Vera Alarcón");
        await Expect(page).ToHaveTitleAsync("(1) Bandeja");
        await Until(page, "heard('tones') === 2");
        (await page.EvaluateAsync<int>("heard('notes')")).ShouldBe(0);

        // Asked only by a click.
        await page.Locator("[popovertarget=alerts-menu].menu-button").ClickAsync();
        await page.ShouldBeAccessible("alerts");
        await page.Locator("[data-ask-leave]").ClickAsync();
        await Expect(page.Locator(".alerts-note")).ToContainTextAsync("no está al frente");
        await page.Keyboard.PressAsync("Escape");

        // The keys: the sheet, take, write without being a key, leave the box.
        await page.Locator("h1").First.FocusAsync();
        await page.Keyboard.PressAsync("?");
        await Expect(page.Locator("#shortcuts")).ToBeVisibleAsync();
        await page.ShouldBeAccessible("shortcuts");
        await page.Keyboard.PressAsync("?");
        await Expect(page.Locator("#shortcuts")).ToBeHiddenAsync();
        await page.Keyboard.PressAsync("t");
        await Expect(agent.Composer).ToBeFocusedAsync();
        await Expect(page).ToHaveTitleAsync("Bandeja");
        await page.Keyboard.TypeAsync("ext?");
        await Expect(agent.Composer).ToHaveValueAsync("ext?");
        await agent.Composer.FillAsync("");

        // In view: silent. With the tab away: one sound and one notification, although two tabs heard of it.
        await visitor.Write("en vista");
        await Expect(agent.Message("en vista")).ToBeVisibleAsync();
        var second = await person.Open("/inbox");
        await Expect(second.Locator("#alerts-menu tbody tr")).ToHaveCountAsync(5);
        foreach (var tab in new[] { page, second })
        {
            await tab.EvaluateAsync("away = true; document.dispatchEvent(new Event('visibilitychange'))");
        }

        await visitor.Write("sin verla");
        await Expect(page).ToHaveTitleAsync("(1) Bandeja");
        await Expect(second).ToHaveTitleAsync("(1) Bandeja");
        await Until(page, "heard('shown') === 1 && heard('notes') === 1 && heard('tones') === 3");
        var called = await page.EvaluateAsync<int>("notes.length") == 1 ? page : second;
        (await called.EvaluateAsync<string>("`${notes[0].lang}: ${notes[0].title}: ${notes[0].body}`")).ShouldBe("es: Vera Alarcón · Ventas web: sin verla");
        await called.EvaluateAsync("away = false; document.dispatchEvent(new Event('visibilitychange')); notes[0].onclick()");
        await Expect(called).ToHaveURLAsync(new Regex("tab=active&id="));
        await Expect(called).ToHaveTitleAsync("Bandeja");
        (await page.EvaluateAsync<string>("`${heard('notes')} ${heard('tones')}`")).ShouldBe("1 3");

        // Switched off in one tab is off in the other, and on the server.
        await page.EvaluateAsync("away = false; document.dispatchEvent(new Event('visibilitychange'))");
        await page.BringToFrontAsync();
        await page.Locator("[popovertarget=alerts-menu].menu-button").ClickAsync();
        await page.Locator("#alerts-menu tbody tr").First.Locator("input").First.UncheckAsync();
        await Expect(second.Locator("#alerts-menu tbody tr").First.Locator("input").First).Not.ToBeCheckedAsync();
        await page.Keyboard.PressAsync("Escape");
        await second.CloseAsync();
        await page.ReloadAsync();
        await Expect(page.Locator("#alerts-menu tbody tr").First.Locator("input").First).Not.ToBeCheckedAsync();
        await using (var db = new ContactDb(new SqliteDatabase(quiet.Database).Options))
        {
            (await db.AgentAlerts.SingleAsync()).Sounds.ShouldBe(AlertKinds.All & ~AlertKinds.Waiting);
        }

        // A supervisor's pause: the agent reads who and why, and comes back by a key.
        var supervisor = await (await Arrive(address: quiet.Address)).LogIn("supervisor");
        await supervisor.Go("/supervisor/campaigns/webchat");
        await supervisor.TableRow(".agents", "Ana Suárez").Locator(".action button").ClickAsync();
        await supervisor.Page.Locator(".action-menu [role=menuitem]", new() { HasText = "Pausa" }).ClickAsync();
        await supervisor.Page.Locator("#pause-dialog input").FillAsync("Reunión");
        await supervisor.Page.Locator("#pause-dialog .primary").ClickAsync();
        await Expect(page.Locator(".bar.paused")).ToContainTextAsync("Sergio Vidal lo pausó");
        await page.Locator("h1").First.FocusAsync();
        await page.Keyboard.PressAsync("b");
        await Expect(page.Locator(".bar.paused")).ToHaveCountAsync(0);

        // What a supervisor assigns is shown on the desktop too, and a click on it opens it.
        await page.EvaluateAsync("away = true; document.dispatchEvent(new Event('visibilitychange'))");
        var assigned = await (await Arrive(address: quiet.Address)).Visit();
        await assigned.Start("¿Me asignan?", "Asia Pereyra");
        await supervisor.TableRow(".waiting", "Asia Pereyra").Locator(".action [aria-haspopup=menu]").ClickAsync();
        await supervisor.Page.Locator(".action-menu [role=menuitem]", new() { HasText = "Asignar" }).ClickAsync();
        await supervisor.Page.Locator("#steer-dialog .transfer-target", new() { HasText = "Ana Suárez" }).Locator("input").CheckAsync();
        await supervisor.Page.Locator("#steer-dialog .primary").ClickAsync();
        await Until(page, "notes.at(-1)?.title === 'Para usted: Asia Pereyra · Ventas web' && heard('shown') === heard('notes')");
        await page.EvaluateAsync("away = false; document.dispatchEvent(new Event('visibilitychange')); notes.at(-1).onclick()");
        await Expect(page.Locator(".conversation-header h2")).ToHaveTextAsync("Asia Pereyra");
        await Expect(agent.Composer).ToBeFocusedAsync();

        // A tab that hangs: its agent is seen as not answering, what they have goes back to the queue, and they come back when it goes on.
        var row = supervisor.TableRow(".agents", "Ana Suárez");
        await Expect(supervisor.TableRow(".active", "Vera Alarcón")).ToBeVisibleAsync();
        var hand = await person.Context.NewCDPSessionAsync(page);
        await hand.SendAsync("Debugger.enable");
        await hand.SendAsync("Debugger.pause");
        await Expect(row.Locator(".tag.warn")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await Expect(supervisor.TableRow(".waiting", "Vera Alarcón")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await hand.SendAsync("Debugger.resume");
        await hand.SendAsync("Debugger.disable");
        await Expect(row.Locator(".tag.warn")).ToHaveCountAsync(0);
        await Expect(page).ToHaveTitleAsync("(2) Bandeja");
        await Expect(agent.Composer).ToHaveCountAsync(0);
    }

    static Task Until(IPage page, string what) => page.WaitForFunctionAsync($"() => {what}");
}
