using Bunit;
using ContactCenter.Blazor.Inbox;
using ContactCenter.Blazor.Inbox.Alerts;
using ContactCenter.Blazor.Inbox.State;
using ContactCenter.Blazor.Inbox.Transfer;
using ContactCenter.Blazor.Store;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Routing;
using ContactCenter.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Tests.Blazor.Inbox;

public sealed class TransferDialogTests : InboxContext
{
    bool closed;

    [Fact]
    public async Task Targets_WithReasons_NoteGoesAlong()
    {
        var (bruno, carla) = (await Centre.LogIn(Seed.Bruno), await Centre.LogIn(Seed.Carla));
        await Centre.Get<ChangeBreak>().Run(carla, Seed.Lunch);
        var dialog = Open(await Centre.Arrive(Ana), out var id);
        dialog.WaitForAssertion(() => dialog.FindAll(".transfer-target").Count.ShouldBe(3));
        dialog.FindAll(".transfer-target.off").ShouldHaveSingleItem().TextContent.ShouldContain("en una pausa");
        dialog.Find(".button.primary").HasAttribute("disabled").ShouldBeTrue();
        dialog.Find("input[type=search]").Input("BRU");
        dialog.FindAll(".transfer-target").ShouldHaveSingleItem().TextContent.ShouldContain("bruno");
        dialog.Find("input[type=radio]").Change(true);
        dialog.Find("textarea").Change("VIP");
        dialog.Find(".button.primary").Click();
        dialog.WaitForAssertion(() => closed.ShouldBeTrue());
        (await Centre.Find(id)).ShouldSatisfyAllConditions(found => found.State.ShouldBe(InteractionState.Offered), found => found.AgentId.ShouldBe(bruno.UserId));
    }

    /// <summary>The target goes on a break between the look and the click.</summary>
    [Fact]
    public async Task Refused_SaysWhyAndTheListKnowsIt()
    {
        var bruno = await Centre.LogIn(Seed.Bruno);
        var dialog = Open(await Centre.Arrive(Ana), out var id);
        dialog.WaitForElement(".transfer-target");
        dialog.Find("input[type=radio]").Change(true);
        await Centre.Get<ChangeBreak>().Run(bruno, Seed.Lunch);
        await Centre.Drain();
        dialog.Find(".button.primary").Click();
        dialog.WaitForAssertion(() => dialog.Find("[role=alert]").TextContent.ShouldContain("bruno: en una pausa"));
        dialog.WaitForAssertion(() => dialog.FindAll(".transfer-target.off").Count.ShouldBe(1));
        (await Centre.Find(id)).AgentId.ShouldBe(Seed.Ana);
        closed.ShouldBeFalse();
    }

    /// <summary>Whoever passed it on reads why they have it again, whoever gets it otherwise reads their note; and the lines tell what happened.</summary>
    [Fact]
    public async Task NotTakenByACampaign_SaysSoToWhoeverPassedItOn()
    {
        var id = await Centre.Arrive(Ana);
        (await Centre.Get<TransferToCampaign>().Run(Ana, id, Seed.OneByOneId, "VIP")).Error.ShouldBeNull();
        await Centre.Drain();
        await Centre.Advance(TimeSpan.FromSeconds(61));
        Navigation.NavigateTo($"/inbox?tab=active&id={id}");
        await Services.GetRequiredService<InboxBridge>().Start();
        var page = Render<InboxPage>();
        page.WaitForAssertion(() => page.Find(".transfer-note-bar").TextContent.ShouldContain("En \u2068support\u2069 nadie la tomó a tiempo: volvió a usted."));
        page.WaitForAssertion(() => Lines(page).ShouldContain(line => line.Contains("Volvió a \u2068ana\u2069")));
        Lines(page).ShouldContain(line => line.Contains("Nadie la tomó a tiempo en \u2068support\u2069"));
        var call = new Alert(AlertKinds.Transfer, id, 0) { From = Seed.Ana };
        Services.GetRequiredService<AlertWords>().Of(call, Services.GetRequiredService<IState<InboxState>>().Value).Title.ShouldBe("Vera vuelve a usted: nadie la tomó");
        var bruno = await Centre.LogIn(Seed.Bruno);
        await Centre.Get<WithdrawOffer>().Run(id, Seed.Ana, (await Centre.Find(id)).StateSince);
        (await Centre.Get<TakeInteraction>().Run(bruno, id)).Error.ShouldBeNull();
        (await Centre.Get<TransferTargetsQuery>().NoteFor(bruno, id))!.Note.ShouldBe("VIP");
    }

    [Fact]
    public async Task CameBackAndTakenByAnother_ReadsTheNote()
    {
        var bruno = await Centre.LogIn(Seed.Bruno);
        var id = await Centre.Arrive(bruno);
        (await Centre.Get<TransferToCampaign>().Run(bruno, id, Seed.OneByOneId, "VIP")).Error.ShouldBeNull();
        await Centre.Drain();
        await Centre.Advance(TimeSpan.FromSeconds(61));
        await Centre.Get<WithdrawOffer>().Run(id, Seed.Bruno, (await Centre.Find(id)).StateSince);
        (await Centre.Get<TakeInteraction>().Run(Ana, id)).Error.ShouldBeNull();
        await Centre.Drain();
        Navigation.NavigateTo($"/inbox?tab=active&id={id}");
        await Services.GetRequiredService<InboxBridge>().Start();
        var page = Render<InboxPage>();
        page.WaitForAssertion(() => page.Find(".transfer-note-bar").TextContent.ShouldContain("bruno se la transfirió: VIP"));
    }

    static List<string> Lines(IRenderedComponent<InboxPage> page) => [.. page.FindAll(".timeline-system").Select(line => line.TextContent)];

    IRenderedComponent<TransferDialog> Open(long interactionId, out long id)
    {
        id = interactionId;
        Centre.Drain().GetAwaiter().GetResult();
        return Render<TransferDialog>(parameters => parameters.Add(dialog => dialog.InteractionId, interactionId).Add(dialog => dialog.Customer, "Vera").Add(dialog => dialog.OnClosed, () => closed = true));
    }
}
