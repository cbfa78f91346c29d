using ContactCenter.Blazor.Supervisor.Reports;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Reports;

namespace ContactCenter.Tests.Blazor.Supervisor.Reports;

public sealed class ReportAddressTests
{
    static readonly DateOnly today = new(2026, 3, 10);

    [Theory]
    [InlineData("")]
    [InlineData("?from=2026-03-01&to=2026-03-09&by=agent&step=quarter&channel=heynow&campaign=3&agent=7&sort=-answered")]
    [InlineData("?by=nothing&step=halfhour&sort=asa")]
    public void Address_IsReadAsItIsWritten(string query) => ReportAddress.Parse($"https://cc.example{ReportAddress.Path}{query}").ToString().ShouldBe(ReportAddress.Path + query);

    [Fact]
    public void Nonsense_IsTheUsualQuestion() =>
        ReportAddress.Parse("https://cc.example/?from=x&by=77&step=&campaign=-1&channel=fax&sort=").ToQuestion(TimeZoneInfo.Utc, today)
            .ShouldBe(new ReportQuestion(new(2026, 3, 4), today, TimeZoneInfo.Utc));

    [Fact]
    public void AColumn_BeginsWithTheMost_ThenTheLeast_AndTheNameEndsIt()
    {
        var by = new ReportAddress().SortedBy("asa");
        (by.Sort, by.IsDescending).ShouldBe(("asa", true));
        by.SortedBy("asa").IsDescending.ShouldBeFalse();
        by.SortedBy("aht").ShouldBe(by with { Sort = "aht" });
        by.SortedBy(null).ShouldBe(new ReportAddress());
    }

    [Fact]
    public void File_SaysWhatThePageKnows() =>
        new ReportAddress(Channel: Channel.Webchat).ToFile(new(today, today, TimeZoneInfo.FindSystemTimeZoneById("Europe/Madrid")), "pt")
            .ShouldBe("/supervisor/reports/csv?from=2026-03-10&to=2026-03-10&channel=webchat&zone=Europe%2FMadrid&lang=pt");
}
