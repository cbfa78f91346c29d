using Bunit;
using ContactCenter.Blazor.Talks;
using ContactCenter.Core.Talks;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Blazor.Inbox;
using ContactCenter.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Tests.Blazor.Talks;

/// <summary>The agent's side, in the top bar.</summary>
public sealed class OwnTalkTests : InboxContext
{
    async Task<Actor> Write(string text)
    {
        var supervisor = await Centre.LogIn(Seed.Supervisor);
        (await Centre.Get<WriteTalk>().Run(supervisor, Seed.Ana, Centre.NewId(), text)).Error.ShouldBeNull();
        await Pass();
        return supervisor;
    }

    /// <summary>What Core journaled reaches this circuit's news.</summary>
    async Task Pass()
    {
        await Centre.Drain();
        Services.GetRequiredService<TalkNews>().OnCommitted([.. Centre.Journal.Where(entry => entry.Event is TalkMessageAdded or TalkSeen)]);
    }

    async Task<Talk> Stored() => (await Centre.Get<TalkQuery>().Read(Ana, Seed.Ana)).Value;

    [Fact]
    public void NoMessages_ShowNothing() => Render<OwnTalk>().Markup.ShouldBeEmpty();

    [Fact]
    public async Task Message_IsANotice_AnsweredInTheWindow_AndSeenOnlyThere()
    {
        var talk = Render<OwnTalk>();
        await Write("<b>Break</b> at 11?");
        talk.WaitForAssertion(() => talk.Find("[role=alert] .talk-notice-text").TextContent.ShouldBe("<b>Break</b> at 11?"));
        (await Stored()).SeenByMe.ShouldBe(0);

        await talk.InvokeAsync(() => talk.Find(".talk-notice .primary").Click());
        talk.WaitForAssertion(() => talk.Find(".talk-window .plain").TextContent.ShouldBe("<b>Break</b> at 11?"));
        talk.WaitForAssertion(() => Stored().Result.SeenByMe.ShouldBeGreaterThan(0));
        await talk.InvokeAsync(() => talk.Find(".talk-write input").Change("Fine"));
        await talk.InvokeAsync(() => talk.Find(".talk-write").Submit());
        await Pass();
        talk.WaitForAssertion(() => talk.FindAll(".talk-line.own .plain").Select(line => line.TextContent).ShouldBe(["Fine"]));
        talk.FindAll("[role=alert]").ShouldBeEmpty();
        talk.Find(".talk-write input").GetAttribute("value").ShouldBeNullOrEmpty();
    }

    [Fact]
    public async Task Notice_PutOff_ComesBackWithTheNextMessage()
    {
        var talk = Render<OwnTalk>();
        await Write("One");
        talk.WaitForElement(".talk-notice");
        await talk.InvokeAsync(() => talk.Find(".talk-notice button:last-child").Click());
        talk.FindAll(".talk-notice").ShouldBeEmpty();
        talk.Find(".counter-number").TextContent.ShouldBe("1");
        await Write("Two");
        talk.WaitForAssertion(() => talk.Find(".talk-notice-text").TextContent.ShouldBe("Two"));
    }

    [Fact]
    public async Task Answer_ThatCannotBeStored_KeepsItsText_AndIsStoredOnceWhenTriedAgain()
    {
        var talk = Render<OwnTalk>();
        await Write("One");
        talk.WaitForElement(".talk-notice");
        await talk.InvokeAsync(() => talk.Find(".talk-notice .primary").Click());
        Storage.Full = true;
        await talk.InvokeAsync(() => talk.Find(".talk-write input").Change("Fine"));
        await talk.InvokeAsync(() => talk.Find(".talk-write").Submit());
        talk.WaitForAssertion(() => talk.Find(".talk-window [role=alert]").TextContent.ShouldContain("su texto sigue aquí"));
        talk.Find(".talk-write input").GetAttribute("value").ShouldBe("Fine");
        Storage.Full = false;
        await talk.InvokeAsync(() => talk.Find(".talk-write").Submit());
        talk.WaitForAssertion(() => Stored().Result.Messages.Count(message => message.Text == "Fine").ShouldBe(1));
    }
}
