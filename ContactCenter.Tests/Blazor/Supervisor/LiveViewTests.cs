using ContactCenter.Blazor.Supervisor.Live;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Interactions;
using static ContactCenter.Tests.Blazor.Supervisor.Samples;

namespace ContactCenter.Tests.Blazor.Supervisor;

public sealed class LiveViewTests
{
    [Fact]
    public void Waiting_OldestFirst_PlacesCountPerCampaign()
    {
        var view = LiveView.Of(Seen([Waiting(1, 300), Waiting(2, 100, 2), Waiting(3, 200)]), Scope(Campaign(1), Campaign(2)));
        view.Waiting.Select(line => (line.Id, line.Position)).ShouldBe([(2, 1), (3, 1), (1, 2)]);
    }

    [Fact]
    public void Waiting_RaisedOne_StandsInFrontAndSaysSo()
    {
        var view = LiveView.Of(Seen([Waiting(1, 100), Waiting(2, 200) with { Priority = 1 }]), Scope(Campaign(1)));
        view.Waiting.Select(line => (line.Id, line.Raised)).ShouldBe([(2, true), (1, false)]);
    }

    [Fact]
    public void Waiting_Offered_NamesTheAgent() =>
        LiveView.Of(Seen([Active(1, 9) with { State = InteractionState.Offered }]), Scope(Campaign(1))).Waiting.Single().OfferedTo.ShouldBe("agent 9");

    [Fact]
    public void Waiting_OnHeyNow_StandsByNumber_WebchatByName()
    {
        var view = LiveView.Of(Seen([Waiting(1, 100) with { Channel = Channel.HeyNow, CustomerName = "Vera", CustomerPhone = "59899111222" }, Waiting(2, 200) with { CustomerName = "Luz", CustomerPhone = "123", CustomerEmail = "l@x" }]), Scope(Campaign(1)));
        view.Waiting.Select(line => (line.Customer, line.Contact)).ShouldBe([("59899111222", "Vera"), ("Luz", "l@x")]);
    }

    [Fact]
    public void OtherCampaigns_AreNotShown_ButTheirAgentsChannelsAre()
    {
        var view = LiveView.Of(Seen([Active(1, 9, campaign: 5, channel: Channel.HeyNow)], Agent(9, active: 1)), Scope(Campaign(1, 9)));
        view.Active.ShouldBeEmpty();
        (view.Agents.Single().HeyNow, view.Agents.Single().Webchat, view.Agents.Single().Active).ShouldBe((true, false, 1));
    }

    [Fact]
    public void Agents_MemberOfTwo_IsListedOnce_NobodyThereIsOffline()
    {
        var view = LiveView.Of(Seen([], Agent(8, since: 77)), Scope(Campaign(1, 8, 9), Campaign(2, 8)));
        view.Agents.Select(line => (line.Id, line.State, line.Since)).ShouldBe([(8, AgentState.Free, 77), (9, AgentState.Offline, null)]);
        view.CountAgents(AgentState.Free, AgentState.Offline).ShouldBe(2);
    }

    [Fact]
    public void Agents_OnBreak_CarryItsNameIconAndLimit()
    {
        var line = LiveView.Of(Seen([], Agent(8, active: 1, breakId: 7)), Scope(Campaign(1, 8))).Agents.Single();
        (line.State, line.BreakName, line.BreakIcon, line.BreakMinutes).ShouldBe((AgentState.BusyOnBreak, "Lunch", "restaurant", 45));
    }

    [Fact]
    public void Active_LongestFirst() =>
        LiveView.Of(Seen([Active(1, 9, 300), Active(2, 9, 100)]), Scope(Campaign(1))).Active.Select(line => line.Id).ShouldBe([2, 1]);

    [Fact]
    public void CountChanges_NewGoneAndDifferentRows_AreCountedOnce()
    {
        var before = LiveView.Of(Seen([Waiting(1), Waiting(2)], Agent(8)), Scope(Campaign(1, 8)));
        var after = LiveView.Of(Seen([Waiting(1), Active(3, 8)], Agent(8, active: 1)), Scope(Campaign(1, 8)));
        // 2 is gone, 3 is new, and the agent became busy.
        LiveView.CountChanges(before, after).ShouldBe(3);
        LiveView.CountChanges(before, before).ShouldBe(0);
    }
}
