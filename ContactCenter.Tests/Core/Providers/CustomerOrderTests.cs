using ContactCenter.Core.Providers.Sending;

namespace ContactCenter.Tests.Core.Providers;

/// <summary>One customer, two interfaces of the same account (providers 1 and 2).</summary>
public sealed class CustomerOrderTests
{
    const long Vera = 7, Walter = 8;

    readonly List<(int Provider, long Contact, long Message)> passed = [];
    readonly CustomerOrder order;

    public CustomerOrderTests() => order = new CustomerOrder((provider, contact, message) => passed.Add((provider, contact, message)));

    IEnumerable<long> Passed => passed.Select(entry => entry.Message);

    [Fact]
    public void ByOneProvider_AllGoToItsLaneAtOnce()
    {
        order.Add(1, Vera, 10);
        order.Add(1, Vera, 11);
        order.Add(2, Walter, 12);
        passed.ShouldBe([(1, Vera, 10), (1, Vera, 11), (2, Walter, 12)]);
    }

    [Fact]
    public void ByTheOther_WaitsForAllThatWasWrittenBefore_AndWhatComesAfterWaitsForIt()
    {
        order.Add(1, Vera, 10);
        order.Add(1, Vera, 11);
        order.Add(2, Vera, 12);
        order.Add(1, Vera, 13);
        order.Done(Vera, 10);
        Passed.ShouldBe([10, 11]);

        order.Done(Vera, 11);
        Passed.ShouldBe([10, 11, 12]);
        order.Done(Vera, 12);
        Passed.ShouldBe([10, 11, 12, 13]);
    }

    [Fact]
    public void AProviderThatFails_HoldsUpNothingByAnother()
    {
        order.Add(1, Vera, 10);
        order.Add(1, Vera, 11);
        order.Add(2, Vera, 12);
        order.Failed(Vera, 10);
        Passed.ShouldBe([10, 11, 12]);

        // What it sends at last is no news of the other's.
        order.Add(1, Vera, 13);
        order.Done(Vera, 10);
        Passed.ShouldBe([10, 11, 12]);
        order.Done(Vera, 12);
        Passed.ShouldBe([10, 11, 12, 13]);
    }

    /// <summary>Whatever is written, sent and fails: all are passed once, each provider's in the order in which they were written.</summary>
    [Fact]
    public void Shuffled_NothingIsLostOrDoubled()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var random = new Random(seed);
            passed.Clear();
            var (added, open) = (new List<(int Provider, long Message)>(), new HashSet<long>());
            for (var step = 0; step < 60; step++)
            {
                if (step < 30 && random.Next(2) == 0)
                {
                    added.Add((random.Next(1, 3), step));
                    open.Add(step);
                    order.Add(added[^1].Provider, Vera, step);
                }

                var first = Passed.FirstOrDefault(open.Contains, -1);
                if (first >= 0 && random.Next(2) == 0)
                {
                    order.Failed(Vera, first);
                }
                else if (first >= 0)
                {
                    open.Remove(first);
                    order.Done(Vera, first);
                }
            }

            while (Passed.FirstOrDefault(open.Contains, -1) is var left and >= 0)
            {
                open.Remove(left);
                order.Done(Vera, left);
            }

            foreach (var provider in new[] { 1, 2 })
                passed.Where(entry => entry.Provider == provider).Select(entry => entry.Message).ShouldBe(added.Where(entry => entry.Provider == provider).Select(entry => entry.Message), $"seed {seed}");
        }
    }
}
