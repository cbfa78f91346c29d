using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Routing;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Core.Routing;

/// <summary>Browsers that cannot be reached, log-outs, restarts and the watchdog (items 23, 25, 29).</summary>
public sealed class NobodyLeftBehindTests : IAsyncLifetime
{
    Centre centre = null!;
    Actor ana = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start(campaign => (campaign.Strategy, campaign.Distribution, campaign.AutomaticEnd) = (Strategy.Nocall, Distribution.Linear, null));
        ana = await centre.LogIn(Seed.Ana);
    }

    public async Task DisposeAsync() => await centre.DisposeAsync();

    [Fact]
    public async Task Frozen_For30Seconds_GetsNothingNewAndGetsItWhenBack()
    {
        centre.Link(Seed.Ana).Silent(TimeSpan.FromSeconds(10));
        await centre.Advance(TimeSpan.FromSeconds(19));
        var early = await Served();
        centre.Link(Seed.Ana).Silent(TimeSpan.Zero);
        await centre.Advance(TimeSpan.FromSeconds(2));
        var late = await centre.Arrive();
        await centre.Settle();
        (await centre.Find(early)).AgentId.ShouldBe(Seed.Ana);
        (await centre.Find(late)).State.ShouldBe(InteractionState.Waiting);
        centre.Link(Seed.Ana).Alive();
        await centre.Settle();
        (await centre.Find(late)).AgentId.ShouldBe(Seed.Ana);
    }

    [Fact]
    public async Task Gone_For90Seconds_GivesBackInFrontAndTellsTheVisitorInTheirLanguage()
    {
        var id = await Served();
        var queuedAt = (await centre.Find(id)).QueuedAt;
        centre.Link(Seed.Ana).Silent(TimeSpan.Zero);
        await centre.Advance(TimeSpan.FromSeconds(60));
        var later = await centre.Arrive();
        (await centre.Find(id)).State.ShouldBe(InteractionState.Active);
        await centre.Advance(TimeSpan.FromSeconds(31));
        var found = await centre.Find(id);
        (found.State, found.QueuedAt).ShouldBe((InteractionState.Waiting, queuedAt));
        centre.Live.QueueOf(Seed.MultipleId).Select(interaction => interaction.Id).ShouldBe([id, later]);
        centre.Live.FindAgent(Seed.Ana)!.SessionId.ShouldNotBeNull();
        await using var db = centre.Read();
        db.Messages.Single(message => message.InteractionId == id && message.From == MessageFrom.System).Text.ShouldStartWith("The person who was helping you");
    }

    [Fact]
    public async Task Back_Within90Seconds_KeepsWhatTheyHad()
    {
        var id = await Served();
        centre.Link(Seed.Ana).Silent(TimeSpan.Zero);
        await centre.Advance(TimeSpan.FromSeconds(80));
        centre.Link(Seed.Ana).Alive();
        await centre.Advance(TimeSpan.FromSeconds(80));
        (await centre.Find(id)).State.ShouldBe(InteractionState.Active);
    }

    /// <summary>Several tabs of one log-in are one: one of them is enough.</summary>
    [Fact]
    public async Task OneOfTwoPages_IsEnough()
    {
        var id = await Served();
        using var second = centre.Get<AgentPresence>().Enter(Seed.Ana);
        centre.Link(Seed.Ana).Dispose();
        await centre.Advance(TimeSpan.FromMinutes(5));
        (await centre.Find(id)).State.ShouldBe(InteractionState.Active);
    }

    [Fact]
    public async Task Restart_ComesBackInTime_KeepsIt_OrGivesBack()
    {
        var bruno = await centre.LogIn(Seed.Bruno);
        await centre.Get<ChangeBreak>().Run(ana, Seed.Lunch);
        await centre.Settle();
        var brunos = await centre.Arrive();
        await centre.Settle();
        (await centre.Get<TakeInteraction>().Run(bruno, brunos)).Error.ShouldBeNull();
        await centre.Get<ChangeBreak>().Run(ana, null);
        var anas = await Served();
        centre = await centre.Restart(TimeSpan.FromSeconds(200));
        await centre.Advance(TimeSpan.FromSeconds(60));
        centre.Link(Seed.Ana);
        await centre.Advance(TimeSpan.FromSeconds(60));
        await centre.Settle();
        (await centre.Find(anas)).ShouldSatisfyAllConditions(found => found.State.ShouldBe(InteractionState.Active), found => found.AgentId.ShouldBe(Seed.Ana));
        (await centre.Find(brunos)).AgentId.ShouldBe(Seed.Ana);
    }

    [Fact]
    public async Task LogOut_GivesBackToTheNextAgent()
    {
        var id = await Served();
        await centre.LogIn(Seed.Bruno);
        await centre.Get<CloseSession>().Run(ana.SessionId, SessionEnd.LoggedOutBySupervisor);
        await centre.Settle();
        (await centre.Find(id)).ShouldSatisfyAllConditions(found => found.State.ShouldBe(InteractionState.Offered), found => found.AgentId.ShouldBe(Seed.Bruno));
    }

    /// <summary>What no use case would do: the watchdog finds it, repairs it and says so in the journal.</summary>
    [Theory]
    [InlineData("UPDATE AgentSessions SET EndedAt=1 WHERE EndedAt IS NULL", Stranding.AgentIsGone)]
    [InlineData("UPDATE Interactions SET State=1, AgentId=NULL", Stranding.BotIsGone)]
    [InlineData("UPDATE Interactions SET State=0, AgentId=NULL", Stranding.NeverQueued)]
    public async Task Watchdog_SomethingLeftBehind_RepairsAndJournals(string damage, Stranding expected)
    {
        var id = await Served();
        await centre.Write(unit => unit.Db.Database.ExecuteSqlRaw(damage));
        await centre.Get<Watchdog>().Look();
        await centre.Drain();
        (await centre.Find(id)).State.IsQueued().ShouldBeTrue();
        centre.Journal.Select(entry => entry.Event).OfType<InteractionRepaired>().ShouldHaveSingleItem().Was.ShouldBe(expected);
        await centre.Get<Watchdog>().Look();
        await centre.Drain();
        centre.Journal.Count(entry => entry.Event is InteractionRepaired).ShouldBe(1);
    }

    [Fact]
    public async Task Watchdog_OnItsClock_Looks()
    {
        await using var watched = await Centre.Start(routing: new RoutingOptions());
        await watched.Arrive(await watched.LogIn(Seed.Ana));
        await watched.Write(unit => unit.Db.Database.ExecuteSqlRaw("UPDATE AgentSessions SET EndedAt=1"));
        await watched.Advance(TimeSpan.FromSeconds(5));
        (await watched.Tail.Until(entry => entry.Event is InteractionRepaired)).Event.ShouldBe(new InteractionRepaired(Stranding.AgentIsGone));
    }

    /// <summary>Item 27: the wall clock jumps; the offer's clock is the monotonic one.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public async Task WallClockJumps_OfferRunsOutOnce(int hours)
    {
        var id = await centre.Arrive();
        await centre.Settle();
        centre.Time.JumpWallClock(TimeSpan.FromHours(hours));
        await centre.Advance(TimeSpan.FromSeconds(25));
        (await centre.Find(id)).State.ShouldBe(InteractionState.Offered);
        await centre.Advance(TimeSpan.FromSeconds(10));
        (await centre.Find(id)).State.ShouldBe(InteractionState.Waiting);
        centre.Journal.Select(entry => entry.Event).OfType<InteractionQueued>().Count(queued => queued.Reason == QueueReason.NotOpened).ShouldBe(1);
    }

    /// <summary>Item 30: a campaign goes while people wait in it.</summary>
    [Fact]
    public async Task CampaignDeleted_WhatWaitsIsRoutedInTheOther()
    {
        await centre.Get<ChangeBreak>().Run(ana, Seed.Lunch);
        var id = await centre.Arrive(Seed.OneByOne);
        (await centre.Get<DeleteCampaign>().Run(await centre.LogIn(Seed.Administrator), Seed.OneByOneId, Seed.MultipleId)).Error.ShouldBeNull();
        await centre.LogIn(Seed.Carla);
        await centre.Settle();
        (await centre.Find(id)).ShouldSatisfyAllConditions(found => found.State.ShouldBe(InteractionState.Offered), found => found.AgentId.ShouldBe(Seed.Carla));
    }

    async Task<long> Served()
    {
        var id = await centre.Arrive();
        await centre.Settle();
        (await centre.Get<TakeInteraction>().Run(ana, id)).Error.ShouldBeNull();
        await centre.Settle();
        return id;
    }
}
