using System.Net;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Blazor.Auth;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Tests.Blazor.Supervisor.Reports;

/// <summary>A report as a file, fetched as a browser fetches it: it has no circuit that knows the reader's clock and language.</summary>
public sealed class ReportDownloadTests : IAsyncLifetime
{
    /// <summary>11 March, two in the morning at UTC+14; still midnight of the 10th at UTC-12.</summary>
    static readonly long arrived = new DateTimeOffset(2026, 3, 10, 12, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds();

    readonly ConsoleHost host = new();
    Auth.Browser browser = null!;

    public async Task InitializeAsync()
    {
        await host.Add("vigo", Roles.Supervisor);
        await host.Services.GetRequiredService<IUnitsOfWork>().Run<Result>(unit =>
        {
            unit.Db.Campaigns.Add(new Campaign { Key = "feria", Name = "=Feria; \"otoño\"", Channel = Channel.Webchat, SecurityGroupId = SecurityGroup.All });
            unit.Db.SaveChanges();
            unit.Db.Database.ExecuteSql($"INSERT INTO QueueEntries(InteractionId,Number,CampaignId,EnteredAt,EndedAt,Outcome) VALUES(1,1,(SELECT Id FROM Campaigns),{arrived},{arrived + 9_000},3)");
            return Result.Done;
        });
        host.Services.GetRequiredService<CampaignDirectory>().Reload();
        browser = host.Open();
        await browser.LogIn("vigo");
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Theory]
    [InlineData("Pacific/Kiritimati", "2026-03-11", true)]
    [InlineData("Pacific/Kiritimati", "2026-03-10", false)]
    [InlineData("Etc/GMT+12", "2026-03-10", true)]
    [InlineData("Etc/GMT+12", "2026-03-09", false)]
    [InlineData("No/Where", "2026-03-10", true)]
    public async Task Days_AreThoseOfTheReadersZone(string zone, string day, bool has)
    {
        var file = await File(zone, day, "es");
        file.Contains("otoño", StringComparison.Ordinal).ShouldBe(has);
    }

    [Fact]
    public async Task Hours_AreTheReadersToo_AndTheFileSaysWhichClock()
    {
        var row = (await File("Pacific/Kiritimati", "2026-03-11", "en", "&step=hour")).Split("\r\n")[1];
        row.ShouldContain("\"2026-03-11\",\"02:00\",\"03:00\",\"UTC+14:00\",\"1\"");
    }

    [Theory]
    [InlineData("es", "\"Campaña\";", "\"'=Feria; \"\"otoño\"\"\";")]
    [InlineData("en", "\"Campaign\",", "\"'=Feria; \"\"otoño\"\"\",")]
    public async Task Cells_AreThoseOfTheLanguagesSpreadsheets_AndNoFormulas(string language, string head, string row)
    {
        var lines = (await File("UTC", "2026-03-10", language)).Split("\r\n");
        lines[0].ShouldStartWith("\uFEFF" + head);
        lines[1].ShouldStartWith(row);
    }

    async Task<string> File(string zone, string day, string language, string more = "")
    {
        using var answer = await browser.Http.GetAsync($"/supervisor/reports/csv?from={day}&to={day}&zone={Uri.EscapeDataString(zone)}&lang={language}{more}");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return System.Text.Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync());
    }
}
