using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Client;
using ContactCenter.Core.Providers.Sending;

namespace ContactCenter.Tests.Core.Providers;

public sealed class ClientAdapterTests : AdapterContract
{
    protected override bool HasTemplates => true;
    protected override bool HasWindow => true;
    protected override bool KnowsRepetitions => true;
    protected override int Channel => WireChannels.WhatsApp;

    protected override IProviderAdapter Make(ProviderHttp http) => new ClientAdapter(http, new ClientLogIn(http, Secrets));

    protected override Provider Provider() =>
        new() { Id = 1, Api = ProviderApi.Client, Domain = Base, PlatformId = Simulator.Options.PlatformId, UserName = Simulator.Options.User, Secret = Secrets.Protect(Simulator.Options.Password) };

    [Fact]
    public async Task AnExpiredToken_IsRenewedOnce()
    {
        await Send(Message("m1", "uno"));
        Simulator.ExpireTokens();

        (await Send(Message("m2", "dos"))).ShouldBeOfType<Accepted>();

        Vera.Received.Select(message => message.Text).ShouldBe(["uno", "dos"]);
    }

    [Fact]
    public async Task AWrongPassword_IsNotAuthorised()
    {
        var provider = Provider();
        provider.Secret = Secrets.Protect("wrong");

        (await Adapter.Send(provider, Message("m1", "Hola"), default)).ShouldBeOfType<NotAuthorised>();
    }

    [Fact]
    public async Task AnotherPassword_CountsFromTheNextMessage_WhateverTheOldOneOpened()
    {
        await Send(Message("m1", "uno"));
        var changed = Provider();
        (changed.Version, changed.Secret) = (1, Secrets.Protect("wrong"));

        (await Adapter.Send(changed, Message("m2", "dos"), default)).ShouldBeOfType<NotAuthorised>();
    }

    [Fact]
    public async Task AskStatus_TellsHowFarItCame()
    {
        await Send(Message("m1", "Hola"));
        var adapter = (ClientAdapter)Adapter;

        (await adapter.AskStatus(Provider(), Message("m1", "").To, "m1", default))!.Status.ShouldBe(DeliveryStatus.Read);
        (await adapter.AskStatus(Provider(), Message("m1", "").To, "other", default)).ShouldBeNull();
    }

    [Fact]
    public async Task WroteToday_IsTrueForWhoeverDid()
    {
        var adapter = (ClientAdapter)Adapter;
        (await adapter.WroteToday(Provider(), WireChannels.WhatsApp, Customer, default)).ShouldBe(true);
        (await adapter.WroteToday(Provider(), WireChannels.WhatsApp, "59899000000", default)).ShouldBe(false);

        await Simulator.GoDown();
        (await adapter.WroteToday(Provider(), WireChannels.WhatsApp, Customer, default)).ShouldBeNull();
    }

    [Fact]
    public async Task AskStatus_OfOneThatFailed_TellsTheReason()
    {
        Vera.IsReachable = false;
        await Send(Message("m1", "Hola"));

        var news = await ((ClientAdapter)Adapter).AskStatus(Provider(), Message("m1", "").To, "m1", default);

        (news!.Status, news.Reason).ShouldBe((DeliveryStatus.Failed, "The number cannot be reached"));
    }
}
