using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Notes;
using ContactCenter.Core.Routing;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Core.Notes;

/// <summary>Notes for colleagues, and whom they name.</summary>
public sealed class NoteTests : IAsyncLifetime
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

    public Task DisposeAsync() => centre.DisposeAsync().AsTask();

    [Fact]
    public async Task Add_IsReadInItsPlace_AndIsNoMessage()
    {
        (await Add("m1", "Pays late")).Error.ShouldBeNull();
        var entries = (await centre.Get<ConversationQuery>().Read(ana, id)).Value.Entries;
        var note = entries.Single(entry => entry.Event is NoteAdded);
        (((NoteAdded)note.Event).Text, note.AgentId).ShouldBe(("Pays late", Seed.Ana));
        await using var db = centre.Read();
        (await db.Messages.AnyAsync(message => message.Text == "Pays late")).ShouldBeFalse();
        (await db.JournalEntries.Where(row => row.Sequence == note.Sequence).Select(row => row.Payload).SingleAsync())!.ShouldNotContain("Pays");
    }

    /// <summary>What a visitor's snapshot and a stream that resumes are made of.</summary>
    [Fact]
    public async Task ReadForTheVisitor_HoldsNoWordOfIt()
    {
        await Add("m1", "Pays late");
        var seen = (await centre.Get<ConversationQuery>().Read(id))!.Entries.Concat(await centre.Get<ConversationQuery>().ReadAfter(id, 0));
        seen.Select(entry => entry.Event).OfType<NoteAdded>().ShouldAllBe(note => note.Text.Length == 0);
    }

    [Fact]
    public async Task Add_Repeated_IsStoredOnce()
    {
        await Add("m1", "one");
        (await Add("m1", "one")).Error.ShouldBeNull();
        (await Add("m1", "two")).Error.ShouldBe(new MessageIdReused());
        (await centre.Get<ConversationQuery>().Read(ana, id)).Value.Entries.Count(entry => entry.Event is NoteAdded).ShouldBe(1);
    }

    [Theory]
    [InlineData("", "required")]
    [InlineData("a\0b", "bad-text")]
    public async Task Add_Unstorable_IsRefused(string text, string code) => (await Add("m1", text)).Error.ShouldBe(new InvalidInput("text", code));

    [Fact]
    public async Task Add_IsForWhoHasItOrHadItLast_AndForItsGroupsSupervisors()
    {
        var add = centre.Get<AddNote>();
        (await add.Run(bruno, id, "b", "x")).Error.ShouldBe(new NotYours());
        (await add.Run(await centre.LogIn(Seed.Supervisor), id, "s", "x")).Error.ShouldBeNull();
        (await add.Run(await centre.LogIn(Seed.ForeignSupervisor), id, "f", "x")).Error.ShouldBe(new NotYours());
        await centre.Get<LeaveInteraction>().Run(id);
        (await Add("after", "x")).Error.ShouldBeNull();
    }

    [Fact]
    public async Task Add_WhileOnlyOffered_IsRefused()
    {
        (await centre.Get<TransferToAgent>().Run(ana, id, Seed.Bruno, null)).Error.ShouldBeNull();
        (await centre.Get<AddNote>().Run(bruno, id, "b", "x")).Error.ShouldBe(new NotYours());
    }

    [Fact]
    public async Task Mention_IsUnseenUntilItIsSeen_AndOpensOnlyForThoseWhoMay()
    {
        var supervisor = await centre.LogIn(Seed.Supervisor);
        await Add("m1", "@BRUNO and @supervisor: please look. @ana @franz x@carla");
        var mine = (await Unseen(bruno)).Newest.ShouldHaveSingleItem();
        (mine.MayOpen, mine.AuthorId, mine.CustomerName).ShouldBe((false, Seed.Ana, "Vera"));
        (await Unseen(supervisor)).Newest.ShouldHaveSingleItem().MayOpen.ShouldBeTrue();
        (await Unseen(ana)).Count.ShouldBe(0, "who writes need not be told");
        (await Unseen(await centre.LogIn(Seed.Carla))).Count.ShouldBe(0);
        (await Unseen(await centre.LogIn(Seed.ForeignSupervisor))).Count.ShouldBe(0, "they may not see the campaign");

        (await centre.Get<SeeMentions>().One(bruno, mine.NoteId)).Error.ShouldBeNull();
        (await Unseen(bruno)).Count.ShouldBe(0);
        (await Unseen(supervisor)).Count.ShouldBe(1);
        await centre.Tail.Until(entry => entry.Event is MentionsSeen && entry.AgentId == Seed.Bruno);
    }

    [Fact]
    public async Task SeeUpTo_LeavesWhatCameAfter()
    {
        foreach (var each in new[] { "a", "b", "c" })
            await Add(each, $"{each} @bruno");
        var newest = (await Unseen(bruno)).Newest;
        newest.Select(mention => mention.Text).ShouldBe(["c @bruno", "b @bruno", "a @bruno"]);
        (await centre.Get<SeeMentions>().UpTo(bruno, newest[1].NoteId)).Error.ShouldBeNull();
        (await Unseen(bruno)).Newest.ShouldHaveSingleItem().Text.ShouldBe("c @bruno");
    }

    Task<Result> Add(string clientId, string text) => centre.Get<AddNote>().Run(ana, id, clientId, text);

    async Task<UnseenMentions> Unseen(Actor actor) => (await centre.Get<MentionsQuery>().Unseen(actor)).Value;
}
