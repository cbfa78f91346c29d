using ContactCenter.Blazor.Inbox.Conversation;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Receiving;
using ContactCenter.Core.Providers.Sending;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Blazor.Inbox;

/// <summary>How far the agent's answers have come at Hey Now, as their conversation shows it.</summary>
public sealed class DeliveryTests : IAsyncLifetime
{
    HeyNow hey = null!;
    Actor ana = null!;
    long id;

    TimelineNames Names => TimelineNames.From(hey.Centre.Get<UserDirectory>(), hey.Centre.Get<CampaignDirectory>());

    public async Task InitializeAsync()
    {
        hey = await HeyNow.Start();
        ana = await hey.Centre.LogIn(Seed.Ana);
        await hey.Write("m1", "Hola");
        id = (await hey.Interactions()).Single().Id;
        (await hey.Centre.Get<TakeInteraction>().Run(ana, id)).Error.ShouldBeNull();
    }

    public Task DisposeAsync() => hey.DisposeAsync().AsTask();

    async Task<long> Answer(string text = "Va en camino")
    {
        var sent = await hey.Centre.Get<SendAgentMessage>().Run(ana, id, hey.Centre.NewId(), text);
        sent.Error.ShouldBeNull();
        await hey.Centre.Drain();
        return sent.Value.Sequence;
    }

    async Task Tell(long message, DeliveryStatus status, string? code = null, string? reason = null)
    {
        await using var db = hey.Centre.Read();
        var theirs = await db.ProviderMessages.Where(known => known.MessageId == message).Select(known => known.ProviderMessageId).SingleAsync();
        (await hey.Centre.Get<ReceiveNews>().Run(hey.Provider, [new StatusNews(theirs, status, code, reason)])).Error.ShouldBeNull();
        await hey.Centre.Drain();
    }

    async Task<Timeline> Read() => Timeline.Of((await hey.Centre.Get<ConversationQuery>().Read(ana, id)).Value, Names);

    Timeline Live(Timeline from) => hey.Centre.Journal.Where(entry => entry.InteractionId == id).Aggregate(from, (known, entry) => known.After(entry, Names));

    [Fact]
    public async Task Answer_GoesFromQueuedToRead_ReadAnewAndLiveAlike()
    {
        var before = await Read();
        var message = await Answer();
        Live(before).Deliveries[message].Status.ShouldBe(DeliveryStatus.Queued);
        foreach (var status in new[] { DeliveryStatus.Sent, DeliveryStatus.Read, DeliveryStatus.Delivered })
            await Tell(message, status);

        Live(before).Deliveries[message].ShouldBe(new Delivery(DeliveryStatus.Read));
        (await Read()).Deliveries.ShouldBe(Live(before).Deliveries);
    }

    [Fact]
    public async Task Failed_HasTheProvidersReason_AndGoesAwayWhenSentAgain()
    {
        var message = await Answer();
        await Tell(message, DeliveryStatus.Failed, "131026", "<b>no</b>");
        (await Read()).Deliveries[message].ShouldBe(new Delivery(DeliveryStatus.Failed, "131026", "<b>no</b>"));

        (await hey.Centre.Get<SendAgain>().Run(ana, message)).Error.ShouldBeNull();
        await hey.Centre.Drain();
        (await Read()).Deliveries[message].Status.ShouldBe(DeliveryStatus.Queued);
    }

    [Fact]
    public async Task Status_OfAMessageOnAnOlderPage_IsKnownWhenThatPageComes()
    {
        var message = await Answer("first");
        foreach (var text in new[] { "second", "third", "fourth" })
            await Answer(text);
        var query = hey.Centre.Get<ConversationQuery>();
        var timeline = Timeline.Of((await query.ReadNewest(ana, id, 2)).Value, Names);
        var older = Timeline.Of((await query.ReadUpTo(ana, id, timeline.Start, 5)).Value, Names);
        await Tell(message, DeliveryStatus.Failed, "x", "why");

        Live(timeline).Before(older).Deliveries[message].ShouldBe(new Delivery(DeliveryStatus.Failed, "x", "why"));
        older.Deliveries[message].Status.ShouldBe(DeliveryStatus.Queued);
    }

    [Fact]
    public async Task Conversation_SaysWithWhomAndByWhichAccount()
    {
        var timeline = await Read();

        (timeline.PlatformId, timeline.Contact!.ClientId, timeline.Contact.LastHeardAt).ShouldBe((HeyNow.Platform, HeyNow.Customer, (await hey.Interactions()).Single().CreatedAt));
    }
}
