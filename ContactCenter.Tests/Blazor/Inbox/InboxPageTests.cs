using Bunit;
using ContactCenter.Blazor.Inbox;
using ContactCenter.Blazor.Inbox.Composing;
using ContactCenter.Blazor.Inbox.State;
using ContactCenter.Blazor.Shell;
using ContactCenter.Core.Interactions;
using ContactCenter.Tests.Support;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Tests.Blazor.Inbox;

public sealed class InboxPageTests : InboxContext
{
    async Task<IRenderedComponent<InboxPage>> Open(string address = "/inbox")
    {
        Navigation.NavigateTo(address);
        await Services.GetRequiredService<InboxBridge>().Start();
        return Render<InboxPage>();
    }

    async Task<(IRenderedComponent<InboxPage> Page, long Id)> OpenConversation()
    {
        var id = await Centre.Arrive(Ana);
        var page = await Open($"/inbox?tab=active&id={id}");
        page.WaitForElement(".composer");
        return (page, id);
    }

    [Fact]
    public async Task WhoArrives_StandsInPending()
    {
        var page = await Open();
        page.WaitForElement(".empty");
        await Centre.Arrive();
        page.WaitForAssertion(() => page.Find(".row-name").TextContent.ShouldBe("Vera"));
    }

    [Fact]
    public async Task Take_OpensTheConversation()
    {
        var id = await Centre.Arrive();
        var page = await Open();
        page.WaitForElement(".row-main").Click();
        page.WaitForAssertion(() => Navigation.Uri.ShouldEndWith($"/inbox?tab=active&id={id}"));
        page.WaitForAssertion(() => page.Find(".message.theirs .plain").TextContent.ShouldBe("Hello?"));
        page.WaitForElement(".composer");
    }

    [Fact]
    public async Task Take_SomebodyElseWasFaster_NamesTheWinnerAtThePlace()
    {
        var id = await Centre.Arrive();
        var page = await Open();
        var row = page.WaitForElement(".row-main");
        page.Find(".rows").TriggerEvent("onpointerenter", new PointerEventArgs());
        // Bruno's take is stored, and this list has not heard of it yet: it is what the click meets that counts.
        await Centre.Get<TakeInteraction>().Run(await Centre.LogIn(Seed.Bruno), id);
        Dispatcher.Dispatch(new TakeAsked(id, "Vera"));
        page.WaitForAssertion(() => page.Find(".bar[role=alert]").TextContent.ShouldContain("bruno"));
        page.Find(".bar button").Click();
        page.WaitForAssertion(() => page.FindAll(".bar").ShouldBeEmpty());
    }

    [Fact]
    public async Task Send_StandsInTheConversationOnce()
    {
        var (page, id) = await OpenConversation();
        var composer = page.FindComponent<Composer>();
        await page.InvokeAsync(() => composer.Instance.OnSend("id-1", "**Hi**", false));
        page.WaitForAssertion(() => page.Find(".message.ours .rich strong").TextContent.ShouldBe("Hi"));
        page.WaitForAssertion(() => page.FindAll(".outgoing").ShouldBeEmpty());
        await using var db = Centre.Read();
        db.Messages.Count(message => message.InteractionId == id && message.ClientId == "id-1").ShouldBe(1);
    }

    [Fact]
    public async Task Send_SeveralAtOnce_AreStoredInTheirOrder()
    {
        var (page, id) = await OpenConversation();
        var composer = page.FindComponent<Composer>();
        string[] texts = [.. Enumerable.Range(1, 20).Select(i => $"message {i}")];
        await page.InvokeAsync(() => Array.ForEach(texts, text => composer.Instance.OnSend(text, text, false)));
        page.WaitForAssertion(() => page.FindAll(".message.ours:not(.outgoing)").Count.ShouldBe(20));
        await using var db = Centre.Read();
        db.Messages.Where(message => message.InteractionId == id && message.AgentId == Ana.UserId).OrderBy(message => message.Id).Select(message => message.Text).ShouldBe(texts);
    }

    [Fact]
    public async Task KeptByAnEarlierPage_StandsAgainAsFailed()
    {
        var id = await Centre.Arrive(Ana);
        Dispatcher.Dispatch(new OutgoingRestored([new OutgoingMessage(id, "id-1", "From before") { Failed = new NotStored() }]));
        var page = await Open($"/inbox?tab=active&id={id}");
        page.WaitForAssertion(() => page.Find(".outgoing.failed .rich").TextContent.Trim().ShouldBe("From before"));
    }

    [Fact]
    public async Task Send_StorageRefuses_TextIsKeptAndRetryStoresItOnce()
    {
        var (page, id) = await OpenConversation();
        Storage.Full = true;
        await page.InvokeAsync(() => page.FindComponent<Composer>().Instance.OnSend("id-1", "Keep me", false));
        page.WaitForElement(".outgoing.failed [role=alert]");
        page.Find(".outgoing .rich").TextContent.Trim().ShouldBe("Keep me");
        Storage.Full = false;
        page.Find(".outgoing-error .button").Click();
        page.WaitForAssertion(() => page.FindAll(".outgoing").ShouldBeEmpty());
        await using var db = Centre.Read();
        db.Messages.Count(message => message.InteractionId == id && message.Text == "Keep me").ShouldBe(1);
    }

