using ContactCenter.Bench.Providers;
using ContactCenter.Core.Interactions;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Providers;

/// <summary>A provider that repeats, delays, reorders and fails, and a server that is killed: afterwards the customer's phone, the agent's view and the database agree message by message.</summary>
public abstract class ChaosRun
{
    protected const int Phones = 6, Messages = 12;
    const int AtOnce = 3;

    protected static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    /// <summary>What every customer is answered, in order.</summary>
    protected static IReadOnlyList<string> Answers { get; } = [.. Enumerable.Range(1, Messages).Select(number => $"Respuesta {number}")];

    protected abstract Line Line { get; }

    protected async Task Run()
    {
        await using var simulator = await ProviderSimulator.Start(new SimulatorOptions
        {
            FirstRetry = TimeSpan.FromMilliseconds(50),
            LongestRetry = TimeSpan.FromMilliseconds(400),
            Patience = TimeSpan.FromSeconds(3),
        });
        await using var server = await Serve(simulator);
        var phones = Enumerable.Range(0, Phones).Select(number => simulator.Phone($"5989900{number:D4}", $"Vera {number}", Line)).ToList();

        await Write(simulator, server, phones);
        await server.Process.Stop();
        await server.Answer(Answers);
        await Receive(simulator, server, phones);

        foreach (var phone in phones)
        {
            HasReceived(simulator, phone);
            var (shown, stored) = await server.Conversation(phone.ClientId);
            shown.Select(message => message.Text).ShouldBe(stored.Select(message => message.Text));
            AreShown([.. shown.Where(message => message.From == MessageFrom.Agent)]);
            shown.Where(message => message.From == MessageFrom.Customer).Select(message => message.Text).ShouldBe(phone.Written.Select(message => message.Text), ignoreOrder: true);
        }

        string.Join('\n', server.Process.Log).ShouldNotContain(server.InboundKey);
        SeededServer.Integrity(server.Process.Database).ShouldBe("ok");
    }

    protected abstract Task<HeyNowServer> Serve(ProviderSimulator simulator);

    protected virtual void FailDelivering(ProviderSimulator simulator)
    {
        simulator.Faults.Set(new Fault(FaultKind.Duplicate) { Probability = 0.3, Copies = 3 });
        simulator.Faults.Set(new Fault(FaultKind.Reorder) { Probability = 0.2, For = TimeSpan.FromSeconds(1) });
        simulator.Faults.Set(new Fault(FaultKind.LateDelivery) { Probability = 0.2, For = TimeSpan.FromMilliseconds(300) });
    }

    protected virtual void FailAnswering(ProviderSimulator simulator)
    {
        simulator.Faults.Set(new Fault(FaultKind.ServerError) { Probability = 0.2 });
        simulator.Faults.Set(new Fault(FaultKind.HangAfter) { Probability = 0.1, For = TimeSpan.FromSeconds(1) });
    }

    /// <summary>In the midst of answering.</summary>
    protected virtual Task Kill(ProviderSimulator simulator, HeyNowServer server) => server.Process.Kill();

    /// <summary>Ends when nothing is on its way any more.</summary>
    protected virtual Task Settle(ProviderSimulator simulator) => Task.CompletedTask;

    /// <summary>What stands on the phone is what may stand there.</summary>
    protected abstract void HasReceived(ProviderSimulator simulator, Phone phone);

    /// <param name="answers">The agent's part as the agent sees it.</param>
    protected virtual void AreShown(IReadOnlyList<MessageAdded> answers) => answers.Select(message => message.Text).ShouldBe(Answers);

    /// <summary>All customers at once, while the server is killed twice.</summary>
    async Task Write(ProviderSimulator simulator, HeyNowServer server, IReadOnlyList<Phone> phones)
    {
        FailDelivering(simulator);
        var writing = Task.WhenAll(phones.Select(WriteAll));
        for (var kill = 0; kill < 2; kill++)
        {
            var before = simulator.Counts.Taken;
            SpinWait.SpinUntil(() => simulator.Counts.Taken >= before + 10, Patience).ShouldBeTrue();
            await server.Process.Kill();
            await server.Process.Start();
        }

        await writing.WaitAsync(Patience);
        simulator.Faults.Clear();
    }

    async Task Receive(ProviderSimulator simulator, HeyNowServer server, IReadOnlyList<Phone> phones)
    {
        FailAnswering(simulator);
        await server.Process.Start();
        SpinWait.SpinUntil(() => phones.Sum(phone => phone.Received.Count) > Phones * Messages / 3, Patience).ShouldBeTrue();
        await Kill(simulator, server);
        await server.Process.Start();
        SpinWait.SpinUntil(() => phones.All(phone => phone.Received.DistinctBy(message => message.Text).Count() >= Messages), Patience).ShouldBeTrue();
        await Settle(simulator);
        await server.Process.Stop();
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
