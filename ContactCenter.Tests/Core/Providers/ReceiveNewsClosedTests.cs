using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Recordings;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Providers;

/// <summary>Out of hours.</summary>
public sealed class ReceiveNewsClosedTests : IAsyncLifetime
{
    HeyNow hey = null!;

    public async Task InitializeAsync() => hey = await HeyNow.Start(change: campaign =>
        (campaign.Schedule, campaign.Texts) = (new Schedule("UTC", [new OpeningRange(DayOfWeek.Sunday, 1438, 1439)], []), CampaignTexts.Defaults));

    public Task DisposeAsync() => hey.DisposeAsync().AsTask();

    [Fact]
    public async Task Run_OutOfHours_BecomesOneOfflineMessageAndTellsItOnce()
    {
        await hey.Write("m1", "¿Están?");
        await hey.Write("m2", "Bueno, mañana");

        var interaction = (await hey.Interactions()).ShouldHaveSingleItem();
        interaction.State.ShouldBe(InteractionState.Offline);
        (await hey.Said(interaction.Id)).ShouldBe(["Customer: ¿Están?", $"System: {CampaignTexts.Defaults.OutOfHours.Es}", "Customer: Bueno, mañana"]);
    }

    [Fact]
    public async Task Run_TheBotHandsOverOutOfHours_LeavesItOffline()
    {
        await hey.Write("m1", "Hola", skill: "");
        await hey.Deliver(HeyNow.Body("m2", "Ventas", handOver: true));

        (await hey.Interactions()).ShouldHaveSingleItem().State.ShouldBe(InteractionState.Offline);
    }

    [Fact]
    public async Task Run_MoreToAMessageThatWasSeen_IsNotSeenAgain()
    {
        await hey.Write("m1", "¿Están?");
        var (supervisor, id) = (await hey.Centre.LogIn(Seed.Supervisor), (await hey.Interactions())[0].Id);
        (await hey.Centre.Get<MarkOfflineSeen>().Run(supervisor, id, true)).Error.ShouldBeNull();

        await hey.Write("m2", "Es urgente");

        await using var db = hey.Centre.Read();
        db.SeenMarks.ShouldBeEmpty();
    }
}

/// <summary>One campaign closes at 15:30, half an hour after the clock begins; the other is always open.</summary>
public sealed class ReceiveNewsClosingTests : IAsyncLifetime
{
    HeyNow hey = null!;

    public async Task InitializeAsync() => hey = await HeyNow.Start(change: campaign =>
    {
        if (campaign.Name == "ventas")
            (campaign.Schedule, campaign.Texts) = (new Schedule("UTC", [new OpeningRange(DayOfWeek.Tuesday, 0, 930)], []), CampaignTexts.Defaults);
    });

    public Task DisposeAsync() => hey.DisposeAsync().AsTask();

    [Fact]
    public async Task Run_LeftWithAClosedCampaign_ThenForAnOpenOne_Waits()
    {
        await hey.Centre.Advance(TimeSpan.FromHours(1));
        await hey.Write("m1", "Hola");
        await hey.Write("m2", "Mejor soporte", skill: "soporte");

        (await hey.Interactions()).Select(interaction => (interaction.State, interaction.CampaignId)).ShouldBe([(InteractionState.Offline, hey.Sales), (InteractionState.Waiting, hey.Support)]);
    }

    [Fact]
    public async Task Run_HandedOverToAClosedCampaignWhileItWaits_StaysWhereSomebodyIs()
    {
        await hey.Centre.Advance(TimeSpan.FromHours(1));
        await hey.Write("m1", "Hola", skill: "soporte");
        await hey.Deliver(HeyNow.Body("m2", "", handOver: true));

        var waiting = (await hey.Interactions()).ShouldHaveSingleItem();
        (waiting.State, waiting.CampaignId).ShouldBe((InteractionState.Waiting, hey.Support));
    }

    [Fact]
    public async Task Run_TheBotHandsOverAfterClosing_WhatTheyWriteThenIsAddedToIt()
    {
        await hey.Write("m1", "Hola", skill: "");
        await hey.Centre.Advance(TimeSpan.FromMinutes(40));
        await hey.Deliver(HeyNow.Body("m2", "Ventas", handOver: true));
        await hey.Write("m3", "¿Hay alguien?");

        var left = (await hey.Interactions()).ShouldHaveSingleItem();
        left.State.ShouldBe(InteractionState.Offline);
        (await hey.Said(left.Id)).ShouldBe(["Customer: Hola", "Customer: Ventas", $"System: {CampaignTexts.Defaults.OutOfHours.Es}", "Customer: ¿Hay alguien?"]);
    }
}
