using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Routing;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Routing;

/// <summary>What waits comes to the agents, on every event that may make somebody eligible. Two at most per agent, by position.</summary>
public sealed class RouterTests : IAsyncLifetime
{
    Centre centre = null!;

    public async Task InitializeAsync() => centre = await Centre.Start(campaign => (campaign.Strategy, campaign.Distribution, campaign.MaximumPerAgent) = (Strategy.Nocall, Distribution.Linear, 2));

    public async Task DisposeAsync() => await centre.DisposeAsync();

    [Fact]
    public async Task Arrival_SomebodyIsFree_IsOfferedAndTheReasonKept()
    {
        await centre.LogIn(Seed.Bruno);
        await centre.LogIn(Seed.Carla);
        var id = await Routed();
        (await Of(id)).ShouldBe((InteractionState.Offered, Seed.Bruno));
        await using var db = centre.Read();
        var stored = db.RoutingDecisions.Single(decision => decision.InteractionId == id);
        var evidence = DecisionEvidence.FromJson(stored.Evidence);
        (stored.AgentId, evidence.Decide().Chosen!.AgentId, evidence.Eligible).ShouldBe((Seed.Bruno, Seed.Bruno, 2));
        evidence.Rejected.ShouldBe([new(Rejection.LoggedOut, 1)]);
    }

    [Fact]
    public async Task LogIn_WithPeopleWaiting_GetsTheOldestUpToTheMaximum()
    {
        long[] ids = [await centre.Arrive(), await centre.Arrive(), await centre.Arrive()];
        await centre.LogIn(Seed.Ana);
        await centre.Settle();
        (await Of(ids[0])).ShouldBe((InteractionState.Offered, Seed.Ana));
        (await Of(ids[1])).ShouldBe((InteractionState.Offered, Seed.Ana));
        (await Of(ids[2])).ShouldBe((InteractionState.Waiting, null));
    }

    [Fact]
    public async Task End_FreesTheAgentForTheNext()
    {
        var ana = await centre.LogIn(Seed.Ana);
        long[] ids = [await Routed(), await Routed(), await Routed()];
        (await centre.Get<TakeInteraction>().Run(ana, ids[0])).Error.ShouldBeNull();
        (await Of(ids[2])).State.ShouldBe(InteractionState.Waiting);
        await centre.Get<EndInteraction>().Run(ana, ids[0]);
        await centre.Settle();
        (await Of(ids[2])).ShouldBe((InteractionState.Offered, Seed.Ana));
    }

    [Fact]
    public async Task CustomerLeaves_FreesTheAgentForTheNext()
    {
        await centre.LogIn(Seed.Ana);
        long[] ids = [await Routed(), await Routed(), await Routed()];
        await centre.Get<LeaveInteraction>().Run(ids[1]);
        await centre.Settle();
        (await Of(ids[2])).ShouldBe((InteractionState.Offered, Seed.Ana));
    }

    [Fact]
    public async Task BreakEnd_BringsWork()
    {
        var ana = await centre.LogIn(Seed.Ana);
        await centre.Get<ChangeBreak>().Run(ana, Seed.Lunch);
        var id = await Routed();
        (await Of(id)).State.ShouldBe(InteractionState.Waiting);
        await centre.Get<ChangeBreak>().Run(ana, null);
        await centre.Settle();
        (await Of(id)).ShouldBe((InteractionState.Offered, Seed.Ana));
    }

    [Fact]
    public async Task LimitOrMembershipChange_BringsWork()
    {
        await centre.LogIn(Seed.Ana);
        await centre.LogIn(Seed.ForeignAgent);
        long[] ids = [await Routed(), await Routed(), await Routed(), await Routed()];
        await Change(unit => unit.Db.Campaigns.Find(Seed.MultipleId)!.MaximumPerAgent = 3);
        (await Of(ids[2])).ShouldBe((InteractionState.Offered, Seed.Ana));
        await Change(unit => unit.Db.Add(new Member { CampaignId = Seed.MultipleId, AgentId = Seed.ForeignAgent, Position = 9 }));
        (await Of(ids[3])).ShouldBe((InteractionState.Offered, Seed.ForeignAgent));
    }

    /// <summary>The one that waits longest over all campaigns comes first, and a campaign that nobody may serve blocks none.</summary>
    [Fact]
    public async Task SeveralCampaigns_OldestFirstAndNoneBlocked()
    {
        var foreign = await centre.Arrive(Seed.Foreign);
        await centre.Advance(TimeSpan.FromSeconds(1));
        var older = await centre.Arrive(Seed.OneByOne);
        await centre.Advance(TimeSpan.FromSeconds(1));
        var (newer, newest) = (await centre.Arrive(Seed.Multiple), await centre.Arrive(Seed.Multiple));
        await centre.LogIn(Seed.Ana);
        await centre.Settle();
        (await Of(foreign)).State.ShouldBe(InteractionState.Waiting);
        (await Of(older)).ShouldBe((InteractionState.Offered, Seed.Ana));
        (await Of(newer)).ShouldBe((InteractionState.Offered, Seed.Ana));
        (await Of(newest)).State.ShouldBe(InteractionState.Waiting);
    }

