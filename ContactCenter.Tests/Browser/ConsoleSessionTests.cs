using System.Text.RegularExpressions;

namespace ContactCenter.Tests.Browser;

/// <summary>Log-in, log-out, and what a user may change at once.</summary>
public sealed class ConsoleSessionTests(Chromium chromium, DemoServer server) : BrowserTest(chromium, server)
{
    [Fact]
    public async Task LogIn_WrongPassword_SaysSoAndKeepsTheName()
    {
        var person = await Arrive();
        var page = await person.Open("/inbox");
        await Expect(page).ToHaveURLAsync(new Regex("/login\\?returnUrl=%2Finbox"));
        var console = new ConsolePage(person, page);
        await console.LogIn("ana", "wrong");
        await Expect(page.Locator("[role=alert]")).ToHaveTextAsync("Usuario o contraseña incorrectos.");
        await Expect(page.Locator("#user-name")).ToHaveValueAsync("ana");
        await console.LogIn("ana");
        await Expect(page).ToHaveURLAsync(new Regex("/inbox"));
    }

    [Fact]
    public async Task SecondLogIn_OfTheSameUser_SendsTheFirstOneAway()
    {
        var first = await LogIn("bruno");
        var second = await LogIn("bruno");
        await Expect(first.Page).ToHaveURLAsync(new Regex("/login\\?reason=TakenOver"));
        await Expect(first.Page.Locator("[role=status]")).ToContainTextAsync("otro navegador");
        await Expect(second.Page.Locator("#state-menu")).ToBeAttachedAsync();

        await second.Choose("user-menu", "Cerrar sesión");
        await Expect(second.Page).ToHaveURLAsync(new Regex("/login\\?reason=LoggedOut"));
        await second.Page.GotoAsync($"{Server.Address}/inbox");
        await Expect(second.Page).ToHaveURLAsync(new Regex("/login"));
    }

    [Fact]
    public async Task LanguageAndTheme_Chosen_ChangeAtOnceWithoutReload()
    {
        var agent = await LogIn("carla");
        await agent.MarkPage();
        await Expect(agent.Page.Locator(".tab").First).ToContainTextAsync("Pendientes");
        await agent.Choose("language-menu", "English");
        await Expect(agent.Page.Locator(".tab").First).ToContainTextAsync("Pending");
        await Expect(agent.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await agent.Choose("language-menu", "Español");
        await Expect(agent.Page.Locator(".tab").First).ToContainTextAsync("Pendientes");

        var light = await Background(agent);
        await agent.Choose("theme-menu", "Oscuro");
        await Expect(agent.Page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        await Expect(agent.Page.Locator("body")).Not.ToHaveCSSAsync("background-color", light);
        await agent.Choose("theme-menu", "Claro");
        await Expect(agent.Page.Locator("html")).ToHaveAttributeAsync("data-theme", "light");
        await Expect(agent.Page.Locator("body")).ToHaveCSSAsync("background-color", light);
        (await agent.IsSamePage()).ShouldBeTrue();
    }

    /// <summary>A browser that never knew this reader: silent until the page itself is touched.</summary>
    const string Untouched = """
        let isTouched = false;
        addEventListener("pointerdown", () => isTouched = true, true);
        const resume = AudioContext.prototype.resume;
        AudioContext.prototype.resume = function () { return isTouched ? resume.call(this) : new Promise(() => { }); };
        """;

    /// <summary>The first touch of a page takes the words "no sound" off the bar: not before it is over, or the pressed button would slip away.</summary>
    [Fact]
    public async Task FirstPress_BesideTheBell_OpensWhatWasPressed()
    {
        var person = await Arrive();
        await person.Context.AddInitScriptAsync(Untouched);
        var supervisor = await person.LogIn("supervisor");
        await supervisor.Page.Locator(".bell[data-sound=locked] .bell-word").WaitForAsync();
        await supervisor.Page.Locator("[popovertarget=alarms]").ClickAsync(new() { Delay = 500 });
        await Expect(supervisor.Page.Locator("#alarms")).ToBeVisibleAsync();
        await Expect(supervisor.Page.Locator(".bell[data-sound=on]")).ToBeVisibleAsync();
    }

    static Task<string> Background(ConsolePage console) => console.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
}
