using ContactCenter.Core.Interactions;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Sending;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Core.Providers;

/// <summary>By which adapter a provider is spoken to, and what becomes of messages when there is none.</summary>
public sealed class ProviderWaysTests : IAsyncLifetime
{
    const int Nobody = 999;

    HeyNow hey = null!;

    public async Task InitializeAsync() => hey = await HeyNow.Start();

    public Task DisposeAsync() => hey.DisposeAsync().AsTask();

    [Fact]
    public async Task Find_LeadsToTheAdapterOfTheProvidersInterface()
    {
        await hey.AddCloud("http://127.0.0.1:9");
        var all = hey.Centre.Get<ProviderDirectory>().All;
        var ways = hey.Centre.Get<ProviderWays>();

        all.Select(provider => ways.Find(provider.Id)!.Adapter.Api).ShouldBe(all.Select(provider => provider.Api));
        all.Select(provider => provider.Api).ShouldBe([ProviderApi.Direct, ProviderApi.Cloud], ignoreOrder: true);
        ways.Find(Nobody).ShouldBeNull();
    }

    [Fact]
    public async Task Send_ByAProviderThatIsGone_HasFailedForGood()
    {
        await hey.Write("m1", "Hola");
        var ana = await hey.Centre.LogIn(Seed.Ana);
        var id = (await hey.Interactions()).Single().Id;
        (await hey.Centre.Get<TakeInteraction>().Run(ana, id)).Error.ShouldBeNull();
        var sent = (await hey.Centre.Get<SendAgentMessage>().Run(ana, id, "c1", "Dígame")).Value.Sequence;

        (await hey.Centre.Get<SendQueued>().Run(Nobody, sent, default)).ShouldBeNull();

        await using var db = hey.Centre.Read();
        var kept = await db.ProviderMessages.AsNoTracking().SingleAsync(message => message.MessageId == sent);
        (kept.Status, kept.Code).ShouldBe((DeliveryStatus.Failed, FailureCodes.ProviderGone));
    }
}
