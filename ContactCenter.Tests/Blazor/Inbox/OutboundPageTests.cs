using Bunit;
using ContactCenter.Blazor.Admin;
using ContactCenter.Blazor.Outbound;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Outbound;
using ContactCenter.Core.Providers.Receiving;
using ContactCenter.Core.Providers.Sending;
using ContactCenter.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Tests.Blazor.Inbox;

/// <summary>The page by which an agent writes first.</summary>
public sealed class OutboundPageTests : InboxContext
{
    readonly OutboundNews news = new();
    readonly ConfigurationNews configuration = new();
    HeyNow hey = null!;

    async Task<IRenderedComponent<OutboundPage>> Show(bool isPermitted = true, ProviderChannel? only = null)
    {
        hey = await HeyNow.In(Centre, "http://127.0.0.1:9");
        if (only is { } channel)
            await hey.AddChannel("redes", channel, "http://127.0.0.1:9");
        else
            await hey.AddClient();
        if (isPermitted)
            await hey.Permit(Seed.Ana);
        Services.AddSingleton(news).AddSingleton(configuration).AddSingleton(Centre.Get<OutboundWays>()).AddSingleton(Centre.Get<OwnOutboundQuery>()).AddSingleton(Centre.Get<SendOutbound>()).AddSingleton(Centre.Get<NumberWindowQuery>()).AddSingleton(Centre.Get<SendAgain>());
        return Render<OutboundPage>();
    }

    [Fact]
    public async Task WithoutThePermission_SaysWhoGrantsIt()
    {
        var page = await Show(isPermitted: false);
        page.WaitForAssertion(() => page.Find(".empty").TextContent.ShouldContain("Configuración → Agentes"));
        page.FindAll("form").ShouldBeEmpty();
    }

    [Fact]
    public async Task ANumberWhoseWindowIsClosed_LeavesTemplatesOnly_AndIsFollowedUntilItIsRead()
    {
        var page = await Show();
        page.WaitForElement("#outbound-number");
        await page.InvokeAsync(() => page.Find("#outbound-number").Change("+598 99 111 222"));
        page.WaitForAssertion(() => page.Find(".window-closed").TextContent.ShouldContain("plantilla"));
        page.Find(".kind-choice input").HasAttribute("disabled").ShouldBeTrue();
        await page.InvokeAsync(() => page.Find("#template-value-0").Input("Vera"));
        await page.InvokeAsync(() => page.Find("form").Submit());
        page.WaitForAssertion(() => page.Find(".form-news").TextContent.ShouldContain("+598 99 111 222"));

        await Tell();
        page.WaitForAssertion(() => page.Find(".sent-row .sent-text").TextContent.ShouldBe("Hola Vera, ¿seguimos?"));
        page.Find(".sent-status").ClassList.ShouldContain("queued");
        await using var db = Centre.Read();
        var sent = db.ProviderMessages.Single(message => message.Template != null);
        await Centre.Get<ReceiveNews>().Run(Centre.Get<ProviderDirectory>().Find(sent.ProviderId)!, [new StatusNews(sent.ProviderMessageId, DeliveryStatus.Read)]);
        await Tell();
        page.WaitForAssertion(() => page.Find(".sent-status.read > span:last-child").TextContent.ShouldBe("Leído"));
    }

    [Fact]
    public async Task WhatIsMissing_IsSaidAtItsField_AndNothingIsLost()
    {
        var page = await Show();
        page.WaitForElement("#outbound-number");
        await page.InvokeAsync(() => page.Find("#outbound-text").Change("Hola"));
        await page.InvokeAsync(() => page.Find("#outbound-number").Change("abc"));
        await page.InvokeAsync(() => page.Find("form").Submit());

        page.WaitForAssertion(() => page.Find("#outbound-number").GetAttribute("aria-invalid").ShouldBe("true"));
        page.Find("p.error#outbound-number-help").TextContent.ShouldBe("No es un número con código de país.");
        page.Find("#outbound-text").GetAttribute("value").ShouldBe("Hola");
        (await hey.Interactions()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(ProviderChannel.Facebook, "página", "encabezado", "Son solo números, sin nombre ni dirección.")]
    [InlineData(ProviderChannel.Twitter, "24 horas", "@nombre", "No es un usuario ni un identificador de Twitter.")]
    public async Task AnotherChannel_SaysWhomItReaches_AndOffersNoTemplates(ProviderChannel channel, string note, string help, string complaint)
    {
        var page = await Show(only: channel);
        page.WaitForElement("#outbound-number").GetAttribute("type").ShouldBe("text");
        page.Find(".channel-note").TextContent.ShouldContain(note);
        page.Find("#outbound-number-help").TextContent.ShouldContain(help);
        page.FindAll(".kind-choice").ShouldBeEmpty();
        page.FindAll("#template-name").ShouldBeEmpty();
        await page.InvokeAsync(() => page.Find("#outbound-number").Change("Nadia Costa"));
        await page.InvokeAsync(() => page.Find("form").Submit());
        page.WaitForAssertion(() => page.Find("p.error#outbound-number-help").TextContent.ShouldBe(complaint));

        await page.InvokeAsync(() => page.Find("#outbound-number").Change("7384920158"));
        await page.InvokeAsync(() => page.Find("#outbound-text").Change("Hola Nadia"));
        await page.InvokeAsync(() => page.Find("form").Submit());
        await Tell();
        page.WaitForAssertion(() => page.Find(".sent-row .sent-number").TextContent.ShouldBe("7384920158"));
    }

    [Fact]
    public async Task PermissionGivenWhileItIsOpen_OpensTheForm()
    {
        var page = await Show(isPermitted: false);
        page.WaitForElement(".empty");
        await hey.Permit(Seed.Ana);
        await Centre.Drain();
        configuration.OnCommitted(Centre.Journal);
        page.WaitForAssertion(() => page.Find("form").ShouldNotBeNull());
    }

    /// <summary>The journal tells the page as the program does.</summary>
    async Task Tell()
    {
        await Centre.Drain();
        news.OnCommitted(Centre.Journal);
    }
}
