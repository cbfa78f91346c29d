using Bunit;
using ContactCenter.Blazor.Inbox;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Interactions;
using ContactCenter.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Tests.Blazor.Inbox;

public sealed class EndDialogTests : InboxContext
{
    [Fact]
    public async Task End_AsksForTheDispositionItNeeds_ThenShowsItAndMayBeChanged()
    {
        var page = await Served();
        await page.InvokeAsync(() => page.Find(".conversation-header .button.danger").Click());
        page.WaitForElement(".disposition-list").TextContent.ShouldNotContain("Ninguna");
        await page.InvokeAsync(() => page.Find("#end-dialog .button.danger").Click());
        page.WaitForElement("#end-dialog [role=alert]").TextContent.ShouldContain("Elija una tipificación");
        await page.InvokeAsync(() => page.FindAll(".disposition").Single(choice => choice.TextContent.Contains("Visit", StringComparison.Ordinal)).QuerySelector("input")!.Change(true));
        page.FindAll("#end-dialog [role=alert]").ShouldBeEmpty();
        await page.InvokeAsync(() => page.Find("#end-dialog textarea").Change("On <b>Monday</b>"));
        await page.InvokeAsync(() => page.Find("#end-dialog .button.danger").Click());
        page.WaitForAssertion(() => page.Find(".timeline-closure").TextContent.ShouldContain("On <b>Monday</b>"));
        page.Find(".closure-bar").TextContent.ShouldContain("Pending › Visit");

        await page.InvokeAsync(() => page.Find(".closure-bar .button").Click());
        page.WaitForElement(".disposition input");
        await page.InvokeAsync(() => page.Find(".disposition input").Change(true));
        await page.InvokeAsync(() => page.Find("#end-dialog .button.primary").Click());
        page.WaitForAssertion(() => page.Find(".closure-bar").TextContent.ShouldContain("Sold"));
        page.FindAll(".timeline-closure").ShouldHaveSingleItem().TextContent.ShouldContain("On <b>Monday</b>");
        page.WaitForAssertion(() => page.FindAll("#end-dialog").ShouldBeEmpty());
    }

    [Fact]
    public async Task EndedByTheVisitor_OffersToSayItAfterwards()
    {
        var page = await Served();
        await page.InvokeAsync(() => page.Find(".conversation-header .button.danger").Click());
        await Centre.Get<LeaveInteraction>().Run(Id);
        page.WaitForAssertion(() => page.Find(".closure-bar").TextContent.ShouldContain("no tiene tipificación"));
        page.WaitForAssertion(() => page.FindAll("#end-dialog").ShouldBeEmpty());
    }

    /// <summary>The administrator takes it away between the look and the click: what was typed stays where it can be tried again.</summary>
    [Fact]
    public async Task DispositionThatWentAway_IsRefusedInWords()
    {
        var page = await Served();
        await page.InvokeAsync(() => page.Find(".conversation-header .button.danger").Click());
        page.WaitForElement(".disposition input");
        await page.InvokeAsync(() => page.Find(".disposition input").Change(true));
        await Campaign(campaign => campaign.Dispositions = [new("other", "Other", [])]);
        await page.InvokeAsync(() => page.Find("#end-dialog .button.danger").Click());
        page.WaitForAssertion(() => page.Find(".bar[role=alert]").TextContent.ShouldContain("Elija otra"));
        page.FindAll(".composer").ShouldHaveSingleItem();
    }

    long Id { get; set; }

    async Task<IRenderedComponent<InboxPage>> Served()
    {
        await Campaign(campaign => (campaign.DispositionRequired, campaign.Dispositions) = (true, [new("sold", "Sold", []), new("open", "Pending", [new("visit", "Visit", [])])]));
        Id = await Centre.Arrive(Ana);
        await Centre.Drain();
        Navigation.NavigateTo($"/inbox?tab=active&id={Id}");
        await Services.GetRequiredService<InboxBridge>().Start();
        var page = Render<InboxPage>();
        page.WaitForElement(".composer");
        return page;
    }

    async Task Campaign(Action<Campaign> change)
    {
        await Centre.Write(unit =>
        {
            change(unit.Db.Campaigns.Single(campaign => campaign.Id == Seed.MultipleId));
            unit.Db.SaveChanges();
            unit.Append(new CampaignChanged(), campaignId: Seed.MultipleId);
        });
        await Centre.Drain();
    }
}
