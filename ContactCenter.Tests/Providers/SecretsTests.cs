using System.Text;
using ContactCenter.Bench.Providers;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Outbound;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Providers;

/// <summary>Whatever goes wrong with a provider: no secret of it, and no key of ours, is in a log, an error, the audit or any byte of the database (item 77).</summary>
public sealed class SecretsTests
{
    static readonly string[] secrets = ["partner-secret", "client-secret", "cloud-token", "app-secret"];

    [Theory]
    [InlineData(FaultKind.ServerError)]
    [InlineData(FaultKind.Unauthorised)]
    [InlineData(FaultKind.TooManyRequests)]
    [InlineData(FaultKind.HangBefore)]
    [InlineData(null)]
    public async Task Fault_OfAnyKind_TellsNoSecret(FaultKind? kind)
    {
        await using var simulator = await ProviderSimulator.Start(new SimulatorOptions { StatusEvery = TimeSpan.Zero });
        var address = simulator.Address.ToString().TrimEnd('/');
        await using var hey = await HeyNow.Start(address);
        await hey.AddClient(address);
        await hey.Permit(Seed.Ana);
        await hey.Write("m1", "Hola");
        var (ana, id) = (await hey.Centre.LogIn(Seed.Ana), (await hey.Interactions()).Single().Id);
        (await hey.Centre.Get<TakeInteraction>().Run(ana, id)).Error.ShouldBeNull();
        if (kind is { } known)
            simulator.Faults.Set(new Fault(known) { For = TimeSpan.FromMilliseconds(20) });
        else
            await simulator.GoDown();

        var answer = (await hey.Centre.Get<SendAgentMessage>().Run(ana, id, "c1", "Hola")).Value.Sequence;
        var first = (await hey.Centre.Get<SendOutbound>().Run(ana, "r1", new OutboundMessage(hey.Sales, "59899000001", null, new TemplateUse("bienvenida", "es", ["Vera"])))).Value.Message;
        await hey.Until(() => hey.StatusOf(answer) == DeliveryStatus.Failed && hey.StatusOf(first) == DeliveryStatus.Failed, TimeSpan.FromHours(1));

        await IsClean(hey, [.. secrets, hey.InboundKey]);
    }

    [Fact]
    public async Task Key_IsInNoLog_HoweverMuchIsLogged()
    {
        await using var simulator = await ProviderSimulator.Start(new SimulatorOptions());
        await using var server = await HeyNowServer.Start(simulator, settings:
        [
            ("Logging__LogLevel__Default", "Trace"), ("Logging__LogLevel__Microsoft.AspNetCore", "Trace"),
            ("Logging__Console__FormatterName", "simple"), ("Logging__Console__FormatterOptions__IncludeScopes", "true"),
        ]);
        var phone = simulator.Phone("59899000001", "Vera");
        phone.Skill = "ventas";
        (await phone.Write("Hola")).IsTaken.ShouldBeTrue();
        using var http = new HttpClient();
        using var health = await http.GetAsync(simulator.DirectInbound);
        using var malformed = await http.PostAsync(simulator.DirectInbound, new StringContent("{", Encoding.UTF8, "application/json"));
        using var wrongMethod = await http.PutAsync(simulator.DirectInbound, new StringContent("{}"));
        using var wrongKind = await http.GetAsync($"{server.Process.Address}/api/providers/whatsapp/{server.InboundKey}?hub.mode=subscribe&hub.verify_token={server.InboundKey}&hub.challenge=1");
        await server.Process.Stop();

        var log = string.Join('\n', server.Process.Log);
        log.ShouldContain("dbug: ");
        log.ShouldNotContain(server.InboundKey);
        log.ShouldNotContain("partner-secret");
    }

    static async Task IsClean(HeyNow hey, IEnumerable<string> unsaid)
    {
        await hey.Centre.Drain();
        await hey.Centre.Write(_ => { });
        var log = string.Join('\n', hey.Centre.Log.Messages);
        var bytes = new[] { hey.Centre.Database, hey.Centre.Database + "-wal" }.Where(File.Exists).SelectMany(ReadShared).ToArray();
        foreach (var secret in unsaid.Distinct())
        {
            log.ShouldNotContain(secret);
            bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(secret)).ShouldBe(-1, secret);
        }
    }

    static byte[] ReadShared(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}
