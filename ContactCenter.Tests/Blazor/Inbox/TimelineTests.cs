using ContactCenter.Blazor.Inbox.Conversation;
using ContactCenter.Blazor.Routing;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Routing;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Blazor.Inbox;

public sealed class TimelineTests : IAsyncLifetime
{
    Centre centre = null!;

    public async Task InitializeAsync() => centre = await Centre.Start();

    public async Task DisposeAsync() => await centre.DisposeAsync();

    TimelineNames Names => TimelineNames.From(centre.Get<UserDirectory>(), centre.Get<CampaignDirectory>());

    async Task<Timeline> Read(long id) => Timeline.Of((await centre.Get<ConversationQuery>().Read(id))!, Names);

    [Fact]
    public async Task Answered_BeginsWithHowLongTheCustomerWaited()
    {
        var id = await centre.Arrive();
        await centre.Advance(TimeSpan.FromSeconds(42));
        await centre.Get<TakeInteraction>().Run(await centre.LogIn(Seed.Ana), id);
        var timeline = await Read(id);
        timeline.WaitedMs.ShouldBe(42_000);
        timeline.Lines[0].ShouldBeOfType<SystemLine>().Argument.ShouldBe("0:42");
        timeline.Lines[1].ShouldBeOfType<SystemLine>().Argument.ShouldBe("/p");
        timeline.Lines.OfType<SystemLine>().Last().Argument.ShouldBe("ana");
        timeline.Lines.OfType<MessageLine>().Single().Text.ShouldBe("Hello?");
    }

    /// <summary>Nobody took what was transferred, and the sender may not have it back.</summary>
    [Fact]
    public async Task NotReturned_SaysToWhomAndWhyNot()
    {
        var ana = await centre.LogIn(Seed.Ana);
        var id = await centre.Arrive(ana);
        await centre.Get<TransferToCampaign>().Run(ana, id, Seed.OneByOneId, null);
        await centre.Get<ChangeBreak>().Run(ana, Seed.Lunch);
        await centre.Drain();
        await centre.Advance(TimeSpan.FromSeconds(61));
        var line = (await Read(id)).Lines.OfType<SystemLine>().Last();
        (line.Words, line.Argument, line.Reason).ShouldBe((TimelineTexts.Stayed, "ana", RoutingTexts.OnBreak));
    }

    [Fact]
    public async Task PageByPage_GivesTheSameAsReadAtOnce()
    {
        var ana = await centre.LogIn(Seed.Ana);
        var id = await centre.Arrive();
        await centre.Advance(TimeSpan.FromSeconds(42));
        await centre.Get<TakeInteraction>().Run(ana, id);
        for (var i = 0; i < 12; i++)
            await centre.Get<SendAgentMessage>().Run(ana, id, $"m{i}", $"answer {i}");
        await centre.Get<MarkRead>().ByCustomer(id, 12, 9);
        var (query, whole) = (centre.Get<ConversationQuery>(), await Read(id));
        var timeline = Timeline.Of((await query.ReadNewest(ana, id, 5)).Value, Names);
        (timeline.WaitedMs, timeline.LastFromCustomer, timeline.CustomerRead, timeline.State, timeline.AgentId).ShouldBe((whole.WaitedMs, whole.LastFromCustomer, whole.CustomerRead, whole.State, whole.AgentId));
        while (timeline.Start > 0)
            timeline = timeline.Before(Timeline.Of((await query.ReadUpTo(ana, id, timeline.Start, 5)).Value, Names));
        timeline.Shown.ShouldBe(whole.Lines);
    }

    [Fact]
    public async Task Waiting_SaysNothingOfAWaitYet() => (await Read(await centre.Arrive())).WaitedMs.ShouldBeNull();

    [Fact]
    public async Task After_TheSameEntryAgain_ChangesNothing()
    {
        var id = await centre.Arrive(await centre.LogIn(Seed.Ana));
        var timeline = await Read(id);
        await centre.Drain();
        centre.Journal.Where(entry => entry.InteractionId == id).Aggregate(timeline, (known, entry) => known.After(entry, Names)).ShouldBe(timeline);
    }

    [Fact]
    public async Task EntryByEntry_GivesTheSameAsReadAtOnce()
    {
        var ana = await centre.LogIn(Seed.Ana);
        var id = await centre.Arrive();
        var begun = await Read(id);
        await centre.Get<TakeInteraction>().Run(ana, id);
        await centre.Get<SendAgentMessage>().Run(ana, id, "a", "Hi");
        await centre.Get<MarkRead>().ByCustomer(id, 99, 98);
        await centre.Get<EndInteraction>().Run(ana, id);
        await centre.Drain();
        var followed = centre.Journal.Where(entry => entry.InteractionId == id).Aggregate(begun, (known, entry) => known.After(entry, Names));
        var read = await Read(id);
        followed.Lines.ShouldBe(read.Lines);
        (followed.State, followed.AgentId, followed.CustomerRead).ShouldBe((read.State, read.AgentId, read.CustomerRead));
    }
}
