using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Core.Campaigns;

public sealed class CannedResponsesTests : IAsyncLifetime
{
    Centre centre = null!;
    Actor supervisor = null!, admin = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start();
        supervisor = await centre.LogIn(Seed.Supervisor);
        admin = await centre.LogIn(Seed.Administrator);
    }

    public Task DisposeAsync() => centre.DisposeAsync().AsTask();

    [Fact]
    public async Task Save_OfACampaign_IsOfferedThereAtOnce()
    {
        (await Save(supervisor, Seed.MultipleId, " hola ", "¡Hola!")).IsDone.ShouldBeTrue();
        (await Offered(Seed.MultipleId)).ShouldBe(["hola: ¡Hola!"]);
        (await Offered(Seed.OneByOneId)).ShouldBeEmpty();
    }

    [Fact]
    public async Task SameShortcut_SharedAndOwn_TheCampaignsOwnWins()
    {
        await Save(admin, null, "hola", "shared");
        await Save(supervisor, Seed.MultipleId, "HOLA", "own");
        (await Offered(Seed.MultipleId)).ShouldBe(["HOLA: own"]);
        (await Offered(Seed.OneByOneId)).ShouldBe(["hola: shared"]);
    }

    [Theory]
    [InlineData("", "x", "shortcut", "required")]
    [InlineData("con espacio", "x", "shortcut", "bad-shortcut")]
    [InlineData("SAÚDO", "x", "shortcut", "taken")]
    [InlineData("ok", "", "text", "required")]
    public async Task Save_BadInput_ComplainsAtItsField(string shortcut, string text, string field, string code)
    {
        await Save(supervisor, Seed.MultipleId, "saúdo", "Oi");
        (await Save(supervisor, Seed.MultipleId, shortcut, text)).Error.ShouldBe(new InvalidInput(field, code));
    }

    [Fact]
    public async Task EveryRoleAndGroup_TouchesOnlyItsOwn()
    {
        var shared = (await Save(admin, null, "shared", "x")).Value;
        var own = (await Save(supervisor, Seed.MultipleId, "own", "x")).Value;
        var ana = await centre.LogIn(Seed.Ana);
        (await Save(ana, Seed.MultipleId, "y", "x")).Error.ShouldBe(new NotAllowed());
        (await centre.Get<DeleteCannedResponse>().Run(ana, own.Id)).Error.ShouldBe(new NotAllowed());
        (await centre.Get<ExportCannedResponses>().Run(ana, null)).Error.ShouldBe(new NotAllowed());
        (await centre.Get<ImportCannedResponses>().Plan(ana, null, "x")).Error.ShouldBe(new NotAllowed());
        (await Save(supervisor, null, "y", "x")).Error.ShouldBe(new InvalidInput("campaignId", "unknown"));
        (await centre.Get<DeleteCannedResponse>().Run(supervisor, shared.Id)).Error.ShouldBe(new NotFound());
        foreach (var id in new[] { Seed.ForeignSupervisor, Seed.ForeignAdministrator })
        {
            var foreign = await centre.LogIn(id);
            (await Save(foreign, Seed.MultipleId, "y", "x")).Error.ShouldBe(new InvalidInput("campaignId", "unknown"));
            (await centre.Get<SaveCannedResponse>().Run(foreign, new(own.Id, own.Version, new() { CampaignId = Seed.ForeignId, Shortcut = "stolen", Text = "x" }))).Error.ShouldBe(new NotFound());
            (await centre.Get<DeleteCannedResponse>().Run(foreign, own.Id)).Error.ShouldBe(new NotFound());
            (await centre.Get<ExportCannedResponses>().Run(foreign, new CannedTarget(Seed.MultipleId))).Error.ShouldBe(new NotFound());
        }
    }

    [Fact]
    public async Task Delete_ThenOffered_IsGone()
    {
        var saved = (await Save(supervisor, Seed.MultipleId, "hola", "x")).Value;
        (await centre.Get<DeleteCannedResponse>().Run(supervisor, saved.Id)).IsDone.ShouldBeTrue();
        (await Offered(Seed.MultipleId)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Save_OverAnothers_IsRefused()
    {
        var saved = (await Save(supervisor, Seed.MultipleId, "hola", "x")).Value;
        (await centre.Get<SaveCannedResponse>().Run(admin, new(saved.Id, saved.Version - 1, new() { CampaignId = Seed.MultipleId, Shortcut = "hola", Text = "y" }))).Error
            .ShouldBeOfType<ChangedMeanwhile<CannedResponseSettings>>().Current.Settings.Text.ShouldBe("x");
    }

    [Fact]
    public async Task ExportAndImport_IntoAnEmptyCentre_IsTheSame()
    {
        await Save(admin, null, "todos", "Línea 1\n\n- \"uno\"; dos");
        await Save(supervisor, Seed.MultipleId, "formula", "=1+1");
        await centre.Drain();
        var file = (await centre.Get<ExportCannedResponses>().Run(admin, null)).Value;
        file.ShouldContain("\"webchat/sales\";\"formula\";\"\";\"'=1+1\"");
        await centre.Write(unit =>
        {
            unit.Db.CannedResponses.ExecuteDelete();
            unit.Append(new CampaignChanged());
        });

        (await Import(admin, null, "\uFEFF" + file)).Value.ShouldBe(2);
        (await Offered(Seed.MultipleId)).ShouldBe(["formula: =1+1", "todos: Línea 1\n\n- \"uno\"; dos"]);
        (await centre.Get<ImportCannedResponses>().Plan(admin, null, file)).Value.Lines.ShouldAllBe(line => line.Change == CannedChange.Unchanged);
    }

    [Theory]
    [InlineData("campaign;shortcut;description;text")]
    [InlineData("campaña,atajo,descripción,respuesta")]
    public async Task ExportAndImport_AwkwardNames_AreTheSame_041(string header)
    {
        var (name, text) = (AwkwardNames.Short, "=" + AwkwardNames.Of(400) + "\n\n\"a\";b,c\tñ");
        await centre.Get<SaveCannedResponse>().Run(admin, new(null, 0, new() { CampaignId = Seed.MultipleId, Shortcut = "ñandú_1", Description = "+" + name[1..], Text = text }));
        await centre.Drain();
        var file = (await centre.Get<ExportCannedResponses>().Run(admin, null)).Value;
        var again = header.Contains(',') ? Csv.Write([header.Split(','), .. Csv.Read(file, 10).Value.Skip(1).Select(row => row.Cells)], ',') : file;

        (await centre.Get<ImportCannedResponses>().Plan(admin, null, again)).Value.Lines.Select(line => line.Change).ShouldBe([CannedChange.Unchanged]);
    }

    [Fact]
    public async Task Plan_ShowsEachLine_AndARefusedOneStopsAll()
    {
        await Save(supervisor, Seed.MultipleId, "hola", "viejo");
        await Save(supervisor, Seed.MultipleId, "igual", "igual");
        const string File = "campaña,atajo,texto\nwebchat/sales,/HOLA,nuevo\nwebchat/sales,igual,igual\nwebchat/sales,otra,x\nwebchat/sales,otra,y\nwebchat/foreign,z,z\n,z,z\nwebchat/sales,con espacio,z\n";
        var plan = (await centre.Get<ImportCannedResponses>().Plan(supervisor, null, File)).Value;
        plan.Lines.Select(line => (line.Line, line.Change, line.Complaint?.Code)).ShouldBe([
            (2, CannedChange.Changed, null), (3, CannedChange.Unchanged, null), (4, CannedChange.Added, null), (5, CannedChange.Refused, "twice"),
            (6, CannedChange.Refused, "unknown-campaign"), (7, CannedChange.Refused, "shared-not-yours"), (8, CannedChange.Refused, "bad-shortcut")]);

        (await centre.Get<ImportCannedResponses>().Run(supervisor, null, File, plan)).Error.ShouldBe(new InvalidInput("file", "refused"));
        (await Offered(Seed.MultipleId)).ShouldBe(["hola: viejo", "igual: igual"]);
    }

    [Fact]
    public async Task Import_IntoOneCampaign_TakesEverythingThere() =>
        (await Import(supervisor, new CannedTarget(Seed.OneByOneId), "campaign;shortcut;text\nwebchat/sales;a;1\nnowhere;b;2\n")).Value.ShouldBe(2);

    [Fact]
    public async Task Import_AfterSomethingChanged_StoresNothingAndShowsTheNewPlan()
    {
        const string File = "shortcut;text\nhola;1\n";
        var target = new CannedTarget(Seed.MultipleId);
        var plan = (await centre.Get<ImportCannedResponses>().Plan(supervisor, target, File)).Value;
        await Save(admin, Seed.MultipleId, "hola", "meanwhile");
        (await centre.Get<ImportCannedResponses>().Run(supervisor, target, File, plan)).Error.ShouldBeOfType<CannedPlanChanged>().Plan.Lines.Single().Change.ShouldBe(CannedChange.Changed);
        (await Offered(Seed.MultipleId)).ShouldBe(["hola: meanwhile"]);
    }

    [Theory]
    [InlineData("", "csv.header")]
    [InlineData("a;b\n1;2", "csv.header")]
    [InlineData("shortcut;text\n\"a;1", "csv.unclosed")]
    public async Task Import_OfSomethingElse_IsRefused(string file, string code) =>
        (await centre.Get<ImportCannedResponses>().Plan(supervisor, new CannedTarget(Seed.MultipleId), file)).Error!.Code.ShouldBe(code);

    [Fact]
    public async Task Import_TenThousand_FitsAndOneMoreDoesNot()
    {
        string File(int rows) => "shortcut;text\n" + string.Concat(Enumerable.Range(0, rows).Select(row => $"r{row};text {row}\n"));
        (await centre.Get<ImportCannedResponses>().Plan(supervisor, new CannedTarget(Seed.MultipleId), File(10_001))).Error!.Code.ShouldBe("csv.too-many");
        (await Import(supervisor, new CannedTarget(Seed.MultipleId), File(10_000))).Value.ShouldBe(10_000);
    }

    Task<Result<Saved>> Save(Actor actor, int? campaign, string shortcut, string text) =>
        centre.Get<SaveCannedResponse>().Run(actor, new(null, 0, new() { CampaignId = campaign, Shortcut = shortcut, Text = text }));

    async Task<Result<int>> Import(Actor actor, CannedTarget? target, string file)
    {
        var plan = await centre.Get<ImportCannedResponses>().Plan(actor, target, file);
        return await centre.Get<ImportCannedResponses>().Run(actor, target, file, plan.Value);
    }

    async Task<string[]> Offered(int campaign)
    {
        await centre.Drain();
        return [.. centre.Get<CampaignDirectory>().Current.CannedResponses(campaign).Select(response => $"{response.Shortcut}: {response.Text}")];
    }
}
