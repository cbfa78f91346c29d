using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Monitoring;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Monitoring;

/// <summary>Who sees what, and in which pieces (item 50 within one server).</summary>
public sealed class LiveFeedTests : IAsyncLifetime
{
    Centre centre = null!;

    LiveFeed Feed => centre.Get<LiveFeed>();

    public async Task InitializeAsync() => centre = await Centre.Start();

    public async Task DisposeAsync() => await centre.DisposeAsync();

    [Fact]
    public async Task Inbox_SeesWhatWaitsInOwnCampaignsAndWhatIsTheirs()
    {
        var (ana, bruno) = (await centre.LogIn(Seed.Ana), await centre.LogIn(Seed.Bruno));
        var (waiting, mine) = (await centre.Arrive(), await centre.Arrive(ana));
        await centre.Arrive(bruno);
        await centre.Arrive(Seed.Foreign);
        await centre.Drain();
        using var inbox = Feed.SubscribeInbox(ana);
        inbox.Snapshot.Interactions.Select(interaction => interaction.Id).Order().ShouldBe([waiting, mine]);
        inbox.Snapshot.Agents.ShouldHaveSingleItem().AgentId.ShouldBe(Seed.Ana);
    }

    [Theory]
    [InlineData(Seed.Supervisor, 3, new[] { Seed.Ana })]
    [InlineData(Seed.ForeignSupervisor, 1, new[] { Seed.ForeignAgent })]
    [InlineData(Seed.Administrator, 4, new[] { Seed.Ana, Seed.ForeignAgent })]
    [InlineData(Seed.Ana, 0, new int[0])]
    public async Task Supervision_SeesItsGroupOnly(int viewer, int interactions, int[] agents)
    {
        var ana = await centre.LogIn(Seed.Ana);
        await centre.LogIn(Seed.ForeignAgent);
        await centre.Arrive(ana);
        await centre.Arrive();
        await centre.Arrive(Seed.OneByOne);
        await centre.Arrive(Seed.Foreign);
        await centre.Drain();
        using var supervision = Feed.SubscribeSupervision(await Known(viewer));
        supervision.Snapshot.Interactions.Count.ShouldBe(interactions);
        supervision.Snapshot.Agents.Select(agent => agent.AgentId).Order().ShouldBe(agents);
    }

    [Fact]
    public async Task Stream_OfAnotherGroup_BringsNothing()
    {
        using var foreign = Feed.SubscribeSupervision(await Known(Seed.ForeignSupervisor));
        using var foreignInbox = Feed.SubscribeInbox(await Known(Seed.ForeignAgent));
        var id = await centre.Arrive(await centre.LogIn(Seed.Ana));
        await centre.Get<AddCustomerMessage>().Run(id, "m", "secret");
        var own = await centre.Arrive(Seed.Foreign);
        await centre.Drain();
        (await Next(foreign)).Interactions.Keys.ShouldBe([own]);
        (await Next(foreignInbox)).Interactions.Keys.ShouldBe([own]);
    }

    [Fact]
    public async Task Figures_OfTheOwnGroupOnly_InSnapshotAndStream()
    {
        using var ours = Feed.SubscribeSupervision(await Known(Seed.Supervisor));
        using var theirs = Feed.SubscribeSupervision(await Known(Seed.ForeignSupervisor));
        using var inbox = Feed.SubscribeInbox(await Known(Seed.Ana));
        ours.Snapshot.Campaigns.Select(figures => figures.CampaignId).Order().ShouldBe([Seed.MultipleId, Seed.OneByOneId]);
        theirs.Snapshot.Campaigns.Select(figures => figures.CampaignId).ShouldBe([Seed.ForeignId]);
        inbox.Snapshot.Campaigns.ShouldBeEmpty();
        var own = await centre.Arrive();
        await centre.Get<LeaveInteraction>().Run(await centre.Arrive(Seed.Foreign));
        await centre.Drain();
        var (ourBatch, theirBatch, inboxBatch) = (await Next(ours), await Next(theirs), await Next(inbox));
        (ourBatch.Interactions.Keys.Single(), ourBatch.Campaigns.Count).ShouldBe((own, 0));
        theirBatch.Campaigns.ShouldHaveSingleItem().Queue.ShortAbandons.ShouldBe(1);
        inboxBatch.Campaigns.ShouldBeEmpty();
    }

