using ContactCenter.Bench.Providers;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Outbound;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Providers;

/// <summary>Hey Now's Client API tells no statuses by itself: it is asked, over real HTTP.</summary>
public sealed class ClientStatusTests : IAsyncLifetime
{
    ProviderSimulator simulator = null!;
    HeyNow hey = null!;
    Actor ana = null!;

    Phone Vera => simulator.Phone(HeyNow.Customer);

    public async Task InitializeAsync()
    {
        simulator = await ProviderSimulator.Start(new SimulatorOptions { StatusEvery = TimeSpan.Zero });
        hey = await HeyNow.Start(simulator.Address.ToString().TrimEnd('/'));
        await hey.AddClient(simulator.Address.ToString().TrimEnd('/'));
        await hey.Permit(Seed.Ana);
        ana = await hey.Centre.LogIn(Seed.Ana);
    }

    public async Task DisposeAsync()
    {
        await hey.DisposeAsync();
        await simulator.DisposeAsync();
    }

    async Task<long> Send(string request = "r1") =>
        (await hey.Centre.Get<SendOutbound>().Run(ana, request, new OutboundMessage(hey.Sales, HeyNow.Customer, null, new TemplateUse("bienvenida", "es", ["Vera"])))).Value.Message;

    Task Until(long message, DeliveryStatus status) => hey.Until(() => hey.StatusOf(message) == status);

    [Fact]
    public async Task Read_IsTold_AndThenNobodyAsksAnyMore()
    {
        await Until(await Send(), DeliveryStatus.Read);
        var asked = simulator.Counts.Requests;

        for (var i = 0; i < 20; i++)
            await hey.Centre.Advance(TimeSpan.FromMinutes(10));

        simulator.Counts.Requests.ShouldBe(asked);
    }

    [Fact]
    public async Task Delivered_ButNotRead_IsAskedOnUntilItIsRead()
    {
        Vera.Reads = false;
        var message = await Send();
        await Until(message, DeliveryStatus.Delivered);

        Vera.Reads = true;
        await hey.Until(() => hey.StatusOf(message) == DeliveryStatus.Read, TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task NeverRead_IsGivenUpAfterTwoDays()
    {
        Vera.Reads = false;
        await Until(await Send(), DeliveryStatus.Delivered);
        for (var i = 0; i < 60; i++)
            await hey.Centre.Advance(TimeSpan.FromHours(1));
        var asked = simulator.Counts.Requests;
        asked.ShouldBeGreaterThan(10);

        for (var i = 0; i < 20; i++)
            await hey.Centre.Advance(TimeSpan.FromHours(1));
        simulator.Counts.Requests.ShouldBe(asked);
    }

    [Fact]
    public async Task Unreachable_HasFailedWithTheProvidersWords()
    {
        Vera.IsReachable = false;
        var message = await Send();
        await Until(message, DeliveryStatus.Failed);

        await using var db = hey.Centre.Read();
        (await db.ProviderMessages.SingleAsync(known => known.MessageId == message)).Reason.ShouldBe("The number cannot be reached");
    }

    [Fact]
    public async Task ExpiredTokenAndOutage_OnlyDelayTheAnswer()
    {
        Vera.Reads = false;
        var message = await Send();
        await Until(message, DeliveryStatus.Delivered);
        simulator.ExpireTokens();
        await simulator.GoDown();
        for (var i = 0; i < 5; i++)
            await hey.Centre.Advance(TimeSpan.FromMinutes(5));

        Vera.Reads = true;
        await simulator.ComeUp();
        await hey.Until(() => hey.StatusOf(message) == DeliveryStatus.Read, TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task AfterARestart_WhatWasOpenIsAskedFor()
    {
        Vera.Reads = false;
        var message = await Send();
        await Until(message, DeliveryStatus.Delivered);
        await hey.Restart();

        Vera.Reads = true;
        await Until(message, DeliveryStatus.Read);
    }
}
