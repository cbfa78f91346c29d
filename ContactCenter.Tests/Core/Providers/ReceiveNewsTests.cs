using ContactCenter.Core.Erasing;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Receiving;
using ContactCenter.Core.Providers.Sending;
using ContactCenter.Core.Routing;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Core.Providers;

public sealed class ReceiveNewsTests : IAsyncLifetime
{
    HeyNow hey = null!;

    public async Task InitializeAsync() => hey = await HeyNow.Start();

    public Task DisposeAsync() => hey.DisposeAsync().AsTask();

    [Fact]
    public async Task Run_AFirstMessage_WaitsInTheCampaignOfItsSkill()
    {
        await hey.Write("m1", "No me anda", skill: "SOPORTE");

        var interaction = (await hey.Interactions()).ShouldHaveSingleItem();
        (interaction.State, interaction.CampaignId, interaction.CustomerName, interaction.CustomerPhone).ShouldBe((InteractionState.Waiting, hey.Support, "Vera Paz", HeyNow.Customer));
        (await hey.Said(interaction.Id)).ShouldBe(["Customer: No me anda"]);
    }

    [Fact]
    public async Task Run_AnUnknownSkill_GoesToTheDefaultCampaign()
    {
        await hey.Write("m1", "Hola", skill: "otra cosa");

        (await hey.Interactions()).ShouldHaveSingleItem().CampaignId.ShouldBe(hey.Sales);
    }

