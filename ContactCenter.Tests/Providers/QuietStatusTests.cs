using System.Net;
using System.Net.Sockets;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Data;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Client;
using ContactCenter.Core.Providers.Outbound;
using ContactCenter.Core.Providers.Receiving;
using ContactCenter.Core.Providers.Sending;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace ContactCenter.Tests.Providers;

/// <summary>Statuses are asked of a host that nobody knows: seldomer and seldomer, and without a word in the log; an address for examples is never asked.</summary>
public sealed class QuietStatusTests : IAsyncLifetime
{
    const int Messages = 3;

    readonly ErrorCollector log = new();
    HeyNow hey = null!;
    int asked;

    public async Task InitializeAsync() => hey = await HeyNow.Start();

    public Task DisposeAsync() => hey.DisposeAsync().AsTask();

    /// <summary>Which says of every name that there is none.</summary>
    ClientAdapter Adapter(ProviderHttp http) => new(http, new ClientLogIn(http, hey.Centre.Get<ProviderSecrets>()));

    ProviderHttp Http() => new(new OutsideHttpOptions
    {
        Resolve = (_, _) =>
        {
            Interlocked.Increment(ref asked);
            return Task.FromException<IPAddress[]>(new SocketException((int)SocketError.HostNotFound));
        },
    });

    async Task Follow(string domain, Func<Task> work)
    {
        var (client, campaign) = (await hey.AddClient(domain), await hey.AddChannel("caras", ProviderChannel.Facebook, domain));
        await hey.Permit(Seed.Ana);
        var ana = await hey.Centre.LogIn(Seed.Ana);
        using var http = Http();
        var (contexts, providers, options) = (hey.Centre.Get<IDbContextFactory<ContactDb>>(), hey.Centre.Get<ProviderDirectory>(), new StatusOptions());
        var window = new NumberWindowQuery(contexts, hey.Centre.Get<CampaignDirectory>(), hey.Centre.Get<OutboundWays>(), hey.Centre.Get<OutboundWindow>(), Adapter(http), hey.Centre.Time);
        // What its customers write does not come here: only Hey Now would know of the window.
        (await window.Read(ana, campaign, "7384920158")).Value.State.ShouldBe(WindowState.Unknown);
        for (var message = 0; message < Messages; message++)
        {
            var use = new TemplateUse("bienvenida", "es", ["Vera"]);
            var sent = (await hey.Centre.Get<SendOutbound>().Run(ana, $"r{message}", new OutboundMessage(hey.Sales, $"5989977000{message}", null, use))).Value;
            await hey.Centre.Write(unit => unit.Providers.Accepted(client, unit.Providers.Of(sent.Message)!.ProviderMessageId, null));
        }

        using var factory = LoggerFactory.Create(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
        var ask = new AskStatus(contexts, providers, Adapter(http), hey.Centre.Get<ReceiveNews>(), options, hey.Centre.Time);
        using var statuses = new ClientStatuses(ask, providers, contexts, options, hey.Centre.Time, factory.CreateLogger<ClientStatuses>());
        statuses.Start();
        await work();
    }

    /// <summary>So many questions in that time.</summary>
    async Task<int> During(TimeSpan time, TimeSpan step)
    {
        var before = asked;
        for (var passed = TimeSpan.Zero; passed < time; passed += step)
        {
            await hey.Centre.Advance(step);
            await Task.Yield();
        }

        return asked - before;
    }

    [Fact]
    public Task HostThatNobodyKnows_IsAskedSeldomer_AndTheLogStaysEmpty() => Follow("https://nobody.invalid", async () =>
    {
        var first = await During(TimeSpan.FromMinutes(10), TimeSpan.FromSeconds(1));
        first.ShouldBeInRange(Messages * 5, Messages * 30);
        var later = await During(TimeSpan.FromHours(10), TimeSpan.FromSeconds(30));
        later.ShouldBeInRange(Messages * 5, Messages * 40);
        // Two days after they were sent nobody asks any more.
        await During(TimeSpan.FromHours(40), TimeSpan.FromMinutes(10));
        (await During(TimeSpan.FromHours(10), TimeSpan.FromMinutes(10))).ShouldBe(0);
        log.Messages.ShouldBeEmpty();
    });

    [Fact]
    public Task AddressForExamples_IsNeverAsked() => Follow("https://heynow.example", async () =>
    {
        await During(TimeSpan.FromHours(3), TimeSpan.FromMinutes(1));
        (asked, log.Messages.Count, hey.Centre.Log.Messages.Count).ShouldBe((0, 0, 0));
    });
}
