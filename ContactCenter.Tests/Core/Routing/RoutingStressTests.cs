using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Monitoring;
using ContactCenter.Core.Routing;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Routing;

/// <summary>Hundreds of agents and campaigns, everything at once, and every invariant after every step of the journal (items 24–29).</summary>
public sealed class RoutingStressTests : IAsyncLifetime
{
    const int Agents = 200, Campaigns = 120, Steps = 100, AtOnce = 16;

    /// <summary>ms: what is offered to one after the other, each of whom goes, comes back only when the last had their time.</summary>
    const long Late = 240_000;

    Centre centre = null!;
    RoutingOracle oracle = null!;

    public async Task InitializeAsync() => centre = await Centre.Start(campaign => campaign.AutomaticEnd = null);

    public async Task DisposeAsync() => await centre.DisposeAsync();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task AnyDay_NobodyIsLeftBehindAndNobodyGetsTooMuch(int seed)
    {
        var crowd = await RoutingCrowd.Make(centre, Agents, Campaigns, new Random(seed));
        oracle = new RoutingOracle(centre.Get<CampaignDirectory>());
        await Task.WhenAll(crowd.Ids.Take(Agents / 2).Select(crowd.LogIn));
        for (var step = 0; step < Steps; step++)
        {
            await Task.WhenAll(crowd.Deeds(AtOnce).Select(Task.Run));
            if (step % 5 == 0)
            {
                centre.Time.Advance(TimeSpan.FromSeconds(crowd.Random.Next(1, 45)));
            }

            await centre.Settle();
            oracle.Check(centre.Journal, centre.Time.NowMs(), Late);
        }

        // Where nobody is, nobody takes it: it comes back, or it is said why not.
        (await crowd.PassOn(Seed.OneByOneId)).ShouldBeTrue();
        await centre.Drain();
        centre.Time.Advance(TimeSpan.FromSeconds(61));
        await centre.Settle();
        oracle.Check(centre.Journal, centre.Time.NowMs(), Late);

        // Who takes something while their browser is gone is found by the next look.
        await centre.Get<Watchdog>().Look();
        await centre.Settle();
        oracle.Check(centre.Journal);
        await NobodyIsLeftBehind(crowd);
        oracle.Offers.ShouldBeGreaterThan(100);
        oracle.Picks.ShouldBeGreaterThan(20);
        (oracle.Returns + oracle.Stays).ShouldBeGreaterThan(0);
    }

    async Task NobodyIsLeftBehind(RoutingCrowd crowd)
    {
        (await centre.Get<StrandedQuery>().Read()).ShouldBeEmpty();
        centre.Journal.ShouldNotContain(entry => entry.Event is InteractionRepaired);
        var read = centre.Get<LiveStateQuery>().Read();
        oracle.Open.Order().ShouldBe(read.Interactions.Keys.Order());
        foreach (var gone in crowd.Ids.Where(centre.Get<AgentPresence>().IsGone))
        {
            read.ServedBy(gone).ShouldBeEmpty();
        }

        // Whoever still waits where it is assigned, waits because nobody may have it.
        var board = centre.Get<RoutingBoard>();
        centre.Get<CampaignDirectory>().Current.All.Where(campaign => board.Next(campaign.Id) is not null).ShouldAllBe(campaign => board.Decide(campaign, 0).Chosen == null);
        centre.Log.Messages.ShouldBeEmpty();
    }

    /// <summary>Item 24: 1,000 chats, 50 agents, 20 accepting at once: never two owners, never over capacity.</summary>
    [Fact]
    public async Task ThousandChats_FiftyAgents_EachIsServedOnceWithinTheMaximum()
    {
        var crowd = await RoutingCrowd.Make(centre, 50, 1, new Random(3), campaign => (campaign.Strategy, campaign.Distribution) = (Strategy.Nocall, Distribution.LeastRecent));
        oracle = new RoutingOracle(centre.Get<CampaignDirectory>());
        await Task.WhenAll(crowd.Ids.Select(crowd.LogIn));
        await Task.WhenAll(Enumerable.Range(0, 1_000).Select(_ => crowd.Arrive()));
        while (centre.Live.Open().Count > 0)
        {
            await centre.Settle();
            foreach (var chunk in centre.Live.Open().Where(interaction => interaction.AgentId is not null).Chunk(20))
            {
                await Task.WhenAll(chunk.Select(interaction => Task.Run(() => crowd.Serve(interaction))));
            }
        }

        await centre.Drain();
        oracle.Check(centre.Journal);
        centre.Journal.Count(entry => entry.Event is InteractionFinished { State: InteractionState.Completed }).ShouldBe(1_000);
        centre.Journal.Count(entry => entry.Event is InteractionAnswered).ShouldBe(1_000);
    }
}
