using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Routing;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Core.Routing;

/// <summary>What a supervisor does with those who wait.</summary>
public sealed class SteeringTests : IAsyncLifetime
{
    Centre centre = null!;
    Actor ana = null!, supervisor = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start(campaign => (campaign.AutomaticEnd, campaign.MaximumWait) = (9_999, 9_999));
        (ana, supervisor) = (await centre.LogIn(Seed.Ana), await centre.LogIn(Seed.Supervisor));
    }

    public async Task DisposeAsync() => await centre.DisposeAsync();

    async Task<Error?> Assign(long id, int agent = Seed.Ana, Actor? by = null) => (await centre.Get<AssignInteraction>().Run(by ?? supervisor, id, agent)).Error;

    async Task<Error?> Raise(long id, Actor? by = null) => (await centre.Get<RaiseInteraction>().Run(by ?? supervisor, id)).Error;

    async Task<Error?> Move(long id, int campaign, Actor? by = null) => (await centre.Get<MoveInteraction>().Run(by ?? supervisor, id, campaign)).Error;

    async Task<long[]> Queue(int campaign = Seed.MultipleId)
    {
        await centre.Drain();
        return [.. centre.Live.QueueOf(campaign).Select(interaction => interaction.Id)];
    }

    async Task<long> Arrive(string campaign = Seed.Multiple)
    {
        var id = await centre.Arrive(campaign);
        await centre.Advance(TimeSpan.FromSeconds(1));
        return id;
    }

    [Fact]
    public async Task Assign_OffersItBeforeItsTurn_TheAgentOpensIt_AndItIsKeptWhoDidIt()
    {
        await Arrive();
        var id = await Arrive();
        (await Assign(id)).ShouldBeNull();
        await centre.Drain();
        (centre.Live.FindInteraction(id)!.State, centre.Live.FindInteraction(id)!.AgentId).ShouldBe((InteractionState.Offered, Seed.Ana));
        ((InteractionOffered)centre.Journal.Single(entry => entry.Event is InteractionOffered).Event).By.ShouldBe(Seed.Supervisor);
        (await centre.Get<TakeInteraction>().Run(ana, id)).IsDone.ShouldBeTrue();
        (await centre.Get<RoutingReasonsQuery>().Read(supervisor, id)).Value.AssignedBy.ShouldBe(Seed.Supervisor);
        await using var db = centre.Read();
        var audited = await db.AuditEntries.SingleAsync(entry => entry.Action == "interaction.assigned");
        (audited.UserId, audited.Subject, audited.Details).ShouldBe((Seed.Supervisor, $"{id}", "ana"));
    }

    [Fact]
    public async Task Assign_NotOpenedInTime_GoesBackToItsPlace()
    {
        var (first, second) = (await Arrive(), await Arrive());
        await Assign(first);
        await centre.Advance(TimeSpan.FromSeconds(31));
        (await Queue()).ShouldBe([first, second]);
        centre.Live.FindInteraction(first)!.State.ShouldBe(InteractionState.Waiting);
    }

    [Fact]
    public async Task Assign_ToWhoMayNotHaveIt_IsRefusedWithTheReason()
    {
        var id = await Arrive();
        (await Assign(id, Seed.Bruno)).ShouldBe(new TransferTargetRefused(Rejection.LoggedOut));
        (await Assign(id, Seed.ForeignAgent)).ShouldBe(new TransferTargetRefused(Rejection.NotAMember));
        await centre.Get<ChangeBreak>().Run(ana, Seed.Lunch);
        (await Assign(id)).ShouldBe(new TransferTargetRefused(Rejection.OnBreak));
        await centre.Drain();
        var targets = (await centre.Get<SteeringTargetsQuery>().Read(supervisor, id)).Value;
        targets.Agents.ShouldBe([(Seed.Ana, Rejection.OnBreak), (Seed.Bruno, Rejection.LoggedOut), (Seed.Carla, Rejection.LoggedOut)]);
    }

    [Fact]
    public async Task Targets_EligibleFirst_CampaignsOfTheGroupOnly()
    {
        await centre.LogIn(Seed.Carla);
        await centre.Drain();
        var targets = (await centre.Get<SteeringTargetsQuery>().Read(supervisor, await Arrive())).Value;
        targets.Agents.ShouldBe([(Seed.Ana, null), (Seed.Carla, null), (Seed.Bruno, Rejection.LoggedOut)]);
        targets.Campaigns.Select(target => (target.Campaign.Id, target.WhyNot)).ShouldBe([(Seed.OneByOneId, null)]);
    }

    /// <summary>Whoever is quicker has it; the other is told the name.</summary>
    [Fact]
    public async Task Assign_WhileAnotherTakesIt_NeverGivesItToTwo_024()
    {
        var bruno = await centre.LogIn(Seed.Bruno);
        for (var round = 0; round < 20; round++)
        {
            var id = await Arrive();
            var (take, assign) = (centre.Get<TakeInteraction>().Run(bruno, id), Assign(id));
            var (taken, error) = ((await take).Error, await assign);
            var interaction = await centre.Find(id);
            if (error is null)
            {
                (interaction.State, interaction.AgentId).ShouldBe((InteractionState.Offered, Seed.Ana));
                taken.ShouldBe(new AlreadyTaken(Seed.Ana, "ana"));
            }
            else
            {
                (error, taken).ShouldBe((new AlreadyTaken(Seed.Bruno, "bruno"), null));
                interaction.AgentId.ShouldBe(Seed.Bruno);
            }
        }
    }

    [Fact]
    public async Task Assign_Twice_TheSecondIsToldToWhom()
    {
        var id = await Arrive();
        await Assign(id);
        await centre.LogIn(Seed.Bruno);
        (await Assign(id, Seed.Bruno)).ShouldBe(new AlreadyOffered(Seed.Ana, "ana"));
        (await Move(id, Seed.OneByOneId)).ShouldBe(new AlreadyOffered(Seed.Ana, "ana"));
    }

    [Fact]
    public async Task Raise_StandsBeforeAll_AlsoBeforeWhatWasRaised_AndTheFirstStaysAsItIs()
    {
        var (one, two, three) = (await Arrive(), await Arrive(), await Arrive());
        (await Raise(three)).ShouldBeNull();
        (await Queue()).ShouldBe([three, one, two]);
        (await Raise(two)).ShouldBeNull();
        (await Queue()).ShouldBe([two, three, one]);
        (await Raise(two)).ShouldBeNull();
        centre.Journal.Count(entry => entry.Event is PriorityRaised { By: Seed.Supervisor }).ShouldBe(2);
        (await centre.Find(two)).QueuedAt.ShouldBe(centre.Live.FindInteraction(two)!.QueuedAt);
    }

    [Fact]
    public async Task Move_KeepsTheTimeWaited_AndBothQueuesKnowTheirPlaces()
    {
        var (gone, left) = (await Arrive(), await Arrive());
        var there = await Arrive(Seed.OneByOne);
        (await Move(gone, Seed.OneByOneId)).ShouldBeNull();
        (await Queue()).ShouldBe([left]);
        (await Queue(Seed.OneByOneId)).ShouldBe([gone, there]);
        var moved = (InteractionMoved)centre.Journal.Single(entry => entry.Event is InteractionMoved).Event;
        (moved.From, moved.By).ShouldBe((Seed.MultipleId, Seed.Supervisor));
    }

    [Fact]
    public async Task Move_ToWhereItCannotGo_IsRefusedWithTheReason()
    {
        var id = await Arrive();
        (await Move(id, Seed.ForeignId)).ShouldBe(new TransferTargetUnknown());
        (await Move(id, Seed.MultipleId)).ShouldBe(new TransferToSame());
        await centre.Write(unit =>
        {
            unit.Db.Campaigns.Where(campaign => campaign.Id == Seed.OneByOneId).ExecuteUpdate(set => set.SetProperty(campaign => campaign.MaximumQueue, 0));
            unit.Append(new CampaignChanged(), campaignId: Seed.OneByOneId);
        });
        await centre.Drain();
        (await Move(id, Seed.OneByOneId)).ShouldBe(new TransferTargetFull());
    }

    [Fact]
    public async Task Everything_OfAnotherGroup_OrOver_IsRefused()
    {
        var franz = await centre.LogIn(Seed.ForeignSupervisor);
        var (waiting, served) = (await Arrive(), await centre.Arrive(ana));
        foreach (var error in new[] { await Assign(waiting, by: franz), await Raise(waiting, franz), await Move(waiting, Seed.ForeignId, franz) })
            error.ShouldBe(new NotFound());
        foreach (var error in new[] { await Assign(served), await Raise(served), await Move(served, Seed.OneByOneId) })
            error.ShouldBe(new AlreadyTaken(Seed.Ana, "ana"));
        await centre.Get<LeaveInteraction>().Run(waiting);
        (await Raise(waiting)).ShouldBe(new InteractionEnded());
    }
}