    [Fact]
    public async Task Raised_ComesBeforeOlderOnes()
    {
        var (first, second, third) = (await centre.Arrive(), await centre.Arrive(), await centre.Arrive());
        await centre.Write(unit =>
        {
            var interaction = unit.FindInteraction(third)!;
            interaction.Raise(1);
            unit.Save(interaction);
        });
        await centre.LogIn(Seed.Ana);
        await centre.Settle();
        (await Of(third)).State.ShouldBe(InteractionState.Offered);
        (await Of(first)).State.ShouldBe(InteractionState.Offered);
        (await Of(second)).State.ShouldBe(InteractionState.Waiting);
    }

    /// <summary>Item 25: offered, and the agent does not open it: next agent, once, same place; the agent is on "No answer".</summary>
    [Fact]
    public async Task NotOpened_GoesToTheNextAndTheAgentIsOnNoAnswer()
    {
        await centre.LogIn(Seed.Ana);
        await centre.LogIn(Seed.Bruno);
        var id = await Routed();
        var queuedAt = (await centre.Find(id)).QueuedAt;
        await centre.Advance(TimeSpan.FromSeconds(29));
        (await Of(id)).ShouldBe((InteractionState.Offered, Seed.Ana));
        await centre.Advance(TimeSpan.FromSeconds(2));
        await centre.Settle();
        (await Of(id)).ShouldBe((InteractionState.Offered, Seed.Bruno));
        (await centre.Find(id)).QueuedAt.ShouldBe(queuedAt);
        centre.Live.FindAgent(Seed.Ana)!.BreakId.ShouldBe(Break.NoAnswer);
        centre.Live.FindAgent(Seed.Bruno)!.BreakId.ShouldBeNull();
        centre.Journal.Select(entry => entry.Event).OfType<InteractionOffered>().Count().ShouldBe(2);
    }

    [Fact]
    public async Task TimeToOpen_IsTheCampaignsAndObeyedAtOnce()
    {
        await centre.LogIn(Seed.Ana);
        await centre.LogIn(Seed.Bruno);
        await Change(unit => unit.Db.Campaigns.Single(campaign => campaign.Id == Seed.MultipleId).OfferTime = 12);
        var id = await Routed();
        await centre.Advance(TimeSpan.FromSeconds(11));
        (await Of(id)).ShouldBe((InteractionState.Offered, Seed.Ana));
        await centre.Advance(TimeSpan.FromSeconds(2));
        await centre.Settle();
        (await Of(id)).ShouldBe((InteractionState.Offered, Seed.Bruno));
    }

    [Fact]
    public async Task Opened_IsNotTakenBack()
    {
        var ana = await centre.LogIn(Seed.Ana);
        var id = await Routed();
        (await centre.Get<TakeInteraction>().Run(ana, id)).Error.ShouldBeNull();
        await centre.Advance(TimeSpan.FromMinutes(2));
        (await Of(id)).ShouldBe((InteractionState.Active, Seed.Ana));
        centre.Live.FindAgent(Seed.Ana)!.BreakId.ShouldBeNull();
    }

    [Fact]
    public async Task Waiting_IsNotPickedWhereItIsAssigned()
    {
        var ana = await centre.LogIn(Seed.Ana);
        await centre.Get<ChangeBreak>().Run(ana, Seed.Lunch);
        (await centre.Get<TakeInteraction>().Run(ana, await centre.Arrive())).Error.ShouldBe(new NotEligible("assigned"));
    }

    [Fact]
    public async Task Restart_WithAnOpenOffer_ItsClockRunsOnAndTheRowGoesOn()
    {
        await centre.LogIn(Seed.Ana);
        var id = await Routed();
        centre = await centre.Restart(TimeSpan.FromSeconds(10));
        centre.Link(Seed.Ana);
        await centre.Advance(TimeSpan.FromSeconds(70));
        await centre.Settle();
        (await Of(id)).State.ShouldBe(InteractionState.Waiting);
        centre.Live.FindAgent(Seed.Ana)!.BreakId.ShouldBe(Break.NoAnswer);
    }

    async Task<long> Routed(string campaign = Seed.Multiple)
    {
        var id = await centre.Arrive(campaign);
        await centre.Settle();
        return id;
    }

    async Task Change(Action<Unit> change)
    {
        await centre.Write(unit =>
        {
            change(unit);
            unit.Db.SaveChanges();
            unit.Append(new CampaignChanged(), campaignId: Seed.MultipleId);
        });
        await centre.Settle();
    }

    async Task<(InteractionState State, int? AgentId)> Of(long id)
    {
        var found = await centre.Find(id);
        return (found.State, found.AgentId);
    }
}
