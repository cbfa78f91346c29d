namespace ContactCenter.Bench.Providers;

/// <summary>Plays the providers until it is ended, steered over /control.</summary>
static class ProvidersCommand
{
    static readonly TimeSpan shown = TimeSpan.FromSeconds(1);

    public static async Task<int> Run(Options options, CancellationToken stop)
    {
        var usual = new SimulatorOptions();
        await using var simulator = await ProviderSimulator.Start(usual with
        {
            Port = options.Number("port", 5090),
            DirectInbound = Address(options, "direct-inbound"),
            CloudInbound = Address(options, "cloud-inbound"),
            Channel = options.Number("channel", usual.Channel),
            PlatformId = options.Text("platform", usual.PlatformId),
            PartnerToken = options.Text("partner-token", usual.PartnerToken),
            User = options.Text("user", usual.User),
            Password = options.Text("password", usual.Password),
            PhoneNumberId = options.Text("phone-number-id", usual.PhoneNumberId),
            AccessToken = options.Text("access-token", usual.AccessToken),
            AppSecret = options.Text("app-secret", usual.AppSecret),
            VerifyToken = options.Text("verify-token", usual.VerifyToken),
            Seed = options.Number("seed", usual.Seed),
        });
        Describe(simulator);
        for (string? last = null; !stop.IsCancellationRequested;)
        {
            if (simulator.Counts.ToString() is var counts && counts != last)
                Console.WriteLine(last = counts);
            await Task.Delay(shown, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return 0;
    }

    static Uri? Address(Options options, string name) => options.Has(name) ? new Uri(options.Text(name, "")) : null;

    static void Describe(ProviderSimulator simulator)
    {
        var (options, address) = (simulator.Options, simulator.Address);
        Console.WriteLine($"""
            Hey Now Direct API   domain {address}  platform {options.PlatformId}  partner token {options.PartnerToken}
                                 delivers to {simulator.DirectInbound?.ToString() ?? "nowhere (--direct-inbound URL)"}
            Hey Now Client API   address {address}  user {options.User}  password {options.Password}  platform {options.PlatformId}
            WhatsApp Cloud API   address {address}  phone number id {options.PhoneNumberId}  access token {options.AccessToken}
                                 app secret {options.AppSecret}  verify token {options.VerifyToken}
                                 delivers to {simulator.CloudInbound?.ToString() ?? "nowhere (--cloud-inbound URL)"}
            Templates            {string.Join(", ", options.Templates.Select(template => $"{template.Name} ({template.Language}, {template.Parameters} parameters)"))}
            Control              {address}control  (docs/providers-simulator.md). Ctrl+C ends.
            """);
    }
}
