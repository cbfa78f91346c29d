using ContactCenter.Bench.Providers;
using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Sending;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Providers;

/// <summary>A conversation by Hey Now's Direct API after WhatsApp's window closed: the template goes by the Client API of the same account.</summary>
public sealed class SendTemplateTests : IAsyncLifetime
{
    static readonly TemplateUse use = new("pedido_listo", "es", ["Vera", "A-17"]);

    ProviderSimulator simulator = null!;
    HeyNow hey = null!;
    Actor ana = null!;
    long id;
    int client;

    Phone Vera => simulator.Phone(HeyNow.Customer);

    public async Task InitializeAsync()
    {
        simulator = await ProviderSimulator.Start(new SimulatorOptions { StatusEvery = TimeSpan.Zero });
        var address = simulator.Address.ToString().TrimEnd('/');
        hey = await HeyNow.Start(address);
        client = await hey.AddClient(address);
        ana = await hey.Centre.LogIn(Seed.Ana);
        await hey.Write("m1", "Hola");
        id = (await hey.Interactions()).Single().Id;
        (await hey.Centre.Get<TakeInteraction>().Run(ana, id)).Error.ShouldBeNull();
        await hey.Centre.Advance(TimeSpan.FromHours(25));
    }

    public async Task DisposeAsync()
    {
        await hey.DisposeAsync();
        await simulator.DisposeAsync();
    }

    Task<Result<StoredMessage>> Send(TemplateUse? what = null, string clientId = "t1", Actor? by = null) => hey.Centre.Get<SendTemplate>().Run(by ?? ana, id, clientId, what ?? use);

    ProviderMessage Of(long message)
    {
        using var db = hey.Centre.Read();
        return db.ProviderMessages.Single(known => known.MessageId == message);
    }

    DeliveryStatus StatusOf(long message) => Of(message).Status;

    [Fact]
    public async Task Template_AfterTheWindow_ReachesThePhoneByTheClientApi()
    {
        (await hey.Centre.Get<SendAgentMessage>().Run(ana, id, "free", "Hola")).Error.ShouldBeOfType<WindowClosed>();

        var sent = (await Send()).Value;
        await hey.Until(() => Vera.Received.Count > 0);

        var received = Vera.Received.ShouldHaveSingleItem();
        (received.Template, string.Join('|', received.Parameters)).ShouldBe(("pedido_listo", "Vera|A-17"));
        (await hey.Said(id)).Last().ShouldBe("Agent: Vera: el pedido A-17 está listo");
        Of(sent.Sequence).ProviderId.ShouldBe(client);
    }

    /// <summary>The template goes by one of the account's interfaces, the answer by the other.</summary>
    [Fact]
    public async Task Template_ThatIsSlow_IsNotOvertakenByWhatIsWrittenNext()
    {
        simulator.Faults.Set(new Fault(FaultKind.Delay) { Times = 1, ClientId = HeyNow.Customer, For = TimeSpan.FromMilliseconds(400) });
        await Send();
        await hey.Write("m2", "Sí");
        (await hey.Centre.Get<SendAgentMessage>().Run(ana, id, "c2", "Enseguida")).Error.ShouldBeNull();
        await hey.Until(() => Vera.Received.Count == 2);

        Vera.Received.Select(message => message.Template ?? message.Text).ShouldBe(["pedido_listo", "Enseguida"]);
    }

    [Fact]
    public async Task Template_SentAgainWithTheSameId_IsStoredOnce()
    {
        var first = (await Send()).Value;

        (await Send()).Value.ShouldBe(first with { Repeated = true });
        (await hey.Said(id)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Template_RefusedAtFirst_GoesAgainByTheSameProvider()
    {
        simulator.Faults.Set(new Fault(FaultKind.ServerError) { Times = 1, Status = 403, ClientId = HeyNow.Customer });
        var sent = (await Send()).Value;
        await hey.Until(() => StatusOf(sent.Sequence) == DeliveryStatus.Failed);

        (await hey.Centre.Get<SendAgain>().Run(ana, sent.Sequence)).Error.ShouldBeNull();
        await hey.Until(() => Vera.Received.Count > 0);
        Vera.Received.Single().Template.ShouldBe("pedido_listo");
    }

    [Theory]
    [InlineData("", "A", "values1", "required")]
    [InlineData("Vera", "A\nB", "values2", "bad-text")]
    [InlineData("Vera", "A     B", "values2", "bad-text")]
    public async Task Template_AValueWhatsAppWouldNotTake_IsRefusedAtItsPlace(string first, string second, string field, string code)
    {
        (await Send(use with { Values = [first, second] })).Error.ShouldBe(new InvalidInput(field, code));
        (await hey.Said(id)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Template_UnknownOrOfAnotherLanguage_IsRefused()
    {
        (await Send(use with { Name = "otra" })).Error.ShouldBe(new TemplateUnknown());
        (await Send(use with { Language = "en_US" })).Error.ShouldBe(new TemplateUnknown());
        (await Send(use with { Values = ["Vera"] })).Error.ShouldBe(new InvalidInput("values", "required"));
    }

    [Fact]
    public async Task Template_OfAnothersOrAnEndedConversation_IsRefused()
    {
        (await Send(by: await hey.Centre.LogIn(Seed.Bruno))).Error.ShouldBe(new NotYours());
        (await hey.Centre.Get<EndInteraction>().Run(ana, id)).Error.ShouldBeNull();
        (await Send()).Error.ShouldBe(new InteractionEnded());
    }
}
