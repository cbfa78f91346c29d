using ContactCenter.Core.Quality;
using ContactCenter.Core.Reports;
using ContactCenter.Core.Users;

namespace ContactCenter.Tests.Core.Access;

partial class UseCaseTable
{
    static readonly ReviewInput good = new(0, 0, [new ReviewerAnswer("q1", 4)], null);

    static IEnumerable<UseCaseRow> Reviewing =>
    [
        Row(Who.Supervisors, AccessScene.EndedWithForm, (SaveReview save, Actor actor, int id) => save.Draft(actor, id, good), "", nameof(SaveReview.Draft)),
        Row(Who.Supervisors, AccessScene.EndedWithForm, (SaveReview save, Actor actor, int id) => save.Final(actor, id, good), "", nameof(SaveReview.Final)),
        Row(Who.Supervisors, ReviewedBySupervisor, (ReopenReview reopen, Actor actor, int id) => reopen.Run(actor, id), "their own"),
        Row(Who.Nobody, ReviewedByAnother, (ReopenReview reopen, Actor actor, int id) => reopen.Run(actor, id), "another's"),
        Row(Who.Supervisors, ReviewedBySupervisor, (ReadReviewComments read, Actor actor, int id) => read.Run(actor, id), "of their own review"),
        Row(Who.Nobody, ReviewedByAnother, (ReadReviewComments read, Actor actor, int id) => read.Run(actor, id), "of another's review"),
        Row(Who.Supervisors | Who.ForeignSupervisor, Nothing, (UnreadCommentsQuery query, Actor actor, int _) => query.Read(actor), "", nameof(UnreadCommentsQuery.Read)),
        Row(Who.Supervisors, AccessScene.EndedWithForm, (ReviewSheetQuery query, Actor actor, int id) => query.Read(actor, id), "", nameof(ReviewSheetQuery.Read)),
        Finds(Who.Supervisors, InteractionReviewed, (ReviewMarksQuery query, Actor actor, int id) => query.Read(actor, [id]), (found, id) => found.Any(mark => mark.InteractionId == id), "", nameof(ReviewMarksQuery.Read)),
        Row(Who.Members, ReviewedByAnother, (CommentOnReview comment, Actor actor, int id) => comment.Run(actor, id, $"by-{actor.UserId}", "Thank you"), "of their own work"),
        Row(Who.Nobody, ReviewedOfAna, (CommentOnReview comment, Actor actor, int id) => comment.Run(actor, id, $"by-{actor.UserId}", "Thank you"), "of another's work"),
        Row(Who.Members, ReviewedByAnother, (SeeReview see, Actor actor, int id) => see.Run(actor, id), "of their own work"),
        Row(Who.Nobody, ReviewedOfAna, (SeeReview see, Actor actor, int id) => see.Run(actor, id), "of another's work"),
        Row(Who.Members, ReviewedByAnother, (AgentReviewsQuery query, Actor actor, int id) => query.Read(actor, id), "of their own work", nameof(AgentReviewsQuery.Read)),
        Row(Who.Nobody, ReviewedOfAna, (AgentReviewsQuery query, Actor actor, int id) => query.Read(actor, id), "of another's work", nameof(AgentReviewsQuery.Read)),
        Finds(Who.Members, ReviewedByAnother, (AgentReviewsQuery query, Actor actor, int _) => query.List(actor), (found, id) => found.Any(review => review.Id == id), "of their own work", nameof(AgentReviewsQuery.List)),
        Finds(Who.Nobody, ReviewedOfAna, (AgentReviewsQuery query, Actor actor, int _) => query.List(actor), (found, id) => found.Any(review => review.Id == id), "of another's work", nameof(AgentReviewsQuery.List)),
        Finds(Who.Supervisors, InteractionReviewed, (ReviewListQuery query, Actor actor, int _) => query.Read(actor, Always), (found, id) => found.Rows.Any(row => row.InteractionId == id), "", nameof(ReviewListQuery.Read)),
        Finds(Who.Supervisors, InteractionReviewed, (QualityAveragesQuery query, Actor actor, int _) => query.Read(actor, Always), (found, _) => found.Whole is not null, "", nameof(QualityAveragesQuery.Read)),
        Finds(Who.Supervisors, InteractionReviewed, (ReportQuery query, Actor actor, int _) => query.Read(actor, new ReportQuestion(Monday.AddDays(-100), Monday.AddDays(100), TimeZoneInfo.Utc)),
            (found, _) => found.Rows.Any(row => row.Key == Support.Seed.MultipleId && row.Figures.Work.Completed > 0), "", nameof(ReportQuery.Read)),
        Finds(Who.Supervisors, AccessScene.EndedWithForm, (SampleQuery query, Actor actor, int _) => query.Read(actor, new SampleQuestion(Monday, TimeZoneInfo.Utc, null, SampleQuestion.Most)),
            (found, _) => found.Any(agent => agent.AgentId == Support.Seed.Ana), "", nameof(SampleQuery.Read)),
        Row(Who.Agents, Nothing, (AgentReviewsQuery query, Actor actor, int _) => query.Unseen(actor), "", nameof(AgentReviewsQuery.Unseen)),
    ];

    static DateOnly Monday => new(2026, 3, 9);

    static ReviewFilter Always => new(Monday.AddDays(-100), Monday.AddDays(100), TimeZoneInfo.Utc);

    /// <summary>By whoever asks, where they may.</summary>
    static async Task<long> ReviewedBySupervisor(AccessScene scene, Actor actor) =>
        await Reviewed(scene, await AccessScene.EndedWithForm(scene, actor), actor.Is(Roles.Supervisor) && actor.SeesGroup(Support.Seed.OwnGroup) ? actor : scene[Who.Supervisor]);

    /// <summary>Of the asker's work, where they can serve; by a supervisor who asks for nothing.</summary>
    static async Task<long> ReviewedByAnother(AccessScene scene, Actor actor) => await Reviewed(scene, await AccessScene.EndedWithForm(scene, actor), await Outsider(scene));

    static async Task<long> ReviewedOfAna(AccessScene scene, Actor actor) => await Reviewed(scene, await AccessScene.EndedWithForm(scene, scene[Who.Nobody]), await Outsider(scene));

    static async Task<long> InteractionReviewed(AccessScene scene, Actor actor)
    {
        var id = await AccessScene.EndedWithForm(scene, actor);
        await Reviewed(scene, id, scene[Who.Supervisor]);
        return id;
    }

    static async Task<long> Reviewed(AccessScene scene, long id, Actor by)
    {
        var saved = await scene.Centre.Get<SaveReview>().Final(by, id, good);
        saved.Error.ShouldBeNull();
        return saved.Value.Id;
    }

    static readonly SemaphoreSlim one = new(1);
    static (AccessScene, Actor)? outsider;

    /// <summary>A newer log-in would end the one before, which another row may be using.</summary>
    static async Task<Actor> Outsider(AccessScene scene)
    {
        await one.WaitAsync();
        try
        {
            if (outsider?.Item1 != scene)
                outsider = (scene, await scene.Centre.LogIn(Support.Seed.Administrator));
            return outsider.Value.Item2;
        }
        finally
        {
            one.Release();
        }
    }
}
