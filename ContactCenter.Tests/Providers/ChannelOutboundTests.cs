using ContactCenter.Bench.Providers;
using ContactCenter.Core.Common;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Outbound;
using ContactCenter.Core.Providers.Receiving;
using ContactCenter.Core.Providers.Sending;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Providers;

/// <summary>Writing first by Facebook and Twitter, at a simulated Hey Now: other ids, other windows, no templates.</summary>
public sealed class ChannelOutboundTests : IAsyncLifetime
{
    const string Nadia = "7384920158";

    ProviderSimulator simulator = null!;
    HeyNow hey = null!;
    Actor ana = null!;
    int facebook, twitter;

    public async Task InitializeAsync()
    {
        simulator = await ProviderSimulator.Start(new SimulatorOptions { StatusEvery = TimeSpan.Zero });
        var address = simulator.Address.ToString().TrimEnd('/');
        hey = await HeyNow.Start(address);
        (facebook, twitter) = (await hey.AddChannel("caras", ProviderChannel.Facebook, address), await hey.AddChannel("trinos", ProviderChannel.Twitter, address));
        await hey.Permit(Seed.Ana);
        ana = await hey.Centre.LogIn(Seed.Ana);
    }

    public async Task DisposeAsync()
    {
        await hey.DisposeAsync();
        await simulator.DisposeAsync();
    }

    Task<Result<SentOutbound>> Send(int campaign, string to, string? text = "Hola", TemplateUse? use = null) => hey.Centre.Get<SendOutbound>().Run(ana, PublicId.New(), new OutboundMessage(campaign, to, text, use));

    async Task<NumberWindow> Window(int campaign, string to) => (await hey.Centre.Get<NumberWindowQuery>().Read(ana, campaign, to)).Value;

    [Fact]
    public async Task Facebook_WithinItsDay_IsReadByTheCustomer()
    {
        simulator.Phone(Nadia).OpenWindow();
        (await Window(facebook, Nadia)).State.ShouldBe(WindowState.Open);
        var sent = (await Send(facebook, Nadia)).Value;
        await hey.Until(() => hey.StatusOf(sent.Message) == DeliveryStatus.Read);

        var received = simulator.Phone(Nadia).Received.ShouldHaveSingleItem();
        (received.Text, received.Channel).ShouldBe(("Hola", "2"));
        (await hey.Centre.Find(sent.Interaction)).CustomerPhone.ShouldBeNull();
        var shown = (await hey.Centre.Get<OwnOutboundQuery>().Read(ana)).Value.ShouldHaveSingleItem();
        (shown.Number, shown.IsPhone).ShouldBe((Nadia, false));
    }

    [Fact]
    public async Task Facebook_AfterItsDay_IsTriedAfterAWarning_AndItsRefusalIsTold()
    {
        (await Window(facebook, Nadia)).ShouldBe(new NumberWindow(WindowState.Late));
        var sent = (await Send(facebook, Nadia)).Value;
        await hey.Until(() => hey.StatusOf(sent.Message) == DeliveryStatus.Failed);
        var shown = (await hey.Centre.Get<OwnOutboundQuery>().Read(ana)).Value.ShouldHaveSingleItem();
        shown.Delivery.Reason!.ShouldContain("24-hour window");
    }

    /// <summary>What came by the account's Direct API is known here: Hey Now is not asked.</summary>
    [Fact]
    public async Task Facebook_WhoWroteToUs_HasADayFromThen()
    {
        var direct = new ProviderSettings { Name = "Caras directo", Channel = ProviderChannel.Facebook, Domain = simulator.Address.ToString(), PlatformId = HeyNow.Platform, DefaultCampaignId = facebook, NewSecret = "partner-secret" };
        var account = (await hey.Centre.Get<SaveProvider>().Run(await hey.Centre.LogIn(Seed.Administrator), new(null, 0, direct))).Value.Id;
        await hey.Centre.Drain();
        (await hey.Centre.Get<ReceiveNews>().Run(hey.Centre.Get<ProviderDirectory>().Find(account)!, [new MessageNews(new ProviderAddress(WireChannels.Messenger, HeyNow.Platform, Nadia, "1000000000000009"), "f1", "Hola") { Skill = "caras" }])).Error.ShouldBeNull();
        (await Window(facebook, Nadia)).ShouldBe(new NumberWindow(WindowState.Open, hey.Centre.Time.GetUtcNow().ToUnixTimeMilliseconds() + (24 * 3_600_000)));
        await hey.Centre.Advance(TimeSpan.FromHours(25));
        (await Window(facebook, Nadia)).State.ShouldBe(WindowState.Late);
    }

    [Theory]
    [InlineData("@casa_ceibo", "casa_ceibo")]
    [InlineData("1584930275839201283", "1584930275839201283")]
    public async Task Twitter_HasNoWindow_AndTakesANameOrANumber(string typed, string id)
    {
        (await Window(twitter, typed)).ShouldBe(new NumberWindow(WindowState.None));
        var sent = (await Send(twitter, typed)).Value;
        await hey.Until(() => hey.StatusOf(sent.Message) == DeliveryStatus.Read);
        simulator.Phone(id).Received.ShouldHaveSingleItem().Channel.ShouldBe("24");
    }

    [Theory]
    [InlineData(ProviderChannel.Facebook, "Nadia Costa", "bad-number")]
    [InlineData(ProviderChannel.Facebook, "facebook.com/nadia", "bad-number")]
    [InlineData(ProviderChannel.Facebook, "+598 99 111 222", "bad-number")]
    [InlineData(ProviderChannel.Facebook, " ", "required")]
    [InlineData(ProviderChannel.Twitter, "un nombre", "bad-number")]
    [InlineData(ProviderChannel.Twitter, "x.com/casa", "bad-number")]
    [InlineData(ProviderChannel.Twitter, "un_nombre_demasiado_largo", "bad-number")]
    public async Task Id_ThatCanBeNone_IsRefusedThere(ProviderChannel channel, string typed, string code) =>
        (await Send(channel == ProviderChannel.Facebook ? facebook : twitter, typed)).Error.ShouldBe(new InvalidInput("number", code));

    [Fact]
    public async Task Template_IsWhatsAppsOnly()
    {
        var use = new TemplateUse("bienvenida", "es", ["Nadia"]);
        (await Send(facebook, Nadia, null, use)).Error.ShouldBe(new TemplateUnknown());
        (await Send(twitter, Nadia, null, use)).Error.ShouldBe(new TemplateUnknown());
    }

    [Theory]
    [InlineData(ProviderChannel.WhatsApp, 4_096)]
    [InlineData(ProviderChannel.Facebook, 2_000)]
    [InlineData(ProviderChannel.Twitter, 10_000)]
    public void Text_LongerThanItsChannelTakes_IsRefused(ProviderChannel channel, int longest)
    {
        var provider = new Provider { Channel = channel };
        OutboundRules.Check(new OutboundMessage(1, "1", new string('a', longest), null), provider).ShouldBeNull();
        OutboundRules.Check(new OutboundMessage(1, "1", new string('a', longest + 1), null), provider).ShouldBe(new InvalidInput("text", "too-long"));
    }
}
