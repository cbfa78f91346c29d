using ContactCenter.Core.Customers;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Journal;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Receiving;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Core.Providers;

/// <summary>A customer's number ties their conversations together, by whichever account they wrote; who reads them must be of those campaigns.</summary>
public sealed class EarlierByNumberTests : IAsyncLifetime
{
    HeyNow hey = null!;
    Actor ana = null!, bruno = null!;

    Provider Cloud => hey.Centre.Get<ProviderDirectory>().All.Single(provider => provider.Api == ProviderApi.Cloud);

    public async Task InitializeAsync()
    {
        hey = await HeyNow.Start();
        // Ana is of all three campaigns, Bruno of this one only.
        await hey.AddCloud("http://127.0.0.1:9");
        await hey.Centre.Drain();
        (ana, bruno) = (await hey.Centre.LogIn(Seed.Ana), await hey.Centre.LogIn(Seed.Bruno));
    }

    public Task DisposeAsync() => hey.DisposeAsync().AsTask();

    [Fact]
    public async Task Number_AcrossAccounts_IsOneCustomer_ForAgentsOfBothCampaigns()
    {
        var first = await ServedAndEnded();

        (await Earlier(ana, await WrittenByCloud(ana))).Select(message => (message.InteractionId, ((MessageAdded)message.Event).Text)).ShouldBe([(first, "Por Direct")]);
    }

    [Fact]
    public async Task Number_AcrossAccounts_TellsNothingOfCampaignsThatTheAgentIsNotOf()
    {
        var first = await ServedAndEnded();
        var present = await WrittenByCloud(bruno);

        (await Earlier(bruno, present)).ShouldBeEmpty();
        (await hey.Centre.Get<ConversationQuery>().Read(bruno, first)).IsDone.ShouldBeFalse();
        (await hey.Centre.Get<EarlierInteractionsQuery>().Read(bruno, present)).Value.Rows.ShouldBeEmpty();
    }

    /// <summary>An id there is not a phone number here.</summary>
    [Fact]
    public async Task SameIdInAnotherNetwork_IsSomebodyElse()
    {
        await ServedAndEnded();
        await hey.Tell(new MessageNews(new ProviderAddress(WireChannels.Messenger, "page", HeyNow.Customer, "2"), "f1", "Por Facebook") { IsForPeople = true });

        (await Earlier(ana, await Taken(ana, $"facebook/{HeyNow.Customer}"))).ShouldBeEmpty();
    }

    async Task<long> ServedAndEnded()
    {
        await hey.Write("m1", "Por Direct");
        var id = await Taken(ana, $"whatsapp/{HeyNow.Customer}");
        (await hey.Centre.Get<EndInteraction>().Run(ana, id)).Error.ShouldBeNull();
        await hey.Centre.Drain();
        return id;
    }

    async Task<long> WrittenByCloud(Actor by)
    {
        var news = new MessageNews(new ProviderAddress(WireChannels.WhatsAppCloud, Cloud.PlatformId, HeyNow.Customer), "wamid.1", "Por Cloud") { IsForPeople = true };
        (await hey.Centre.Get<ReceiveNews>().Run(Cloud, [news])).Error.ShouldBeNull();
        await hey.Centre.Drain();
        return await Taken(by, $"whatsapp/{HeyNow.Customer}");
    }

    async Task<long> Taken(Actor by, string visitor)
    {
        await using var db = hey.Centre.Read();
        var id = await db.Interactions.Where(interaction => interaction.VisitorId == visitor).MaxAsync(interaction => interaction.Id);
        (await hey.Centre.Get<TakeInteraction>().Run(by, id)).Error.ShouldBeNull();
        await hey.Centre.Drain();
        return id;
    }

    async Task<IReadOnlyList<JournalEntry>> Earlier(Actor actor, long present) => (await hey.Centre.Get<EarlierMessagesQuery>().Read(actor, present)).Value.Messages;
}
