using ContactCenter.Core.Interactions;
using ContactCenter.Core.Recordings;

namespace ContactCenter.Bench.Search;

/// <summary>Every kind of search that the page can ask for, and those that are hard.</summary>
static class Searches
{
    public static IEnumerable<(string What, RecordingFilter Filter)> Of(int conversations)
    {
        var (longAgo, aMonthLater) = (LargeArchive.BeganAt(conversations / 10, conversations), LargeArchive.BeganAt(conversations / 8, conversations));
        return [.. ByDate(conversations, longAgo, aMonthLater).Select(search => (search.Item1, search.Item2 with { Channel = search.Item2.Channel ?? Channel.Webchat })), .. Sorted(conversations, longAgo, aMonthLater)];
    }

    static IEnumerable<(string, RecordingFilter)> ByDate(int conversations, long longAgo, long aMonthLater) =>
    [
        ("newest", new()),
        ("oldest", new() { Ascending = true }),
        ("a month long ago", new(From: longAgo, To: aMonthLater)),
        ("an hour in which there was nothing", new(From: longAgo - 400_000_000_000, To: longAgo - 399_000_000_000)),
        ("a common word", new() { Text = ArchiveWords.Common }),
        ("a rare word", new() { Text = ArchiveWords.Rare }),
        ("a word said once, long ago", new() { Text = ArchiveWords.Once }),
        ("a word never said", new() { Text = "zzyzx" }),
        ("two common words", new() { Text = ArchiveWords.Common + " mamama" }),
        ("three words that never meet", new() { Text = $"{ArchiveWords.Common} {ArchiveWords.Rare} {ArchiveWords.Once}" }),
        ("a beginning", new() { Text = "zanah*" }),
        ("a common beginning", new() { Text = "ped*" }),
        ("the commonest beginning, and a rare word", new() { Text = $"mam* {ArchiveWords.Rare}" }),
        ("a phrase", new() { Text = $"\"mamama {ArchiveWords.Common}\"" }),
        ("a phrase of common words that is never said", new() { Text = $"\"{ArchiveWords.Common} mamama\"" }),
        ("two Chinese letters", new() { Text = ArchiveWords.CommonChinese }),
        ("a rare Chinese word", new() { Text = ArchiveWords.RareChinese }),
        ("one Chinese letter", new() { Text = "机" }),
        ("a part of an e-mail", new(Customer: "77@mac")),
        ("a part that nobody has", new(Customer: "xqzjx")),
        ("a part that all have", new(Customer: "@")),
        ("two letters that nobody has", new(Customer: "zq")),
        ("a Chinese name", new(Customer: "李明")),
        ("a common part and a rare word", new(Customer: "example") { Text = ArchiveWords.Rare }),
        ("two parts of the name", new(Customer: "mama tra")),
        ("a tag", new() { Tag = "caso77" }),
        ("a tag that nothing has", new() { Tag = "zz" }),
        ("an agent", new(AgentId: LargeArchive.FirstAgent + 3)),
        ("an agent who does not exist", new(AgentId: 99_999)),
        ("a campaign of the other channel", new(CampaignId: 13)),
        ("a campaign, an agent, a month long ago", new(From: longAgo, To: aMonthLater, CampaignId: 20, AgentId: LargeArchive.FirstAgent + 3)),
        ("abandoned in a campaign", new(CampaignId: 20) { State = InteractionState.Abandoned }),
        ("outbound", new() { Direction = Direction.Outbound }),
        ("outbound, abandoned, a rare word", new() { Direction = Direction.Outbound, State = InteractionState.Abandoned, Text = ArchiveWords.Rare }),
        ("Hey Now, a number's part", new(Channel: Channel.HeyNow, Customer: "598")),
        ("out of hours", new(OfflineOnly: true)),
        ("out of hours, not seen", new(OfflineOnly: true, Seen: false)),
        ("out of hours, seen", new(OfflineOnly: true, Seen: true)),
        ("out of hours, not seen, a word said once", new(OfflineOnly: true, Seen: false) { Text = ArchiveWords.Once }),
        ("the ten thousandth page", new(Before: conversations / 2)),
        ("the thousandth page of a common word", new(Before: conversations / 2) { Text = ArchiveWords.Common }),
    ];

    static IEnumerable<(string, RecordingFilter)> Sorted(int conversations, long longAgo, long aMonthLater)
    {
        foreach (var sort in Enum.GetValues<RecordingSort>().Where(sort => sort != RecordingSort.Date))
        {
            yield return ($"by {sort}", new(Channel: Channel.Webchat) { Sort = sort });
            yield return ($"by {sort} upwards, a deep page", new(Channel: Channel.Webchat, Before: conversations / 2) { Sort = sort, Ascending = true });
            yield return ($"by {sort}, a common word", new(Channel: Channel.Webchat) { Sort = sort, Text = ArchiveWords.Common });
        }

        yield return ("by Duration, the commonest word", new(Channel: Channel.Webchat) { Sort = RecordingSort.Duration, Text = "mamama" });
        yield return ("by Duration, a campaign, an agent, a month long ago", new(Channel: Channel.Webchat, From: longAgo, To: aMonthLater, CampaignId: 20, AgentId: LargeArchive.FirstAgent + 3) { Sort = RecordingSort.Duration });
        yield return ("by Duration, nobody", new(Channel: Channel.Webchat, Customer: "zq") { Sort = RecordingSort.Duration });
        yield return ("by Duration, a part that all have", new(Channel: Channel.Webchat, Customer: "example") { Sort = RecordingSort.Duration });
        yield return ("by Customer, out of hours, not seen", new(Channel: Channel.Webchat, OfflineOnly: true, Seen: false) { Sort = RecordingSort.Customer });
    }
}
