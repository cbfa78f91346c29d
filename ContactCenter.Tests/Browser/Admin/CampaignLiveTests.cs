using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ContactCenter.Tests.Browser.Admin;

/// <summary>What an administrator saves is obeyed at once, and chats go on.</summary>
public sealed class CampaignLiveTests(Chromium chromium, DemoServer server) : BrowserTest(chromium, server)
{
    [Fact]
    public async Task Campaign_CreatedChangedAndClosedByItsSchedule_IsFollowedByTheWidgetAtOnce()
    {
        var admin = await LogIn("admin");
        var key = await Create(admin, "Feria de Mayo");
        var visitor = await Visit($"/demo?campaign={key}");
        await visitor.Start("hola", "Feriante");
        await Expect(visitor.Page.Locator(".panel .title")).ToHaveTextAsync("Feria de Mayo");
        await visitor.Page.EvaluateAsync("window.notReloaded = true");
        await visitor.Composer.FillAsync("a medio escr");

        await admin.OpenTab("advanced");
        await admin.Fill("#f-color", "#7b1fa2");
        await admin.OpenTab("messages");
        await admin.Fill("#f-texts-closing-es", "¡Gracias por venir a la feria!");
        await admin.Save();
        await Expect(visitor.Page.Locator(".panel .header")).ToHaveCSSAsync("background-color", "rgb(123, 31, 162)");
        await Expect(visitor.Launcher).ToHaveCSSAsync("background-color", "rgb(123, 31, 162)");
        await Expect(visitor.Composer).ToHaveValueAsync("a medio escr");
        await Expect(visitor.Texts).ToHaveTextAsync(["hola"]);

        await CloseBySchedule(admin, key);
        var late = await Visit($"/demo?campaign={key}");
        await late.OpenPanel();
        await Expect(late.At("out-of-hours")).ToContainTextAsync("fuera de horario");

        await visitor.Write("sigo aquí");
        await Expect(visitor.LastOwn).ToHaveAttributeAsync("data-state", "stored");
        await visitor.End();
        await Expect(visitor.At("closing")).ToHaveTextAsync("¡Gracias por venir a la feria!");
        await visitor.At("restart").ClickAsync();
        await Expect(visitor.At("out-of-hours")).ToBeVisibleAsync();
        (await visitor.Page.EvaluateAsync<bool>("window.notReloaded === true")).ShouldBeTrue();
    }

    [Fact]
    public async Task Widget_NotStarted_ShowsTheNewTextWhenItIsOpenedAndKeepsWhatWasTyped()
    {
        var admin = await LogIn("admin");
        var key = await Create(admin, "Sin empezar");
        var visitor = await Visit($"/demo?campaign={key}");
        await visitor.Fill("a medio camino", "Nina");
        await visitor.At("close").ClickAsync();
        // What is older than a moment is asked for again when the chat is opened.
        await visitor.Page.EvaluateAsync("const now = Date.now; Date.now = () => now() + 5000");
        await admin.OpenTab("messages");
        await admin.Fill("#f-texts-welcome-es", "¡Texto nuevo!");
        await admin.Save();
        // What is stored is known to all a moment later.
        (await visitor.Page.EvaluateAsync<bool>("""
            async key => {
              for (let tries = 0; tries < 100; tries++) {
                const answer = await fetch(`/api/widget/v1/campaigns/${key}?lang=es`);
                if ((await answer.json()).texts.welcome === '¡Texto nuevo!') return true;
                await new Promise(done => setTimeout(done, 200));
              }
              return false;
            }
            """, key)).ShouldBeTrue();

        await visitor.Launcher.ClickAsync();
        await Expect(visitor.At("welcome")).ToHaveTextAsync("¡Texto nuevo!");
        await Expect(visitor.At("message")).ToHaveValueAsync("a medio camino");
        await Expect(visitor.At("name")).ToHaveValueAsync("Nina");
    }

    /// <summary>By the keyboard alone; the new campaign's key.</summary>
    async Task<string> Create(ConsolePage admin, string name)
    {
        await admin.Go(CampaignConsole.Path);
        await admin.Page.Locator(".side-list header .button").FocusAsync();
        await admin.Page.Keyboard.PressAsync("Enter");
        await admin.Page.Locator("#f-name").FocusAsync();
        await admin.Page.Keyboard.TypeAsync(name);
        await admin.Page.Keyboard.PressAsync("Enter");
        await Expect(admin.Page.Locator(".form-news .tag.ok")).ToBeVisibleAsync();
        await Expect(admin.Page).ToHaveURLAsync(new Regex("id=\\d+"));
        await Expect(admin.Page.Locator("#f-key")).Not.ToHaveValueAsync("");
        return await admin.Page.Locator("#f-key").InputValueAsync();
    }

    /// <summary>Open for one minute, three days from now: as somebody would who keeps the configuration in a file.</summary>
    static async Task CloseBySchedule(ConsolePage admin, string key)
    {
        var exported = await admin.Page.APIRequest.GetAsync($"{admin.Person.Address}/admin/transfer/export");
        var file = JsonNode.Parse(await exported.TextAsync())!;
        var campaign = file["campaigns"]!.AsArray().Single(each => (string)each!["key"]! == key)!;
        var day = (int)DateTime.UtcNow.AddDays(3).DayOfWeek;
        campaign["schedule"] = JsonNode.Parse($$"""{ "timeZone": "America/Montevideo", "ranges": [{ "day": {{day}}, "from": 0, "to": 1 }], "exceptions": [] }""");
        await admin.Go("/admin/transfer");
        await (await admin.Page.Locator("input[type=file]").Listening()).SetInputFilesAsync(new Microsoft.Playwright.FilePayload { Name = "c.json", MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes(file.ToJsonString()) });
        await admin.Page.Locator(".dialog-actions .primary").ClickAsync();
        await Expect(admin.Page.Locator(".tag.ok", new() { HasText = "Se importó 1 cambio" })).ToBeVisibleAsync();
    }
}
