using Bunit;
using ContactCenter.Blazor.Inbox;
using ContactCenter.Blazor.Inbox.Composing;
using ContactCenter.Blazor.Inbox.Conversation;
using ContactCenter.Blazor.Inbox.Notes;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Notes;
using ContactCenter.Tests.Support;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Tests.Blazor.Inbox;

/// <summary>Notes, quotes, taking back, finding and links in the agent's conversation.</summary>
public sealed class ConversationToolsTests : InboxContext
{
    [Fact]
    public async Task Note_IsStoredApart_AndNamesAColleague()
    {
        var (page, id) = await Open();
        var composer = page.FindComponent<Composer>();
        await page.InvokeAsync(() => composer.Instance.OnMention("BRU"));
        page.Find(".mentions [role=option]").TextContent.ShouldContain("bruno");
        await page.InvokeAsync(() => composer.Instance.OnKey("Enter"));
        JSInterop.Invocations["mention"].ShouldHaveSingleItem().Arguments[1].ShouldBe("bruno");
        page.FindAll(".mentions").ShouldBeEmpty();
        await page.InvokeAsync(() => composer.Instance.OnSend("n1", "@bruno <b>pays</b> late", true));
        page.WaitForAssertion(() => page.Find(".inner-note .plain").TextContent.ShouldBe("@bruno <b>pays</b> late"));
        page.Find(".inner-note .mention").TextContent.ShouldBe("@bruno");
        page.WaitForAssertion(() => page.FindAll(".outgoing").ShouldBeEmpty());
        await using var db = Centre.Read();
        db.Messages.Count(message => message.InteractionId == id).ShouldBe(1);
        db.Notes.Single().Text.ShouldContain("late");
    }

    /// <summary>What could not be stored, and what an earlier page left behind, stays a note on every way out.</summary>
    [Fact]
    public async Task Note_ThatFailed_IsRetriedAsANote()
    {
        var (page, id) = await Open();
        Storage.Full = true;
        await page.InvokeAsync(() => page.FindComponent<Composer>().Instance.OnSend("n1", "Keep me inside", true));
        page.WaitForElement(".outgoing.noted.failed");
        Storage.Full = false;
        await page.InvokeAsync(() => page.Find(".outgoing-error .button").Click());
        page.WaitForAssertion(() => page.Find(".inner-note .plain").TextContent.ShouldBe("Keep me inside"));
        await using var db = Centre.Read();
        db.Messages.Any(message => message.Text == "Keep me inside").ShouldBeFalse();
        db.Messages.Count(message => message.InteractionId == id).ShouldBe(1);
    }

    [Fact]
    public async Task Quote_StandsOverTheAnswer_AndLeadsToTheOriginal()
    {
        var (page, _) = await Open();
        await page.InvokeAsync(() => page.Find(".message.theirs .message-tools .icon-button").Click());
        page.WaitForAssertion(() => page.Find(".composer-quote").TextContent.ShouldContain("Hello?"));
        await page.InvokeAsync(() => page.FindComponent<Composer>().Instance.OnSend("a", "Yes", false));
        page.WaitForAssertion(() => page.Find(".message.ours:not(.outgoing) .quote").TextContent.ShouldContain("Hello?"));
        page.WaitForAssertion(() => page.FindAll(".composer-quote").ShouldBeEmpty());
        await page.InvokeAsync(() => page.Find(".message.ours .quote").Click());
        var asked = page.Find(".message.theirs").GetAttribute("data-line");
        page.WaitForAssertion(() => JSInterop.Invocations["goTo"].ShouldHaveSingleItem().Arguments[1]!.ToString().ShouldBe(asked));
    }

    [Fact]
    public async Task Quote_KeptByTheBrowser_StandsAgainAfterAReload_UnlessItIsGone()
    {
        var (page, _) = await Open();
        var composer = page.FindComponent<Composer>();
        var sequence = long.Parse(page.Find(".message.theirs").GetAttribute("data-line")!, System.Globalization.CultureInfo.InvariantCulture);
        await page.InvokeAsync(() => composer.Instance.OnQuoteKept(sequence + 1_000));
        await page.InvokeAsync(() => composer.Instance.OnQuoteKept(sequence));
        page.WaitForAssertion(() => page.Find(".composer-quote").TextContent.ShouldContain("Hello?"));
    }

