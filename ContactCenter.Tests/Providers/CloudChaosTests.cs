using ContactCenter.Bench.Providers;
using ContactCenter.Bench.Providers.Cloud;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Providers;

namespace ContactCenter.Tests.Providers;

/// <summary>
/// WhatsApp's Cloud API, which recognises no repetition: every message of the customer once; an agent's reaches the phone in order and at least once, and more than once only where its answer was lost
/// or the server killed while it was on its way, and no status had told it before (items 1–3, 31, 32, 34, 35).
/// </summary>
public sealed class CloudChaosTests : ChaosRun
{
    const int StormStatuses = 300;

    readonly HashSet<string> cutOff = [];
    Task<StormResult> storm = null!;

    protected override Line Line => Line.Cloud;

    [Fact]
    public Task Chaos_FaultsBothWaysAndKills_LosesNothing_AndDoublesOnlyWhatNobodyTold() => Run();

    protected override Task<HeyNowServer> Serve(ProviderSimulator simulator) => HeyNowServer.StartCloud(simulator);

    protected override void FailDelivering(ProviderSimulator simulator)
    {
        base.FailDelivering(simulator);
        simulator.Faults.Set(new Fault(FaultKind.BadSignature) { Probability = 0.1 });
    }

    /// <summary>Statuses come repeated and out of order; one customer's are too late to stand for an answer.</summary>
    protected override void FailAnswering(ProviderSimulator simulator)
    {
        base.FailAnswering(simulator);
        simulator.Faults.Set(new Fault(FaultKind.Duplicate) { Probability = 0.3, Copies = 3 });
        simulator.Faults.Set(new Fault(FaultKind.Reorder) { Probability = 0.2, For = TimeSpan.FromMilliseconds(300) });
        simulator.Faults.Set(new Fault(FaultKind.LateDelivery) { ClientId = simulator.Phones.First().ClientId, For = TimeSpan.FromSeconds(3) });
    }

    protected override async Task Kill(ProviderSimulator simulator, HeyNowServer server)
    {
        storm = simulator.StatusStorm(StormStatuses, perDelivery: 1, lanes: 4);
        // One message of each customer is on its way at a time: the newest on the phone, or one that comes before the server is dead.
        var before = simulator.Phones.ToDictionary(phone => phone.ClientId, phone => Math.Max(0, phone.Received.Count - 1));
        await server.Process.Kill();
        cutOff.UnionWith(simulator.Phones.SelectMany(phone => phone.Received.Skip(before[phone.ClientId]).Select(message => message.Mark!)));
    }

    protected override async Task Settle(ProviderSimulator simulator)
    {
        simulator.Faults.Clear();
        (await storm.WaitAsync(Patience)).Untaken.ShouldBe(0);
        SpinWait.SpinUntil(() => simulator.Counts.Statuses == (simulator.Options.Statuses.Count * simulator.Counts.Accepted) + StormStatuses && simulator.Counts.UnderWay == 0, Patience).ShouldBeTrue();
    }

    protected override void HasReceived(ProviderSimulator simulator, Phone phone)
    {
        var received = phone.Received;
        received.Where((message, at) => at == 0 || received[at - 1].Mark != message.Mark).Select(message => message.Text).ShouldBe(Answers);
        received.GroupBy(message => message.Mark!).Where(same => same.Count() > 1).Select(same => same.Key).ShouldBeSubsetOf([.. simulator.Counts.Unanswered, .. cutOff]);
        received.Where(message => message.WasTold && !cutOff.Contains(message.Mark!)).ShouldBeEmpty();
    }

    protected override void AreShown(IReadOnlyList<MessageAdded> answers)
    {
        base.AreShown(answers);
        answers.ShouldAllBe(message => message.Delivery!.Status == DeliveryStatus.Read);
    }
}
