using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Quality;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Core.Quality;

public sealed class SaveQualityFormTests : IAsyncLifetime
{
    Centre centre = null!;
    Actor admin = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start();
        admin = await centre.LogIn(Seed.Administrator);
    }

    public Task DisposeAsync() => centre.DisposeAsync().AsTask();

    [Fact]
    public async Task Run_NewMovedAndReworded_KeepsEachQuestionsId()
    {
        var first = Form("Trato", Question("a", "¿Saludó?"), Question("b", "¿Resolvió?"));
        var saved = (await Save(first)).Value;
        await Save(Form("Trato", Question("b", "¿Resolvió todo?"), Question("a", "¿Saludó?")), saved.Id, saved.Version);

        await centre.Drain();
        centre.Get<CampaignDirectory>().Current.QualityForms.Single().Questions.Select(question => (question.Id, question.Text)).ShouldBe([("b", "¿Resolvió todo?"), ("a", "¿Saludó?")]);
    }

    [Fact]
    public async Task Run_BadQuestions_ComplainsAtEachByItsId()
    {
        var form = Form("Trato", Question("a", " "), Question("b", "ok") with { Weight = 0 }, Question("c", "ok") with { Weight = 101, Scale = (QualityScale)7, Help = new string('x', 1001) });
        (await Save(form)).Error.ShouldBe(new InvalidInput(
        [
            new("questions.a.text", "required"), new("questions.b.weight", "out-of-range"), new("questions.c.help", "too-long"), new("questions.c.weight", "out-of-range"), new("questions.c.scale", "unknown"),
        ]));
    }

    [Theory]
    [InlineData(0, "no-questions")]
    [InlineData(51, "too-many")]
    public async Task Run_NoneOrTooManyQuestions_Complains(int count, string code) =>
        (await Save(Form("x", [.. Enumerable.Range(0, count).Select(i => Question($"q{i}", "?"))]))).Error.ShouldBe(new InvalidInput("questions", code));

    [Theory]
    [InlineData("a", "a")]
    [InlineData("", "a")]
    [InlineData("a.b", "a")]
    public async Task Run_IdsThatCannotBeKept_Complains(string one, string other) =>
        (await Save(Form("x", Question(one, "?"), Question(other, "?")))).Error.ShouldBe(new InvalidInput("questions", "bad-ids"));

    [Fact]
    public async Task Run_FiftyQuestions_IsFine() => (await Save(Form("x", [.. Enumerable.Range(0, 50).Select(i => Question($"q{i}", "?"))]))).IsDone.ShouldBeTrue();

    [Fact]
    public async Task Delete_UsedByACampaign_NamesIt_AndThenGoesAndStaysReadable()
    {
        var id = (await Save(Form("Trato", Question("a", "?")))).Value.Id;
        await Assign(Seed.MultipleId, id);
        (await centre.Get<DeleteQualityForm>().Run(admin, id)).Error.ShouldBe(new InUse([Seed.Multiple]));
        await Assign(Seed.MultipleId, null);
        (await centre.Get<DeleteQualityForm>().Run(admin, id)).IsDone.ShouldBeTrue();

        await centre.Drain();
        centre.Get<CampaignDirectory>().Current.QualityForms.ShouldBeEmpty();
        await using var db = centre.Read();
        (await db.QualityForms.SingleAsync()).DeletedAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task Run_IntoAGroupThatItsCampaignIsNotOf_Complains()
    {
        var saved = (await Save(Form("Trato", Question("a", "?")))).Value;
        await Assign(Seed.MultipleId, saved.Id);
        var moved = Form("Trato", Question("a", "?"));
        moved.SecurityGroupId = Seed.ForeignGroup;
        (await Save(moved, saved.Id, saved.Version)).Error.ShouldBe(new InvalidInput("securityGroupId", "used-by-others"));
    }

    [Fact]
    public async Task Run_ByAnAgentOrFromAnotherGroup_IsRefused()
    {
        var saved = (await Save(Form("Trato", Question("a", "?")))).Value;
        var fiona = await centre.LogIn(Seed.ForeignAdministrator);
        var own = Form("Trato", Question("a", "?"));
        own.SecurityGroupId = Seed.ForeignGroup;
        (await centre.Get<SaveQualityForm>().Run(fiona, new Edited<QualityFormSettings>(saved.Id, saved.Version, own))).Error.ShouldBe(new NotFound());
        (await centre.Get<DeleteQualityForm>().Run(fiona, saved.Id)).Error.ShouldBe(new NotFound());
        (await centre.Get<SaveQualityForm>().Run(fiona, new Edited<QualityFormSettings>(null, 0, own))).IsDone.ShouldBeTrue();
        foreach (var who in new[] { Seed.Ana, Seed.Supervisor })
            (await centre.Get<SaveQualityForm>().Run(await centre.LogIn(who), new Edited<QualityFormSettings>(null, 0, own))).Error.ShouldBe(new NotAllowed());
    }

    static QualityQuestion Question(string id, string text) => new() { Id = id, Text = text };

    static QualityFormSettings Form(string name, params QualityQuestion[] questions) => new() { Name = name, Questions = [.. questions] };

    Task<Result<Saved>> Save(QualityFormSettings form, int? id = null, int version = 0) => centre.Get<SaveQualityForm>().Run(admin, new Edited<QualityFormSettings>(id, version, form));

    Task<Result> Assign(int campaign, int? form) => centre.Write(unit =>
        unit.Db.Campaigns.Where(row => row.Id == campaign).ExecuteUpdate(set => set.SetProperty(row => row.QualityFormId, form)));
}
