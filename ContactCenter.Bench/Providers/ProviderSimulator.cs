using ContactCenter.Bench.Providers.Cloud;
using ContactCenter.Bench.Providers.Control;
using ContactCenter.Bench.Providers.HeyNow;

namespace ContactCenter.Bench.Providers;

/// <summary>
/// The other side: a server that speaks as Hey Now (Direct and Client API) and as WhatsApp's Cloud API, and customers who write by them.
/// It knows nothing of our code, only the wire (docs/providers.md).
/// </summary>
public sealed class ProviderSimulator : IAsyncDisposable
{
    readonly CancellationTokenSource stop = new();
    readonly Account account;
    readonly Tokens tokens;
    readonly CloudStatuses statuses;
    readonly SimulatorHost host;

    ProviderSimulator(SimulatorOptions options)
    {
        (Options, Faults) = (options, new Faults(options.Seed));
        account = new Account(options, Faults, Counts) { Phones = new Phones(options.Time, Deliver), Courier = new Courier(options, Faults, Counts, stop.Token) };
        (DirectLine, CloudLine) = (new DirectLine(account), new CloudLine(account));
        tokens = new Tokens(options.TokenLife, options.Time);
        statuses = new CloudStatuses(account, CloudLine);
        var (direct, client, report, cloud, media, control) = (new DirectServer(account), new ClientServer(account, tokens), new SessionReport(account, tokens), new CloudServer(account, statuses), new CloudMedia(account), new ControlServer(this));
        var gate = new Gate(Faults, Counts, options.Time);
        host = new SimulatorHost(options.Port, routes =>
        {
            direct.Map(routes, gate);
            client.Map(routes, gate);
            report.Map(routes, gate);
            cloud.Map(routes, gate);
            media.Map(routes, gate);
            control.Map(routes);
        });
    }

    public SimulatorOptions Options { get; }
    public Faults Faults { get; }
    public Counts Counts { get; } = new();

    /// <summary>The same after it was down. Domain of the Direct API, base address of the two others.</summary>
    public Uri Address => account.Address;

    public Uri? DirectInbound { get => account.DirectInbound; set => account.DirectInbound = value; }
    public Uri? CloudInbound { get => account.CloudInbound; set => account.CloudInbound = value; }
    public IEnumerable<Phone> Phones => account.Phones.All;

    internal DirectLine DirectLine { get; }
    internal CloudLine CloudLine { get; }

    public static async Task<ProviderSimulator> Start(SimulatorOptions? options = null)
    {
        var simulator = new ProviderSimulator(options ?? new SimulatorOptions());
        simulator.account.Address = await simulator.host.Start();
        return simulator;
    }

    /// <summary>The customer of this number, a new one if need be.</summary>
    public Phone Phone(string clientId, string? name = null, Line? line = null)
    {
        var phone = account.Phones.Of(clientId);
        phone.Name = name ?? phone.Name;
        phone.Line = line ?? phone.Line;
        return phone;
    }

    /// <summary>Every token of the Client API ends now.</summary>
    public void ExpireTokens() => tokens.Expire();

    /// <summary>Connections are refused, and open ones cut, until it comes up again. It delivers nevertheless.</summary>
    public Task GoDown() => host.Stop();

    public Task ComeUp() => host.Start();

    public Task<StormResult> StatusStorm(int count = 10_000, int perDelivery = 1, int lanes = 16) => statuses.Storm(count, perDelivery, lanes);

    /// <summary>Hey Now's question whether we are there.</summary>
    public async Task<bool> AskHealth() => await account.Courier.Ask(DirectInbound!) is not null;

    /// <summary>Meta's question whether the address is ours: true when the challenge came back.</summary>
    public async Task<bool> Verify(string? token = null)
    {
        var challenge = Guid.NewGuid().ToString("N");
        return await account.Courier.Ask(new Uri($"{CloudInbound}?hub.mode=subscribe&hub.challenge={challenge}&hub.verify_token={Uri.EscapeDataString(token ?? Options.VerifyToken)}")) == challenge;
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await host.Stop();
        account.Courier.Dispose();
    }

    Task<DeliveryResult> Deliver(Phone phone, CustomerMessage message) => account.Courier.Deliver(phone.Line == Line.Direct ? DirectLine.Compose(phone, message) : CloudLine.Compose(phone, message));
}
