using ContactCenter.Bench.Processes;
using ContactCenter.Bench.Providers;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Providers;
using Microsoft.AspNetCore.DataProtection;

namespace ContactCenter.Bench.Load;

/// <summary>A data directory with a Direct and a Cloud provider at a simulator, and messages that wait for the first.</summary>
static class ProviderDatabase
{
    public const string Key = "bench-inbound-key", CloudKey = "bench-cloud-key";
    const int DirectId = 1, CloudId = 2, CampaignId = 2;

    static readonly Dictionary<string, string> trusting = new() { ["Providers__AllowPrivateAddresses"] = "true" };

    /// <param name="simulator">The providers' other side.</param>
    /// <param name="customers">With whom conversations go on.</param>
    /// <param name="queued">Messages that each of them is to be sent.</param>
    /// <param name="api">By which of the two.</param>
    public static Task<string> Create(ProviderSimulator simulator, int customers = 0, int queued = 0, ProviderApi api = ProviderApi.Direct)
    {
        var directory = Directory.CreateTempSubdirectory("contactcenter-bench-").FullName;
        // As the server will read them.
        var secrets = new ProviderSecrets(DataProtectionProvider.Create(new DirectoryInfo(Path.Combine(directory, "keys")), builder => builder.SetApplicationName("ContactCenter")));
        return BenchDatabase.Create(unit =>
        {
            Add(unit, simulator, secrets);
            for (var number = 0; number < customers; number++)
                Wait(unit, simulator, number, queued, api);
            return Result.Done;
        }, directory);
    }

    public static Task<ServerProcess> Serve(string directory) => ServerProcess.Start(directory, extra: trusting);

    public static Uri DirectInbound(ServerProcess server) => new(server.Url, $"api/providers/heynow/{Key}");

    public static Uri CloudInbound(ServerProcess server) => new(server.Url, $"api/providers/whatsapp/{CloudKey}");

    static void Add(Unit unit, ProviderSimulator simulator, ProviderSecrets secrets)
    {
        unit.Db.Campaigns.Add(new Campaign
        {
            Id = CampaignId,
            Key = "ventas",
            Name = "Ventas",
            Channel = Channel.HeyNow,
            Strategy = Strategy.RingallMultiple,
            ProviderId = DirectId,
            Skills = ["ventas"],
            MaximumQueue = null,
            MaximumWait = null,
            AutomaticEnd = null,
            Members = [new Member { AgentId = 1, Position = 1 }],
        });
        unit.Db.Providers.AddRange(
            Of(ProviderApi.Direct, DirectId, simulator.Options.PlatformId, simulator.Options.PartnerToken, Key),
            Of(ProviderApi.Cloud, CloudId, simulator.Options.PhoneNumberId, simulator.Options.AccessToken, CloudKey));
        unit.Db.SaveChanges();

        Provider Of(ProviderApi api, int id, string platformId, string secret, string inboundKey) => new()
        {
            Id = id,
            Name = $"{api}",
            Api = api,
            Domain = simulator.Address.ToString().TrimEnd('/'),
            PlatformId = platformId,
            DefaultCampaignId = CampaignId,
            Secret = secrets.Protect(secret),
            SecretApi = api,
            AppSecret = api == ProviderApi.Cloud ? secrets.Protect(simulator.Options.AppSecret) : null,
            InboundKeyHash = ProviderSecrets.HashOf(inboundKey),
        };
    }

    static void Wait(Unit unit, ProviderSimulator simulator, int number, int queued, ProviderApi api)
    {
        var (id, channel, platform) = api == ProviderApi.Direct ? (DirectId, WireChannels.WhatsApp, simulator.Options.PlatformId) : (CloudId, WireChannels.WhatsAppCloud, simulator.Options.PhoneNumberId);
        var contact = unit.Providers.Contact(id, new ProviderAddress(channel, platform, $"5989800{number:D5}", "1000000000000001"));
        simulator.Phone(contact.ClientId).OpenWindow();
        var interaction = Interaction.Begin(new InteractionStart(
            PublicId.New(), Channel.HeyNow, Direction.Inbound, CampaignId, WireChannels.VisitorOf(contact.Address), "es", new Customer($"Cliente {number}", null, null, null, null)), unit.Now);
        interaction.Enqueue(unit.Now);
        unit.Save(interaction);
        unit.Providers.Hold(interaction.Id, contact, inbound: true);
        unit.Providers.Heard(contact, null, unit.Now);
        interaction.Answer(1, unit.Now);
        unit.Save(interaction);
        for (var message = 0; message < queued; message++)
            unit.AddMessage(interaction.Id, CampaignId, MessageFrom.Agent, 1, $"a{message}", $"Respuesta {message} para usted.");
    }
}
