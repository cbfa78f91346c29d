using ContactCenter.Bench.Providers;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Interactions;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Providers;

/// <summary>How fast a provider takes messages is set on it, and kept.</summary>
public sealed class OutboxRateTests
{
    [Fact]
    public async Task Send_ByAProviderThatTakesOneASecond_TakesItsTime()
    {
        await using var simulator = await ProviderSimulator.Start(new SimulatorOptions { StatusEvery = TimeSpan.Zero });
        await using var hey = await HeyNow.Start(simulator.Address.ToString().TrimEnd('/'));
        await hey.Centre.Write(unit =>
        {
            unit.Db.Providers.ExecuteUpdate(set => set.SetProperty(provider => provider.MaximumPerSecond, 1));
            unit.Append(new SharedSettingsChanged());
        });
        var ana = await hey.Centre.LogIn(Seed.Ana);
        string[] customers = ["59899000001", "59899000002"];
        foreach (var customer in customers)
        {
            await hey.Write($"first-{customer}", "Hola", client: customer);
            (await hey.Centre.Get<TakeInteraction>().Run(ana, (await hey.Interactions(customer))[0].Id)).Error.ShouldBeNull();
        }

        var begun = hey.Centre.Time.GetUtcNow();
        foreach (var (customer, text) in customers.SelectMany(customer => new[] { "uno", "dos", "tres" }.Select(text => (customer, text))))
        {
            (await hey.Centre.Get<SendAgentMessage>().Run(ana, (await hey.Interactions(customer))[0].Id, hey.Centre.NewId(), text)).Error.ShouldBeNull();
        }

        await hey.Until(() => customers.Sum(customer => simulator.Phone(customer).Received.Count) == 6, TimeSpan.FromMilliseconds(50));

        (hey.Centre.Time.GetUtcNow() - begun).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(5));
        customers.ShouldAllBe(customer => simulator.Phone(customer).Received.Select(message => message.Text).SequenceEqual(new[] { "uno", "dos", "tres" }));
    }
}
