using ContactCenter.Core.Interactions;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Interactions;

public sealed class VisitorPresenceTests : IAsyncLifetime
{
    Centre centre = null!;
    long id;

    VisitorPresence Presence => centre.Get<VisitorPresence>();

    public async Task InitializeAsync()
    {
        centre = await Centre.Start();
        id = await centre.Arrive();
        await centre.Drain();
    }

    public async Task DisposeAsync() => await centre.DisposeAsync();

    [Fact]
    public void Enter_AndLeave_IsToldOnceEach()
    {
        var told = new List<bool>();
        Presence.Changed += (_, online) => told.Add(online);
        using (Presence.Enter(id))
        {
            Presence.Enter(id).Dispose();
        }

        told.ShouldBe([true, false]);
        Presence.IsOnline(id).ShouldBeFalse();
    }

    /// <summary>A reconnect: the new stream begins while the old one ends.</summary>
    [Fact]
    public async Task Enter_WhileTheLastLeaves_EndsAsPresent()
    {
        for (var round = 0; round < 20_000; round++)
        {
            var old = Presence.Enter(id);
            using var start = new Barrier(2);
            var leaving = Task.Run(() =>
            {
                start.SignalAndWait();
                old.Dispose();
            });
            start.SignalAndWait();
            using var fresh = Presence.Enter(id);
            await leaving;
            centre.Live.FindInteraction(id)!.CustomerOnline.ShouldBeTrue($"round {round}");
        }
    }
}
