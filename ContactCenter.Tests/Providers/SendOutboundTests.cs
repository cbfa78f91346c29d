using ContactCenter.Bench.Providers;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Figures;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Outbound;
using ContactCenter.Core.Providers.Sending;
using ContactCenter.Core.Recordings;
using ContactCenter.Core.Seals;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Providers;

/// <summary>An agent writes first, by the Client API of a simulated Hey Now.</summary>
public sealed class SendOutboundTests : IAsyncLifetime
{
    const string Typed = "+598 99 111-222";
    static readonly TemplateUse use = new("bienvenida", "es", ["Vera"]);

    ProviderSimulator simulator = null!;
    HeyNow hey = null!;
    Actor ana = null!;
    int client;

    Phone Vera => simulator.Phone(HeyNow.Customer);

    public async Task InitializeAsync()
    {
        simulator = await ProviderSimulator.Start(new SimulatorOptions { StatusEvery = TimeSpan.Zero });
        hey = await HeyNow.Start(simulator.Address.ToString().TrimEnd('/'));
        client = await hey.AddClient(simulator.Address.ToString().TrimEnd('/'));
        await hey.Permit(Seed.Ana);
        ana = await hey.Centre.LogIn(Seed.Ana);
    }

    public async Task DisposeAsync()
    {
        await hey.DisposeAsync();
        await simulator.DisposeAsync();
    }

    Task<Result<SentOutbound>> Send(string? text = null, string number = Typed, string request = "r1", Actor? by = null) =>
        hey.Centre.Get<SendOutbound>().Run(by ?? ana, request, new OutboundMessage(hey.Sales, number, text, text is null ? use : null));

    [Fact]
    public async Task Template_ToSomebodyWhoNeverWrote_IsAnOutboundInteractionThatIsOver()
    {
        var sent = (await Send()).Value;
        await hey.Until(() => hey.StatusOf(sent.Message) == DeliveryStatus.Read);

        Vera.Received.ShouldHaveSingleItem().Template.ShouldBe("bienvenida");
        var interaction = await hey.Centre.Find(sent.Interaction);
        (interaction.Direction, interaction.State, interaction.EndReason, interaction.AgentId, interaction.CustomerPhone).ShouldBe((Direction.Outbound, InteractionState.Completed, EndReason.OneShot, Seed.Ana, HeyNow.Customer));
        (await hey.Said(sent.Interaction)).ShouldBe(["Agent: Hola Vera, ¿seguimos?"]);
        var own = (await hey.Centre.Get<OwnOutboundQuery>().Read(ana)).Value.ShouldHaveSingleItem();
        (own.Number, own.Delivery.Status).ShouldBe((HeyNow.Customer, DeliveryStatus.Read));
    }

    [Fact]
    public async Task Sent_IsCountedFoundAndSealedLikeAnyOther()
    {
        var sent = (await Send()).Value;
        await hey.Centre.Drain();
        var supervisor = await hey.Centre.LogIn(Seed.Supervisor);

        var counted = (await hey.Centre.Get<FigureListQuery>().Read(supervisor, new FigureQuestion(Figure.CompletedOut, [hey.Sales], Seed.Ana), 10)).Value;
        counted.Rows.Select(row => row.InteractionId).ShouldBe([sent.Interaction]);
        foreach (var filter in new RecordingFilter[] { new() { Direction = Direction.Outbound }, new(AgentId: Seed.Ana), new(Customer: HeyNow.Customer), new() { Text = "seguimos" } })
            (await hey.Centre.Get<RecordingsQuery>().Search(supervisor, filter)).Value.Select(row => row.Id).ShouldBe([sent.Interaction], filter.ToString());
        (await hey.Centre.Get<RecordingsQuery>().OwnHistory(ana, new RecordingFilter())).Value.ShouldHaveSingleItem().Direction.ShouldBe(Direction.Outbound);
        (await hey.Centre.Get<ConversationQuery>().Read(ana, sent.Interaction)).Error.ShouldBeNull();
        (await hey.Centre.Get<VerifyConversation>().Run(supervisor, sent.Interaction)).Error.ShouldBeNull();
        await using var db = hey.Centre.Read();
        (db.Legs.Count(), db.WrapUps.Count(), db.QueueEntries.Count()).ShouldBe((0, 0, 0));
    }

