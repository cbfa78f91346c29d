using Bunit;
using ContactCenter.Blazor.Recordings;
using ContactCenter.Blazor.Recordings.Export;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Notes;
using ContactCenter.Core.Recordings.Export;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Blazor.Supervisor;
using ContactCenter.Tests.Core.Recordings;
using ContactCenter.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Tests.Blazor.Recordings;

/// <summary>Taking recordings away: from the page, and what is in the files.</summary>
public sealed class ResultExportTests : IAsyncLifetime
{
    Centre centre = null!;
    SupervisorConsole console = null!;
    Actor ana = null!, supervisor = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start();
        ana = await centre.LogIn(Seed.Ana);
        console = new SupervisorConsole(centre, supervisor = await centre.LogIn(Seed.Supervisor));
    }

    public async Task DisposeAsync()
    {
        await console.DisposeAsync();
        await centre.DisposeAsync();
    }

    async Task<long> Finish(string text)
    {
        var id = (await centre.Get<StartInteraction>().Run(centre.Visitor() with { Text = text })).Value.Id;
        (await centre.Get<TakeInteraction>().Run(ana, id)).Error.ShouldBeNull();
        (await centre.Get<SendAgentMessage>().Run(ana, id, centre.NewId(), "**Ya** lo veo")).Error.ShouldBeNull();
        (await centre.Get<AddNote>().Run(ana, id, centre.NewId(), "Solo nosotros")).Error.ShouldBeNull();
        (await centre.Get<EndInteraction>().Run(ana, id)).Error.ShouldBeNull();
        await centre.Drain();
        return id;
    }

    [Fact]
    public async Task Result_IsMadeInTheBackground_AndFetchedByItsLink()
    {
        await Finish("No llega €");
        var page = console.Open<RecordingsPage>("/supervisor/recordings/webchat");
        page.WaitForElement("[data-format=Pdf]").Click();
        page.WaitForElement("[data-export]");
        var job = centre.Get<ExportJobs>().Newest(supervisor)!;
        await ExportTests.Over(job);
        // The page looks from time to time.
        page.WaitForAssertion(() =>
        {
            centre.Time.Advance(TimeSpan.FromSeconds(1));
            page.Find("[data-export=Done] a").GetAttribute("href").ShouldBe($"/exports/results/{job.Id}");
        });
        page.Find("[data-export] [role=status]").TextContent.ShouldStartWith("La exportación está lista: 1 conversación");
        job.FileName.ShouldMatch("^recordings-webchat-\\d{4}-\\d\\d-\\d\\d\\.pdf$");
        var text = PdfTools.Text(await File.ReadAllBytesAsync((await centre.Get<ExportJobs>().Find(supervisor, job.Id)).Value.Path));
        foreach (var part in new[] { "Grabaciones Webchat", "Índice", "Vera", "No llega €", "**Ya** lo veo", "Notas internas", "Solo nosotros", "Página 2 de 2", "Hecho por supervisor" })
        {
            text.ShouldContain(part);
        }

        page.Find("[data-export] .icon-button").Click();
        page.WaitForAssertion(() => page.FindAll("[data-export]").ShouldBeEmpty());
        centre.Get<ExportJobs>().Newest(supervisor).ShouldBeNull();
    }

    [Fact]
    public async Task Opened_IsPrintedAndTakenAway()
    {
        var id = await Finish("hello");
        var page = console.Open<RecordingsPage>($"/supervisor/recordings/webchat?open={id}");
        page.WaitForElement("#recording-export");
        page.FindAll("#recording-export a").Select(link => link.GetAttribute("href")).ShouldBe(
            [$"/supervisor/recordings/{id}/print?zone=UTC", $"/exports/recordings/{id}/pdf?zone=UTC", $"/exports/recordings/{id}/csv?zone=UTC", $"/exports/recordings/{id}/json?zone=UTC"]);
    }

    [Fact]
    public async Task Sheet_KeepsNotesApart_AndSpeaksTheReadersLanguageAndZone()
    {
        var id = await Finish("hello");
        var details = (await centre.Get<ExportRecording>().Run(supervisor, id, ExportFormat.Print)).Value;
        var language = new SheetLanguage(ContactCenter.Blazor.Shell.Localisation.Language.Pt, TimeZoneInfo.FindSystemTimeZoneById("America/Sao_Paulo"));
        var sheet = console.Services.GetRequiredService<SheetMaker>().Make(details, language, "Sofía");
        sheet.Notes.ShouldHaveSingleItem().Text.ShouldBe("Solo nosotros");
        sheet.Lines.OfType<ContactCenter.Core.Recordings.Sheets.SheetMessage>().Select(message => (message.Author, message.Text)).ShouldBe([("Vera", "hello"), ("ana", "**Ya** lo veo")]);
        sheet.Facts.Single(fact => fact.Label == "Agente").Value.ShouldBe("ana");
        sheet.Facts.Single(fact => fact.Label == "Início").Value.ShouldEndWith("(UTC−3)");
        sheet.Running.ShouldStartWith("Vera · ana · ");
    }
}
