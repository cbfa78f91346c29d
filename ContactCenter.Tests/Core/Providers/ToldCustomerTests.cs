using System.Text.Json;
using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Receiving;
using ContactCenter.Core.Providers.Sending;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Core.Providers;

/// <summary>What a delivery tells of its customer, of its files and of when they wrote.</summary>
public sealed class ToldCustomerTests : IAsyncLifetime
{
    static readonly ProviderAddress vera = new(WireChannels.WhatsApp, HeyNow.Platform, HeyNow.Customer, "1000000000000001");

    HeyNow hey = null!;

    public async Task InitializeAsync() => hey = await HeyNow.Start();

    public Task DisposeAsync() => hey.DisposeAsync().AsTask();

    /// <summary>On WhatsApp the number that they write from is the one they are found by.</summary>
    [Theory]
    [InlineData(WireChannels.WhatsApp, "whatsapp", HeyNow.Customer)]
    [InlineData(WireChannels.Messenger, "facebook", "+598 2 900 0000")]
    [InlineData(WireChannels.TwitterDirect, "twitter", "+598 2 900 0000")]
    public async Task Contact_IsTheCustomer_WithPhoneAndEmail(int channel, string network, string phone)
    {
        await hey.Deliver(Told("m1", """{"first_name":"Vera","last_name":"Paz","phones":["+598 2 900 0000","+598 99 111 222"],"email":"vera@example.com"}""").Replace("\"channel\":1", $"\"channel\":{channel}", StringComparison.Ordinal));

        await using var db = hey.Centre.Read();
        var interaction = db.Interactions.AsNoTracking().Single(known => known.VisitorId == $"{network}/{HeyNow.Customer}");
        (interaction.CustomerName, interaction.CustomerPhone, interaction.CustomerEmail).ShouldBe(("Vera Paz", phone, "vera@example.com"));
    }

    [Theory]
    [InlineData("""{"first_name":null,"last_name":7,"phones":"598","email":"no address"}""")]
    [InlineData("""{"first_name":{"a":1},"phones":[{"b":2}],"email":["x@example.com"]}""")]
    [InlineData("""{"first_name":"\ud800","last_name":"a\u0000b","email":"\udc00@example.com"}""")]
    public async Task Contact_OfOtherKindsThanItSays_LeavesTheNumber(string contact)
    {
        await hey.Deliver(Told("m1", contact));

        var interaction = (await hey.Interactions()).ShouldHaveSingleItem();
        (interaction.CustomerPhone, interaction.CustomerEmail).ShouldBe((HeyNow.Customer, null));
    }

    [Fact]
    public async Task Contact_NamedOnlyLater_CompletesWhatIsNotKnown_AndChangesNothingThatIs()
    {
        await hey.Deliver(Told("m1", "{}"));
        await hey.Deliver(Told("m2", """{"first_name":"Vera","email":"vera@example.com"}"""));
        await hey.Deliver(Told("m3", """{"first_name":"Otra","email":"otra@example.com","phones":["1"]}"""));

        var interaction = (await hey.Interactions()).ShouldHaveSingleItem();
        (interaction.CustomerName, interaction.CustomerPhone, interaction.CustomerEmail).ShouldBe(("Vera", HeyNow.Customer, "vera@example.com"));
    }

    [Theory]
    [InlineData(true, true, true, InteractionState.Waiting)]
    [InlineData(true, true, false, InteractionState.Bot)]
    [InlineData(true, false, true, InteractionState.Bot)]
    [InlineData(false, true, true, InteractionState.Bot)]
    public async Task HandOver_IsAllThreeWordsOfIt(bool agent, bool ability, bool panel, InteractionState expected)
    {
        await hey.Deliver(Told("m1", "{}", skill: ""));
        var words = JsonSerializer.Serialize(new { changeAgent = agent, changeAbility = ability, gotoPannel = panel });
        await hey.Deliver(Told("m2", "{}", skill: "").Replace("\"incoming\":true", $"\"incoming\":false,\"event\":{words}", StringComparison.Ordinal));

        (await hey.Interactions()).ShouldHaveSingleItem().State.ShouldBe(expected);
    }

