using ContactCenter.Core.Interactions;
using ContactCenter.Core.Routing;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Routing;

/// <summary>What visitors are told about their wait, against a simulation of a queue and in a real centre.</summary>
public sealed class WaitForecastTests
{
    [Theory]
    [InlineData(1, 2, 2, 60, 30)]
    [InlineData(4, 2, 2, 60, 120)]
    [InlineData(1, 3, 1, 60, 0)]
    [InlineData(3, 3, 1, 60, 20)]
    public void Seconds_ByPlaceAndSlots(int place, int slots, int taken, int meanSeconds, int expected) =>
        ExpectedWait.Seconds(place, new Capacity(slots, slots, taken), meanSeconds * 1000).ShouldBe(expected);

    [Fact]
    public void Seconds_NobodyPresentOrNothingKnown_IsNotSaid()
    {
        ExpectedWait.Seconds(1, new Capacity(0, 0, 0), 60_000).ShouldBeNull();
        ExpectedWait.Seconds(2, new Capacity(1, 1, 1), null).ShouldBeNull();
        ExpectedWait.Seconds(9, new Capacity(2, null, 5), null).ShouldBe(0);
    }

    /// <summary>A day of arrivals at 95 % load; on average, and for those far back, the forecast is the wait that came.</summary>
    [Theory]
    [InlineData(1, 1)]
    [InlineData(4, 2)]
    [InlineData(12, 3)]
    public void Forecast_AgainstASimulatedQueue_IsRightOnAverage(int agents, int seed)
    {
        var seen = Simulate(agents, seed);
        seen.Count.ShouldBeGreaterThan(1_000);
        Ratio(seen).ShouldBe(1, 0.1);
        Ratio([.. seen.Where(wait => wait.Place >= 3)]).ShouldBe(1, 0.15);
    }

    [Fact]
    public async Task Place_InARealCentre_SaysTheWaitFromWhatWasHandledBefore()
    {
        await using var centre = await Centre.Start(campaign => campaign.AutomaticEnd = null);
        var ana = await centre.LogIn(Seed.Ana);
        var first = await centre.Arrive(ana, Seed.OneByOne);
        await centre.Advance(TimeSpan.FromSeconds(90));
        await centre.Get<EndInteraction>().Run(ana, first);
        await centre.Arrive(ana, Seed.OneByOne);
        var (second, third) = (await centre.Arrive(Seed.OneByOne), await centre.Arrive(Seed.OneByOne));
        await centre.Settle();
        Of(centre, second).ShouldBe(new QueuePlace(1, 90));
        Of(centre, third).ShouldBe(new QueuePlace(2, 180));
        await centre.LogIn(Seed.Bruno);
        await centre.Drain();
        Of(centre, third).ShouldBe(new QueuePlace(2, 45));
        await using var restarted = await centre.Restart();
        restarted.Link(Seed.Ana);
        Of(restarted, third).ShouldBe(new QueuePlace(2, 45));
    }

    static QueuePlace? Of(Centre centre, long id) => centre.Get<QueuePlaces>().Of(centre.Live.FindInteraction(id)!);

    static double Ratio(List<(int Place, double Forecast, double Came)> waits) => waits.Sum(wait => wait.Forecast) / waits.Sum(wait => wait.Came);

    /// <summary>First come first served, handling times exponential around 200 s; the forecast knows only the last 50 of them.</summary>
    static List<(int Place, double Forecast, double Came)> Simulate(int agents, int seed)
    {
        var (random, handled) = (new Random(seed), new HandlingTimes());
        double Exponential(double mean) => -mean * Math.Log(1 - random.NextDouble());
        var (freeAt, starts) = (new double[agents], new Queue<double>());
        var (seen, now) = (new List<(int, double, double)>(), 0.0);
        for (var i = 0; i < 20_000; i++)
        {
            now += Exponential(200 / (0.95 * agents));
            while (starts.TryPeek(out var begun) && begun <= now)
            {
                starts.Dequeue();
            }

            var agent = Array.IndexOf(freeAt, freeAt.Min());
            var begins = Math.Max(now, freeAt[agent]);
            var (place, taken) = (starts.Count + 1, freeAt.Count(free => free > now));
            if (begins > now && i > 1_000)
            {
                seen.Add((place, ExpectedWait.Seconds(place, new Capacity(agents, agents, taken), handled.MeanMs)!.Value, begins - now));
            }

            starts.Enqueue(begins);
            var length = Exponential(200);
            handled.Add((long)(length * 1000));
            freeAt[agent] = begins + length;
        }

        return seen;
    }
}