    [Fact]
    public async Task Stream_TakenByAColleague_LeavesTheOthersInbox()
    {
        var (ana, bruno, id) = (await centre.LogIn(Seed.Ana), await centre.LogIn(Seed.Bruno), await centre.Arrive());
        await centre.Drain();
        using var inbox = Feed.SubscribeInbox(bruno);
        await centre.Get<TakeInteraction>().Run(ana, id);
        await centre.Get<AddCustomerMessage>().Run(id, "m", "not for bruno");
        await centre.Drain();
        (await Next(inbox)).Interactions.ShouldBe([new(id, null)]);
    }

    [Fact]
    public async Task Stream_ManyChangesOfOne_AreOneNewestValue()
    {
        using var supervision = Feed.SubscribeSupervision(await Known(Seed.Supervisor));
        var id = await centre.Arrive();
        for (var i = 0; i < 20; i++)
        {
            await centre.Get<AddCustomerMessage>().Run(id, $"m{i}", $"text {i}");
        }

        await centre.Drain();
        var batch = await Next(supervision);
        batch.Interactions.ShouldHaveSingleItem().Value!.ShouldSatisfyAllConditions(shown => shown.LastText.ShouldBe("text 19"), shown => shown.Unread.ShouldBe(21));
    }

    [Fact]
    public async Task Stream_Ended_IsGone()
    {
        var id = await centre.Arrive();
        await centre.Drain();
        using var supervision = Feed.SubscribeSupervision(await Known(Seed.Supervisor));
        await centre.Get<LeaveInteraction>().Run(id);
        await centre.Drain();
        (await Next(supervision)).Interactions.ShouldBe([new(id, null)]);
    }

    [Fact]
    public async Task Stream_CampaignChanged_GivesASnapshotOfWhatMayBeSeenNow()
    {
        var id = await centre.Arrive();
        await centre.Drain();
        using var inbox = Feed.SubscribeInbox(await centre.LogIn(Seed.Ana));
        await centre.Drain();
        await centre.Write(unit =>
        {
            unit.Db.Remove(unit.Db.Members.Find(Seed.MultipleId, Seed.Ana)!);
            unit.Db.SaveChanges();
            unit.Append(new CampaignChanged(), campaignId: Seed.MultipleId);
        });
        await centre.Drain();
        inbox.Snapshot.Interactions.ShouldHaveSingleItem().Id.ShouldBe(id);
        (await Next(inbox)).Snapshot!.Interactions.ShouldBeEmpty();
        await centre.Arrive();
        await centre.Get<ChangeBreak>().Run(await centre.LogIn(Seed.Ana), null);
        await centre.Drain();
        (await Next(inbox)).Interactions.ShouldBeEmpty();
    }

    [Fact]
    public async Task Spy_LeavesNoTraceButTheAudit()
    {
        var (supervisor, id) = (await centre.LogIn(Seed.Supervisor), await centre.Arrive());
        var before = centre.Live.FindInteraction(id);
        (await centre.Get<SpyInteraction>().Run(supervisor, id)).Error.ShouldBeNull();
        (await centre.Get<ConversationQuery>().Read(supervisor, id)).Error.ShouldBeNull();
        await centre.Drain();
        centre.Journal[^1].Event.ShouldBeOfType<MessageAdded>();
        await using var db = centre.Read();
        db.AuditEntries.Count(entry => entry.Action == "interaction.spied" && entry.UserId == Seed.Supervisor).ShouldBe(1);
        (before ?? centre.Live.FindInteraction(id)).ShouldBe(centre.Live.FindInteraction(id));
    }

    /// <summary>As the feed is asked by somebody: no log-in is needed to be told what one may see.</summary>
    Task<Actor> Known(int id)
    {
        var user = centre.Get<UserDirectory>().Find(id)!;
        return Task.FromResult(new Actor(id, user.DisplayName, user.Roles, user.SecurityGroupId, "session"));
    }

    static Task<LiveBatch> Next(LiveSubscription subscription) => subscription.Next(CancellationToken.None).AsTask().WaitAsync(TimeSpan.FromSeconds(10));
}
