using ContactCenter.Bench.Providers;
using ContactCenter.Tests.Providers;

namespace ContactCenter.Tests.Browser;

/// <summary>The real server, and simulated customers who write to it by Hey Now and by WhatsApp's Cloud API.</summary>
public sealed class HeyNowWorld : IAsyncLifetime
{
    HeyNowServer server = null!;

    public ProviderSimulator Simulator { get; private set; } = null!;
    public string Address => server.Process.Address;

    public IEnumerable<string> Faults => server.Process.Log.Where(line => line.StartsWith("fail:", StringComparison.Ordinal) || line.StartsWith("crit:", StringComparison.Ordinal));

    public async Task InitializeAsync()
    {
        Simulator = await ProviderSimulator.Start();
        var key = "";
        server = await HeyNowServer.Start(Simulator, async hey => key = await hey.AddCloud(Simulator.Address.ToString().TrimEnd('/')));
        Simulator.CloudInbound = new Uri($"{Address}/api/providers/whatsapp/{key}");
    }

    public async Task DisposeAsync()
    {
        await server.DisposeAsync();
        await Simulator.DisposeAsync();
    }
}
