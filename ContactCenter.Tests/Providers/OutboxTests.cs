using ContactCenter.Bench.Providers;
using ContactCenter.Core.Data;
using ContactCenter.Core.Files;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Sending;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Tests.Providers;

/// <summary>What agents write reaches the customer's phone through a simulated Hey Now, once and in order.</summary>
public sealed class OutboxTests : IAsyncLifetime
{
    const string Vera = "59899000001", Walter = "59899000002";

    ProviderSimulator simulator = null!;
    HeyNow hey = null!;
    Actor ana = null!;

    public async Task InitializeAsync()
    {
        simulator = await ProviderSimulator.Start();
        hey = await HeyNow.Start(simulator.Address.ToString().TrimEnd('/'));
        ana = await hey.Centre.LogIn(Seed.Ana);
    }

    public async Task DisposeAsync()
    {
        await hey.DisposeAsync();
        await simulator.DisposeAsync();
    }

    [Fact]
    public async Task Send_AnAnswer_ReachesThePhoneWithTheAgentsName()
    {
        var id = await Serve(Vera);
        await Say(id, "**Hola**, ¿qué tal?");
        await Arrived(Vera, 1);

        var received = simulator.Phone(Vera).Received.ShouldHaveSingleItem();
        (received.Text, received.Author, received.Session).ShouldBe(("Hola, ¿qué tal?", "ana", "1000000000000001"));
        (await StatusOf(received.Id)).ShouldBe(DeliveryStatus.Sent);
    }

    [Fact]
    public async Task Send_TheProviderIsDownForAnHour_DrainsInOrderWhenItIsBack()
    {
        var (vera, walter) = (await Serve(Vera), await Serve(Walter));
        await simulator.GoDown();
        string[] said = [.. Enumerable.Range(1, 20).Select(number => $"Línea {number}")];
        foreach (var text in said)
        {
            await Say(vera, text);
            await Say(walter, text);
            await hey.Centre.Advance(TimeSpan.FromMinutes(3));
        }

        simulator.Phone(Vera).Received.ShouldBeEmpty();
        await simulator.ComeUp();
        await Arrived(Vera, said.Length);
        await Arrived(Walter, said.Length);

        simulator.Phone(Vera).Received.Select(message => message.Text).ShouldBe(said);
        simulator.Phone(Walter).Received.Select(message => message.Text).ShouldBe(said);
    }

    [Fact]
    public async Task Send_OneCustomersMessagesFail_OthersGoOn()
    {
        var (vera, walter) = (await Serve(Vera), await Serve(Walter));
        simulator.Faults.Set(new Fault(FaultKind.ServerError) { ClientId = Vera });
        await Say(vera, "Uno");
        await Say(walter, "Dos");
        await Arrived(Walter, 1);
        simulator.Phone(Vera).Received.ShouldBeEmpty();

        simulator.Faults.Clear();
        await Arrived(Vera, 1);
    }

    [Fact]
    public async Task Send_TheAnswerIsLost_IsRepeatedWithTheSameIdAndShownOnce()
    {
        var id = await Serve(Vera);
        simulator.Faults.Set(new Fault(FaultKind.HangAfter) { Times = 1, For = TimeSpan.FromMilliseconds(50) });
        await Say(id, "Una vez");
        await hey.Until(() => simulator.Phone(Vera).Repeated == 1);

        simulator.Phone(Vera).Received.ShouldHaveSingleItem();
        await hey.Until(() => hey.Centre.Get<Outbox>().Waiting == 0);
    }

    [Fact]
    public async Task Send_TheServerStopsWhileMessagesWait_SendsThemAfterItsStart()
    {
        var id = await Serve(Vera);
        await simulator.GoDown();
        await Say(id, "Uno");
        await Say(id, "Dos");
        await hey.Restart();
        await simulator.ComeUp();
        await Arrived(Vera, 2);

        simulator.Phone(Vera).Received.Select(message => message.Text).ShouldBe(["Uno", "Dos"]);
    }

    /// <summary>Not every provider would recognise it when it came again.</summary>
    [Fact]
    public async Task Send_TheServerStopsBeforeTheAnswer_WaitsForIt_AndSendsNothingTwice()
    {
        var id = await Serve(Vera);
        simulator.Faults.Set(new Fault(FaultKind.LateAnswer) { Times = 1, For = TimeSpan.FromMilliseconds(300) });
        var first = await Say(id, "Uno");
        await Say(id, "Dos");
        await Arrived(Vera, 1);
        await hey.Restart();
        Status(first).ShouldBe(DeliveryStatus.Sent);
        await Arrived(Vera, 2);

        (simulator.Phone(Vera).Repeated, string.Join(' ', simulator.Phone(Vera).Received.Select(message => message.Text))).ShouldBe((0, "Uno Dos"));
    }

    [Fact]
    public async Task Send_RefusedCredentials_WaitForNewOnes_NothingFails()
    {
        var id = await Serve(Vera);
        simulator.Faults.Set(new Fault(FaultKind.Unauthorised));
        await Say(id, "Hola");
        await hey.Centre.Advance(TimeSpan.FromMinutes(10));
        simulator.Faults.Clear();
        await Arrived(Vera, 1);
    }

