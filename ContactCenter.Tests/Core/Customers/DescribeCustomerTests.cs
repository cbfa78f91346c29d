using ContactCenter.Core.Common;
using ContactCenter.Core.Customers;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Customers;

public sealed class DescribeCustomerTests : IAsyncLifetime
{
    static readonly ContactDetails valeria = new("Valeria", "valeria@example.org", "+598 99 123 456", "Gold", "Prefers mornings");

    Centre centre = null!;
    Actor ana = null!;
    long id;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start();
        ana = await centre.LogIn(Seed.Ana);
        id = await centre.Arrive(ana);
    }

    public async Task DisposeAsync() => await centre.DisposeAsync();

    Task<Result> Describe(ContactDetails details) => centre.Get<DescribeCustomer>().Run(ana, id, details);

    [Fact]
    public async Task Run_ByItsAgent_IsStoredAndShownLive()
    {
        (await Describe(valeria with { Name = "  Valeria " })).Error.ShouldBeNull();
        (await centre.Find(id)).Contact.ShouldBe(valeria);
        await centre.Drain();
        var live = centre.Live.FindInteraction(id)!;
        (live.CustomerName, live.CustomerEmail).ShouldBe(("Valeria", "valeria@example.org"));
    }

    [Fact]
    public async Task Run_SaysInTheJournalWhoAndWhichFields_AndNothingOfWhatTheyHold()
    {
        await Describe(valeria);
        var entry = await centre.Tail.Until(entry => entry.Event is CustomerDescribed);
        (entry.AgentId, ((CustomerDescribed)entry.Event).Fields).ShouldBe((Seed.Ana, "name,email,phone,extra,notes"));
        await using var db = centre.Read();
        db.JournalEntries.Single(row => row.Sequence == entry.Sequence).Payload!.ShouldNotContain("Valeria");
    }

    [Fact]
    public async Task Run_NothingNew_WritesNothing()
    {
        await Describe(valeria);
        await centre.Drain();
        var before = centre.Journal.Count;
        (await Describe(valeria)).Error.ShouldBeNull();
        await centre.Drain();
        centre.Journal.Count.ShouldBe(before);
    }

    public static TheoryData<ContactDetails, string, string> Bad => new()
    {
        { valeria with { Name = " " }, "name", "required" }, { valeria with { Name = new string('x', 101) }, "name", "too-long" }, { valeria with { Email = "valeria" }, "email", "bad-email" },
        { valeria with { Phone = "call me" }, "phone", "bad-phone" }, { valeria with { Phone = "+-" }, "phone", "bad-phone" }, { valeria with { Notes = new string('x', 4_001) }, "notes", "too-long" },
        { valeria with { Extra = "a\0b" }, "extra", "bad-text" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task Run_BadField_ComplainsThereAndStoresNothing(ContactDetails details, string field, string code)
    {
        (await Describe(details)).Error.ShouldBe(new InvalidInput(field, code));
        (await centre.Find(id)).CustomerName.ShouldBe("Vera");
    }

    [Fact]
    public async Task Run_AfterTheEnd_IsStillTheirs()
    {
        await centre.Get<EndInteraction>().Run(ana, id);
        (await Describe(valeria)).Error.ShouldBeNull();
        (await centre.Get<DescribeCustomer>().Run(await centre.LogIn(Seed.Bruno), id, valeria with { Name = "X" })).Error.ShouldBe(new NotYours());
    }

    [Fact]
    public async Task SameVisitorAgain_BringsPhoneAndNotes()
    {
        await Describe(valeria);
        var visitor = (await centre.Find(id)).VisitorId;
        var again = (await centre.Get<StartInteraction>().Run(centre.Visitor() with { VisitorId = visitor, Name = "Val" })).Value;
        (await centre.Find(again.Id)).Contact.ShouldBe(new ContactDetails("Val", "vera@example.org", valeria.Phone, null, valeria.Notes));
    }

    [Fact]
    public async Task VisitPage_FollowsTheVisitor_AndKeepsWhereTheyBegan()
    {
        var visit = centre.Get<VisitPage>();
        (await visit.Run(id, new PageVisit("https://shop.example/p", "Shop"))).Error.ShouldBeNull();
        (await visit.Run(id, new PageVisit("https://shop.example/cart", "Cart"))).Error.ShouldBeNull();
        await centre.Tail.Until(entry => entry.Event is PageVisited);
        centre.Journal.Count(entry => entry.Event is PageVisited).ShouldBe(1);
        var stored = await centre.Find(id);
        (stored.Page, stored.PageUrl).ShouldBe((new PageVisit("https://shop.example/cart", "Cart"), "https://shop.example/p"));
        await centre.Get<EndInteraction>().Run(ana, id);
        (await visit.Run(id, new PageVisit("https://shop.example/later", null))).Error.ShouldBeNull();
        (await centre.Find(id)).Page!.Url.ShouldBe("https://shop.example/cart");
    }

    [Theory]
    [InlineData("", "required")]
    [InlineData("a\0", "bad-text")]
    public async Task VisitPage_BadAddress_IsRefused(string url, string code) =>
        (await centre.Get<VisitPage>().Run(id, new PageVisit(url, null))).Error.ShouldBe(new InvalidInput("url", code));

    [Fact]
    public async Task Tags_AreAddedOnceWhateverTheirCase_Removed_AndSuggestedInTheirCampaign()
    {
        var tag = centre.Get<TagInteraction>();
        await tag.Add(ana, id, " refund ");
        await tag.Add(ana, id, "Refund");
        await tag.Add(ana, id, "vip");
        (await centre.Find(id)).Tags.ShouldBe(["refund", "vip"]);
        var other = await centre.Arrive(ana);
        await tag.Add(ana, other, "vip");
        (await centre.Get<TagsInUseQuery>().Read(ana, other)).Value.ShouldBe(["vip", "refund"]);
        (await centre.Get<TagsInUseQuery>().Read(ana, await centre.Arrive(Seed.OneByOne))).Value.ShouldBeEmpty();
        await tag.Remove(ana, id, "REFUND");
        (await centre.Find(id)).Tags.ShouldBe(["vip"]);
    }

    [Fact]
    public async Task Tags_TooLongOrTooMany_AreRefused()
    {
        var tag = centre.Get<TagInteraction>();
        (await tag.Add(ana, id, new string('x', 41))).Error.ShouldBe(new InvalidInput("tag", "too-long"));
        for (var i = 0; i < TagInteraction.Most; i++)
            await tag.Add(ana, id, $"tag {i}");
        (await tag.Add(ana, id, "one more")).Error.ShouldBe(new TooManyTags(TagInteraction.Most));
    }
}
