using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Quality;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Quality;

/// <summary>Supervisors' reviews from the first answer to what the agent says to them.</summary>
public sealed class ReviewTests : IAsyncLifetime
{
    Centre centre = null!;
    Actor ana = null!, supervisor = null!, admin = null!;
    long id;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start();
        await centre.AskQuestions();
        (ana, supervisor, admin) = (await centre.LogIn(Seed.Ana), await centre.LogIn(Seed.Supervisor), await centre.LogIn(Seed.Administrator));
        id = await centre.Serve(ana);
    }

    public Task DisposeAsync() => centre.DisposeAsync().AsTask();

    async Task<ReviewSheet> Sheet(Actor? by = null) => (await centre.Get<ReviewSheetQuery>().Read(by ?? supervisor, id)).Value;

    async Task<AgentReview[]> Own() => [.. (await centre.Get<AgentReviewsQuery>().List(ana)).Value];

    [Fact]
    public async Task Draft_IsItsAuthorsAlone_AndCountsNowhere()
    {
        (await centre.Draft(supervisor, id, [new("polite", 4)])).Error.ShouldBeNull();
        var sheet = await Sheet();
        (sheet.Own!.State, sheet.Own.Comment, sheet.Average).ShouldBe((ReviewState.Draft, "Well done", null));
        sheet.Own.Questions.Select(question => sheet.Own.AnswerTo(question)!.Stars).ShouldBe([4, null]);
        (await Sheet(admin)).Others.ShouldBeEmpty();
        (await centre.Get<ReviewMarksQuery>().Read(supervisor, [id])).Value.ShouldBeEmpty();
        await IsHiddenFromItsAgent(sheet.Own.Id);
        (await centre.Get<ReopenReview>().Run(admin, sheet.Own.Id)).Error.ShouldBe(new NotFound());
    }

    /// <summary>At every entrance that an agent has.</summary>
    async Task IsHiddenFromItsAgent(long review)
    {
        var query = centre.Get<AgentReviewsQuery>();
        (await Own()).ShouldBeEmpty();
        (await query.Unseen(ana)).Value.ShouldBe(0);
        (await query.Read(ana, review)).Error.ShouldBe(new NotFound());
        (await centre.Get<SeeReview>().Run(ana, review)).Error.ShouldBe(new NotFound());
        (await centre.Get<CommentOnReview>().Run(ana, review, "early", "Why?")).Error.ShouldBe(new NotFound());
    }

    [Fact]
    public async Task Final_BySeveral_EachOnce_AverageOfAll()
    {
        var draft = await centre.Draft(supervisor, id, [new("polite", 1)]);
        (await centre.Review(supervisor, id, version: draft.Value.Version)).Error.ShouldBeNull();
        (await centre.Review(admin, id, [new("polite", 5), new("solved", 0)])).Error.ShouldBeNull();
        var sheet = await Sheet();
        (sheet.Own!.Result, sheet.Others.Single().Result, sheet.Average).ShouldBe((85, 0, 42.5));
        sheet.Own.AnswerTo(sheet.Own.Questions[0])!.Comment.ShouldBe("Calm");
        (await centre.Get<ReviewMarksQuery>().Read(supervisor, [id])).Value.ShouldBe([new(id, 42.5, 2)]);
        await centre.Drain();
        centre.Journal.Where(entry => entry.InteractionId == id).Select(entry => entry.Event).OfType<ReviewFinished>().Select(happened => happened.AgentId).ShouldBe([Seed.Ana, Seed.Ana]);
    }

    [Fact]
    public async Task Final_StaysAsItIs_UntilItsAuthorReopensIt()
    {
        var saved = (await centre.Review(supervisor, id)).Value;
        (await centre.Draft(supervisor, id, [new("polite", 0)], saved.Version)).Error.ShouldBe(new ReviewIsFinal());
        (await centre.Get<ReopenReview>().Run(admin, saved.Id)).Error.ShouldBe(new NotYours());
        (await centre.Get<ReopenReview>().Run(supervisor, saved.Id)).Error.ShouldBeNull();
        (await centre.Get<ReopenReview>().Run(supervisor, saved.Id)).Error.ShouldBe(new ReviewNotFinal());
        await IsHiddenFromItsAgent(saved.Id);
        var sheet = await Sheet();
        (sheet.Own!.State, sheet.Own.AnswerTo(sheet.Own.Questions[0])!.Stars, sheet.Average).ShouldBe((ReviewState.Draft, 4, null));
        (await centre.Review(supervisor, id, [new("polite", 2), new("solved", null, true)], sheet.Own.Version)).Error.ShouldBeNull();
        (await Own()).Single().Result.ShouldBe(40);
    }

    [Fact]
    public async Task FormChangedLater_LeavesTheReviewAsItWasBegun()
    {
        var draft = (await centre.Draft(supervisor, id)).Value;
        await centre.ChangeQuestions();
        (await centre.Review(supervisor, id, version: draft.Version)).Error.ShouldBeNull();
        var sheet = await Sheet();
        sheet.Own!.Questions.Select(question => question.Text).ShouldBe(["Polite?", "Solved?"]);
        (sheet.Own.Result, sheet.Form!.Questions[0].Text).ShouldBe((85, "New?"));
        // Who begins now answers what is asked now, and not what was shown before.
        (await centre.Draft(admin, id)).Error.ShouldBe(new FormChanged());
        (await centre.Draft(admin, id, [new("new", 3)], form: 2)).Error.ShouldBeNull();
    }

    [Theory]
    [InlineData(null, 5, "questions.polite.stars", "required")]
    [InlineData(6, 5, "questions.polite.stars", "out-of-range")]
    [InlineData(-1, 5, "questions.polite.stars", "out-of-range")]
    [InlineData(3, 2, "questions.solved.stars", "out-of-range")]
    public async Task Final_WithAnAnswerThatCannotBe_IsRefusedAtItsQuestion(int? polite, int? solved, string field, string code)
    {
        (await centre.Review(supervisor, id, [new("polite", polite), new("solved", solved)])).Error.ShouldBe(new InvalidInput(field, code));
        (await centre.Review(supervisor, id, [.. ReviewScene.Good, new("other", 1)])).Error.ShouldBe(new InvalidInput("answers", "unknown"));
        (await Sheet()).Own.ShouldBeNull();
    }

    [Fact]
    public async Task NothingApplies_HasNoResult_AndStaysADraft()
    {
        await centre.Write(unit =>
        {
            var form = unit.Db.QualityForms.Single();
            form.Questions = [form.Questions[1]];
            unit.Db.SaveChanges();
        });
        (await centre.Review(supervisor, id, [new("solved", null, true)])).Error.ShouldBe(new NothingApplies());
        (await Sheet()).Own.ShouldBeNull();
    }

    [Fact]
    public async Task ChangedInAnotherWindow_IsSaid_AndNothingIsOverwritten()
    {
        await centre.Draft(supervisor, id, [new("polite", 1)]);
        (await centre.Draft(supervisor, id, [new("polite", 2)])).Error.ShouldBe(new ReviewChanged());
        (await Sheet()).Own!.Answers.Single(answer => answer.QuestionId == "polite").Stars.ShouldBe(1);
    }

    [Fact]
    public async Task OpenOne_OrServedByNobody_IsNotReviewed()
    {
        (await centre.Review(supervisor, await centre.Arrive(ana))).Error.ShouldBe(new InteractionStillOpen());
        var left = await centre.Arrive();
        await centre.Get<LeaveInteraction>().Run(left);
        (await centre.Review(supervisor, left)).Error.ShouldBe(new NobodyServed());
    }

    [Fact]
    public async Task AnotherGroup_SeesNothingOfIt_AtAnyEntrance()
    {
        var saved = (await centre.Review(supervisor, id)).Value;
        var foreign = await centre.LogIn(Seed.ForeignSupervisor);
        (await centre.Review(foreign, id)).Error.ShouldBe(new NotFound());
        (await centre.Draft(foreign, id)).Error.ShouldBe(new NotFound());
        (await centre.Get<ReopenReview>().Run(foreign, saved.Id)).Error.ShouldBe(new NotFound());
        (await centre.Get<ReviewSheetQuery>().Read(foreign, id)).Error.ShouldBe(new NotFound());
        (await centre.Get<ReviewMarksQuery>().Read(foreign, [id])).Value.ShouldBeEmpty();
        (await centre.Get<AgentReviewsQuery>().Read(await centre.LogIn(Seed.ForeignAgent), saved.Id)).Error.ShouldBe(new NotFound());
    }

    [Fact]
    public async Task Agent_SeesOwnFinalOnes_AndComments_OnceForEachSending()
    {
        var saved = (await centre.Review(supervisor, id)).Value;
        var query = centre.Get<AgentReviewsQuery>();
        var bruno = await centre.LogIn(Seed.Bruno);
        ((await query.Unseen(ana)).Value, (await query.Unseen(bruno)).Value).ShouldBe((1, 0));
        (await query.Read(bruno, saved.Id)).Error.ShouldBe(new NotFound());
        (await centre.Get<SeeReview>().Run(bruno, saved.Id)).Error.ShouldBe(new NotFound());
        (await centre.Get<SeeReview>().Run(ana, saved.Id)).Error.ShouldBeNull();
        (await query.Unseen(ana)).Value.ShouldBe(0);
        var comment = centre.Get<CommentOnReview>();
        (await comment.Run(ana, saved.Id, "c1", " Thanks ")).Error.ShouldBeNull();
        (await comment.Run(ana, saved.Id, "c1", " Thanks ")).Error.ShouldBeNull();
        (await comment.Run(ana, saved.Id, "c2", "But")).Error.ShouldBeNull();
        (await comment.Run(ana, saved.Id, "c3", " ")).Error.ShouldBe(new InvalidInput("text", "required"));
        (await Sheet()).Comments.Select(said => (said.AuthorId, said.Text)).ShouldBe([(Seed.Ana, "Thanks"), (Seed.Ana, "But")]);
        (await query.Read(ana, saved.Id)).Value.Comments.Count.ShouldBe(2);
        (await comment.Run(bruno, saved.Id, "c4", "Mine?")).Error.ShouldBe(new NotFound());
        await centre.Drain();
        centre.Journal.Count(entry => entry.Event is ReviewCommented && entry.AgentId == Seed.Ana).ShouldBe(2);
    }

    [Fact]
    public async Task SelfReview_StandsBeside_AndCountsNothing()
    {
        (await centre.Get<ReviewOwnInteraction>().Run(ana, id, [new("polite", 5, null), new("solved", null, null)])).Error.ShouldBeNull();
        await centre.Review(supervisor, id, [new("polite", 1), new("solved", 5)]);
        var sheet = await Sheet();
        (sheet.Self!.Answers[0].Stars, sheet.Average).ShouldBe((5, 40));
    }
}
