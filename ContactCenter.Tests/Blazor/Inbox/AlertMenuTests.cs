using Bunit;
using ContactCenter.Blazor.Inbox;
using ContactCenter.Blazor.Inbox.Alerts;
using ContactCenter.Blazor.Inbox.TopBar;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Interactions;
using ContactCenter.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Tests.Blazor.Inbox;

/// <summary>What reaches the page's script, and what the agent chooses. What sounds is the browser's part.</summary>
public sealed class AlertMenuTests : InboxContext
{
    BunitJSModuleInterop script = null!;

    [Fact]
    public async Task Choice_IsKeptAndToldToTheScript()
    {
        var menu = await Begin();
        await menu.InvokeAsync(() => menu.Find("tbody tr:first-child input").Change(false));
        await menu.InvokeAsync(() => menu.Find("input[type=range]").Change("20"));
        var chosen = new AlertChoices(AlertKinds.All & ~AlertKinds.Waiting, AlertKinds.All, 20);
        Holds(() => Last("choose").SequenceEqual([(int)chosen.Sounds, (int)chosen.Notifications, 20, true]));
        Holds(() => Kept() == chosen);
        Bell.OnChosen(0, 0, 50);
        menu.WaitForAssertion(() => menu.FindAll("input[checked]").ShouldBeEmpty());
    }

    [Fact]
    public async Task NotStored_IsSaid()
    {
        var menu = await Begin();
        Storage.Full = true;
        await menu.InvokeAsync(() => menu.Find("tbody tr:first-child input").Change(false));
        menu.WaitForAssertion(() => menu.Find("[role=alert]").TextContent.ShouldContain(AlertTexts.NotKept.Es));
    }

    [Theory]
    [InlineData("default", "Permitir avisos de escritorio")]
    [InlineData("denied", "bloquea")]
    [InlineData("insecure", "https")]
    [InlineData("unsupported", "no muestra")]
    [InlineData("granted", "al frente")]
    public async Task Leave_OfTheBrowser_IsExplained(string leave, string words)
    {
        var menu = await Begin();
        Bell.OnLeave(leave, "on");
        menu.WaitForAssertion(() => menu.Find(".alerts-note").TextContent.ShouldContain(words));
        menu.FindAll("[data-ask-leave]").Count.ShouldBe(leave == "default" ? 1 : 0);
    }

    [Fact]
    public async Task SilentPage_SaysSoUntilItIsTouched()
    {
        var menu = await Begin();
        Bell.OnLeave("granted", "locked");
        menu.WaitForAssertion(() => menu.Find(".bell-word").TextContent.ShouldBe(AlertTexts.Muted.Es));
        Bell.OnLeave("granted", "on");
        menu.WaitForAssertion(() => menu.FindAll(".bell-word").ShouldBeEmpty());
    }

    [Fact]
    public async Task NewOne_RaisesAnAlertThatOpensIt_AndCountsInTheTitle()
    {
        var menu = await Begin();
        var id = await Centre.Arrive();
        Holds(() => ((List<SpokenAlert>)Last("raise")[0]!).Single().Title == "Vera espera en sales" && Last("show")[0] is 1);
        await menu.InvokeAsync(() => Bell.OnOpen(id));
        Navigation.Uri.ShouldEndWith($"/inbox?tab=pending&id={id}");
        await Centre.Get<TakeInteraction>().Run(Ana, id);
        Holds(() => ((List<long>)Last("raise")[1]!).Contains(id));
        Last("show").ShouldBe([1, null], "nobody has read it");
        await Centre.Drain();
        await Centre.Get<MarkRead>().ByAgent(Ana, id, Centre.Live.FindInteraction(id)!.LastMessage);
        Holds(() => Last("show")[0] is 0);
    }

    AlertBell Bell => Services.GetRequiredService<AlertBell>();

    object?[] Last(string name) => [.. script.Invocations[name][^1].Arguments];

    /// <summary>Nothing is drawn when the script is called.</summary>
    static void Holds(Func<bool> what) => SpinWait.SpinUntil(() =>
    {
        try
        {
            return what();
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentOutOfRangeException)
        {
            // Not called yet, or just being called.
            return false;
        }
    }, TimeSpan.FromSeconds(30)).ShouldBeTrue();

    AlertChoices Kept() => Centre.Get<AlertChoicesQuery>().Read(Ana).GetAwaiter().GetResult().Value;

    async Task<IRenderedComponent<AlertMenu>> Begin()
    {
        script = JSInterop.SetupModule("/js/inbox/alerts.js");
        script.Mode = JSRuntimeMode.Loose;
        await Services.GetRequiredService<InboxBridge>().Start();
        var menu = Render<AlertMenu>();
        menu.WaitForElement("tbody");
        Holds(() => Last("show").Length == 2);
        return menu;
    }
}
