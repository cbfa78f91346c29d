using Bunit;
using ContactCenter.Blazor.Inbox.Composing;
using ContactCenter.Core.Interactions;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Blazor.Inbox;

/// <summary>What an agent may write once WhatsApp's window is closed.</summary>
public sealed class ClosedComposerTests : InboxContext
{
    HeyNow hey = null!;
    long id;

    async Task<IRenderedComponent<ClosedComposer>> Show(bool withTemplates = true)
    {
        hey = await HeyNow.In(Centre, "http://127.0.0.1:9");
        if (withTemplates)
            await hey.AddClient();
        await hey.Write("m1", "Hola");
        id = (await hey.Interactions()).Single().Id;
        (await Centre.Get<TakeInteraction>().Run(Ana, id)).Error.ShouldBeNull();
        var contact = (await Centre.Get<ConversationQuery>().Read(Ana, id)).Value.Contact!;
        return Render<ClosedComposer>(parameters => parameters.Add(closed => closed.InteractionId, id).Add(closed => closed.CampaignId, hey.Sales).Add(closed => closed.Contact, contact));
    }

    [Fact]
    public async Task Template_FilledIn_IsPreviewedAndStored()
    {
        var page = await Show();
        page.Find("#template-name").Change("1");
        page.Find(".template-preview p").TextContent.ShouldBe("{{1}}: el pedido {{2}} está listo");
        page.Find("#template-value-0").Input("Vera");
        page.Find("#template-value-1").Input(" A-17 ");
        page.Find(".template-preview p").TextContent.ShouldBe("Vera: el pedido  A-17  está listo");

        await page.InvokeAsync(() => page.Find("form.template-form").Submit());

        page.WaitForAssertion(() => page.Find("#template-value-0").GetAttribute("value").ShouldBeNullOrEmpty());
        (await hey.Said(id)).Last().ShouldBe("Agent: Vera: el pedido A-17 está listo");
    }

    [Fact]
    public async Task Template_WithoutAValue_ComplainsThereAndKeepsTheOthers()
    {
        var page = await Show();
        page.Find("#template-name").Change("1");
        page.Find("#template-value-0").Input("Vera");

        await page.InvokeAsync(() => page.Find("form.template-form").Submit());

        page.WaitForAssertion(() => page.Find("#template-value-1").GetAttribute("aria-invalid").ShouldBe("true"));
        page.Find("#template-value-0").GetAttribute("value").ShouldBe("Vera");
        page.FindAll("#template-error-0").ShouldBeEmpty();
        (await hey.Said(id)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task WithoutTemplates_SaysWhereTheyAreEntered()
    {
        var page = await Show(withTemplates: false);

        page.Find(".no-templates").TextContent.ShouldContain("Administrador → Proveedores → Heynow");
        page.FindAll("form").ShouldBeEmpty();
    }

    [Fact]
    public async Task Note_IsAllThatItsComposerWrites()
    {
        var page = await Show();

        page.Find("[data-key=note]").Click();

        var composer = page.Find("form.composer.noting[data-notes-only]");
        composer.QuerySelector("textarea")!.GetAttribute("data-draft").ShouldBe($"note-{id}");
        composer.QuerySelectorAll("[data-note-switch], [data-attach], [data-record]").ShouldBeEmpty();
    }
}
