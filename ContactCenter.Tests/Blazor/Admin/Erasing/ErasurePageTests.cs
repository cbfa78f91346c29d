using Bunit;
using ContactCenter.Blazor.Admin.Erasing;
using ContactCenter.Blazor.Recordings;
using ContactCenter.Blazor.Recordings.Export;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Erasing;
using ContactCenter.Core.Files;
using ContactCenter.Core.Pdf.Fonts;
using ContactCenter.Core.Providers.Bulk;
using ContactCenter.Core.Recordings.Export;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Core.Quality;
using ContactCenter.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Tests.Blazor.Admin.Erasing;

/// <summary>A look first, then the address typed again; what was erased stands below with its certificate.</summary>
public sealed class ErasurePageTests : IAsyncLifetime
{
    Centre centre = null!;
    Actor ana = null!, admin = null!;
    AdminConsole console = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start(campaign => (campaign.AutomaticEnd, campaign.MaximumWait) = (9_999, 9_999));
        ana = await centre.LogIn(Seed.Ana);
        admin = await centre.LogIn(Seed.Administrator);
        console = new AdminConsole(centre, admin);
        console.Services.AddScoped<RecordingsBrowser>();
        console.Services.AddSingleton(new RecordingFiles(new SheetMaker(centre.Get<UserDirectory>(), centre.Get<CampaignDirectory>(), centre.Time),
            centre.Get<FontLibrary>(), centre.Get<RecordingNames>(), centre.Get<FileStore>(), centre.Time));
    }

    public async Task DisposeAsync()
    {
        await console.DisposeAsync();
        await centre.DisposeAsync();
    }

    IRenderedComponent<ErasurePage> Looked(string address)
    {
        var page = console.Open<ErasurePage>("/admin/personal-data");
        page.Find("#f-value").Change(address);
        page.Find(".person-form").Submit();
        page.WaitForAssertion(() => page.Find(".person-form button").HasAttribute("disabled").ShouldBeFalse());
        return page;
    }

    [Fact]
    public async Task Look_ShowsWhatThereIs_AndAsksForTheAddressAgain()
    {
        await centre.Serve(ana);
        var page = Looked("vera@example.org");
        page.WaitForAssertion(() => page.Find("[data-plan] tbody td.number").TextContent.ShouldBe("1"));
        page.Find("[data-erase]").Click();
        page.WaitForElement("#retyped").Input("vera@example");
        page.Find("dialog form").Submit();
        page.WaitForAssertion(() => page.Find("#retyped").GetAttribute("aria-invalid").ShouldBe("true"));
        (await centre.Get<ErasureCasesQuery>().Read(admin)).Value.ShouldBeEmpty();
        page.Find("#retyped").Input("Vera@Example.org");
        page.Find("dialog form").Submit();
        page.WaitForAssertion(() => page.FindAll("[data-case=Redacting]").Count.ShouldBe(1));
        page.FindAll("[data-plan]").ShouldBeEmpty();

        await centre.Get<ErasureRun>().Finish();

        page.WaitForAssertion(() =>
        {
            centre.Time.Advance(TimeSpan.FromSeconds(1));
            page.FindAll("[data-case=Done] a").Select(link => link.TextContent).ShouldBe(["PDF", "JSON"]);
        });
    }

    /// <summary>Nothing was ever sent to them.</summary>
    [Fact]
    public async Task WhoStandsInABatchOnly_IsFoundAndErased()
    {
        await centre.Write(unit =>
        {
            var batch = unit.Db.Batches.Add(new Batch { PublicId = "p", Name = "lista.csv", CampaignId = Seed.MultipleId, Template = "hola", Language = "es", PerMinute = 1, State = BatchState.Ready }).Entity;
            unit.Db.SaveChanges();
            unit.Db.BatchLines.Add(new BatchLine { BatchId = batch.Id, Line = 1, Number = "59899777111" });
            unit.Db.SaveChanges();
        });
        var page = console.Open<ErasurePage>("/admin/personal-data");
        page.Find("#f-kind").Change("1");
        page.Find("#f-value").Change("+598 99 777 111");
        page.Find(".person-form").Submit();
        page.WaitForAssertion(() => page.Find("[data-erase]").HasAttribute("disabled").ShouldBeFalse());
        page.Find("[data-erase]").Click();
        page.WaitForAssertion(() => page.Find("dialog").TextContent.ShouldContain("1 línea de envíos masivos"));
        page.Find("dialog").TextContent.ShouldNotContain("0 conversaciones");
        page.Find("#retyped").Input("+598 99 777 111");
        page.Find("dialog form").Submit();
        page.WaitForAssertion(() => page.FindAll("[data-case]").Count.ShouldBe(1));
        await using var db = centre.Read();
        db.BatchLines.Single().Number.ShouldBe("");
    }

    [Fact]
    public async Task LiveConversation_CannotBeErased_AndNobodyIsSaidToBeThere()
    {
        await centre.Arrive(ana);
        var page = Looked("vera@example.org");
        page.WaitForAssertion(() => page.Find("[data-plan] [role=alert]").TextContent.ShouldContain("1"));
        page.Find("[data-erase]").HasAttribute("disabled").ShouldBeTrue();
        page.Find("#f-value").Change("nobody@example.org");
        page.FindAll("[data-plan]").ShouldBeEmpty();
        page.Find(".person-form").Submit();
        page.WaitForAssertion(() => page.Find("[role=status]").TextContent.ShouldContain("No hay nada"));
        page.Find("#f-value").Change("nobody");
        page.Find(".person-form").Submit();
        page.WaitForAssertion(() => page.Find(".note.danger").TextContent.ShouldContain("correo"));
    }
}
