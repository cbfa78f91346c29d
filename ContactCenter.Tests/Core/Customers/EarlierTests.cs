using ContactCenter.Core.Common;
using ContactCenter.Core.Customers;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Customers;

/// <summary>What an agent learns of a customer's earlier interactions, and what not.</summary>
public sealed class EarlierTests : IAsyncLifetime
{
    Centre centre = null!;
    Actor ana = null!, bruno = null!, carla = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start();
        (ana, bruno, carla) = (await centre.LogIn(Seed.Ana), await centre.LogIn(Seed.Bruno), await centre.LogIn(Seed.Carla));
    }

    public async Task DisposeAsync() => await centre.DisposeAsync();

    async Task<long> Begin(string visitor, Actor? servedBy, string campaign = Seed.Multiple, string? email = null, string text = "Hello?")
    {
        var id = (await centre.Get<StartInteraction>().Run(centre.Visitor(campaign) with { VisitorId = visitor, Email = email, Text = text })).Value.Id;
        if (servedBy is not null)
            (await centre.Get<TakeInteraction>().Run(servedBy, id)).Error.ShouldBeNull();
        return id;
    }

    async Task<long> Ended(string visitor, Actor servedBy, string campaign = Seed.Multiple, string? email = null, string text = "Hello?")
    {
        var id = await Begin(visitor, servedBy, campaign, email, text);
        (await centre.Get<EndInteraction>().Run(servedBy, id)).Error.ShouldBeNull();
        return id;
    }

    async Task<List<long>> Rows(Actor actor, long id) => [.. (await centre.Get<EarlierInteractionsQuery>().Read(actor, id)).Value.Rows.Select(row => row.Id)];

    [Fact]
    public async Task Earlier_OfTheSameVisitor_NewestFirst_ByPages()
    {
        var (first, second) = (await Ended("v", bruno), await Ended("v", ana));
        await Ended("another", bruno);
        var now = await Begin("v", ana);
        var query = centre.Get<EarlierInteractionsQuery>();
        var page = (await query.Read(ana, now, take: 1)).Value;
        (page.Rows.Single().Id, page.HasMore).ShouldBe((second, true));
        page = (await query.Read(ana, now, before: second, take: 1)).Value;
        (page.Rows.Single().Id, page.HasMore).ShouldBe((first, false));
    }

    [Fact]
    public async Task Earlier_WithTheSameEmail_IsSaidToBeUnverified()
    {
        var same = await Ended("other-browser", bruno, email: "Vera@Example.org");
        var own = await Ended("v", bruno);
        var now = await Begin("v", ana, email: "vera@example.ORG");
        (await centre.Get<EarlierInteractionsQuery>().Read(ana, now)).Value.Rows.Select(row => (row.Id, row.IsVerified)).ShouldBe([(own, true), (same, false)]);
    }

    [Fact]
    public async Task Earlier_InACampaignOfOthers_IsNotShown_ButWhatOneServedIs()
    {
        var hidden = await Ended("v", bruno, Seed.OneByOne);
        var now = await Begin("v", carla);
        (await Rows(carla, now)).ShouldBeEmpty();
        (await centre.Get<ConversationQuery>().Read(carla, hidden)).Error.ShouldBe(new NotFound());
        await Begin("v", bruno);
        var brunos = (await centre.Get<EarlierInteractionsQuery>().Read(bruno, await Begin("v", bruno))).Value;
        brunos.Rows.Select(row => row.Id).ShouldBe([hidden]);
    }

    [Fact]
    public async Task Earlier_IsForItsAgentOnly()
    {
        await Ended("v", ana);
        var now = await Begin("v", ana);
        (await centre.Get<EarlierInteractionsQuery>().Read(bruno, now)).Error.ShouldBe(new NotFound());
        (await centre.Get<EarlierMessagesQuery>().Read(bruno, now)).Error.ShouldBe(new NotFound());
        (await centre.Get<EarlierInteractionsQuery>().Read(await centre.LogIn(Seed.Supervisor), now)).Error.ShouldBe(new NotAllowed());
    }

    /// <summary>Also its files: they are asked for by the same rule.</summary>
    [Fact]
    public async Task Conversation_OfTheCustomerServedNow_MayBeRead_OfNobodyElse()
    {
        var (theirs, foreign) = (await Ended("v", bruno), await Ended("another", bruno));
        (await centre.Get<ConversationQuery>().Read(ana, theirs)).Error.ShouldBe(new NotFound());
        await Begin("v", ana);
        (await centre.Get<ConversationQuery>().Read(ana, theirs)).Error.ShouldBeNull();
        (await centre.Get<ConversationQuery>().Read(ana, foreign)).Error.ShouldBe(new NotFound());
        (await centre.Get<ConversationQuery>().Read(carla, theirs)).Error.ShouldBe(new NotFound());
    }

    [Fact]
    public async Task Messages_AcrossInteractions_OldestFirst_ByPages_WithoutThePresentOnes()
    {
        await Ended("v", bruno, text: "one");
        await Ended("v", ana, text: "two");
        await Ended("other-browser", bruno, email: "vera@example.org", text: "not verified");
        var now = await Begin("v", ana, email: "vera@example.org", text: "now");
        var query = centre.Get<EarlierMessagesQuery>();
        var page = (await query.Read(ana, now, take: 1)).Value;
        (Texts(page), page.HasMore).ShouldBe(("two", true));
        page = (await query.Read(ana, now, before: page.Messages[0].Sequence)).Value;
        (Texts(page), page.HasMore).ShouldBe(("one", false));
    }

    [Fact]
    public async Task Messages_OfOneWithTheSameEmail_OnlyWhenAskedForIt()
    {
        var same = await Ended("other-browser", bruno, email: "vera@example.org", text: "not verified");
        var foreign = await Ended("another", bruno, text: "foreign");
        var now = await Begin("v", ana, email: "vera@example.org");
        var query = centre.Get<EarlierMessagesQuery>();
        (await query.Read(ana, now)).Value.Messages.ShouldBeEmpty();
        Texts((await query.Read(ana, now, only: same)).Value).ShouldBe("not verified");
        (await query.Read(ana, now, only: foreign)).Error.ShouldBe(new NotFound());
    }

    static string Texts(EarlierMessages page) => string.Join(' ', page.Messages.Select(entry => ((MessageAdded)entry.Event).Text));
}
