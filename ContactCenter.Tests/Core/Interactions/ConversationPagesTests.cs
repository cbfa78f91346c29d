using ContactCenter.Core.Interactions;
using ContactCenter.Core.Journal;
using ContactCenter.Core.Monitoring;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Interactions;

public sealed class ConversationPagesTests : IAsyncLifetime
{
    Centre centre = null!;
    Actor ana = null!;
    long id;

    ConversationQuery Query => centre.Get<ConversationQuery>();

    public async Task InitializeAsync()
    {
        centre = await Centre.Start();
        ana = await centre.LogIn(Seed.Ana);
        id = await centre.Arrive();
        await centre.Advance(TimeSpan.FromSeconds(42));
        (await centre.Get<TakeInteraction>().Run(ana, id)).Error.ShouldBeNull();
        for (var i = 0; i < 9; i++)
            await centre.Get<SendAgentMessage>().Run(ana, id, $"m{i}", $"answer {i}");
    }

    public async Task DisposeAsync() => await centre.DisposeAsync();

    [Fact]
    public async Task Pages_FromTheEnd_AreTheWhole()
    {
        var whole = (await Query.Read(ana, id)).Value.Entries.Select(entry => entry.Sequence).ToList();
        var page = (await Query.ReadNewest(ana, id, 4)).Value;
        page.Entries.Count(entry => entry.Event is MessageAdded).ShouldBe(4);
        List<JournalEntry> read = [.. page.Entries];
        while (page.Since > 0)
        {
            page = (await Query.ReadUpTo(ana, id, page.Since, 4)).Value;
            read.InsertRange(0, page.Entries);
        }

        read.Select(entry => entry.Sequence).ShouldBe(whole);
    }

    [Fact]
    public async Task Newest_SaysOfWhatStandsBefore_WhatAReaderNeeds()
    {
        var page = (await Query.ReadNewest(ana, id, 4)).Value;
        (page.WaitedMs, page.LastFromCustomer).ShouldBe((42_000, (await Query.Read(ana, id)).Value.Entries.Last(entry => entry.Event is MessageAdded { From: MessageFrom.Customer }).Sequence));
        var all = (await Query.ReadNewest(ana, id, 100)).Value;
        (all.Since, all.WaitedMs).ShouldBe((0, null));
    }

    [Fact]
    public async Task Newest_ReadAnew_BeginsWhereItBegan()
    {
        var since = (await Query.ReadNewest(ana, id, 4)).Value.Since;
        await centre.Get<AddCustomerMessage>().Run(id, "more", "More?");
        var again = (await Query.ReadNewest(ana, id, 4, since)).Value;
        (again.Since, again.Entries.Count(entry => entry.Event is MessageAdded)).ShouldBe((since, 5));
    }

    /// <summary>Unread marks are the server's: they are the same in another browser, and after a restart.</summary>
    [Fact]
    public async Task UnreadMarks_FollowTheAgentBetweenBrowsers_AndThroughARestart()
    {
        var last = (await centre.Get<AddCustomerMessage>().Run(id, "one", "One?")).Value.Sequence;
        await centre.Get<AddCustomerMessage>().Run(id, "two", "Two?");
        await centre.Get<MarkRead>().ByAgent(ana, id, last);
        await centre.Drain();
        Unread(await centre.LogIn(Seed.Ana)).ShouldBe(1);
        centre = await centre.Restart();
        var again = await centre.LogIn(Seed.Ana);
        Unread(again).ShouldBe(1);
        await centre.Get<MarkRead>().ByAgent(again, id, last + 1);
        await centre.Drain();
        Unread(await centre.LogIn(Seed.Ana)).ShouldBe(0);
    }

    int Unread(Actor actor)
    {
        using var inbox = centre.Get<LiveFeed>().SubscribeInbox(actor);
        return inbox.Snapshot.Interactions.Single(interaction => interaction.Id == id).Unread;
    }
}
