using ContactCenter.Core.Common;
using ContactCenter.Core.Quality;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Core.Quality;

/// <summary>What an agent says to a review is news to its author, and to nobody else, until it is read.</summary>
public sealed class UnreadCommentsTests : IAsyncLifetime
{
    Centre centre = null!;
    Actor ana = null!, supervisor = null!, admin = null!;
    long id, review;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start();
        await centre.AskQuestions();
        (ana, supervisor, admin) = (await centre.LogIn(Seed.Ana), await centre.LogIn(Seed.Supervisor), await centre.LogIn(Seed.Administrator));
        id = await centre.Serve(ana);
        review = (await centre.Review(supervisor, id)).Value.Id;
        await centre.Review(admin, id);
        (await centre.Get<CommentOnReview>().Run(ana, review, "c1", "Thanks")).Error.ShouldBeNull();
        (await centre.Get<CommentOnReview>().Run(ana, review, "c2", "But")).Error.ShouldBeNull();
    }

    public Task DisposeAsync() => centre.DisposeAsync().AsTask();

    async Task<UnreadComments> Unread(Actor by) => (await centre.Get<UnreadCommentsQuery>().Read(by)).Value;

    [Fact]
    public async Task Unread_IsTheAuthorsAlone_NewestFirst()
    {
        var unread = await Unread(supervisor);
        (unread.Count, unread.Newest[0].InteractionId, unread.Newest[0].AgentId).ShouldBe((2, id, Seed.Ana));
        unread.Newest.Select(comment => comment.Text).ShouldBe(["But", "Thanks"]);
        (await Unread(admin)).Count.ShouldBe(0);
    }

    [Fact]
    public async Task Read_IsNewsNoMore_AndSaidOnce()
    {
        (await centre.Get<ReadReviewComments>().Run(admin, review)).Error.ShouldBe(new NotFound());
        (await Unread(supervisor)).Count.ShouldBe(2);
        (await centre.Get<ReadReviewComments>().Run(supervisor, review)).Error.ShouldBeNull();
        (await centre.Get<ReadReviewComments>().Run(supervisor, review)).Error.ShouldBeNull();
        (await Unread(supervisor)).Count.ShouldBe(0);
        await centre.Drain();
        centre.Journal.Count(entry => entry.Event is ReviewCommentsRead && entry.AgentId == Seed.Supervisor).ShouldBe(1);
    }

    /// <summary>As the version before had left it: an update makes no news of what was said in the years before.</summary>
    [Fact]
    public async Task SaidBeforeCommentsWereNews_IsRead()
    {
        await centre.Write(unit => unit.Db.Database.ExecuteSqlRaw("DROP INDEX IX_ReviewComments_Unread; ALTER TABLE ReviewComments DROP COLUMN ReadAt; DROP INDEX IF EXISTS IX_Reviews_ReviewerId; DROP INDEX IX_Reviews_InteractionId_ReviewerId_AgentId; " +
            "CREATE UNIQUE INDEX IX_Reviews_InteractionId_ReviewerId ON Reviews(InteractionId,ReviewerId); DELETE FROM __EFMigrationsHistory WHERE MigrationId='20261129_ReviewedAgents'"));
        centre = await centre.Restart();
        (ana, supervisor) = (await centre.LogIn(Seed.Ana), await centre.LogIn(Seed.Supervisor));
        (await Unread(supervisor)).Count.ShouldBe(0);
        (await centre.Get<CommentOnReview>().Run(ana, review, "c3", "And")).Error.ShouldBeNull();
        (await Unread(supervisor)).Newest.ShouldHaveSingleItem().Text.ShouldBe("And");
    }

    [Fact]
    public async Task Reopened_IsSilentUntilFinalAgain()
    {
        await centre.Get<ReopenReview>().Run(supervisor, review);
        (await Unread(supervisor)).Count.ShouldBe(0);
    }

    [Fact]
    public async Task MovedToAnotherGroup_AuthorHearsNothing()
    {
        await centre.Write(unit =>
        {
            unit.Db.Users.Single(user => user.Id == Seed.Supervisor).SecurityGroupId = Seed.ForeignGroup;
            unit.Db.SaveChanges();
            unit.Append(new UserChanged());
        });
        var moved = supervisor with { SecurityGroupId = Seed.ForeignGroup };
        (await Unread(moved)).Count.ShouldBe(0);
        (await centre.Get<ReadReviewComments>().Run(moved, review)).Error.ShouldBe(new NotFound());
    }
}