    [Fact]
    public async Task Delete_AsksAndLeavesAMark_AndIsOfferedForAMinute()
    {
        var (page, id) = await Open();
        foreach (var text in new[] { "one", "two" })
            await Centre.Get<SendAgentMessage>().Run(Ana, id, text, text);
        page.WaitForAssertion(() => page.FindAll(".message.ours .message-tools .icon-button:nth-child(2)").Count.ShouldBe(2));
        page.FindAll(".message.theirs .message-tools .icon-button").Count.ShouldBe(1);
        await page.InvokeAsync(() => page.Find(".message.ours .message-tools .icon-button:nth-child(2)").Click());
        page.WaitForElement("dialog blockquote").TextContent.ShouldBe("one");
        await page.InvokeAsync(() => page.Find("dialog .button.danger").Click());
        page.WaitForAssertion(() => page.Find(".bubble.deleted").TextContent.ShouldContain("Mensaje eliminado"));
        page.Find(".timeline").TextContent.ShouldNotContain("one");
        page.WaitForAssertion(() => page.FindAll("dialog").ShouldBeEmpty());
        await Centre.Advance(DeleteMessage.Within + TimeSpan.FromSeconds(1));
        page.WaitForAssertion(() => page.FindAll(".message.ours .message-tools .icon-button:nth-child(2)").ShouldBeEmpty());
    }

    [Fact]
    public async Task Find_CountsStepsAndCloses_AlsoOverLinesThatAreNotDrawn()
    {
        var id = await Centre.Arrive(Ana);
        await Centre.Get<SendAgentMessage>().Run(Ana, id, "old", "El ENVÍO");
        for (var i = 0; i < 130; i++)
            await Centre.Get<AddCustomerMessage>().Run(id, $"m{i}", i == 129 ? "¿y el envio?" : $"line {i}");
        await Centre.Drain();
        var page = await Open(id);
        page.WaitForAssertion(() => page.Markup.ShouldContain("¿y el envio?"));
        page.Markup.ShouldNotContain("El ENVÍO");
        await page.InvokeAsync(() => page.Find("[data-find-open]").Click());
        page.WaitForElement(".find-bar input");
        await page.InvokeAsync(() => page.Find(".find-bar input").Input("envío"));
        page.WaitForAssertion(() => page.Find(".find-place").TextContent.ShouldBe("2 de 2"));
        await page.InvokeAsync(() => page.Find(".find-bar").KeyDown(new KeyboardEventArgs { Key = "Enter" }));
        page.WaitForAssertion(() => page.Find(".find-place").TextContent.ShouldBe("1 de 2"));
        page.WaitForAssertion(() => page.Markup.ShouldContain("El ENVÍO"));
        await page.InvokeAsync(() => page.Find(".find-bar input").Input("zzz"));
        page.WaitForAssertion(() => page.Find(".find-place").TextContent.ShouldBe("Sin resultados"));
        await page.InvokeAsync(() => page.Find(".find-bar").KeyDown(new KeyboardEventArgs { Key = "Escape" }));
        page.WaitForAssertion(() => page.FindAll(".find-bar").ShouldBeEmpty());
    }

    [Fact]
    public void Text_WithLinks_IsShownAsItWasWritten()
    {
        var text = Render<LinkedText>(parameters => parameters.Add(linked => linked.Text, "a  https://example.com/<b>\n 099 123 456 \"x\""));
        text.Nodes.Select(node => node.TextContent).Aggregate("", (all, each) => all + each).ShouldBe("a  https://example.com/<b>\n 099 123 456 \"x\"");
        text.FindAll("a").Select(link => (link.GetAttribute("href"), link.GetAttribute("rel"))).ShouldBe(
            [("https://example.com/", "noopener noreferrer nofollow"), ("tel:099123456", "noopener noreferrer nofollow")]);
    }

    [Fact]
    public async Task Mentions_AreCountedLive_AndGoWhenSeen()
    {
        Services.GetRequiredService<MentionNews>();
        var menu = Render<MentionMenu>();
        var bruno = await Centre.LogIn(Seed.Bruno);
        var id = await Centre.Arrive(bruno);
        (await Centre.Get<AddNote>().Run(bruno, id, "n", "@ana can you?")).Error.ShouldBeNull();
        await Centre.Drain();
        Services.GetRequiredService<MentionNews>().OnCommitted(Centre.Journal);
        menu.WaitForAssertion(() => menu.Find(".mention-item").TextContent.ShouldContain("can you?"));
        menu.Find(".mention-item").TextContent.ShouldContain("No puede abrir esa conversación");
        await menu.InvokeAsync(() => menu.Find(".mention-acts .icon-button").Click());
        await Centre.Tail.Until(entry => entry.Event is MentionsSeen);
        Services.GetRequiredService<MentionNews>().OnCommitted(Centre.Journal);
        menu.WaitForAssertion(() => menu.FindAll(".mention-item").ShouldBeEmpty());
    }

    async Task<(IRenderedComponent<InboxPage> Page, long Id)> Open()
    {
        var id = await Centre.Arrive(Ana);
        return (await Open(id), id);
    }

    async Task<IRenderedComponent<InboxPage>> Open(long id)
    {
        Navigation.NavigateTo($"/inbox?tab=active&id={id}");
        await Services.GetRequiredService<InboxBridge>().Start();
        var page = Render<InboxPage>();
        page.WaitForElement(".composer");
        return page;
    }
}
