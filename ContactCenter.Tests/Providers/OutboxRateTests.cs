using ContactCenter.Bench.Providers;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Providers;

/// <summary>How fast a provider takes messages, as it is set on it and as it says.</summary>
public sealed class OutboxRateTests : IAsyncLifetime
{
    static readonly string[] customers = ["59899000001", "59899000002"];

    ProviderSimulator simulator = null!;
    HeyNow hey = null!;
    Actor ana = null!;

    public async Task InitializeAsync()
    {
        simulator = await ProviderSimulator.Start(new SimulatorOptions { StatusEvery = TimeSpan.Zero });
        hey = await HeyNow.Start(simulator.Address.ToString().TrimEnd('/'));
        ana = await hey.Centre.LogIn(Seed.Ana);
        foreach (var customer in customers)
        {
            await hey.Write($"first-{customer}", "Hola", client: customer);
            (await hey.Centre.Get<TakeInteraction>().Run(ana, (await hey.Interactions(customer))[0].Id)).Error.ShouldBeNull();
        }
    }

    public async Task DisposeAsync()
    {
        await hey.DisposeAsync();
        await simulator.DisposeAsync();
    }

    [Fact]
    public async Task Send_ByAProviderThatTakesOneASecond_TakesItsTime()
    {
        await hey.Centre.Write(unit =>
        {
            unit.Db.Providers.ExecuteUpdate(set => set.SetProperty(provider => provider.MaximumPerSecond, 1));
            unit.Append(new SharedSettingsChanged());
        });
        var begun = hey.Centre.Time.GetUtcNow();
        foreach (var customer in customers)
        {
            foreach (var text in new[] { "uno", "dos", "tres" })
            {
                await Say(customer, text);
            }
        }

        await hey.Until(() => Arrived == 6, TimeSpan.FromMilliseconds(50));

        (hey.Centre.Time.GetUtcNow() - begun).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(5));
        customers.ShouldAllBe(customer => simulator.Phone(customer).Received.Select(message => message.Text).SequenceEqual(new[] { "uno", "dos", "tres" }));
    }

    [Fact]
    public async Task Send_ToAProviderThatAsksForTenMinutes_IsTriedAgainAfterThem_WhoeverItIsFor()
    {
        simulator.Faults.Set(new Fault(FaultKind.TooManyRequests) { Times = 1, For = TimeSpan.FromMinutes(10) });
        await Say(customers[0], "Hola");
        SpinWait.SpinUntil(() => simulator.Faults.Fired(FaultKind.TooManyRequests) == 1, TimeSpan.FromSeconds(20)).ShouldBeTrue();
        await Say(customers[1], "Hola");
        var begun = hey.Centre.Time.GetUtcNow();
        await hey.Until(() => Arrived == 2, TimeSpan.FromSeconds(20));

        (hey.Centre.Time.GetUtcNow() - begun).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromMinutes(9.5));
    }

    int Arrived => customers.Sum(customer => simulator.Phone(customer).Received.Count);

    async Task Say(string customer, string text) =>
        (await hey.Centre.Get<SendAgentMessage>().Run(ana, (await hey.Interactions(customer))[0].Id, hey.Centre.NewId(), text)).Error.ShouldBeNull();
}