    [Fact]
    public async Task SameRequestAgain_IsStoredOnce()
    {
        var first = (await Send()).Value;
        (await Send()).Value.ShouldBe(first with { Repeated = true });
        (await hey.Interactions()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Text_OnlyWithinADayOfTheCustomersMessage()
    {
        (await Send("Hola")).Error.ShouldBeOfType<WindowClosed>();
        (await Window()).State.ShouldBe(WindowState.Closed);

        Vera.OpenWindow();
        await hey.Write("m1", "¿Hola?");
        var heard = hey.Centre.Time.GetUtcNow().ToUnixTimeMilliseconds();
        (await Window()).ShouldBe(new NumberWindow(WindowState.Open, heard + (24 * 3_600_000)));
        var sent = (await Send("**Hola**")).Value;
        await hey.Until(() => Vera.Received.Count > 0);
        Vera.Received.ShouldHaveSingleItem().Text.ShouldBe("Hola");

        await hey.Centre.Advance(TimeSpan.FromHours(25));
        (await Send("Otra", request: "r2")).Error.ShouldBeOfType<WindowClosed>();
        sent.Repeated.ShouldBeFalse();
    }

    [Fact]
    public async Task Refused_ShowsTheProvidersReason_AndIsSentAgain()
    {
        simulator.Faults.Set(new Fault(FaultKind.ServerError) { Times = 1, Status = 403, ClientId = HeyNow.Customer });
        var sent = (await Send()).Value;
        await hey.Until(() => hey.StatusOf(sent.Message) == DeliveryStatus.Failed);

        (await hey.Centre.Get<SendAgain>().Run(ana, sent.Message)).Error.ShouldBeNull();
        await hey.Until(() => hey.StatusOf(sent.Message) == DeliveryStatus.Read);
    }

    [Fact]
    public async Task Send_WithoutThePermissionOrMembership_IsNotAllowed()
    {
        await hey.Permit(Seed.Carla);
        (await Send(by: await hey.Centre.LogIn(Seed.Carla))).Error.ShouldBe(new NotAllowed());
        await hey.Centre.Get<AddMembers>().Run(await hey.Centre.LogIn(Seed.Administrator), [hey.Sales], [Seed.Bruno]);
        (await Send(by: await hey.Centre.LogIn(Seed.Bruno))).Error.ShouldBe(new NotAllowed());
        (await hey.Interactions()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("", "required")]
    [InlineData("099 123 456", "bad-number")]
    [InlineData("+598 99 12x", "bad-number")]
    public async Task Send_ToNoNumber_IsRefusedThere(string number, string code) => (await Send(number: number)).Error.ShouldBe(new InvalidInput("number", code));

    [Theory]
    [InlineData("+598 (99) 111-222", "59899111222")]
    [InlineData("0059899111222", "59899111222")]
    [InlineData("598.99.111.222", "59899111222")]
    [InlineData("598 99 111 222 +1", null)]
    [InlineData("00", null)]
    [InlineData("12345", null)]
    [InlineData("1234567890123456", null)]
    public void Number_IsItsDigits(string typed, string? id) => OutboundRules.IdOf(typed, new Provider { Channel = ProviderChannel.WhatsApp }).ShouldBe(id);

    [Fact]
    public void Ways_OfADirectCampaign_AreTheClientAccountOfItsNumber() =>
        hey.Centre.Get<OutboundWays>().OfMember(Seed.Ana).Select(way => (way.Campaign.Id, way.Provider.Id)).ShouldBe([(hey.Support, client), (hey.Sales, client)]);

    [Fact]
    public async Task Sent_IsListedForWhoeverWroteIt_AndForNobodyElse()
    {
        await hey.Permit(Seed.Bruno);
        await hey.Centre.Write(unit =>
        {
            unit.Db.Members.Add(new Member { CampaignId = hey.Sales, AgentId = Seed.Bruno, Position = 2 });
            unit.Db.SaveChanges();
            unit.Append(new CampaignChanged());
        });
        await hey.Centre.Drain();
        var bruno = await hey.Centre.LogIn(Seed.Bruno);
        (await Send()).Error.ShouldBeNull();

        (await hey.Centre.Get<OwnOutboundQuery>().Read(ana)).Value.ShouldHaveSingleItem().Number.ShouldBe(HeyNow.Customer);
        (await hey.Centre.Get<OwnOutboundQuery>().Read(bruno)).Value.ShouldBeEmpty();
        (await Send(by: bruno)).Error.ShouldBe(new MessageIdReused());
    }

    /// <summary>In another number's name nobody would be known.</summary>
    [Theory]
    [InlineData("59820000001", ProviderChannel.WhatsApp, true)]
    [InlineData(HeyNow.Platform, ProviderChannel.Facebook, true)]
    [InlineData(HeyNow.Platform, ProviderChannel.WhatsApp, false)]
    public async Task Ways_OfAnotherAccountOrADisabledCampaign_AreNone(string platform, ProviderChannel channel, bool isEnabled)
    {
        await hey.Centre.Write(unit =>
        {
            unit.Db.Providers.Where(provider => provider.Id == client).ExecuteUpdate(set => set.SetProperty(provider => provider.PlatformId, platform).SetProperty(provider => provider.Channel, channel));
            unit.Db.Campaigns.ExecuteUpdate(set => set.SetProperty(campaign => campaign.Enabled, isEnabled));
            unit.Append(new CampaignChanged());
            unit.Append(new SharedSettingsChanged());
        });
        await hey.Centre.Drain();

        hey.Centre.Get<OutboundWays>().OfMember(Seed.Ana).ShouldBeEmpty();
        (await Send()).Error.ShouldBe(new NoWayOut());
    }

    async Task<NumberWindow> Window() => (await hey.Centre.Get<NumberWindowQuery>().Read(ana, hey.Sales, Typed)).Value;
}