    [Fact]
    public async Task Send_FailedForADay_FailsAndIsSentAgainOnDemand()
    {
        var id = await Serve(Vera);
        simulator.Faults.Set(new Fault(FaultKind.ServerError));
        var message = await Say(id, "Hola");
        await hey.Until(() => Status(message) == DeliveryStatus.Failed, TimeSpan.FromHours(1));
        simulator.Faults.Clear();
        await using var db = hey.Centre.Read();
        var first = (await db.ProviderMessages.AsNoTracking().SingleAsync(row => row.MessageId == message)).ProviderMessageId;
        await hey.Write("later", "¿Están?", client: Vera);

        (await hey.Centre.Get<SendAgain>().Run(ana, message)).Error.ShouldBeNull();

        await Arrived(Vera, 1);
        simulator.Phone(Vera).Received[0].Id.ShouldNotBe(first, "a repetition of the first would be passed over");
        await hey.Until(() => Status(message) == DeliveryStatus.Sent);
        (await hey.Centre.Get<SendAgain>().Run(ana, message)).Error.ShouldBeOfType<NotFailed>();
    }

    [Fact]
    public async Task Send_AFileThatCannotBeRead_FailsAfterADay_AndHoldsUpNobodyElse()
    {
        var (vera, walter) = (await Serve(Vera), await Serve(Walter));
        await simulator.GoDown();
        var message = (await hey.Centre.Get<SendAgentFile>().Run(ana, vera, new FileUpload("f", "lista.txt", new MemoryStream(SampleFiles.Text)))).Value.Sequence;
        await using var db = hey.Centre.Read();
        await using var held = new FileStream(hey.Centre.Get<FileStore>().PathOf((await db.Files.SingleAsync(file => file.MessageId == message)).PublicId), FileMode.Open, FileAccess.Read, FileShare.None);
        await simulator.ComeUp();
        await Say(walter, "Dos");
        await Arrived(Walter, 1);
        await hey.Until(() => Status(message) == DeliveryStatus.Failed, TimeSpan.FromHours(1));
        await hey.Until(() => hey.Centre.Get<Outbox>().Waiting == 0);
    }

    [Fact]
    public async Task Send_TheProviderAsksForAMonth_IsAskedAgainWithinAnHour_038()
    {
        var id = await Serve(Vera);
        simulator.Faults.Set(new Fault(FaultKind.TooManyRequests) { Times = 1, For = TimeSpan.FromDays(60) });
        await Say(id, "Hola");
        await hey.Until(() => simulator.Phone(Vera).Received.Count == 1, TimeSpan.FromMinutes(5));
    }

    [Fact]
    public async Task Send_TheAcceptanceCannotBeStored_IsStoredLater_AndNotSentAgain()
    {
        var id = await Serve(Vera);
        await simulator.GoDown();
        var message = await Say(id, "Una vez");
        // Tried once in the background, which rests now: else that would be the one that sends it.
        SpinWait.SpinUntil(() => hey.Centre.Log.Messages.Any(line => line.Contains($"did not take message {message}", StringComparison.Ordinal)), TimeSpan.FromSeconds(20)).ShouldBeTrue();
        await simulator.ComeUp();
        var units = new FullDisk(hey.Centre.Get<IUnitsOfWork>());
        var sending = ActivatorUtilities.CreateInstance<SendQueued>(hey.Centre.Get<IServiceProvider>(), units);
        await Should.ThrowAsync<StorageUnavailable>(sending.Run(hey.ProviderId, message, default));
        simulator.Faults.Set(new Fault(FaultKind.ServerError));

        (await sending.Run(hey.ProviderId, message, default)).ShouldBeOfType<Accepted>();

        Status(message).ShouldBe(DeliveryStatus.Sent);
    }

    [Fact]
    public async Task SendAgain_OutsideTheWindow_IsRefusedBeforeItIsTried()
    {
        var id = await Serve(Vera);
        simulator.Faults.Set(new Fault(FaultKind.ServerError));
        var message = await Say(id, "Hola");
        await hey.Until(() => Status(message) == DeliveryStatus.Failed, TimeSpan.FromHours(1));

        (await hey.Centre.Get<SendAgain>().Run(ana, message)).Error.ShouldBeOfType<WindowClosed>();
        Status(message).ShouldBe(DeliveryStatus.Failed);
    }

    [Fact]
    public async Task Send_ADayAfterTheCustomersLastMessage_IsRefusedBeforeItIsTried()
    {
        var id = await Serve(Vera);
        await hey.Centre.Advance(TimeSpan.FromHours(24.1));

        (await hey.Centre.Get<SendAgentMessage>().Run(ana, id, "c1", "¿Sigue ahí?")).Error.ShouldBeOfType<WindowClosed>();
        await hey.Write("m2", "Sí", client: Vera);
        (await hey.Centre.Get<SendAgentMessage>().Run(ana, id, "c1", "¿Sigue ahí?")).Error.ShouldBeNull();
    }

    async Task<long> Serve(string client)
    {
        await hey.Write($"first-{client}", "Hola", client: client);
        var id = (await hey.Interactions(client))[^1].Id;
        (await hey.Centre.Get<TakeInteraction>().Run(ana, id)).Error.ShouldBeNull();
        return id;
    }

    async Task<long> Say(long id, string text) => (await hey.Centre.Get<SendAgentMessage>().Run(ana, id, hey.Centre.NewId(), text)).Value.Sequence;

    Task Arrived(string client, int count) => hey.Until(() => simulator.Phone(client).Received.Count >= count);

    DeliveryStatus Status(long message)
    {
        using var db = hey.Centre.Read();
        return db.ProviderMessages.AsNoTracking().Single(row => row.MessageId == message).Status;
    }

    async Task<DeliveryStatus> StatusOf(string id)
    {
        await hey.Until(() => hey.Centre.Get<Outbox>().Waiting == 0);
        await using var db = hey.Centre.Read();
        return (await db.ProviderMessages.AsNoTracking().SingleAsync(row => row.ProviderMessageId == id)).Status;
    }
}
