using Bunit;
using ContactCenter.Blazor.Inbox;
using ContactCenter.Blazor.Inbox.TopBar;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Interactions;
using ContactCenter.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Tests.Blazor.Inbox;

public sealed class ChannelCountersTests : InboxContext
{
    [Fact]
    public async Task List_SaysWhoWaitsWhereAndWhoWroteUnread()
    {
        var counters = await Begin();
        var own = await Centre.Arrive(Ana);
        var waiting = await Centre.Arrive();
        counters.WaitForAssertion(() => Parts(counters).ShouldBe(["En espera 1", "Sin leer 1"]));
        counters.Find("[popovertarget=waiting-Webchat].menu-button").GetAttribute("title").ShouldBe("Webchat: 1 en espera, 1 mensaje sin leer");
        counters.Find("#waiting-Webchat .waiting-item").TextContent.ShouldContain("Vera");
        counters.Find("#waiting-Webchat .waiting-item").TextContent.ShouldContain("sales");
        await Press(counters, 1);
        Navigation.Uri.ShouldEndWith($"/inbox?tab=active&id={own}");
        await Press(counters, 0);
        SpinWait.SpinUntil(() => Navigation.Uri.EndsWith($"/inbox?tab=active&id={waiting}", StringComparison.Ordinal), TimeSpan.FromSeconds(30)).ShouldBeTrue();
    }

    [Fact]
    public async Task OnABreak_RowsSayWhyNot()
    {
        var counters = await Begin();
        await Centre.Arrive();
        await Centre.Get<ChangeBreak>().Run(Ana, Seed.Lunch);
        counters.WaitForAssertion(() => counters.Find(".waiting-item").GetAttribute("title")!.ShouldContain("descanso"));
    }

    [Fact]
    public async Task Offered_StandsFirst_WithItsCountdown()
    {
        await Centre.Write(unit =>
        {
            var campaign = unit.Db.Campaigns.Find(Seed.MultipleId)!;
            (campaign.Strategy, campaign.Distribution) = (Strategy.Nocall, Distribution.Linear);
            unit.Db.SaveChanges();
            unit.Append(new CampaignChanged(), campaignId: Seed.MultipleId);
        });
        await Centre.Drain();
        var counters = await Begin();
        var id = await Centre.Arrive();
        counters.WaitForAssertion(() => Parts(counters).ShouldBe(["Para usted 1"]));
        counters.Find(".waiting-item cc-clock").HasAttribute("until").ShouldBeTrue();
        await Press(counters, 0);
        SpinWait.SpinUntil(() => Navigation.Uri.EndsWith($"id={id}", StringComparison.Ordinal), TimeSpan.FromSeconds(30)).ShouldBeTrue();
        (await Centre.Find(id)).State.ShouldBe(InteractionState.Active);
    }

    /// <summary>Where nothing can be drawn anew between finding it and pressing it.</summary>
    static Task Press(IRenderedComponent<ChannelCounters> counters, int row) => counters.InvokeAsync(() => counters.FindAll("#waiting-Webchat .waiting-item")[row].Click());

    static string[] Parts(IRenderedComponent<ChannelCounters> counters) => [.. counters.FindAll("#waiting-Webchat .waiting-part").Select(part => part.TextContent)];

    async Task<IRenderedComponent<ChannelCounters>> Begin()
    {
        await Services.GetRequiredService<InboxBridge>().Start();
        return Render<ChannelCounters>();
    }
}
