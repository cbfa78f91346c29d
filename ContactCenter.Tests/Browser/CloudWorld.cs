using ContactCenter.Bench.Providers;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Receiving;
using ContactCenter.Tests.Providers;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Browser;

/// <summary>The real server with a simulated account at WhatsApp's Cloud API, both ways, and Noa who wrote by it more than a day ago and waits. Ana and the supervisor may write first.</summary>
public sealed class CloudWorld : IAsyncLifetime
{
    public const string Quiet = "Noa Gil", QuietNumber = "59899600600";

    HeyNowServer server = null!;

    public ProviderSimulator Simulator { get; private set; } = null!;
    public string Address => server.Process.Address;

    public async Task InitializeAsync()
    {
        Simulator = await ProviderSimulator.Start();
        var key = "";
        server = await HeyNowServer.Start(Simulator, async hey =>
        {
            key = await hey.AddCloud(Simulator.Address.ToString().TrimEnd('/'));
            await hey.Permit(Seed.Ana);
            await hey.Permit(Seed.Supervisor);
            await hey.Centre.Drain();
            var cloud = hey.Centre.Get<ProviderDirectory>().All.Single(provider => provider.Api == ProviderApi.Cloud);
            var wrote = new MessageNews(new ProviderAddress(WireChannels.WhatsAppCloud, cloud.PlatformId, QuietNumber), "n1", "¿Hay novedades?") { Name = Quiet, IsForPeople = true, SentAt = hey.Centre.Time.GetUtcNow().ToUnixTimeMilliseconds() };
            (await hey.Centre.Get<ReceiveNews>().Run(cloud, [wrote])).Error.ShouldBeNull();
        }, ago: TimeSpan.FromHours(25));
        Simulator.CloudInbound = new Uri($"{Address}/api/providers/whatsapp/{key}");
    }

    public async Task DisposeAsync()
    {
        await server.DisposeAsync();
        await Simulator.DisposeAsync();
    }
}
