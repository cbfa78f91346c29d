using ContactCenter.Bench.Providers;

namespace ContactCenter.Tests.Providers;

/// <summary>Hey Now's Direct API: every message once, both ways (items 1–3, 31, 34, 35).</summary>
public sealed class ChaosTests : ChaosRun
{
    protected override Line Line => Line.Direct;

    [Fact]
    public Task Chaos_FaultsBothWaysAndKills_LosesAndDoublesNothing() => Run();

    protected override Task<HeyNowServer> Serve(ProviderSimulator simulator) => HeyNowServer.Start(simulator);

    protected override void HasReceived(ProviderSimulator simulator, Phone phone) => phone.Received.Select(message => message.Text).ShouldBe(Answers);
}
