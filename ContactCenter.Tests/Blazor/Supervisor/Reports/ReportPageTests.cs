using System.Text.RegularExpressions;
using Bunit;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Blazor.Supervisor.Reports;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Reports;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Core.Quality;
using ContactCenter.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Tests.Blazor.Supervisor.Reports;

/// <summary>Reports as a supervisor asks for and reads them.</summary>
public sealed class ReportPageTests : IAsyncLifetime
{
    Centre centre = null!;
    SupervisorConsole console = null!;
    Actor ana = null!, bruno = null!, supervisor = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start();
        (ana, bruno, supervisor) = (await centre.LogIn(Seed.Ana), await centre.LogIn(Seed.Bruno), await centre.LogIn(Seed.Supervisor));
        console = new SupervisorConsole(centre, supervisor);
        console.Services.AddSingleton(centre.Get<ReportQuery>());
        foreach (var agent in new[] { ana, ana, bruno })
            await centre.Serve(agent);
    }

    public async Task DisposeAsync()
    {
        await console.DisposeAsync();
        await centre.DisposeAsync();
    }

    static string[][] Table(IRenderedComponent<ReportPage> page, string id) =>
        [.. page.FindAll($"[aria-labelledby=report-{id}] tbody tr").Select(row => row.Children.Select(cell => cell.TextContent.Trim()).ToArray())];

    [Fact]
    public async Task Rows_AreOrderedByAColumnsHeader_AndSumToTheTotal()
    {
        await centre.Get<ChangeBreak>().Run(bruno, Seed.Lunch);
        await centre.Advance(TimeSpan.FromMinutes(10));
        var page = console.Open<ReportPage>("/supervisor/reports?by=agent");
        page.WaitForAssertion(() => Table(page, "figures").Select(row => (row[0], row[2], row[12])).ShouldBe([("ana", "2", "2"), ("bruno", "1", "1")]));
        page.Find("[aria-labelledby=report-figures] tfoot td").TextContent.ShouldBe("3");
        Table(page, "times").Single(row => row[0] == "bruno")[^1].ShouldBe("10:00");
        page.Find("[aria-labelledby=report-times] thead th:last-child").TextContent.ShouldBe("Lunch");

        string Header() => page.Find("[aria-labelledby=report-figures] thead th:nth-child(3) a").GetAttribute("href")!;
        console.Navigation.NavigateTo(Header());
        page.WaitForAssertion(() => Header().ShouldEndWith("&sort=answered"));
        console.Navigation.NavigateTo(Header());
        page.WaitForAssertion(() => Table(page, "figures").Select(row => row[0]).ShouldBe(["bruno", "ana"]));
        page.Find("[aria-labelledby=report-figures] thead th:nth-child(3)").GetAttribute("aria-sort").ShouldBe("ascending");

        await page.InvokeAsync(() => page.Find("#r-by").Change("Nothing"));
        page.WaitForAssertion(() => Table(page, "figures").Single()[..3].ShouldBe(["Todo junto", "3", "3"]));
        await page.InvokeAsync(() => page.Find("#r-step").Change("Quarter"));
        page.WaitForAssertion(() => Table(page, "figures").ShouldContain(row => row[1].EndsWith(" 15:00–15:15", StringComparison.Ordinal) && row[2] == "3"));
        console.Navigation.Uri.ShouldEndWith("?by=nothing&step=quarter");
    }

    /// <summary>Each table has the hours in which it has something to say.</summary>
    [Fact]
    public async Task AgentsWhoStayed_AddNoEmptyRowsToTheFigures()
    {
        await centre.Advance(TimeSpan.FromMinutes(40));
        var page = console.Open<ReportPage>("/supervisor/reports?by=nothing&step=quarter");
        page.WaitForAssertion(() => Table(page, "figures").Length.ShouldBe(1));
        Table(page, "times").Length.ShouldBe(3);
    }

    [Fact]
    public async Task WhatNoAgentAnswered_IsAmongTheFigures_NotAmongTheTimes()
    {
        await centre.Arrive();
        await centre.Advance(TimeSpan.FromMinutes(30));
        var page = console.Open<ReportPage>("/supervisor/reports?by=agent");
        page.WaitForAssertion(() => Table(page, "figures").Select(row => row[0]).ShouldBe(["ana", "bruno", "Sin agente"]));
        Table(page, "times").Select(row => row[0]).ShouldBe(["ana", "bruno"]);
    }

    [Fact]
    public async Task TooManyDays_AreSaidAtTheField_WithHowManyMayBe()
    {
        var page = console.Open<ReportPage>("/supervisor/reports?from=2026-03-01&to=2026-04-01&step=hour");
        page.WaitForAssertion(() => page.Find("#r-to-error").TextContent.ShouldBe("Con este intervalo, como mucho 31 días."));
        page.FindAll(".report-table, .skeleton").ShouldBeEmpty();
        page.Find("#r-step").TextContent.ShouldContain("60 min (hasta 31 días)");
        await page.InvokeAsync(() => page.Find("#r-from").Change("2026-03-02"));
        page.WaitForElement(".report-table");
        page.FindAll("#r-to-error").ShouldBeEmpty();
    }

    [Fact]
    public void DaysWithoutAnything_SayWhatToDo()
    {
        var page = console.Open<ReportPage>("/supervisor/reports?from=2026-01-01&to=2026-01-02");
        page.WaitForAssertion(() => page.Find(".empty").TextContent.ShouldContain("Elija otras fechas"));
        page.FindAll("a[download]").ShouldBeEmpty();
    }

    /// <summary>No name is run as a formula, and numbers are such that a spreadsheet of the language reckons with them.</summary>
    [Fact]
    public async Task File_IsSafe_AndInTheLanguagesNumbers()
    {
        await centre.Write(unit =>
        {
            unit.Db.Campaigns.Find(Seed.MultipleId)!.Name = "=HYPERLINK(\"x\")";
            unit.Db.SaveChanges();
            unit.Append(new CampaignChanged(), campaignId: Seed.MultipleId);
        });
        ReportQuestion question = new(new(2026, 3, 10), new(2026, 3, 10), TimeZoneInfo.FindSystemTimeZoneById("America/Montevideo"), Step: ReportStep.Hour);
        var report = (await centre.Get<ReportQuery>().Read(supervisor, question)).Value;
        string[] Lines(Language language) => ReportFile.Write(
            question, report.Rows, ReportColumn.Figures, new ReportNames(question, centre.Get<CampaignDirectory>().Current, centre.Get<UserDirectory>(), language), language).Split("\r\n");
        Lines(Language.Es)[0].ShouldStartWith("\"Campaña\";\"Día\";\"Desde\";\"Hasta\";\"UTC\";\"Ofrecidas\";\"Atendidas\";\"Abandonadas\";\"Abandono %\"");
        var line = Lines(Language.Es).Single(line => line.Contains("HYPERLINK", StringComparison.Ordinal));
        line.ShouldStartWith("\"'=HYPERLINK(\"\"x\"\")\";\"2026-03-10\";\"12:00\";\"13:00\";\"UTC-03:00\";\"3\";\"3\";\"0\";\"0\"");
        Lines(Language.En)[0].ShouldStartWith("\"Campaign\",\"Day\",");
        Regex.Count(line, "\";\"").ShouldBe(4 + ReportColumn.Figures.Count);
    }
}
