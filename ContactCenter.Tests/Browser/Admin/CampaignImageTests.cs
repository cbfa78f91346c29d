using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Browser.Admin;

/// <summary>A campaign's picture, from the administrator's form to the visitor.</summary>
public sealed class CampaignImageTests(Chromium chromium, DemoServer server) : BrowserTest(chromium, server)
{
    [Fact]
    public async Task Image_ChosenAndSaved_StandsInTheWidgetUntilItIsRemoved()
    {
        var admin = await LogIn("admin");
        await admin.OpenCampaign(DemoServer.Pictured, "advanced");
        await admin.Page.Locator("[data-attached] #f-image").SetInputFilesAsync(new Microsoft.Playwright.FilePayload { Name = "logo.txt", MimeType = "text/plain", Buffer = Pictures.Webp });
        await Expect(admin.Page.Locator(".image-choice img")).ToHaveJSPropertyAsync("naturalWidth", 3);
        await Expect(admin.Page.Locator(".form-news")).ToContainTextAsync("Cambios sin guardar");
        await admin.Save();

        var visitor = await Visit($"/demo?campaign={DemoServer.Pictured}");
        await visitor.Start("hola", "Pía");
        await Expect(visitor.Page.Locator(".header .picture img")).ToHaveJSPropertyAsync("naturalWidth", 3);

        await admin.Page.Locator(".image-choice button").ClickAsync();
        await Expect(admin.Page.Locator(".image-choice img")).ToHaveCountAsync(0);
        await admin.Save();
        var second = await Visit($"/demo?campaign={DemoServer.Pictured}");
        await second.OpenPanel();
        await Expect(second.Page.Locator(".header .picture svg")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Image_ThatIsNone_IsComplainedAboutAtItsField_040()
    {
        var admin = await LogIn("admin");
        admin.Person.Expect("400");
        await admin.OpenCampaign(DemoServer.Pictured, "advanced");
        await admin.Page.Locator("[data-attached] #f-image").SetInputFilesAsync(new Microsoft.Playwright.FilePayload { Name = "logo.png", MimeType = "image/png", Buffer = "<svg onload='alert(1)'/>"u8.ToArray() });
        await Expect(admin.Page.Locator("#f-image-note")).ToContainTextAsync("No es una imagen");
        await Expect(admin.Page.Locator("#f-image")).ToHaveAttributeAsync("aria-invalid", "true");
        await admin.Page.Locator("[data-attached] #f-image").SetInputFilesAsync(new Microsoft.Playwright.FilePayload { Name = "logo.png", MimeType = "image/png", Buffer = new byte[1024 * 1024 + 1] });
        await Expect(admin.Page.Locator("#f-image-note")).ToContainTextAsync("1 MB");
        await admin.Page.ShouldBeAccessible("campaign, advanced");
    }
}
