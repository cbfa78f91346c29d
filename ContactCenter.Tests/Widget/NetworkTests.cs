using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Widget;

/// <summary>A network that delays and cuts (items 17–19): what a client shows is what is stored.</summary>
public sealed class NetworkTests
{
    [Fact]
    public async Task Visitors_BehindABadNetwork_LoseAndDoubleNothing()
    {
        await using var server = await SeededServer.Start();
        using var network = new ChaosProxy(server.Port, seed: 7);
        var visitors = Enumerable.Range(0, 4).Select(_ => new Visitor(network.Address)).ToList();
        foreach (var visitor in visitors)
        {
            await Begin(visitor);
        }

        await Task.WhenAll(visitors.Select(visitor => visitor.Say(60)));
        network.CalmDown();
        foreach (var visitor in visitors)
        {
            await visitor.CaughtUp();
            visitor.Mirror.Ids.Skip(1).ShouldBe(visitor.Acknowledged);
            visitor.Opened.ShouldBeGreaterThan(1);
            await visitor.DisposeAsync();
        }

        network.Cut.ShouldBeGreaterThan(20);
    }

    static async Task Begin(Visitor visitor)
    {
        for (var attempt = 0; visitor.Token is null && attempt < 20; attempt++)
        {
            await Record.ExceptionAsync(visitor.Begin);
        }
    }
}
