using ContactCenter.Core.Providers.Sending;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Providers;

public sealed class OutboxLaneTests
{
    static readonly OutboxOptions options = new() { AtOnce = 3 };

    readonly FakeTime time = new();
    readonly List<(long Contact, long Message)> begun = [];
    int? perSecond;

    OutboxLane Lane() => new(options, () => perSecond, (contact, message) => begun.Add((contact, message)), time);

    [Fact]
    public void Add_OfOneCustomer_SendsTheSecondAfterTheFirst()
    {
        using var lane = Lane();
        lane.Add(1, 10);
        lane.Add(1, 11);
        lane.Add(2, 12);
        begun.ShouldBe([(1, 10), (2, 12)]);

        lane.Done(1, answered: true);

        begun.ShouldBe([(1, 10), (2, 12), (1, 11)]);
    }

    [Fact]
    public void Failed_HoldsUpThatCustomerOnly_AndTriesWithGrowingDelay()
    {
        using var lane = Lane();
        lane.Add(1, 10);
        lane.Add(1, 11);
        lane.Failed(1, random: 0.5);
        lane.Add(2, 12);
        begun.ShouldBe([(1, 10), (2, 12)]);

        time.Advance(TimeSpan.FromSeconds(1.1));
        begun[^1].ShouldBe((1, 10));
        lane.Failed(1, random: 0.5);
        time.Advance(TimeSpan.FromSeconds(1.1));
        begun.Count.ShouldBe(3);
        time.Advance(TimeSpan.FromSeconds(1));
        begun.Count.ShouldBe(4);
    }

    [Fact]
    public void Add_WhileTheCustomerRests_WaitsBehindWhatFailed()
    {
        using var lane = Lane();
        lane.Add(1, 10);
        lane.Failed(1, random: 0.5);
        lane.Add(1, 11);
        begun.ShouldBe([(1, 10)]);

        time.Advance(TimeSpan.FromSeconds(1.1));
        begun.ShouldBe([(1, 10), (1, 10)]);
        lane.Done(1, answered: true);
        begun.ShouldBe([(1, 10), (1, 10), (1, 11)]);
    }

    [Fact]
    public void Failed_ManyInARow_TriesOneAtATimeUntilTheProviderAnswers()
    {
        using var lane = Lane();
        for (var contact = 1; contact <= 6; contact++)
        {
            lane.Add(contact, contact * 10);
        }

        var failed = 0;
        for (var step = 0; step < 40; step++)
        {
            if (failed < begun.Count)
            {
                lane.Failed(begun[failed++].Contact, random: 0.5);
            }
            else
            {
                time.Advance(TimeSpan.FromMinutes(2));
                (begun.Count - failed).ShouldBeLessThanOrEqualTo(failed < options.TroubleAfter ? 3 : 1);
            }
        }

        while (failed == begun.Count)
        {
            time.Advance(TimeSpan.FromMinutes(2));
        }

        lane.Done(begun[failed].Contact, answered: true);

        (begun.Count - failed - 1).ShouldBe(3, "as many at once as before");
    }

    [Fact]
    public void Failed_ManyThatWereUnderWay_CostOnePause_NotOneEach()
    {
        using var lane = new OutboxLane(new OutboxOptions { AtOnce = 100 }, () => perSecond, (contact, message) => begun.Add((contact, message)), time);
        for (var contact = 1; contact <= 100; contact++)
        {
            lane.Add(contact, contact);
        }

        for (var contact = 1; contact <= 100; contact++)
        {
            lane.Failed(contact, random: 0.5);
        }

        begun.Count.ShouldBe(100);
        time.Advance(TimeSpan.FromSeconds(1.1));
        begun.Count.ShouldBe(101, "one is tried a second after the outage began");
        lane.Failed(begun[^1].Contact, random: 0.5);
        time.Advance(TimeSpan.FromSeconds(1.1));
        begun.Count.ShouldBe(101);
        time.Advance(TimeSpan.FromSeconds(1));
        begun.Count.ShouldBe(102);
        lane.Done(begun[^1].Contact, answered: true);
        begun.Count.ShouldBe(102 + 99, "all the others at once");
    }

    [Fact]
    public void Failed_WithAPauseForAll_SendsNothingUntilItIsOver_038()
    {
        using var lane = Lane();
        lane.Add(1, 10);
        lane.Failed(1, random: 0, all: true, TimeSpan.FromSeconds(30));
        lane.Add(2, 20);
        time.Advance(TimeSpan.FromSeconds(29));
        begun.ShouldBe([(1, 10)]);

        time.Advance(TimeSpan.FromSeconds(2));

        begun.ShouldBe([(1, 10), (1, 10), (2, 20)]);
    }

    [Fact]
    public void Failed_WithAShorterPauseMeanwhile_EndsTheLongerNoSooner_038()
    {
        using var lane = Lane();
        lane.Add(1, 10);
        lane.Add(2, 20);
        lane.Failed(1, random: 0, all: true, TimeSpan.FromSeconds(30));
        lane.Failed(2, random: 0, all: true, TimeSpan.FromSeconds(1));
        time.Advance(TimeSpan.FromSeconds(29));
        begun.Count.ShouldBe(2);

        time.Advance(TimeSpan.FromSeconds(2));

        begun.Count.ShouldBe(4);
    }

    [Fact]
    public void Failed_ForAllWithoutATime_WaitsLongerEachTime()
    {
        using var lane = Lane();
        lane.Add(1, 10);
        foreach (var seconds in new[] { 1, 2, 4 })
        {
            var before = begun.Count;
            lane.Failed(1, random: 0.5, all: true);
            time.Advance(TimeSpan.FromSeconds(seconds - 0.1));
            begun.Count.ShouldBe(before);
            time.Advance(TimeSpan.FromSeconds(0.2));
            begun.Count.ShouldBe(before + 1);
        }
    }

    [Fact]
    public void Failed_OneCustomerAgainAndAgain_HoldsUpNobodyElse()
    {
        using var lane = Lane();
        lane.Add(1, 10);
        for (var attempt = 1; attempt <= 8; attempt++)
        {
            lane.Failed(1, random: 0.5);
            time.Advance(TimeSpan.FromMinutes(2));
            begun.Count.ShouldBe(attempt + 1);
        }

        lane.Failed(1, random: 0.5);
        lane.Add(2, 20);

        begun[^1].ShouldBe((2, 20));
    }

    /// <summary>What failed together does not return together, and nobody waits for ever.</summary>
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 4)]
    [InlineData(7, 60)]
    [InlineData(1_000_000, 60)]
    public void Pause_IsDoubledUpToAMinute_AndAThirdOfItIsChance(int attempts, double seconds)
    {
        var options = new OutboxOptions();
        TimeSpan Third(int thirds) => TimeSpan.FromTicks((long)(TimeSpan.FromSeconds(seconds).Ticks * thirds / 3.0));

        (options.Pause(attempts, 0), options.Pause(attempts, 0.5), options.Pause(attempts, 1)).ShouldBe((Third(2), Third(3), Third(4)));
    }

    [Fact]
    public void Add_FasterThanTheProvidersRate_IsSpreadOverTime()
    {
        perSecond = 2;
        using var lane = Lane();
        for (var contact = 1; contact <= 3; contact++)
        {
            lane.Add(contact, contact);
            lane.Add(contact, contact + 10);
        }

        begun.Count.ShouldBe(1);
        for (var second = 0.5; second <= 1; second += 0.5)
        {
            time.Advance(TimeSpan.FromMilliseconds(510));
        }

        begun.Count.ShouldBe(3);
    }
}
