using Bunit;
using ContactCenter.Blazor.Inbox;
using ContactCenter.Core.Customers;
using ContactCenter.Core.Interactions;
using ContactCenter.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Tests.Blazor.Inbox;

public sealed class CustomerPanelTests : InboxContext
{
    async Task<(IRenderedComponent<InboxPage> Page, long Id)> Open(string? visitor = null)
    {
        var id = (await Centre.Get<StartInteraction>().Run(Centre.Visitor() with { VisitorId = visitor, UserAgent = "(X11; Linux x86_64) Firefox/127.0" })).Value.Id;
        (await Centre.Get<TakeInteraction>().Run(Ana, id)).Error.ShouldBeNull();
        Navigation.NavigateTo($"/inbox?tab=active&id={id}");
        await Services.GetRequiredService<InboxBridge>().Start();
        var page = Render<InboxPage>();
        page.WaitForElement(".composer");
        page.WaitForElement(".row-name");
        return (page, id);
    }

    // Where nothing can be drawn anew between finding an element and using it.
    static Task Do(IRenderedComponent<InboxPage> page, Action deed) => page.InvokeAsync(deed);

    [Fact]
    public async Task Save_ShowsTheCustomerAnew_EverywhereAtOnce()
    {
        var (page, id) = await Open();
        await Do(page, () => page.Find(".customer-head button").Click());
        await Do(page, () => page.Find("#f-name").Change("Valeria"));
        await Do(page, () => page.Find("#f-phone").Change("099 123"));
        await Do(page, () => page.Find("#f-notes").Change("Prefers mornings"));
        await Do(page, () => page.Find(".contact-form").Submit());
        page.WaitForAssertion(() => page.Find(".customer-name").TextContent.ShouldBe("Valeria"));
        page.WaitForAssertion(() => page.Find(".conversation-title h2").TextContent.ShouldBe("Valeria"));
        page.WaitForAssertion(() => page.Find(".row-name").TextContent.ShouldBe("Valeria"));
        page.Find(".customer-notes").TextContent.ShouldBe("Prefers mornings");
        page.FindAll(".timeline-system").ShouldContain(line => line.TextContent.Contains("actualizó", StringComparison.Ordinal));
        (await Centre.Find(id)).CustomerPhone.ShouldBe("099 123");
    }

    [Fact]
    public async Task Save_BadField_ComplainsThereAndKeepsWhatWasTyped()
    {
        var (page, _) = await Open();
        await Do(page, () => page.Find(".customer-head button").Click());
        await Do(page, () => page.Find("#f-email").Change("nowhere"));
        await Do(page, () => page.Find(".contact-form").Submit());
        page.WaitForAssertion(() => page.Find("[data-field=email] .error").TextContent.ShouldBe("No es una dirección de correo."));
        page.Find("#f-email").GetAttribute("value").ShouldBe("nowhere");
    }

    [Fact]
    public async Task Page_FollowsTheVisitor()
    {
        var (page, id) = await Open();
        page.Find(".customer-page a").TextContent.ShouldBe("Shop");
        page.Find(".customer dl").TextContent.ShouldContain("Firefox 127 · Linux");
        await Centre.Get<VisitPage>().Run(id, new PageVisit("https://shop.example/cart", "Cart"));
        page.WaitForAssertion(() => page.Find(".customer-page a").TextContent.ShouldBe("Cart"));
        await Centre.Get<VisitPage>().Run(id, new PageVisit("javascript:alert(1)", null));
        page.WaitForAssertion(() => page.FindAll(".customer-page a").ShouldBeEmpty());
        page.Find(".customer-page").TextContent.Trim().ShouldBe("javascript:alert(1)");
    }

    [Fact]
    public async Task Tags_AreAddedAndRemoved()
    {
        var (page, id) = await Open();
        await Do(page, () => page.Find(".tag-new input").Input("refund"));
        await Do(page, () => page.Find(".tag-new").Submit());
        page.WaitForAssertion(() => page.Find(".tags bdi").TextContent.ShouldBe("refund"));
        await Do(page, () => page.Find(".tag-remove").Click());
        page.WaitForAssertion(() => page.FindAll(".tags").ShouldBeEmpty());
        (await Centre.Find(id)).Tags.ShouldBeEmpty();
    }

    [Fact]
    public async Task Earlier_OpensWhatWasWritten_AndOlderPagesOnDemand()
    {
        var bruno = await Centre.LogIn(Seed.Bruno);
        var earlier = (await Centre.Get<StartInteraction>().Run(Centre.Visitor() with { VisitorId = "v", Email = null, Text = "From before" })).Value.Id;
        await Centre.Get<TakeInteraction>().Run(bruno, earlier);
        for (var i = 0; i < 60; i++)
            await Centre.Get<SendAgentMessage>().Run(bruno, earlier, $"m{i}", $"answer {i}");
        await Centre.Get<EndInteraction>().Run(bruno, earlier);
        var (page, _) = await Open("v");
        page.WaitForElement(".earlier-row");
        await Do(page, () => page.Find(".earlier-row").Click());
        page.WaitForAssertion(() => page.FindAll(".earlier-dialog .message").Count.ShouldBe(50));
        page.Find(".earlier-dialog .message-author").TextContent.ShouldBe("bruno");
        await Do(page, () => page.Find(".earlier-dialog cc-more button").Click());
        page.WaitForAssertion(() => page.FindAll(".earlier-dialog .message").Count.ShouldBe(61));
        page.Find(".earlier-dialog .plain").TextContent.ShouldBe("From before");
        await Do(page, () => page.Find(".earlier-dialog header button").Click());
        page.WaitForAssertion(() => page.FindAll(".earlier-dialog").ShouldBeEmpty());
    }

    [Fact]
    public async Task Menu_OpensAllEarlierMessages()
    {
        var (page, _) = await Open();
        await Do(page, () => page.Find("#conversation-menu .menu-item").Click());
        page.WaitForElement(".earlier-dialog .empty");
    }
}
