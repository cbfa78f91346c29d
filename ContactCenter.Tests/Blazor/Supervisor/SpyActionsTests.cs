using Bunit;
using ContactCenter.Blazor.Supervisor.Spy;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Blazor.Supervisor;

public sealed class SpyActionsTests : IAsyncLifetime
{
    Centre centre = null!;
    Actor ana = null!;
    SupervisorConsole console = null!;
    long id;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start();
        await centre.Write(unit =>
        {
            unit.Db.Users.Where(user => user.Id == Seed.Bruno).ExecuteUpdate(set => set.SetProperty(user => user.Roles, Roles.Agent | Roles.Supervisor));
            unit.Append(new UserChanged(), agentId: Seed.Bruno);
        });
        await centre.Drain();
        ana = await centre.LogIn(Seed.Ana);
        id = await centre.Arrive(ana);
        console = new SupervisorConsole(centre, await centre.LogIn(Seed.Supervisor));
    }

    public async Task DisposeAsync()
    {
        await console.DisposeAsync();
        await centre.DisposeAsync();
    }

    IRenderedComponent<SpyPanel> Open(SupervisorConsole by)
    {
        var panel = by.Render<SpyPanel>(parameters => parameters.Add(panel => panel.InteractionId, id).Add(panel => panel.CloseLink, "/closed"));
        panel.WaitForElement(".spy-actions");
        return panel;
    }

    static Task Press(IRenderedComponent<SpyPanel> panel, string icon) =>
        panel.InvokeAsync(() => panel.FindAll(".spy-actions button").Single(button => button.QuerySelector(".rzi")!.TextContent == icon).Click());

    static async Task Write(IRenderedComponent<SpyPanel> panel, string text)
    {
        await panel.InvokeAsync(() => panel.Find(".talk-write input").Change(text));
        await panel.InvokeAsync(() => panel.Find(".talk-write").Submit());
    }

    [Fact]
    public async Task Whisper_IsShownAsOne_AndSaysWhoSeesIt()
    {
        var panel = Open(console);
        await Press(panel, "hearing");
        panel.Find(".spy-who").TextContent.ShouldContain("Solo lo ve ana");
        await Write(panel, "<b>Discount</b>");
        panel.WaitForAssertion(() => panel.Find(".whisper .plain").TextContent.ShouldBe("<b>Discount</b>"));
        panel.WaitForAssertion(() => panel.Find(".talk-write input").GetAttribute("value").ShouldBeNullOrEmpty());
    }

    [Fact]
    public async Task Join_IsExplained_ThenTheCustomerReadsWhatIsWritten_UntilSteppingOut()
    {
        var panel = Open(console);
        await Press(panel, "group_add");
        panel.Find(".spy-join").TextContent.ShouldContain("El cliente sabrá que alguien se sumó");
        await panel.InvokeAsync(() => panel.Find(".spy-join .primary").Click());
        panel.WaitForElement(".talk-write input");
        await Write(panel, "Here I am");
        panel.WaitForAssertion(() => panel.FindAll(".message .bubble").Any(bubble => bubble.TextContent.Contains("Here I am")).ShouldBeTrue());
        await Press(panel, "group_remove");
        panel.WaitForAssertion(() => panel.FindAll(".talk-write").ShouldBeEmpty());
    }

    static async Task Hears(ConversationSubscription subscription, Typing expected)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!Equals(await subscription.Next(patience.Token), expected))
        {
        }
    }

    [Fact]
    public async Task Joined_TheCustomerSeesThemType_AndAQuoteGoesWithTheMessage()
    {
        using var customer = centre.Get<ConversationFeed>().Subscribe(id);
        await centre.Get<AddCustomerMessage>().Run(id, "c", "Where is it?");
        var panel = Open(console);
        await Press(panel, "group_add");
        panel.FindAll(".message-tools").ShouldBeEmpty("who only looks answers nothing");
        await panel.InvokeAsync(() => panel.Find(".spy-join .primary").Click());
        panel.WaitForElement(".joined-write input");
        panel.Find(".beside-foot").TextContent.ShouldContain("el cliente lee lo que escribe");
        await panel.InvokeAsync(() => panel.Find(".joined-write input").Input("He"));
        await Hears(customer, new Typing(MessageFrom.Agent, true));
        panel.FindAll(".typing.ours").ShouldBeEmpty("nobody is told of the own typing");
        await centre.Advance(JoinedComposer.Pause);
        await Hears(customer, new Typing(MessageFrom.Agent, false));

        panel.WaitForElement(".message-tools button");
        await panel.InvokeAsync(() => panel.FindAll(".message.theirs").Last().QuerySelector(".message-tools button")!.Click());
        panel.Find(".composer-quote .quote-text").TextContent.ShouldBe("Where is it?");
        await Write(panel, "Here");
        panel.WaitForAssertion(() => panel.FindAll(".message.ours .quote-text").ShouldHaveSingleItem().TextContent.ShouldBe("Where is it?"));
        panel.WaitForAssertion(() => panel.FindAll(".composer-quote").ShouldBeEmpty());
    }

    [Fact]
    public void TakeOver_OfASupervisorWhoIsNoAgent_IsDisabledWithTheReason()
    {
        var panel = Open(console);
        panel.FindAll(".spy-actions button").Last().HasAttribute("disabled").ShouldBeTrue();
        panel.Find(".spy-why").TextContent.ShouldContain("un supervisor que también es agente");
    }

    [Fact]
    public async Task TakeOver_Confirmed_LeadsToTheInbox()
    {
        await using var both = new SupervisorConsole(centre, await centre.LogIn(Seed.Bruno));
        var panel = Open(both);
        await Press(panel, "move_down");
        await panel.InvokeAsync(() => panel.Find("#take-over-dialog .primary").Click());
        panel.WaitForAssertion(() => both.Navigation.Uri.ShouldEndWith($"/inbox?tab=active&id={id}"));
        (await centre.Find(id)).AgentId.ShouldBe(Seed.Bruno);
    }

    [Fact]
    public async Task Waiting_NobodyToStepInFor_SaysSo()
    {
        id = await centre.Arrive();
        var panel = Open(console);
        panel.FindAll(".spy-actions button").ShouldAllBe(button => button.HasAttribute("disabled"));
        panel.Find(".spy-why").TextContent.ShouldContain("Nadie la atiende todavía");
        await centre.Get<TakeInteraction>().Run(ana, id);
        panel.WaitForAssertion(() => panel.FindAll(".spy-actions button")[0].HasAttribute("disabled").ShouldBeFalse());
    }
}
