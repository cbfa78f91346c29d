using ContactCenter.Core.Interactions;
using ContactCenter.Core.Monitoring;
using ContactCenter.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace ContactCenter.Tests.Core.Monitoring;

/// <summary>Folding the journal gives what the rows say, whatever people do.</summary>
public sealed class LiveStateProperties : IAsyncLifetime
{
    static readonly Arbitrary<Deed[]> days = Gen.ArrayOf(
        from what in Gen.Elements(RandomWork.Deeds) from agent in Gen.Choose(1, 3) from pick in Gen.Choose(0, 9) from choice in Gen.Choose(0, 2) select new Deed(what, agent, pick, choice))
        .ToArbitrary();

    Centre centre = null!;

    public async Task InitializeAsync() => centre = await Centre.Start(campaign => campaign.WrapUp = 2);

    public async Task DisposeAsync() => await centre.DisposeAsync();

    [Fact]
    public void AnyDay_FoldedOrRead_IsTheSame()
    {
        var work = new RandomWork(centre);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(60).WithEndSize(60), Prop.ForAll(days, day =>
        {
            foreach (var deed in day)
            {
                work.Do(deed).GetAwaiter().GetResult();
            }

            Agree(string.Join(' ', day.TakeLast(12).Select(deed => $"{deed.What}/{deed.Agent}/{deed.Pick}/{deed.Choice}")));
        }));
        EveryLegOfTheEndedIsClosed();
        centre.Log.Messages.ShouldBeEmpty();
    }

    void Agree(string day)
    {
        centre.Drain().GetAwaiter().GetResult();
        var read = centre.Get<LiveStateQuery>().Read();
        centre.Live.Open().OrderBy(interaction => interaction.Id).ShouldBe(read.Interactions.Values.OrderBy(interaction => interaction.Id), day);
        foreach (var agent in new[] { Seed.Ana, Seed.Bruno, Seed.Carla })
        {
            centre.Live.FindAgent(agent).ShouldBe(read.Agents.GetValueOrDefault(agent), day);
        }
    }

    void EveryLegOfTheEndedIsClosed()
    {
        using var db = centre.Read();
        var ended = db.Interactions.Where(interaction => interaction.EndedAt != null).Select(interaction => interaction.Id);
        db.Legs.Count(leg => ended.Contains(leg.InteractionId) && leg.EndedAt == null).ShouldBe(0);
        db.QueueEntries.Count(entry => ended.Contains(entry.InteractionId) && entry.EndedAt == null).ShouldBe(0);
        db.Legs.Count(leg => leg.EndedAt == null).ShouldBe(db.Interactions.Count(interaction => interaction.State == InteractionState.Active));
        ended.Count().ShouldBeGreaterThan(20);
    }
}
