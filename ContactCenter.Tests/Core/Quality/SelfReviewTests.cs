using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Quality;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Quality;

/// <summary>Agents about their own work: after the end, on the day they first answered.</summary>
public sealed class SelfReviewTests : IAsyncLifetime
{
    static readonly GivenAnswer[] good = [new("polite", 4, " Calm "), new("solved", null, null)];

    Centre centre = null!;
    Actor ana = null!;
    long id;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start();
        await centre.Write(unit =>
        {
            var form = unit.Db.QualityForms.Add(new QualityForm
            {
                Name = "Form",
                Questions = [new() { Id = "polite", Text = "Polite?", Weight = 3 }, new() { Id = "solved", Text = "Solved?", Scale = QualityScale.YesNo, Fatal = true }],
            }).Entity;
            unit.Db.SaveChanges();
            unit.Db.Campaigns.Single(campaign => campaign.Id == Seed.MultipleId).QualityFormId = form.Id;
            unit.Db.SaveChanges();
            unit.Append(new CampaignChanged());
            unit.Append(new SharedSettingsChanged());
        });
        ana = await centre.LogIn(Seed.Ana);
        id = await centre.Arrive(ana);
    }

    public Task DisposeAsync() => centre.DisposeAsync().AsTask();

    [Fact]
    public async Task Review_IsReadByItsAgentWithTheQuestionsOfThen()
    {
        await End();
        (await Review(good)).Error.ShouldBeNull();
        var own = await Own();
        own.Given!.Answers.ShouldBe([new("polite", "Polite?", 4, "Calm"), new("solved", "Solved?", null, null)]);
        (own.Average, own.MayChange).ShouldBe((4, true));
        await centre.Tail.Until(entry => entry.Event is SelfReviewed && entry.AgentId == Seed.Ana);
    }

    [Theory]
    [InlineData(null, null, "questions.polite.stars", "required")]
    [InlineData(6, null, "questions.polite.stars", "out-of-range")]
    [InlineData(-1, null, "questions.polite.stars", "out-of-range")]
    [InlineData(3, 2, "questions.solved.stars", "out-of-range")]
    public async Task Review_WithAnAnswerThatCannotBe_IsRefusedAtItsQuestion(int? polite, int? solved, string field, string code)
    {
        await End();
        (await Review([new("polite", polite, null), new("solved", solved, null)])).Error.ShouldBe(new InvalidInput(field, code));
        (await Review([.. good, new("other", 1, null)])).Error.ShouldBe(new InvalidInput("answers", "unknown"));
        (await Own()).Given.ShouldBeNull();
    }

    [Fact]
    public async Task Review_Anew_OnTheSameDayOnly()
    {
        // The centre's clock stands somewhere in the day; the campaign's zone has its own midnight.
        await End();
        await Review(good);
        (await Review([new("polite", 1, null), new("solved", 0, null)])).Error.ShouldBeNull();
        (await Own()).Average.ShouldBe(0, "the worst answer to a fatal question");
        await centre.Advance(TimeSpan.FromDays(1));
        (await Review(good)).Error.ShouldBe(new SelfReviewClosed());
        var own = await Own();
        (own.MayChange, own.Given!.Answers[0].Stars).ShouldBe((false, 1));
    }

    [Fact]
    public async Task Review_TheSameAgain_IsDoneAndJournaledOnce()
    {
        await End();
        await Review(good);
        (await Review(good)).Error.ShouldBeNull();
        await centre.Drain();
        centre.Journal.Count(entry => entry.Event is SelfReviewed).ShouldBe(1);
    }

    [Fact]
    public async Task Review_WhileItGoesOn_OrAnothers_OrWithoutQuestions_IsRefused()
    {
        (await Review(good)).Error.ShouldBe(new InteractionStillOpen());
        await End();
        (await centre.Get<ReviewOwnInteraction>().Run(await centre.LogIn(Seed.Bruno), id, good)).Error.ShouldBe(new NotYours());
        id = await centre.Arrive(ana, Seed.OneByOne);
        await End();
        (await Review(good)).Error.ShouldBe(new NoQualityForm());
    }

    async Task End() => (await centre.Get<EndInteraction>().Run(ana, id)).Error.ShouldBeNull();

    Task<Result> Review(GivenAnswer[] answers) => centre.Get<ReviewOwnInteraction>().Run(ana, id, answers);

    async Task<OwnReview> Own() => (await centre.Get<OwnReviewQuery>().Read(ana, id)).Value;
}
