using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Monitoring;
using ContactCenter.Core.Routing;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Core.Routing;

/// <summary>What is transferred to a campaign and taken by nobody there: from sales, where Ana has it, to support.</summary>
public sealed class ReturnTransferTests : IAsyncLifetime
{
    Centre centre = null!;
    Actor ana = null!, bruno = null!;
    long id, queuedAt;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start(campaign => (campaign.AutomaticEnd, campaign.MaximumPerAgent) = (null, 2));
        (ana, bruno) = (await centre.LogIn(Seed.Ana), await centre.LogIn(Seed.Bruno));
        queuedAt = centre.Time.NowMs();
        id = await centre.Arrive(ana);
        await centre.Advance(TimeSpan.FromSeconds(40));
    }

    public async Task DisposeAsync() => await centre.DisposeAsync();

    [Fact]
    public async Task NotTaken_ReturnsToTheSenderWithItsFirstTimeAndTheNote()
    {
        await Pass("needs support");
        await centre.Write(unit =>
        {
            var raised = unit.FindInteraction(id)!;
            raised.Raise(3);
            unit.Save(raised);
        });
        await centre.Advance(TimeSpan.FromSeconds(59));
        (await State()).ShouldBe((InteractionState.Waiting, Seed.OneByOneId, null));
        await centre.Advance(TimeSpan.FromSeconds(2));
        (await State()).ShouldBe((InteractionState.Offered, Seed.MultipleId, Seed.Ana));
        (await centre.Find(id)).QueuedAt.ShouldBe(queuedAt);
        (await centre.Get<TransferTargetsQuery>().NoteFor(ana, id)).ShouldBe(new TransferNote(Seed.Ana, "needs support", true, Seed.OneByOneId));
        centre.Live.FindInteraction(id)!.TransferredBy.ShouldBe(Seed.Ana);
        centre.Get<LiveStateQuery>().Read().Interactions[id].ShouldBe(centre.Live.FindInteraction(id));
        Said().Last().ShouldStartWith("The other person is not available now");
        (await centre.Get<TakeInteraction>().Run(ana, id)).Error.ShouldBeNull();
        await centre.Advance(TimeSpan.FromMinutes(5));
        (await State()).ShouldBe((InteractionState.Active, Seed.MultipleId, Seed.Ana));
    }

    [Fact]
    public async Task NotTaken_IsCountedInTheCampaignWhereSomebodyAnswered()
    {
        await Pass();
        await centre.Advance(TimeSpan.FromSeconds(61));
        (await centre.Get<TakeInteraction>().Run(ana, id)).Error.ShouldBeNull();
        await centre.Drain();
        (centre.Live.FiguresOf(Seed.MultipleId)!.Queue.Answered, centre.Live.FiguresOf(Seed.OneByOneId)!.Queue.Offered).ShouldBe((2, 0));
        await using var db = centre.Read();
        (await db.QueueEntries.Where(entry => entry.InteractionId == id).OrderBy(entry => entry.Number).Select(entry => entry.Outcome).ToListAsync())
            .ShouldBe([QueueOutcome.Answered, QueueOutcome.MovedOn, QueueOutcome.Answered]);
    }

    [Fact]
    public async Task Taken_StaysThere()
    {
        await Pass();
        (await centre.Get<TakeInteraction>().Run(bruno, id)).Error.ShouldBeNull();
        await centre.Advance(TimeSpan.FromMinutes(5));
        (await State()).ShouldBe((InteractionState.Active, Seed.OneByOneId, Seed.Bruno));
        await centre.Get<CloseSession>().Run(bruno.SessionId, SessionEnd.LoggedOut);
        await centre.Advance(TimeSpan.FromMinutes(2));
        (await centre.Get<ReturnTransfer>().Run(id)).Value.ShouldBeTrue();
        (await State()).ShouldBe((InteractionState.Waiting, Seed.OneByOneId, null), "it was taken: back in the queue it is no transfer any more");
    }

    public static readonly TheoryData<Rejection> Reasons = [Rejection.LoggedOut, Rejection.OnBreak, Rejection.Unreachable, Rejection.AtMaximum, Rejection.ServesAnother, Rejection.NotAMember];

    /// <summary>Nothing is forced upon the sender: it waits where it is, and everybody can read why.</summary>
    [Theory]
    [MemberData(nameof(Reasons))]
    public async Task NotTaken_ButTheSenderMayNotHaveIt_StaysAndSaysWhy(Rejection reason)
    {
        await Pass();
        var others = await Hinder(reason);
        await centre.Advance(TimeSpan.FromSeconds(61));
        (await State()).ShouldBe((InteractionState.Waiting, Seed.OneByOneId, null));
        centre.Journal.Select(entry => entry.Event).OfType<TransferStayed>().ShouldHaveSingleItem().Reason.ShouldBe(reason);
        var reasons = (await centre.Get<RoutingReasonsQuery>().Read(await centre.LogIn(Seed.Supervisor), id)).Value;
        (reasons.NotReturned, reasons.TransferredBy).ShouldBe((reason, Seed.Ana));
        centre.Live.FindAgent(Seed.Ana).ShouldSatisfyAllConditions(agent => ((agent?.Active ?? 0) + (agent?.Offered ?? 0)).ShouldBe(others));

        // Once: later it is still theirs who may take it there.
        await using (var old = centre)
        {
            centre = await old.Restart();
            await centre.Advance(TimeSpan.FromMinutes(3));
            (await State()).ShouldBe((InteractionState.Waiting, Seed.OneByOneId, null));
            centre.Journal.ShouldNotContain(entry => entry.Event is TransferStayed);
        }
    }

    [Fact]
    public async Task NotTaken_AfterARestart_TheClockRunsOn()
    {
        await Pass();
        await centre.Advance(TimeSpan.FromSeconds(30));
        centre = await centre.Restart(TimeSpan.FromSeconds(20));
        await centre.Advance(TimeSpan.FromSeconds(9));
        (await State()).ShouldBe((InteractionState.Waiting, Seed.OneByOneId, null));
        await centre.Advance(TimeSpan.FromSeconds(2));
        (await State()).ShouldBe((InteractionState.Offered, Seed.MultipleId, Seed.Ana));
    }

    /// <summary>Whoever is being shown it has their time; only then does it return.</summary>
    [Fact]
    public async Task BeingOffered_RunsFirst_ThenReturns()
    {
        await Change(campaign => campaign.Strategy = Strategy.Nocall, Seed.OneByOneId);
        await Change(campaign => campaign.Members.RemoveAll(member => member.AgentId == Seed.Ana), Seed.OneByOneId);
        await centre.Get<ChangeBreak>().Run(bruno, Seed.Lunch);
        await Pass();
        await centre.Advance(TimeSpan.FromSeconds(45));
        await centre.Get<ChangeBreak>().Run(bruno, null);
        await centre.Settle();
        await centre.Advance(TimeSpan.FromSeconds(20));
        (await State()).ShouldBe((InteractionState.Offered, Seed.OneByOneId, Seed.Bruno));
        await centre.Advance(TimeSpan.FromSeconds(11));
        (await State()).ShouldBe((InteractionState.Offered, Seed.MultipleId, Seed.Ana));
        centre.Live.FindAgent(Seed.Bruno)!.BreakId.ShouldBe(Break.NoAnswer);
    }

    /// <summary>The agent it was being shown to goes: it does not wait for yet another.</summary>
    [Fact]
    public async Task BeingOffered_AgentGoes_Returns()
    {
        await Change(campaign => campaign.Members.RemoveAll(member => member.AgentId == Seed.Ana), Seed.OneByOneId);
        await Change(campaign => (campaign.Strategy, campaign.OfferTime) = (Strategy.Nocall, 300), Seed.OneByOneId);
        await Pass();
        await centre.Settle();
        await centre.Advance(TimeSpan.FromSeconds(90));
        (await State()).ShouldBe((InteractionState.Offered, Seed.OneByOneId, Seed.Bruno));
        await centre.Get<CloseSession>().Run(bruno.SessionId, SessionEnd.LoggedOut);
        await centre.Settle();
        await centre.Advance(TimeSpan.FromSeconds(2));
        (await State()).ShouldBe((InteractionState.Offered, Seed.MultipleId, Seed.Ana));
    }

    [Fact]
    public async Task Returned_NotOpenedEither_WaitsInFrontInItsOwnCampaign()
    {
        await Pass();
        var later = await centre.Arrive();
        await centre.Advance(TimeSpan.FromSeconds(61));
        await centre.Advance(TimeSpan.FromSeconds(31));
        (await State()).ShouldBe((InteractionState.Waiting, Seed.MultipleId, null));
        centre.Live.QueueOf(Seed.MultipleId).Select(interaction => interaction.Id).ShouldBe([id, later]);
        await centre.Advance(TimeSpan.FromMinutes(3));
        (await State()).ShouldBe((InteractionState.Waiting, Seed.MultipleId, null), "once");
    }

    [Fact]
    public async Task MovedByASupervisor_StaysWhereTheyPutIt()
    {
        await Pass();
        (await centre.Get<MoveInteraction>().Run(await centre.LogIn(Seed.Supervisor), id, Seed.MultipleId)).Error.ShouldBeNull();
        await centre.Advance(TimeSpan.FromMinutes(2));
        (await State()).ShouldBe((InteractionState.Waiting, Seed.MultipleId, null));
    }

    [Fact]
    public async Task Time_IsTheTargetsOwn()
    {
        await Change(campaign => campaign.TransferTime = 10, Seed.OneByOneId);
        await Pass();
        await centre.Advance(TimeSpan.FromSeconds(11));
        (await State()).ShouldBe((InteractionState.Offered, Seed.MultipleId, Seed.Ana));
    }

    /// <summary>Those who wait where it leaves and where it comes back are told their new places.</summary>
    [Fact]
    public async Task Returned_MovesThePlacesInBothQueues()
    {
        await Pass();
        var there = await centre.Arrive(Seed.OneByOne);
        await centre.Drain();
        using var visitor = centre.Get<ConversationFeed>().Subscribe(there);
        await centre.Advance(TimeSpan.FromSeconds(61));
        visitor.TryNext(out var signal).ShouldBeTrue();
        signal.ShouldBeOfType<QueuePlace>().Place.ShouldBe(1);
    }

    /// <summary>Brings the sender into a state in which they may not have it; answers how many others they have then.</summary>
    async Task<int> Hinder(Rejection reason)
    {
        switch (reason)
        {
            case Rejection.LoggedOut: await centre.Get<CloseSession>().Run(ana.SessionId, SessionEnd.LoggedOut); break;
            case Rejection.OnBreak: await centre.Get<ChangeBreak>().Run(ana, Seed.Lunch); break;
            case Rejection.Unreachable: centre.Link(Seed.Ana).Silent(TimeSpan.FromSeconds(5)); break;
            case Rejection.NotAMember: await Change(campaign => campaign.Members.RemoveAll(member => member.AgentId == Seed.Ana)); break;
            case Rejection.ServesAnother:
                await centre.Arrive(ana);
                await Change(campaign => campaign.Strategy = Strategy.Interaction);
                return 1;
            default:
                await centre.Arrive(ana);
                await centre.Arrive(ana);
                await Change(campaign => campaign.Strategy = Strategy.Nocall);
                return 2;
        }

        return 0;
    }

    async Task Pass(string? note = null)
    {
        (await centre.Get<TransferToCampaign>().Run(ana, id, Seed.OneByOneId, note)).Error.ShouldBeNull();
        await centre.Drain();
    }

    async Task<(InteractionState, int, int?)> State()
    {
        var found = await centre.Find(id);
        return (found.State, found.CampaignId, found.AgentId);
    }

    List<string> Said()
    {
        using var db = centre.Read();
        return [.. db.Messages.Where(message => message.InteractionId == id).OrderBy(message => message.Id).Select(message => message.Text)];
    }

    async Task Change(Action<Campaign> change, int campaignId = Seed.MultipleId)
    {
        await centre.Write(unit =>
        {
            change(unit.Db.Campaigns.Include(campaign => campaign.Members).Single(campaign => campaign.Id == campaignId));
            unit.Db.SaveChanges();
            unit.Append(new CampaignChanged(), campaignId: campaignId);
        });
        await centre.Drain();
    }
}