    [Fact]
    public async Task Files_StandAfterTheirText()
    {
        var png = Convert.ToBase64String(Pictures.Png);
        await hey.Deliver(Told("m1", "{}").Replace("\"incoming\":true", $$$"""
            "incoming":true,"metaData":{"temporal":[{"name":"uno.png","mimeType":"image/png","data":"{{{png}}}"},{"name":"dos.png","data":"data:image/png;base64,{{{png}}}"}]}
            """, StringComparison.Ordinal));

        (await hey.Said((await hey.Interactions()).ShouldHaveSingleItem().Id)).ShouldBe(["Customer: m1", "Customer: uno.png", "Customer: dos.png"]);
    }

    [Fact]
    public async Task Window_OfWhomOnlyTheBotSpokeFor_IsNotOpen()
    {
        await hey.Tell(new MessageNews(vera, "m1", "Le paso a Vera") { FromCustomer = false, HandsOver = true });

        (await Answer()).ShouldBe(new WindowClosed(null));
    }

    [Fact]
    public async Task Window_IsADayFromWhenTheyWrote_NotFromWhenItCame()
    {
        await hey.Tell(Written("m1", TimeSpan.FromHours(23)));
        (await Answer()).ShouldBeNull();

        await hey.Centre.Advance(TimeSpan.FromMinutes(61));

        (await Answer()).ShouldBeOfType<WindowClosed>();
    }

    [Theory]
    [InlineData(WireChannels.WhatsApp, true)]
    [InlineData(WireChannels.OtherWhatsApp, true)]
    [InlineData(WireChannels.WhatsAppCloud, true)]
    [InlineData(WireChannels.Messenger, false)]
    [InlineData(WireChannels.Twitter, false)]
    [InlineData(WireChannels.FacebookWall, false)]
    [InlineData(WireChannels.TwitterDirect, false)]
    public async Task Window_IsOfWhatsAppOnly_ByWhicheverNumberOfItsChannel(int channel, bool hasOne)
    {
        var from = vera with { Channel = channel };
        await hey.Tell(new MessageNews(from, "m1", "Hola") { IsForPeople = true });
        await hey.Centre.Advance(TimeSpan.FromHours(24.1));

        (await Answer(WireChannels.VisitorOf(from))).ShouldBe(hasOne ? new WindowClosed((hey.Centre.Time.GetUtcNow() - TimeSpan.FromMinutes(6)).ToUnixTimeMilliseconds()) : null);
    }

    [Fact]
    public async Task Window_IsNotShortenedByALateMessage()
    {
        await hey.Tell(Written("m2", TimeSpan.FromHours(1)));
        await hey.Tell(Written("m1", TimeSpan.FromHours(30)));

        (await Answer()).ShouldBeNull();
    }

    MessageNews Written(string id, TimeSpan ago) => new(vera, id, id) { IsForPeople = true, SentAt = (hey.Centre.Time.GetUtcNow() - ago).ToUnixTimeMilliseconds() };

    /// <summary>By Ana, who takes them first where they wait. Null when it may be said.</summary>
    async Task<Error?> Answer(string visitor = $"whatsapp/{HeyNow.Customer}")
    {
        var ana = await hey.Centre.LogIn(Seed.Ana);
        await using var db = hey.Centre.Read();
        var interaction = db.Interactions.AsNoTracking().Single(known => known.VisitorId == visitor);
        if (interaction.State == InteractionState.Waiting)
        {
            (await hey.Centre.Get<TakeInteraction>().Run(ana, interaction.Id)).Error.ShouldBeNull();
        }

        return (await hey.Centre.Get<SendAgentMessage>().Run(ana, interaction.Id, hey.Centre.NewId(), "Hola")).Error;
    }

    static string Told(string id, string contact, string skill = "ventas") => $$$$"""
        {"event":{"key":{"channel":1,"platformId":"{{{{HeyNow.Platform}}}}","clientId":"{{{{HeyNow.Customer}}}}","session":"1"},"ability":"{{{{skill}}}}","new":{"__contact":{{{{contact}}}}}},
         "data":{"message":"{{{{id}}}}","incoming":true,"lastMessageTrace":{"idMessageHey":"{{{{id}}}}"}}}
        """;
}
