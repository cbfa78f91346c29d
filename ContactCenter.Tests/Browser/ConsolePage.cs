using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ContactCenter.Tests.Browser;

/// <summary>The console, as an agent or a supervisor uses it.</summary>
public sealed class ConsolePage(Person person, IPage page)
{
    public Person Person => person;
    public IPage Page => page;
    public ILocator Composer => page.Locator(".composer[data-attached] .composer-box");
    public ILocator Timeline => page.Locator(".timeline");
    public ILocator Messages => page.Locator(".timeline .message .bubble > :first-child");
    public ILocator LastTick => page.Locator(".timeline .message.ours:not(.machine) .tick").Last;
    public ILocator Typing => page.Locator(".timeline .typing");
    public ILocator LostBanner => page.Locator("#components-reconnect-modal");

    public ILocator Row(string name) => page.Locator(".row-main", new() { HasText = name });

    public ILocator Message(string text) => Messages.GetByText(text, new() { Exact = true });

    public ILocator TableRow(string panel, string name) => page.Locator($".panel{panel} tbody tr", new() { HasText = name });

    public async Task LogIn(string user, string password = DemoServer.Password)
    {
        await page.Locator("#user-name").FillAsync(user);
        await page.Locator("#password").FillAsync(password);
        await page.Locator("form.door-card button[type=submit]").ClickAsync();
    }

    public async Task Go(string path)
    {
        await page.GotoAsync(person.Address + path);
        await page.Locator(".shell").WaitForAsync();
    }

    public async Task Take(string name)
    {
        if (!Regex.IsMatch(page.Url, "/inbox(\\?tab=pending)?$"))
        {
            await Go("/inbox");
        }

        await Row(name).ClickAsync();
        await Composer.WaitForAsync();
    }

    public async Task Write(string text)
    {
        await Composer.FillAsync(text);
        await Composer.PressAsync("Enter");
    }

    public async Task End()
    {
        await page.Locator(".conversation-header > .button.danger").ClickAsync();
        await page.Locator("#end-dialog .button.danger").ClickAsync();
        await Assertions.Expect(Composer).ToHaveCountAsync(0);
    }

    /// <summary>A menu that closes again, since something else came to the front while the page was still being made, is opened once more.</summary>
    public async Task Choose(string menu, string choice)
    {
        var item = page.Locator($"#{menu}:popover-open .menu-item", new() { HasText = choice });
        for (var tries = 0; tries < 3 && !await item.IsVisibleAsync(); tries++)
        {
            await page.Locator($"[popovertarget={menu}].menu-button").ClickAsync();
            try
            {
                await item.WaitForAsync(new() { Timeout = 3_000 });
            }
            catch (TimeoutException)
            {
                // Opened once more.
            }
        }

        await item.ClickAsync();
    }

    public async Task Press(params string[] keys)
    {
        foreach (var key in keys)
        {
            await page.Keyboard.PressAsync(key);
        }
    }

    /// <summary>Onwards from where the focus is, by the keyboard alone.</summary>
    public async Task TabTo(ILocator target)
    {
        for (var steps = 0; steps < 100 && !await target.EvaluateAsync<bool>("element => element === document.activeElement"); steps++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        await Assertions.Expect(target).ToBeFocusedAsync();
    }

    /// <summary>From a row's menu of actions, which that button opens, by the keyboard alone.</summary>
    public async Task ChooseByKeys(ILocator button, string choice)
    {
        await button.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        var items = page.Locator(".action-menu:popover-open [role=menuitem]");
        await Assertions.Expect(items.First).ToBeFocusedAsync();
        var steps = (await items.AllInnerTextsAsync()).ToList().FindIndex(text => text.Contains(choice));
        for (var i = 0; i < steps; i++)
        {
            await page.Keyboard.PressAsync("ArrowDown");
        }

        await Assertions.Expect(items.Nth(steps)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>From here on a reload would be noticed.</summary>
    public Task MarkPage() => page.EvaluateAsync("window.notReloaded = true");

    public Task<bool> IsSamePage() => page.EvaluateAsync<bool>("window.notReloaded === true");
}

static class Consoles
{
    /// <summary>Logs in and waits for the first page.</summary>
    public static async Task<ConsolePage> LogIn(this Person person, string user, string password = DemoServer.Password)
    {
        var console = new ConsolePage(person, await person.Open("/login"));
        await console.LogIn(user, password);
        await console.Page.Locator(".shell").WaitForAsync();
        return console;
    }

    /// <summary>A field for files listens only a moment after it is drawn: a person is never that quick.</summary>
    public static async Task<ILocator> Listening(this ILocator field)
    {
        await field.EvaluateAsync("""
            async field => {
              for (const until = performance.now() + 20000; field._blazorInputFileNextFileId === undefined && performance.now() < until;) await new Promise(requestAnimationFrame);
            }
            """);
        return field;
    }
}