    [Fact]
    public async Task Run_TheSameDeliveryFiftyTimesAtOnce_IsStoredOnce_031()
    {
        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => hey.Write("m1", "Hola")));

        (await hey.Said((await hey.Interactions()).ShouldHaveSingleItem().Id)).ShouldBe(["Customer: Hola"]);
    }

    [Fact]
    public async Task Run_ARepetitionAfterTheEndAndARestart_OpensNothing_034()
    {
        await hey.Write("m1", "Hola");
        await ServeAndEnd();
        await hey.Centre.Advance(TimeSpan.FromDays(70));
        await hey.Centre.Get<Retention>().Begin();
        await hey.Restart();

        (await hey.Write("m1", "Hola")).ShouldBe(new TakenNews(0, 1, 0));
        (await hey.Interactions()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Run_AFailureToldBeforeTheAnswer_KeepsItsReason()
    {
        await hey.Write("m1", "Hola");
        var (ana, id) = (await hey.Centre.LogIn(Seed.Ana), (await hey.Interactions())[0].Id);
        (await hey.Centre.Get<TakeInteraction>().Run(ana, id)).Error.ShouldBeNull();
        var message = (await hey.Centre.Get<SendAgentMessage>().Run(ana, id, "c1", "Hola")).Value.Sequence;
        await hey.Tell(new StatusNews("theirs", DeliveryStatus.Failed, "131026", "No longer on WhatsApp"));

        Delivery? now = null;
        ProviderMessage? kept = null;
        await hey.Centre.Write(unit =>
        {
            now = unit.Providers.Accepted(hey.ProviderId, unit.Providers.Of(message)!.ProviderMessageId, "theirs");
            kept = unit.Providers.Of(message);
        });

        now.ShouldBe(new Delivery(DeliveryStatus.Failed, "131026", "No longer on WhatsApp"));
        new Delivery(kept!.Status, kept.Code, kept.Reason).ShouldBe(now);
    }

    [Fact]
    public async Task Run_WhatBelongsToNoConversation_IsForgottenAfterAWeek_AndMakesNoCustomer()
    {
        await hey.Tell(new StatusNews("the bot's own", DeliveryStatus.Read));
        await hey.Tell(new MessageNews(new ProviderAddress(1, HeyNow.Platform, HeyNow.Customer, "1000000000000009"), "empty", "") { FromCustomer = false });
        await using var db = hey.Centre.Read();
        db.ProviderContacts.ShouldBeEmpty();
        await hey.Centre.Get<Retention>().Begin();
        db.ProviderMessages.Count().ShouldBe(2);

        await hey.Centre.Advance(TimeSpan.FromDays(7.1));
        await hey.Centre.Get<Retention>().Begin();

        db.ProviderMessages.ShouldBeEmpty();
    }

    [Fact]
    public async Task Run_ATextThatIsTooLong_AndAFileThatIsNotThere_AreKeptAsFarAsTheyCan()
    {
        await hey.Deliver(HeyNow.Body("m1", new string('a', 12_000)));
        await hey.Deliver(HeyNow.Body("m2", "").Replace("\"message\":\"\"", "\"message\":\"\",\"metaData\":{\"temporal\":[{\"name\":\"foto.png\",\"mimeType\":\"image/png\"}]}", StringComparison.Ordinal));

        (await hey.Said((await hey.Interactions()).ShouldHaveSingleItem().Id)).ShouldBe([$"Customer: {new string('a', 9_999)}…", "Customer: [Archivo no admitido: foto.png]"]);
    }

    [Fact]
    public async Task Run_AMessageAfterTheEnd_OpensANewInteraction()
    {
        await hey.Write("m1", "Hola");
        await ServeAndEnd();
        await hey.Write("m2", "Otra cosa");

        var interactions = await hey.Interactions();
        interactions.Select(interaction => interaction.State).ShouldBe([InteractionState.Completed, InteractionState.Waiting]);
    }

    [Fact]
    public async Task Run_TheBotsPhase_IsHistoryUntilTheHandOver()
    {
        await hey.Write("m1", "Hola", skill: "");
        await hey.Deliver(HeyNow.Body("m2", "¿Ventas o soporte?", "", incoming: false));
        (await hey.Interactions()).ShouldHaveSingleItem().State.ShouldBe(InteractionState.Bot);
        hey.Centre.Live.Open().ShouldNotContain(interaction => interaction.State == InteractionState.Waiting);
        await hey.Centre.Get<RepairInteraction>().RunForAll();
        hey.Centre.Log.Messages.ShouldBeEmpty("nobody left it behind");

        await hey.Deliver(HeyNow.Body("m3", "Soporte", "soporte", handOver: true));

        var interaction = (await hey.Interactions()).ShouldHaveSingleItem();
        (interaction.State, interaction.CampaignId).ShouldBe((InteractionState.Waiting, hey.Support));
        (await hey.Said(interaction.Id)).ShouldBe(["Customer: Hola", "Bot: ¿Ventas o soporte?", "Customer: Soporte"]);
    }

    [Fact]
    public async Task Run_ABotThatFallsSilent_ClosesUncountedAfterADay()
    {
        await hey.Write("m1", "Hola", skill: "");
        await hey.Centre.Advance(TimeSpan.FromHours(23));
        await hey.Write("m2", "¿Hola?", skill: "");
        await hey.Centre.Advance(TimeSpan.FromHours(23));
        (await hey.Interactions()).ShouldHaveSingleItem().State.ShouldBe(InteractionState.Bot);

        await hey.Centre.Advance(TimeSpan.FromHours(1.1));

        (await hey.Interactions()).ShouldHaveSingleItem().EndReason.ShouldBe(EndReason.BotSilent);
    }

    [Fact]
    public async Task Run_OurOwnMessageComesBack_IsNotAnother()
    {
        await hey.Write("m1", "Hola");
        var ana = await hey.Centre.LogIn(Seed.Ana);
        var id = (await hey.Interactions())[0].Id;
        (await hey.Centre.Get<TakeInteraction>().Run(ana, id)).Error.ShouldBeNull();
        var sent = (await hey.Centre.Get<SendAgentMessage>().Run(ana, id, "c1", "Dígame")).Value.Sequence;
        string theirId;
        await using (var db = hey.Centre.Read())
        {
            theirId = db.ProviderMessages.Single(message => message.MessageId == sent).ProviderMessageId;
        }

        await hey.Deliver(HeyNow.Body(theirId, "Dígame", incoming: false));

        (await hey.Said(id)).ShouldBe(["Customer: Hola", "Agent: Dígame"]);
    }

    /// <summary>The answer that would have told the provider's id was lost.</summary>
    [Fact]
    public async Task Run_AStatusThatTellsOurId_StandsForTheLostAnswer_AndTheMessageIsNotSentAgain()
    {
        await hey.Write("m1", "Hola");
        var ana = await hey.Centre.LogIn(Seed.Ana);
        var id = (await hey.Interactions()).Single().Id;
        (await hey.Centre.Get<TakeInteraction>().Run(ana, id)).Error.ShouldBeNull();
        var sent = (await hey.Centre.Get<SendAgentMessage>().Run(ana, id, "c1", "Dígame")).Value.Sequence;

        await hey.Tell(new StatusNews("wamid.9", DeliveryStatus.Delivered) { SentAs = (await AtProvider(sent)).ProviderMessageId });

        ((await AtProvider(sent)).ProviderMessageId, (await AtProvider(sent)).Status).ShouldBe(("wamid.9", DeliveryStatus.Delivered));
        (await hey.Centre.Get<SendQueued>().Run(hey.ProviderId, sent, default)).ShouldBeNull();
        await hey.Tell(new StatusNews("wamid.9", DeliveryStatus.Read));
        (await AtProvider(sent)).Status.ShouldBe(DeliveryStatus.Read);
    }

    async Task<ProviderMessage> AtProvider(long message)
    {
        await using var db = hey.Centre.Read();
        return await db.ProviderMessages.AsNoTracking().SingleAsync(known => known.MessageId == message);
    }

    [Fact]
    public async Task Run_TheOlderForm_FindsTheCustomerOfTheSession()
    {
        await hey.Write("m1", "Hola");
        await hey.Deliver("""{"data":{"channel":1,"platformId":"59820000000","session":"1000000000000001","ability":"ventas","idMessageHey":"m2","incoming":true,"message":"Soy yo"}}""");

        (await hey.Said((await hey.Interactions()).ShouldHaveSingleItem().Id)).ShouldBe(["Customer: Hola", "Customer: Soy yo"]);
    }

    /// <summary>Hey Now counts sessions within a channel and an account of the company.</summary>
    [Theory]
    [InlineData(2, HeyNow.Platform)]
    [InlineData(6, HeyNow.Platform)]
    [InlineData(1, "59820009999")]
    public async Task Run_TheSameSessionElsewhere_IsAnotherCustomer(int channel, string platform)
    {
        await hey.Write("m1", "Hola");
        await hey.Deliver($$$"""{"data":{"channel":{{{channel}}},"platformId":"{{{platform}}}","session":"1000000000000001","ability":"ventas","idMessageHey":"m2","incoming":true,"message":"Soy otra"}}""");

        (await hey.Said((await hey.Interactions()).ShouldHaveSingleItem().Id)).ShouldBe(["Customer: Hola"]);
        await using var db = hey.Centre.Read();
        (await db.ProviderContacts.OrderBy(contact => contact.Id).Select(contact => $"{contact.Channel} {contact.PlatformId} {contact.ClientId}").ToListAsync()).ShouldBe([$"1 {HeyNow.Platform} {HeyNow.Customer}", $"{channel} {platform} 1000000000000001"]);
        (await db.Interactions.CountAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task Run_WithoutAnId_TheSameWithinAMinuteIsTheSame()
    {
        const string body = """{"event":{"key":{"channel":1,"platformId":"59820000000","clientId":"59899111222","session":"1"},"ability":"ventas"},"data":{"message":"ok","incoming":true}}""";
        // Not within one minute of the clock.
        await hey.Centre.Advance(TimeSpan.FromSeconds(50));
        await hey.Deliver(body);
        await hey.Centre.Advance(TimeSpan.FromSeconds(40));
        (await hey.Deliver(body)).Repeated.ShouldBe(1);
        await hey.Centre.Advance(TimeSpan.FromMinutes(3));
        (await hey.Deliver(body)).Messages.ShouldBe(1);
    }

    async Task ServeAndEnd()
    {
        var ana = await hey.Centre.LogIn(Seed.Ana);
        var id = (await hey.Interactions())[^1].Id;
        (await hey.Centre.Get<TakeInteraction>().Run(ana, id)).Error.ShouldBeNull();
        (await hey.Centre.Get<EndInteraction>().Run(ana, id)).Error.ShouldBeNull();
        await hey.Centre.Drain();
    }
}
