using Microsoft.Playwright;

namespace ContactCenter.Tests.Browser.Admin;

/// <summary>The administrator's form of webchat campaigns.</summary>
static class CampaignConsole
{
    public const string Path = "/admin/campaigns/webchat";

    /// <summary>By its name, in that tab.</summary>
    public static async Task OpenCampaign(this ConsolePage console, string name, string? tab = null)
    {
        await console.Go($"{Path}?q={Uri.EscapeDataString(name)}");
        await console.Page.Locator(".side-row", new() { Has = console.Page.Locator(".row-name").GetByText(name, new() { Exact = true }) }).ClickAsync();
        await console.Page.Locator(".edit-form").WaitForAsync();
        if (tab is not null)
        {
            await console.OpenTab(tab);
        }
    }

    public static async Task OpenTab(this ConsolePage console, string tab)
    {
        var link = console.Page.Locator($".edit-form .tab[href*='tab={tab}']");
        await link.ClickAsync();
        await Assertions.Expect(link).ToHaveAttributeAsync("aria-current", "page");
    }

    /// <summary>Types it over what stands there and leaves the field.</summary>
    public static async Task Fill(this ConsolePage console, string field, string text)
    {
        await console.Page.Locator(field).FillAsync(text);
        await console.Page.Locator(field).BlurAsync();
    }

    /// <summary>Saves what was changed, and waits until the server has it.</summary>
    public static async Task Save(this ConsolePage console)
    {
        var saved = console.Page.Locator(".form-news .tag.ok");
        // That of an earlier save goes when the change has come to the server.
        await Assertions.Expect(saved).ToHaveCountAsync(0);
        await console.Page.Locator(".form-actions .primary").ClickAsync();
        await Assertions.Expect(saved).ToBeVisibleAsync();
    }
}
