using ContactCenter.Blazor.Recordings;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Recordings;

namespace ContactCenter.Tests.Blazor.Recordings;

public sealed class RecordingsAddressTests
{
    const string Page = "https://example.org/supervisor/recordings/";

    static readonly TimeZoneInfo montevideo = TimeZoneInfo.FindSystemTimeZoneById("America/Montevideo");

    static long Utc(string instant) => DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture).ToUnixTimeMilliseconds();

    [Fact]
    public void Parse_Everything_IsRead() =>
        RecordingsAddress.Parse(Page + "heynow?from=2026-03-01&to=2026-03-31&customer=P%C3%A9rez%20%26%20co&campaign=3&agent=4&offline=1&open=77").ShouldBe(
            new RecordingsAddress(Channel.HeyNow, new(2026, 3, 1), new(2026, 3, 31), "Pérez & co", 3, 4, true, 77));

    [Theory]
    [InlineData("webchat")]
    [InlineData("webchat?from=&to=&customer=&campaign=&agent=&offline=&open=")]
    [InlineData("webchat?from=2026-02-30&to=01/02/2026&campaign=x&agent=-4&offline=yes&open=1e9")]
    [InlineData("webchat?campaign=2147483648&open=9223372036854775808")]
    public void Parse_NothingOrNonsense_DoesNotFilter(string rest)
    {
        var address = RecordingsAddress.Parse(Page + rest);
        address.ShouldBe(new RecordingsAddress(Channel.Webchat));
        address.IsFiltered.ShouldBeFalse();
    }

    [Theory]
    [InlineData("webchat?offline=1&seen=1", true)]
    [InlineData("webchat?offline=1&seen=0", false)]
    [InlineData("webchat?offline=1&seen=x", null)]
    [InlineData("webchat?seen=1", null)]
    public void Parse_Seen_IsOfMessagesLeftOutOfHours(string rest, bool? seen)
    {
        var address = RecordingsAddress.Parse(Page + rest);
        address.Seen.ShouldBe(seen);
        RecordingsAddress.Parse("https://example.org" + address).ShouldBe(address);
        address.ToFilter(montevideo, 0).Seen.ShouldBe(seen);
    }

    [Theory]
    [InlineData("oldest", RecordingSort.Date, true)]
    [InlineData("customer-asc", RecordingSort.Customer, true)]
    [InlineData("duration-desc", RecordingSort.Duration, false)]
    [InlineData("wait-asc", RecordingSort.Wait, true)]
    [InlineData("wait", RecordingSort.Date, false)]
    [InlineData("date-asc", RecordingSort.Date, false)]
    [InlineData("1); DROP", RecordingSort.Date, false)]
    public void Order_IsReadAndWritten_AndIsNoFilter(string sort, RecordingSort expected, bool ascending)
    {
        var address = RecordingsAddress.Parse(Page + "webchat?sort=" + Uri.EscapeDataString(sort));
        (address.Sort, address.Ascending, address.IsFiltered).ShouldBe((expected, ascending, false));
        (address.ToFilter(montevideo, 0).Sort, address.ToFilter(montevideo, 0).Ascending).ShouldBe((expected, ascending));
        RecordingsAddress.Parse("https://example.org" + address).ShouldBe(address);
    }

    [Fact]
    public void SortedBy_Column_BeginsAsOneExpects_AndTurnsRound()
    {
        var address = new RecordingsAddress(Channel.Webchat).SortedBy(RecordingSort.Customer);
        (address.Ascending, address.SortedBy(RecordingSort.Customer).Ascending, address.SortedBy(RecordingSort.Rating).Ascending, address.SortedBy(RecordingSort.Date).Ascending).ShouldBe((true, false, false, false));
        RecordingsAddress.Parse("https://example.org" + address).ShouldBe(address);
    }

    [Fact]
    public void ToString_Parsed_IsTheSame()
    {
        var address = new RecordingsAddress(Channel.HeyNow, new(2026, 3, 1), null, "a&b=c ñ", 3, null, true, 77, "a+b");
        RecordingsAddress.Parse("https://example.org" + address).ShouldBe(address);
    }

    [Fact]
    public void ToFilter_Days_AreTheZonesAndTheLastIsIncluded()
    {
        var filter = new RecordingsAddress(Channel.Webchat, new(2026, 3, 1), new(2026, 3, 1)).ToFilter(montevideo, 5);
        (filter.From, filter.To, filter.Before, filter.Take).ShouldBe((Utc("2026-03-01T03:00Z"), Utc("2026-03-02T03:00Z"), 5, RecordingsAddress.PageSize + 1));
    }

    [Theory]
    // Summer time begins at midnight: 0:00 does not exist, the day begins at 1:00.
    [InlineData("America/Santiago", "2026-09-06", "2026-09-06T04:00Z")]
    // It ends at midnight: 23:00 comes twice, and so does the evening before; midnight itself once.
    [InlineData("America/Santiago", "2026-04-05", "2026-04-05T04:00Z")]
    // 0:00 comes twice; the first one counts.
    [InlineData("America/Havana", "2026-11-01", "2026-11-01T04:00Z")]
    public void StartOf_ClockChangesAtMidnight_IsTheDaysFirstInstant(string zone, string day, string expected) =>
        ContactCenter.Core.Figures.LocalDay.StartOf(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), TimeZoneInfo.FindSystemTimeZoneById(zone)).ShouldBe(Utc(expected));

    [Theory]
    [InlineData(1)]
    [InlineData(9999)]
    public void ToFilter_FarDays_DoNotBreak(int year) =>
        new RecordingsAddress(Channel.Webchat, new(year, 12, 31), new(year, 12, 31)).ToFilter(TimeZoneInfo.FindSystemTimeZoneById("Pacific/Auckland"), 0).From.ShouldNotBeNull();
}
