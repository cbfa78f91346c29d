using ContactCenter.Bench.Providers;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Bulk;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Providers;

/// <summary>The real server, killed while a batch goes out: each number gets its message, and none gets two.</summary>
public sealed class BatchKillTests
{
    const int Lines = 80, Kills = 3;

    static readonly TimeSpan patience = TimeSpan.FromSeconds(90);

    static IEnumerable<string> Numbers => Enumerable.Range(0, Lines).Select(number => $"5989977{number:D4}");

    static Task<HeyNowServer> Send(ProviderSimulator simulator, Func<HeyNow, Task<int>> campaign) => HeyNowServer.Start(simulator, async hey =>
    {
        var id = await campaign(hey);
        await hey.Permit(Seed.Supervisor);
        var supervisor = await hey.Centre.LogIn(Seed.Supervisor);
        var file = string.Concat(Numbers.Select((number, at) => $"{number};Cliente {at}\n"));
        var batch = (await hey.Centre.Get<PrepareBatch>().Run(supervisor, new BatchInput(id, "bienvenida", "es", PrepareBatch.Fastest, "lista.csv", file))).Value;
        (await hey.Centre.Get<SteerBatch>().Start(supervisor, batch)).Error.ShouldBeNull();
    });

    /// <summary>Killed again and again while it goes out, it is through in the end.</summary>
    static async Task KillUntilAllHave(HeyNowServer server, ProviderSimulator simulator)
    {
        for (var kill = 0; kill < Kills; kill++)
        {
            var before = Reached(simulator);
            SpinWait.SpinUntil(() => Reached(simulator) >= before + 10, patience).ShouldBeTrue();
            await server.Process.Kill();
            await server.Process.Start();
        }

        SpinWait.SpinUntil(() => Reached(simulator) == Lines, patience).ShouldBeTrue();
        await server.Process.Stop();
    }

    static int Reached(ProviderSimulator simulator) => simulator.Phones.Count(phone => phone.Received.Count > 0);

    /// <summary>Hey Now knows a message by its id, so that a repetition is no second one.</summary>
    [Fact]
    public async Task Killed_ByTheClientApi_EveryNumberHasItsMessageOnce()
    {
        await using var simulator = await ProviderSimulator.Start(new SimulatorOptions { StatusEvery = TimeSpan.Zero });
        simulator.Faults.Set(new Fault(FaultKind.Delay) { For = TimeSpan.FromMilliseconds(150) });
        await using var server = await Send(simulator, async hey =>
        {
            await hey.AddClient(simulator.Address.ToString().TrimEnd('/'));
            return hey.Sales;
        });
        await KillUntilAllHave(server, simulator);

        simulator.Phones.Select(phone => phone.ClientId).Order().ShouldBe(Numbers.Order());
        simulator.Phones.ShouldAllBe(phone => phone.Received.Count == 1 && phone.Received[0].Template == "bienvenida");
        await ShouldBeStoredOnce(server);
    }

    /// <summary>WhatsApp's Cloud API knows no repetitions: what was on its way in a kill may come again, and then under the same id.</summary>
    [Fact]
    public async Task Killed_ByTheCloudApi_WhatComesAgainHasTheSameId()
    {
        await using var simulator = await ProviderSimulator.Start();
        simulator.Faults.Set(new Fault(FaultKind.Delay) { For = TimeSpan.FromMilliseconds(150) });
        await using var server = await Send(simulator, async hey =>
        {
            await hey.AddCloud(simulator.Address.ToString().TrimEnd('/'));
            await using var db = hey.Centre.Read();
            return (await db.Campaigns.SingleAsync(campaign => campaign.Name == "nube")).Id;
        });
        await KillUntilAllHave(server, simulator);

        simulator.Phones.Select(phone => phone.ClientId).Order().ShouldBe(Numbers.Order());
        simulator.Phones.ShouldAllBe(phone => phone.Received.Select(message => message.Mark).Distinct().Count() == 1);
        await ShouldBeStoredOnce(server);
    }

    static async Task ShouldBeStoredOnce(HeyNowServer server)
    {
        await using var centre = server.Open();
        await using var db = centre.Read();
        (await db.BatchLines.CountAsync(line => line.State == BatchLineState.Written)).ShouldBe(Lines);
        (await db.Interactions.CountAsync()).ShouldBe(Lines);
        (await db.Interactions.Select(interaction => interaction.VisitorId).Distinct().CountAsync()).ShouldBe(Lines);
        (await db.ProviderMessages.CountAsync(message => message.Status == DeliveryStatus.Queued)).ShouldBe(0);
        (await db.Batches.SingleAsync()).State.ShouldBe(BatchState.Done);
        SeededServer.Integrity(server.Process.Database).ShouldBe("ok");
    }
}
