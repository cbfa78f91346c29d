using Microsoft.Playwright;

namespace ContactCenter.Tests.Browser;

/// <summary>A page with the widget, as its visitor uses it.</summary>
public sealed class VisitorPage(Person person, IPage page)
{
    public Person Person => person;
    public IPage Page => page;
    public ILocator Launcher => At("launcher");
    public ILocator Panel => At("panel");
    public ILocator Composer => At("composer");
    public ILocator Bubbles => At("bubble");
    public ILocator Texts => page.Locator("[data-test=bubble] [data-test=text], [data-test=bubble][data-from=system]");
    public ILocator LastOwn => page.Locator("[data-test=bubble][data-from=customer]").Last;

    public ILocator At(string name) => page.Locator($"[data-test={name}]");

    public async Task OpenPanel()
    {
        if (!await Panel.IsVisibleAsync())
        {
            await Launcher.ClickAsync();
        }

        await Panel.WaitForAsync();
    }

    public async Task Fill(string text, string name = "Vera Vega", string? email = "vera@example.org", string? extra = null)
    {
        await OpenPanel();
        await At("name").FillAsync(name);
        if (email is not null && await At("email").CountAsync() > 0)
        {
            await At("email").FillAsync(email);
        }

        if (extra is not null)
        {
            await At("extra").FillAsync(extra);
        }

        await At("message").FillAsync(text);
    }

    /// <summary>Fills the form and waits until the conversation is there and its stream has told where it stands.</summary>
    public async Task Start(string text, string name = "Vera Vega", string? email = "vera@example.org", string? extra = null)
    {
        await Fill(text, name, email, extra);
        await At("start").ClickAsync();
        await Composer.WaitForAsync();
        await Assertions.Expect(LastOwn).ToHaveAttributeAsync("data-state", "stored");
    }

    public async Task Write(string text)
    {
        await Composer.FillAsync(text);
        await Composer.PressAsync("Enter");
    }

    public async Task End()
    {
        await At("end").ClickAsync();
        await At("confirm-end").ClickAsync();
        await At("ending").WaitForAsync();
    }
}

static class Visits
{
    public static async Task<VisitorPage> Visit(this Person person, string path = "/demo") => new(person, await person.Open(path));
}
