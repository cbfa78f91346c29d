using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Widget;

/// <summary>The real server, killed under load: nothing acknowledged is lost or doubled (items 1–4).</summary>
public sealed class KillTests
{
    [Fact]
    public async Task Kill_UnderLoadAgainAndAgain_LosesAndDoublesNothing()
    {
        await using var server = await SeededServer.Start();
        var visitors = Enumerable.Range(0, 8).Select(_ => new Visitor(server.Address)).ToList();
        foreach (var visitor in visitors)
        {
            await visitor.Begin();
        }

        var killed = 0;
        var writing = Task.WhenAll(visitors.Select(visitor => visitor.Say(100_000, () => Volatile.Read(ref killed) < 3)));
        while (killed < 3)
        {
            var before = visitors.Sum(visitor => visitor.Acknowledged.Count);
            SpinWait.SpinUntil(() => visitors.Sum(visitor => visitor.Acknowledged.Count) > before + 150, TimeSpan.FromSeconds(60)).ShouldBeTrue();
            await server.Kill();
            await server.Start();
            Interlocked.Increment(ref killed);
        }

        await writing;
        foreach (var visitor in visitors)
        {
            await visitor.CaughtUp();
            visitor.Acknowledged.Count.ShouldBeGreaterThan(10);
            visitor.Mirror.Ids.Skip(1).ShouldBe(visitor.Acknowledged);
        }

        await server.Stop();
        var (verified, words) = await server.Run("verify");
        verified.ShouldBe(0, words);
        words.ShouldContain("8 interactions verified: intact");
        for (var i = 0; i < visitors.Count; i++)
        {
            (await SeededServer.Stored(server.Database, i + 1)).Skip(1).ShouldBe(visitors[i].Acknowledged);
        }

        (await SeededServer.ShownToAgent(server.Database, 1)).Skip(1).ShouldBe(visitors[0].Acknowledged);
        SeededServer.Integrity(server.Database).ShouldBe("ok");
        foreach (var visitor in visitors)
        {
            await visitor.DisposeAsync();
        }
    }
}
