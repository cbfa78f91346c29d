using ContactCenter.Bench.Providers;
using ContactCenter.Tests.Providers;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Browser;

/// <summary>The server with an account at a simulated Hey Now, by both of its APIs, and Vera who wrote more than a day ago and waits.</summary>
public sealed class WhatsAppServer : IAsyncLifetime
{
    public const string Quiet = "Vera Paz";

    HeyNowServer server = null!;

    public ProviderSimulator Simulator { get; private set; } = null!;
    public string Address => server.Process.Address;
    public Phone Vera => Simulator.Phone(HeyNow.Customer);

    public async Task InitializeAsync()
    {
        Simulator = await ProviderSimulator.Start(new SimulatorOptions { StatusEvery = TimeSpan.Zero });
        server = await HeyNowServer.Start(Simulator, async hey =>
        {
            await hey.AddClient(Simulator.Address.ToString().TrimEnd('/'));
            await hey.Permit(Seed.Ana);
            await hey.Permit(Seed.Supervisor);
            await hey.Write("m1", "Hola, ¿hay novedades?");
        }, ago: TimeSpan.FromHours(25));
    }

    public async Task DisposeAsync()
    {
        await server.DisposeAsync();
        await Simulator.DisposeAsync();
    }
}
