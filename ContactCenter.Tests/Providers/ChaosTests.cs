using ContactCenter.Bench.Providers;
using ContactCenter.Core.Interactions;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Providers;

/// <summary>A provider that repeats, delays, reorders and fails, and a server that is killed: the customer's phone, the agent's view and the database agree message by message (items 1–3, 31, 34, 35).</summary>
public sealed class ChaosTests
{
    const int Phones = 6, Messages = 12, AtOnce = 3;

    static readonly TimeSpan patience = TimeSpan.FromSeconds(90);

    [Fact]
    public async Task Chaos_FaultsBothWaysAndKills_LosesAndDoublesNothing()
    {
        await using var simulator = await ProviderSimulator.Start(new SimulatorOptions
        {
            FirstRetry = TimeSpan.FromMilliseconds(50),
            LongestRetry = TimeSpan.FromMilliseconds(400),
            Patience = TimeSpan.FromSeconds(3),
        });
        await using var server = await HeyNowServer.Start(simulator);
        var phones = Enumerable.Range(0, Phones).Select(number => simulator.Phone($"5989900{number:D4}", $"Vera {number}")).ToList();
        simulator.Faults.Set(new Fault(FaultKind.Duplicate) { Probability = 0.3, Copies = 3 });
        simulator.Faults.Set(new Fault(FaultKind.Reorder) { Probability = 0.2, For = TimeSpan.FromSeconds(1) });
        simulator.Faults.Set(new Fault(FaultKind.LateDelivery) { Probability = 0.2, For = TimeSpan.FromMilliseconds(300) });

        var writing = Task.WhenAll(phones.Select(WriteAll));
        for (var kill = 0; kill < 2; kill++)
        {
            var before = simulator.Counts.Taken;
            SpinWait.SpinUntil(() => simulator.Counts.Taken >= before + 10, patience).ShouldBeTrue();
            await server.Process.Kill();
            await server.Process.Start();
        }

        await writing.WaitAsync(patience);
        simulator.Faults.Clear();
        simulator.Faults.Set(new Fault(FaultKind.ServerError) { Probability = 0.2 });
        simulator.Faults.Set(new Fault(FaultKind.HangAfter) { Probability = 0.1, For = TimeSpan.FromSeconds(1) });
        await server.Process.Stop();
        string[] answers = [.. Enumerable.Range(1, Messages).Select(number => $"Respuesta {number}")];
        await server.Answer(answers);
        await server.Process.Start();
        SpinWait.SpinUntil(() => phones.Sum(phone => phone.Received.Count) > Phones * Messages / 3, patience).ShouldBeTrue();
        await server.Process.Kill();
        await server.Process.Start();
        SpinWait.SpinUntil(() => phones.All(phone => phone.Received.Count >= Messages), patience).ShouldBeTrue();
        await server.Process.Stop();

        foreach (var phone in phones)
        {
            phone.Received.Select(message => message.Text).ShouldBe(answers);
            var (shown, stored) = await server.Conversation(phone.ClientId);
            shown.Select(message => message.Text).ShouldBe(stored.Select(message => message.Text));
            shown.Where(message => message.From == MessageFrom.Agent).Select(message => message.Text).ShouldBe(answers);
            shown.Where(message => message.From == MessageFrom.Customer).Select(message => message.Text).ShouldBe(phone.Written.Select(message => message.Text), ignoreOrder: true);
        }

        string.Join('\n', server.Process.Log).ShouldNotContain(server.InboundKey);
        SeededServer.Integrity(server.Process.Database).ShouldBe("ok");
    }

    /// <summary>One after another, a few without an answer: what is late holds up nothing.</summary>
    static async Task WriteAll(Phone phone)
    {
        phone.Skill = "ventas";
        var under = new List<Task<DeliveryResult>>();
        for (var number = 1; number <= Messages; number++)
        {
            under.Add(phone.Write($"Mensaje {number}"));
            var open = under.Where(each => !each.IsCompleted).ToList();
            if (open.Count == AtOnce)
                await Task.WhenAny(open);
        }

        (await Task.WhenAll(under)).ShouldAllBe(result => result.IsTaken);
    }
}