    [Fact]
    public async Task Slash_FiltersAndEnterInserts()
    {
        var script = JSInterop.SetupModule("/js/inbox/composer.js");
        script.Mode = JSRuntimeMode.Loose;
        var (page, _) = await OpenConversation();
        var composer = page.FindComponent<Composer>();
        await page.InvokeAsync(() => composer.Instance.OnSlash("zzz"));
        page.FindAll(".canned [role=option]").ShouldBeEmpty();
        await page.InvokeAsync(() => composer.Instance.OnSlash("gree"));
        page.Find(".canned [role=option]").TextContent.ShouldContain("/hi");
        await page.InvokeAsync(() => composer.Instance.OnKey("Enter"));
        script.Invocations["insert"].ShouldHaveSingleItem().Arguments[1].ShouldBe("Hello!");
        page.FindAll(".canned").ShouldBeEmpty();
    }

    [Fact]
    public async Task Emoji_RecentOnesStandFirst_AndAreFoundByAWordOfAnyLanguage()
    {
        var script = JSInterop.SetupModule("/js/inbox/emoji.js");
        script.Mode = JSRuntimeMode.Loose;
        script.Setup<string[]?>("recent").SetResult(["🚚", "<b>"]);
        var (page, _) = await OpenConversation();
        await page.InvokeAsync(() => page.Find("[data-popup-button]").Click());
        page.WaitForAssertion(() => page.FindAll(".emoji-grid.recent .emoji-item").Select(item => item.TextContent).ShouldBe(["🚚"]));
        await page.InvokeAsync(() => page.Find(".emoji input").Input("CAFE"));
        page.WaitForAssertion(() => page.FindAll(".emoji-item").Select(item => item.TextContent).ShouldBe(["☕"]));
        await page.InvokeAsync(() => page.Find(".emoji-item").Click());
        script.Invocations["use"].ShouldHaveSingleItem().Arguments[0].ShouldBe("☕");
    }

    [Fact]
    public async Task CustomerTypes_IsShownUntilForgotten()
    {
        var (page, id) = await OpenConversation();
        Centre.Get<ConversationFeed>().Send(id, new Typing(MessageFrom.Customer, true));
        page.WaitForElement(".typing");
        await Centre.Advance(TimeSpan.FromSeconds(6));
        page.WaitForAssertion(() => page.FindAll(".typing").ShouldBeEmpty());
    }

    [Fact]
    public async Task Shown_IsMarkedAsRead()
    {
        var (_, id) = await OpenConversation();
        await Centre.Tail.Until(entry => entry.InteractionId == id && entry.Event is AgentHasRead { Unread: 0 });
    }

    [Fact]
    public async Task End_IsReadOnlyAfter()
    {
        var (page, _) = await OpenConversation();
        // Where nothing can be drawn anew between finding a button and pressing it.
        await page.InvokeAsync(() => page.Find(".conversation-header .button.danger").Click());
        page.WaitForElement("#end-title").TextContent.ShouldContain("Vera");
        await page.InvokeAsync(() => page.Find("#end-dialog .button.danger").Click());
        page.WaitForElement(".conversation-note");
        page.FindAll(".composer").ShouldBeEmpty();
    }

    [Fact]
    public async Task ForeignConversation_IsNotShown()
    {
        var id = await Centre.Arrive(await Centre.LogIn(Seed.Bruno));
        var page = await Open($"/inbox?tab=active&id={id}");
        page.WaitForElement(".inbox-conversation .empty a");
        page.Markup.ShouldNotContain("Hello?");
    }

    [Fact]
    public async Task TakenByAnotherWhileLookedAt_IsNoLongerShown()
    {
        var id = await Centre.Arrive();
        var page = await Open($"/inbox?id={id}");
        page.WaitForElement(".message.theirs");
        await Centre.Get<TakeInteraction>().Run(await Centre.LogIn(Seed.Bruno), id);
        page.WaitForAssertion(() => page.FindAll(".message").ShouldBeEmpty());
    }

    [Fact]
    public async Task History_ShowsWhatWasServed()
    {
        var id = await Centre.Arrive(Ana);
        await Centre.Get<EndInteraction>().Run(Ana, id);
        var page = await Open("/inbox?tab=history&q=SALES");
        await Centre.Advance(TimeSpan.FromSeconds(1));
        page.WaitForAssertion(() => page.Find(".row-main").GetAttribute("href").ShouldBe($"/inbox?tab=history&q=SALES&id={id}"));
    }

    [Fact]
    public async Task History_TellsTheTimesInTheOrderOfItsRows()
    {
        var first = await Centre.Arrive(Ana);
        await Centre.Advance(TimeSpan.FromMinutes(1));
        await Centre.Get<EndInteraction>().Run(Ana, await Centre.Arrive(Ana));
        await Centre.Advance(TimeSpan.FromMinutes(1));
        await Centre.Get<EndInteraction>().Run(Ana, first);
        var page = await Open("/inbox?tab=history");
        page.WaitForAssertion(() => page.FindAll(".row-time cc-time").Count.ShouldBe(2));
        page.FindAll(".row-time cc-time").Select(time => time.GetAttribute("at")).ShouldBeInOrder(SortDirection.Descending);
    }

    [Fact]
    public async Task Header_TellsTheWaitBeforeWhatMayBeLong()
    {
        var (page, id) = await OpenConversation();
        page.FindAll(".conversation-title .part").Select(part => part.TextContent.Trim()).ShouldBe(["sales", $"#{id}", "esperó 0:00", "vera@example.org"]);
    }
}
