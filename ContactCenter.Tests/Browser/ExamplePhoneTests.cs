using ContactCenter.Tests.Support;
using Microsoft.Playwright;

namespace ContactCenter.Tests.Browser;

/// <summary>"See example" of a Hey Now campaign: an administrator plays the customer on a narrow screen, an agent answers, and nothing leaves the server.</summary>
public sealed class ExamplePhoneTests(Chromium chromium, DemoServer server) : BrowserTest(chromium, server)
{
    readonly ServerProcess centre = new("Development", ("Demo__Conversations", "true"));

    public override Task InitializeAsync() => centre.Start();

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        var log = centre.Log.ToList();
        await centre.DisposeAsync();
        log.ShouldNotContain(line => line.Contains("heynow.example"));
    }

    [Fact]
    public async Task Customer_PlayedOnAPhone_TalksWithTheBotAndThenWithAnAgent()
    {
        var admin = await (await Arrive(390, 844, scheme: ColorScheme.Dark, address: centre.Address)).LogIn("admin");
        var phone = admin.Page;
        await admin.Go("/admin/campaigns/heynow?id=3");
        var link = phone.GetByRole(AriaRole.Link, new() { Name = "Ver ejemplo" });
        await Expect(link).ToHaveAttributeAsync("href", "/admin/campaigns/3/phone");
        await admin.Go("/admin/campaigns/3/phone");
        var (messages, write) = (phone.Locator(".phone-message"), phone.Locator(".phone-write[data-attached] input[type=text]"));
        await write.FillAsync("Hola");
        await write.PressAsync("Enter");
        await Expect(messages.Last).ToContainTextAsync("Soy el asistente automático");
        await phone.Locator(".phone-choices .button", new() { HasText = "ventas" }).ClickAsync();
        await Expect(messages.Last).ToContainTextAsync("Le paso con una persona.");

        var agent = await (await Arrive(address: centre.Address)).LogIn("ana");
        await agent.Take("Cliente de ejemplo");
        await Expect(agent.Timeline).ToContainTextAsync("Soy el asistente automático");
        await agent.Write("Hola, soy Ana");
        await Expect(messages.Last).ToContainTextAsync("Hola, soy Ana");
        await Expect(agent.Page.Locator(".message.ours .tick.read")).ToHaveCountAsync(1);

        await write.FillAsync(Attacks.Markup[0]);
        await write.PressAsync("Enter");
        await Expect(agent.Message(Attacks.Markup[0])).ToBeVisibleAsync();
        await Expect(messages.Last).ToContainTextAsync(Attacks.Markup[0]);
        await FilesGoBothWays(phone, agent);
        await FaultsAreSeen(phone, agent);

        await agent.End();
        await Expect(messages.Last).ToContainTextAsync("Gracias por escribirnos");
        await phone.ShouldBeAccessible("the example's phone");
        (await phone.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue();
    }

    static async Task FilesGoBothWays(IPage phone, ConsolePage agent)
    {
        await (await phone.Locator(".phone-write input[type=file]").Listening()).SetInputFilesAsync(new FilePayload { Name = "mi-foto.png", MimeType = "image/png", Buffer = Pictures.Png });
        await Expect(agent.Page.Locator(".file-image img")).ToHaveJSPropertyAsync("naturalWidth", 3);
        await agent.Page.Locator(".composer[data-files-attached] input[type=file]").SetInputFilesAsync(new FilePayload { Name = "catalogo.png", MimeType = "image/png", Buffer = Pictures.Png });
        await Expect(phone.Locator(".phone-message.centre img")).ToHaveJSPropertyAsync("naturalWidth", 3);
    }

    static async Task FaultsAreSeen(IPage phone, ConsolePage agent)
    {
        await phone.Locator(".phone-faults summary").ClickAsync();
        var refuses = phone.GetByLabel("Las respuestas se rechazan");
        await refuses.CheckAsync();
        await agent.Write("¿Sigue ahí?");
        await Expect(agent.Page.Locator(".delivery-failed")).ToBeVisibleAsync();
        await refuses.UncheckAsync();
        await agent.Page.Locator(".delivery-failed .button").ClickAsync();
        await Expect(phone.Locator(".phone-message").Last).ToContainTextAsync("¿Sigue ahí?");
        await Expect(agent.Page.Locator(".delivery-failed")).ToHaveCountAsync(0);
    }
}
