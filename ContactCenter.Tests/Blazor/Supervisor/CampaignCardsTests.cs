using System.Globalization;
using ContactCenter.Blazor.Supervisor.All;
using ContactCenter.Blazor.Supervisor.Live;
using ContactCenter.Core.Figures;
using ContactCenter.Core.Interactions;
using static ContactCenter.Tests.Blazor.Supervisor.Samples;

namespace ContactCenter.Tests.Blazor.Supervisor;

public sealed class CampaignCardsTests
{
    static readonly CultureInfo spanish = new("es-UY");

    static CampaignCard Card(int id, string name, int waiting = 0, long? longest = null, Channel channel = Channel.Webchat, QueueTally? queue = null) =>
        new(id, name, channel, waiting, longest, WaitLimits.After(20, 60), WaitLevel.InTime, 0, 0, 0, 0, 1, queue ?? QueueTally.Nothing, WorkTally.Nothing);

    static readonly CampaignCard[] cards =
    [
        Card(1, "Zeta", 1, 90_000),
        Card(2, "Ábaco", 3, 50_000, Channel.HeyNow, new QueueTally { Answered = 1, AnsweredInTime = 1 }),
        Card(3, "beta", 0, null, Channel.Webchat, new QueueTally { Answered = 1, Abandoned = 1 }),
    ];

    static int[][] Arranged(AllAddress address) =>
        [.. CampaignCards.Arrange([.. cards.Select(card => card with { Pinned = address.Pins.Contains(card.Id) })], address, 100_000, spanish, new()).Select(section => section.Cards.Select(card => card.Id).ToArray())];

    [Theory]
    [InlineData(CardSort.Name, new[] { 2, 3, 1 })]
    [InlineData(CardSort.Waiting, new[] { 2, 1, 3 })]
    [InlineData(CardSort.Wait, new[] { 2, 1, 3 })]
    [InlineData(CardSort.Level, new[] { 3, 2, 1 })]
    [InlineData(CardSort.Abandonment, new[] { 3, 2, 1 })]
    public void Sorted_WorstFirst_NothingKnownLast(CardSort sort, int[] expected) => Arranged(new AllAddress(sort)).ShouldBe([expected]);

    [Fact]
    public void Grouped_ByChannelOrState_WorstStateFirst()
    {
        Arranged(new AllAddress(Group: CardGroup.Channel)).ShouldBe([[3, 1], [2]]);
        // 2 has waited 50 s of 60, 1 only 10 s of 20.
        Arranged(new AllAddress(Group: CardGroup.State)).ShouldBe([[2], [3, 1]]);
    }

    [Fact]
    public void Pinned_StandInFront_InTheirOrder() => Arranged(new AllAddress { Pins = [1, 3, 99] }).ShouldBe([[1, 3], [2]]);

    [Fact]
    public void Of_CountsEachCampaignsOwn()
    {
        var seen = Seen([Waiting(1, 300), Waiting(2, 100), Waiting(3, 200, 2), Active(4, 9)], Agent(9, active: 1), Agent(8), Agent(7, breakId: 7));
        var card = CampaignCards.Of(seen, [Campaign(1, 7, 8, 9, 6), Campaign(2)])[0];
        (card.Waiting, card.Longest, card.Active, card.Free, card.Busy, card.OnBreak, card.Members, card.Pinned).ShouldBe((2, 100, 1, 1, 1, 1, 4, false));
    }

    [Theory]
    [InlineData(5, WaitLevel.InTime)]
    [InlineData(6, WaitLevel.Near)]
    [InlineData(11, WaitLevel.Beyond)]
    public void Level_IsTheWorseOfCrowdAndWait(int waiting, WaitLevel expected)
    {
        var card = CampaignCards.Of(Seen([.. Enumerable.Range(1, waiting).Select(id => Waiting(id, 1_000))]), [Campaign(1)])[0];
        card.LevelAt(1_000).ShouldBe(expected);
        card.LevelAt(61_001).ShouldBe(WaitLevel.Beyond);
    }

    [Fact]
    public void CountChanges_OnlyOfWhatDiffers() => CampaignCards.CountChanges(cards, [cards[0] with { Waiting = 2 }, cards[1]]).ShouldBe(2);

    [Theory]
    [InlineData("/supervisor/campaigns/all")]
    [InlineData("/supervisor/campaigns/all?sort=wait&group=state&pin=3.1")]
    public void Address_ParsedAndWritten_IsTheSame(string address) => AllAddress.Parse("https://example.org" + address).ToString().ShouldBe(address);

    [Fact]
    public void Address_WithNonsense_IsThePlainPage() => AllAddress.Parse("https://example.org/supervisor/campaigns/all?sort=17&group=x&pin=a.-1.99999999999").ToString().ShouldBe(AllAddress.Path);
}
