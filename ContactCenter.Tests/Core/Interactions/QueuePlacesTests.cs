using ContactCenter.Core.Interactions;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Interactions;

public sealed class QueuePlacesTests : IAsyncLifetime
{
    Centre centre = null!;

    public async Task InitializeAsync() => centre = await Centre.Start();

    public async Task DisposeAsync() => await centre.DisposeAsync();

    [Fact]
    public async Task Places_SomebodyLeavesTheFront_MoveUpAndAreTold()
    {
        var ids = new[] { await centre.Arrive(), await centre.Arrive(), await centre.Arrive() };
        await centre.Arrive(Seed.OneByOne);
        await centre.Drain();
        using var last = centre.Get<ConversationFeed>().Subscribe(ids[2]);
        await centre.Get<LeaveInteraction>().Run(ids[0]);
        await centre.Drain();
        Place(ids[1]).ShouldBe(1);
        Place(ids[2]).ShouldBe(2);
        last.TryNext(out var signal).ShouldBeTrue();
        signal.ShouldBe(new QueuePlace(2, null));
        last.TryNext(out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Places_RaisedOne_StandsInFront()
    {
        var (first, second) = (await centre.Arrive(), await centre.Arrive());
        await centre.Write(unit =>
        {
            var interaction = unit.FindInteraction(second)!;
            interaction.Raise(1);
            unit.Save(interaction);
        });
        await centre.Drain();
        (Place(second), Place(first)).ShouldBe((1, 2));
    }

    [Fact]
    public async Task Places_Served_HaveNone()
    {
        var id = await centre.Arrive(await centre.LogIn(Seed.Ana));
        await centre.Drain();
        Place(id).ShouldBeNull();
    }

    int? Place(long id) => centre.Get<QueuePlaces>().Of(centre.Live.FindInteraction(id)!)?.Place;
}
