using ContactCenter.Core.Common;
using ContactCenter.Core.Customers;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Recordings;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Interactions;

/// <summary>Who may write, read, mark, end and rate (items 26, 47 for what exists).</summary>
public sealed class ConversationTests : IAsyncLifetime
{
    Centre centre = null!;
    Actor ana = null!, bruno = null!;
    long id;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start();
        (ana, bruno) = (await centre.LogIn(Seed.Ana), await centre.LogIn(Seed.Bruno));
        id = await centre.Arrive(ana);
    }

    public async Task DisposeAsync() => await centre.DisposeAsync();

    [Fact]
    public async Task SendAgentMessage_ByAnother_IsRefused()
    {
        (await centre.Get<SendAgentMessage>().Run(bruno, id, "m", "x")).Error.ShouldBe(new NotYours());
        (await centre.Get<EndInteraction>().Run(bruno, id)).Error.ShouldBe(new NotYours());
        (await centre.Get<MarkRead>().ByAgent(bruno, id, 99)).Error.ShouldBe(new NotYours());
        (await centre.Get<SendAgentMessage>().Run(await centre.LogIn(Seed.Supervisor), id, "m", "x")).Error.ShouldBe(new NotAllowed());
    }

    [Fact]
    public async Task SendAgentMessage_Repeated_IsStoredOnce()
    {
        var first = (await centre.Get<SendAgentMessage>().Run(ana, id, "m", "x")).Value;
        (await centre.Get<SendAgentMessage>().Run(ana, id, "m", "x")).Value.ShouldBe(first with { Repeated = true });
        (await centre.Get<SendAgentMessage>().Run(ana, id, "m", "y")).Error.ShouldBe(new MessageIdReused());
    }

    [Fact]
    public async Task ClientIds_OfBothSides_CannotTakeEachOthersPlace()
    {
        await centre.Get<AddCustomerMessage>().Run(id, "m", "x");
        (await centre.Get<SendAgentMessage>().Run(ana, id, "m", "x")).Error.ShouldBe(new MessageIdReused());
        await centre.Get<SendAgentMessage>().Run(ana, id, "a", "x");
        (await centre.Get<AddCustomerMessage>().Run(id, "a", "x")).Error.ShouldBe(new MessageIdReused());
    }

    [Theory]
    [InlineData(Seed.Ana, true)]
    [InlineData(Seed.Bruno, false)]
    [InlineData(Seed.Supervisor, true)]
    [InlineData(Seed.ForeignAgent, false)]
    [InlineData(Seed.ForeignSupervisor, false)]
    [InlineData(Seed.Administrator, true)]
    public async Task Read_Served_IsForItsAgentAndItsGroupsSupervisors(int user, bool allowed)
    {
        var actor = user == Seed.Ana ? ana : await centre.LogIn(user);
        (await centre.Get<ConversationQuery>().Read(actor, id)).Error.ShouldBe(allowed ? null : new NotFound());
    }

    [Fact]
    public async Task Read_AfterLogOut_IsRefused()
    {
        await centre.LogIn(Seed.Ana);
        (await centre.Get<ConversationQuery>().Read(ana, id)).Error.ShouldBe(new SessionOver());
    }

    [Fact]
    public async Task Spy_ByAnotherGroup_FindsNothing() =>
        (await centre.Get<SpyInteraction>().Run(await centre.LogIn(Seed.ForeignSupervisor), id)).Error.ShouldBe(new NotFound());

    [Fact]
    public async Task Recordings_OfAnotherGroup_AreNotFound()
    {
        await centre.Get<EndInteraction>().Run(ana, id);
        (await centre.Get<RecordingsQuery>().Search(await centre.LogIn(Seed.Supervisor), new RecordingFilter())).Value.ShouldHaveSingleItem().Id.ShouldBe(id);
        (await centre.Get<RecordingsQuery>().Search(await centre.LogIn(Seed.ForeignSupervisor), new RecordingFilter())).Value.ShouldBeEmpty();
        (await centre.Get<RecordingsQuery>().Search(ana, new RecordingFilter())).Error.ShouldBe(new NotAllowed());
        (await centre.Get<RecordingsQuery>().OwnHistory(bruno, new RecordingFilter())).Value.ShouldBeEmpty();
        (await centre.Get<RecordingsQuery>().OwnHistory(ana, new RecordingFilter())).Value.ShouldHaveSingleItem();
    }

    /// <summary>Item 43: text in a filter is text.</summary>
    [Theory]
    [InlineData("' OR 1=1 --")]
    [InlineData("%")]
    [InlineData("_era")]
    [InlineData("\"; DROP TABLE Users; --")]
    public async Task Recordings_HostileFilter_FindsNothing(string text)
    {
        await centre.Get<EndInteraction>().Run(ana, id);
        (await centre.Get<RecordingsQuery>().Search(await centre.LogIn(Seed.Supervisor), new RecordingFilter(Customer: text))).Value.ShouldBeEmpty();
        (await centre.Get<RecordingsQuery>().Search(await centre.LogIn(Seed.Supervisor), new RecordingFilter { Tag = text })).Value.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("reclamacion", true)]
    [InlineData(" ENVÍO ", true)]
    [InlineData("envío reclam", false)]
    [InlineData("\",\"", false)]
    public async Task Recordings_AreFoundByAPartOfATag(string tag, bool found)
    {
        await centre.Get<TagInteraction>().Add(ana, id, "Reclamación");
        await centre.Get<TagInteraction>().Add(ana, id, "envío tarde");
        await centre.Get<EndInteraction>().Run(ana, id);
        var rows = (await centre.Get<RecordingsQuery>().OwnHistory(ana, new RecordingFilter { Tag = tag })).Value;
        rows.Select(row => row.Tags.Count).ShouldBe(found ? [2] : []);
    }

    [Fact]
    public async Task Marks_OnlyMoveForward()
    {
        var last = (await centre.Get<AddCustomerMessage>().Run(id, "m", "x")).Value.Sequence;
        await centre.Get<MarkRead>().ByAgent(ana, id, last);
        await centre.Get<MarkRead>().ByAgent(ana, id, 1);
        await centre.Get<MarkRead>().ByCustomer(id, 5, 7);
        await centre.Get<MarkRead>().ByCustomer(id, 6, 3);
        await centre.Get<MarkRead>().ByCustomer(id, -1, long.MinValue);
        await centre.Drain();
        var live = centre.Live.FindInteraction(id)!;
        (live.AgentRead, live.Unread, live.CustomerDelivered, live.CustomerRead).ShouldBe((last, 0, 7, 7));
    }

    [Fact]
    public async Task GiveFeedback_OnceAfterTheEnd()
    {
        var give = centre.Get<GiveFeedback>();
        (await give.Run(id, 5, null)).Error.ShouldBe(new InteractionNotEnded());
        await centre.Get<LeaveInteraction>().Run(id);
        (await give.Run(id, 6, null)).Error.ShouldBe(new InvalidInput("stars", "out-of-range"));
        (await give.Run(id, 5, new string('x', 2_001))).Error.ShouldBe(new InvalidInput("comment", "too-long"));
        (await give.Run(id, 4, " good ")).Error.ShouldBeNull();
        (await give.Run(id, 4, "good")).Error.ShouldBeNull();
        (await give.Run(id, 1, null)).Error.ShouldBe(new FeedbackAlreadyGiven());
        (await centre.Find(id)).RatingComment.ShouldBe("good");
    }

    /// <summary>Item 26: everything happens at once; there is one end, one leg, and the journal tells it as it was.</summary>
    [Fact]
    public async Task Ends_AllAtOnce_LeaveOneEnd()
    {
        for (var round = 0; round < 25; round++)
        {
            var chat = await centre.Arrive();
            Func<Task>[] deeds =
            [
                () => centre.Get<TakeInteraction>().Run(ana, chat), () => centre.Get<TakeInteraction>().Run(bruno, chat), () => centre.Get<LeaveInteraction>().Run(chat),
                () => centre.Get<EndInteraction>().Run(ana, chat), () => centre.Get<EndByTimer>().Run(chat, EndReason.WaitedTooLong), () => centre.Get<EndByTimer>().Run(chat, EndReason.VisitorDisconnected),
                () => centre.Get<AddCustomerMessage>().Run(chat, "m", "x"),
            ];
            Random.Shared.Shuffle(deeds);
            await Task.WhenAll(deeds.Select(deed => Task.Run(deed)));
            await centre.Drain();
            var story = centre.Journal.Where(entry => entry.InteractionId == chat).Select(entry => entry.Event).ToList();
            story.OfType<InteractionFinished>().ShouldHaveSingleItem().State.ShouldBe((await centre.Find(chat)).State);
            story.OfType<InteractionAnswered>().Count().ShouldBeLessThanOrEqualTo(1);
            story.FindIndex(happened => happened is MessageAdded { Text: "x" }).ShouldBeLessThan(story.FindIndex(happened => happened is InteractionFinished));
        }
    }
}
