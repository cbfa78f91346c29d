using Bunit;
using ContactCenter.Blazor.Inbox;
using ContactCenter.Blazor.Inbox.List;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Interactions;
using ContactCenter.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Tests.Blazor.Inbox;

/// <summary>What an agent sees of routing: offers in Active, the break "No answer", the wrap-up.</summary>
public sealed class RoutedInboxTests : InboxContext
{
    [Fact]
    public async Task Offer_StandsInActiveWithACountdown_OpensByAClick_WrapUpEndsEarly()
    {
        await Assigned(wrapUp: 60);
        await Services.GetRequiredService<InboxBridge>().Start();
        var list = Render<InboxList>(parameters => parameters.Add(part => part.Address, new InboxAddress(InboxTab.Active)));
        var id = await Centre.Arrive();
        list.WaitForAssertion(() => list.Find("li.offered").GetAttribute("data-offered").ShouldBe($"{id}"));
        list.Find("li.offered cc-clock").HasAttribute("until").ShouldBeTrue();
        list.Find("li.offered button").Click();
        list.WaitForAssertion(() => list.FindAll("li.offered").ShouldBeEmpty());
        (await Centre.Find(id)).State.ShouldBe(InteractionState.Active);
        await Centre.Get<EndInteraction>().Run(Ana, id);
        list.WaitForElement(".wrap-up button").Click();
        list.WaitForAssertion(() => list.FindAll(".wrap-up").ShouldBeEmpty());
    }

    [Fact]
    public async Task NotOpened_SaysWhyNothingArrivesAndLetsComeBack()
    {
        await Assigned(wrapUp: 0);
        await Services.GetRequiredService<InboxBridge>().Start();
        var list = Render<InboxList>(parameters => parameters.Add(part => part.Address, new InboxAddress(InboxTab.Active)));
        await Centre.Arrive();
        await Centre.Settle();
        await Centre.Advance(TimeSpan.FromSeconds(31));
        list.WaitForElement(".no-answer button").Click();
        list.WaitForAssertion(() => list.FindAll(".no-answer").ShouldBeEmpty());
        await Centre.Settle();
        Centre.Live.FindAgent(Seed.Ana)!.BreakId.ShouldBeNull();
    }

    [Fact]
    public async Task PausedBySupervisor_SaysWhoAndWhyAndLetsComeBack()
    {
        await Services.GetRequiredService<InboxBridge>().Start();
        var bars = Render<StateBars>();
        await Centre.Get<PauseAgent>().Run(await Centre.LogIn(Seed.Supervisor), Seed.Ana, true, "<b>Meeting</b>");
        bars.WaitForElement(".paused").TextContent.ShouldContain("supervisor lo pausó: «\u2068<b>Meeting</b>\u2069»");
        await bars.InvokeAsync(() => bars.Find(".paused button").Click());
        bars.WaitForAssertion(() => bars.FindAll(".paused").ShouldBeEmpty());
    }

    [Fact]
    public async Task Pulse_PageGoneAndBack_IsToldToCore()
    {
        await Centre.Get<CloseSession>().Run(Ana.SessionId, SessionEnd.LoggedOut);
        await Centre.Drain();
        Centre.Link(Seed.Ana).Dispose();
        using var pulse = Services.GetRequiredService<AgentPulse>();
        await pulse.Start();
        var presence = Centre.Get<AgentPresence>();
        pulse.Pause();
        await Centre.Advance(TimeSpan.FromSeconds(31));
        presence.IsReachable(Seed.Ana).ShouldBeFalse();
        pulse.Resume();
        presence.IsReachable(Seed.Ana).ShouldBeTrue();
    }

    async Task Assigned(int wrapUp)
    {
        await Centre.Write(unit =>
        {
            var campaign = unit.Db.Campaigns.Find(Seed.MultipleId)!;
            (campaign.Strategy, campaign.Distribution, campaign.WrapUp) = (Strategy.Nocall, Distribution.Linear, wrapUp);
            unit.Db.SaveChanges();
            unit.Append(new CampaignChanged(), campaignId: Seed.MultipleId);
        });
        await Centre.Drain();
    }
}
