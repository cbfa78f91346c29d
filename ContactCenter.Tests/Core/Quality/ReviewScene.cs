using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Quality;
using ContactCenter.Core.Routing;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Core.Quality;

/// <summary>A centre whose campaigns ask the same questions, with two who serve and those who review them.</summary>
public static class ReviewScene
{
    public static readonly ReviewerAnswer[] Good = [new("polite", 4, Comment: " Calm "), new("solved", 5)];

    public static async Task AskQuestions(this Centre centre) => await centre.Write(unit =>
    {
        var form = unit.Db.QualityForms.Add(new QualityForm
        {
            Name = "Form",
            Version = 1,
            Questions = [new() { Id = "polite", Text = "Polite?", Weight = 3 }, new() { Id = "solved", Text = "Solved?", Scale = QualityScale.YesNo, Fatal = true }],
        }).Entity;
        unit.Db.SaveChanges();
        unit.Db.Campaigns.ExecuteUpdate(set => set.SetProperty(campaign => campaign.QualityFormId, form.Id));
        unit.Append(new CampaignChanged());
        unit.Append(new SharedSettingsChanged());
    });

    /// <summary>Another question takes the place of the first.</summary>
    public static async Task ChangeQuestions(this Centre centre) => await centre.Write(unit =>
    {
        var form = unit.Db.QualityForms.Single();
        (form.Version, form.Questions) = (form.Version + 1, [new() { Id = "new", Text = "New?" }, .. form.Questions.Skip(1)]);
        unit.Db.SaveChanges();
        unit.Append(new SharedSettingsChanged());
    });

    /// <summary>Served by that agent, and over.</summary>
    public static async Task<long> Serve(this Centre centre, Actor agent, string campaign = Seed.Multiple)
    {
        var id = await centre.Arrive(agent, campaign);
        (await centre.Get<EndInteraction>().Run(agent, id)).Error.ShouldBeNull();
        await centre.Drain();
        return id;
    }

    /// <summary>Served by the first, who passes it to the second, and over.</summary>
    public static async Task<long> ServeInTurn(this Centre centre, Actor first, Actor second)
    {
        var id = await centre.Arrive(first);
        (await centre.Get<TransferToAgent>().Run(first, id, second.UserId, null)).Error.ShouldBeNull();
        (await centre.Get<TakeInteraction>().Run(second, id)).Error.ShouldBeNull();
        (await centre.Get<EndInteraction>().Run(second, id)).Error.ShouldBeNull();
        await centre.Drain();
        return id;
    }

    /// <summary>Served by that agent, who passes it to a queue where the customer leaves before anybody takes it.</summary>
    public static async Task<long> ServeAndLose(this Centre centre, Actor agent)
    {
        var id = await centre.Arrive(agent);
        (await centre.Get<TransferToCampaign>().Run(agent, id, Seed.OneByOneId, null)).Error.ShouldBeNull();
        (await centre.Get<LeaveInteraction>().Run(id)).Error.ShouldBeNull();
        await centre.Drain();
        return id;
    }

    public static Task<Result<ReviewSaved>> ReviewOf(this Centre centre, Actor agent, Actor by, long id, int stars = 4) =>
        centre.Get<SaveReview>().Final(by, id, new ReviewInput(1, 0, [new("polite", stars), new("solved", 5)], null, agent.UserId));

    public static Task<Result<ReviewSaved>> Draft(this Centre centre, Actor by, long id, ReviewerAnswer[]? answers = null, int version = 0, int form = 1) =>
        centre.Get<SaveReview>().Draft(by, id, new ReviewInput(form, version, answers ?? Good, "Well done"));

    public static Task<Result<ReviewSaved>> Review(this Centre centre, Actor by, long id, ReviewerAnswer[]? answers = null, int version = 0, int form = 1) =>
        centre.Get<SaveReview>().Final(by, id, new ReviewInput(form, version, answers ?? Good, "Well done"));
}
