using System.Text.Json;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Direct;
using ContactCenter.Core.Providers.Receiving;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Support;

/// <summary>A centre that customers write to by a Direct provider: campaign `ventas` (skill "Ventas", default) and `soporte` (skill "Soporte"), Ana a member of both.</summary>
public sealed class HeyNow : IAsyncDisposable
{
    public const string Platform = "59820000000", Customer = "59899111222";

    HeyNow(Centre centre) => Centre = centre;

    public Centre Centre { get; private set; }
    public int ProviderId { get; private set; }

    /// <summary>The unguessable part of the address that the provider delivers to.</summary>
    public string InboundKey { get; private set; } = "";
    public int Sales { get; private set; }
    public int Support { get; private set; }
    public Provider Provider => Centre.Get<ProviderDirectory>().Find(ProviderId)!;

    /// <param name="domain">Where the provider is spoken to; nobody listens at the usual one.</param>
    /// <param name="change">Of both campaigns.</param>
    public static async Task<HeyNow> Start(string domain = "http://127.0.0.1:9", Action<CampaignSettings>? change = null) => await In(await Centre.Start(), domain, change);

    /// <summary>In a centre with the people of <see cref="Seed"/>.</summary>
    public static async Task<HeyNow> In(Centre centre, string domain, Action<CampaignSettings>? change = null)
    {
        var world = new HeyNow(centre);
        var admin = await world.Centre.LogIn(Seed.Administrator);
        world.Sales = await world.AddCampaign(admin, "ventas", "Ventas", null, change);
        var settings = new ProviderSettings { Name = "Hey", Api = ProviderApi.Direct, Domain = domain, PlatformId = Platform, DefaultCampaignId = world.Sales, NewSecret = "partner-secret" };
        var saved = (await world.Centre.Get<SaveProvider>().Run(admin, new Edited<ProviderSettings>(null, 0, settings))).Value;
        (world.ProviderId, world.InboundKey) = (saved.Id, saved.InboundKey!);
        world.Support = await world.AddCampaign(admin, "soporte", "Soporte", world.ProviderId, change);
        await world.Centre.Write(unit =>
        {
            unit.Db.Campaigns.Where(campaign => campaign.Id == world.Sales).ExecuteUpdate(set => set.SetProperty(campaign => campaign.ProviderId, world.ProviderId));
            unit.Db.Members.AddRange(new Member { CampaignId = world.Sales, AgentId = Seed.Ana, Position = 1 }, new Member { CampaignId = world.Support, AgentId = Seed.Ana, Position = 1 });
            unit.Db.SaveChanges();
            unit.Append(new CampaignChanged());
            unit.Append(new SharedSettingsChanged());
        });
        return world;
    }

    /// <summary>The same account by the Client API too, which sends templates; its id.</summary>
    public async Task<int> AddClient(string domain = "http://127.0.0.1:9")
    {
        var settings = new ProviderSettings
        {
            Name = "Hey Client",
            Api = ProviderApi.Client,
            Domain = domain,
            PlatformId = Platform,
            UserName = "centre",
            NewSecret = "client-secret",
            Templates = [new MessageTemplate("bienvenida", "es", "Hola {{1}}, ¿seguimos?"), new MessageTemplate("pedido_listo", "es", "{{1}}: el pedido {{2}} está listo")],
        };
        var id = (await Centre.Get<SaveProvider>().Run(await Centre.LogIn(Seed.Administrator), new Edited<ProviderSettings>(null, 0, settings))).Value.Id;
        await Centre.Drain();
        return id;
    }

    /// <summary>A campaign of that name with an account at Hey Now's Client API in another channel, Ana a member; its id.</summary>
    public async Task<int> AddChannel(string name, ProviderChannel channel, string domain)
    {
        var admin = await Centre.LogIn(Seed.Administrator);
        var settings = new ProviderSettings
        {
            Name = name,
            Channel = channel,
            Api = ProviderApi.Client,
            Domain = domain,
            PlatformId = Platform,
            UserName = "centre",
            NewSecret = "client-secret",
            Templates = [new MessageTemplate("bienvenida", "es", "Hola {{1}}, ¿seguimos?")],
        };
        var provider = (await Centre.Get<SaveProvider>().Run(admin, new Edited<ProviderSettings>(null, 0, settings))).Value.Id;
        var campaign = await AddCampaign(admin, name, name, provider, null);
        await Centre.Write(unit =>
        {
            unit.Db.Members.Add(new Member { CampaignId = campaign, AgentId = Seed.Ana, Position = 1 });
            unit.Db.SaveChanges();
            unit.Append(new CampaignChanged());
            unit.Append(new SharedSettingsChanged());
        });
        await Centre.Drain();
        return campaign;
    }

    /// <summary>They may write first.</summary>
    public async Task Permit(int userId)
    {
        (await Centre.Write(unit =>
        {
            unit.Db.Users.Where(user => user.Id == userId).ExecuteUpdate(set => set.SetProperty(user => user.MayWriteOutbound, true));
            unit.Append(new UserChanged(), agentId: userId);
        })).Error.ShouldBeNull();
    }

    public DeliveryStatus StatusOf(long message)
    {
        using var db = Centre.Read();
        return db.ProviderMessages.AsNoTracking().Single(known => known.MessageId == message).Status;
    }

    /// <summary>A campaign `nube` that is reached by WhatsApp's Cloud API, with Ana and Bruno; the answer is the key in its inbound address.</summary>
    public async Task<string> AddCloud(string domain)
    {
        var admin = await Centre.LogIn(Seed.Administrator);
        var id = await AddCampaign(admin, "nube", "Nube", null, settings => settings.Dispositions = [new("resuelto", "Resuelto", []), new("pendiente", "Pendiente", [])]);
        var settings = new ProviderSettings { Name = "Cloud", Api = ProviderApi.Cloud, Domain = domain + "/v23.0", PlatformId = "100200300400500", DefaultCampaignId = id, NewSecret = "cloud-token", NewAppSecret = "app-secret", Templates = [new MessageTemplate("bienvenida", "es", "Hola {{1}}, ¿seguimos?")] };
        var saved = (await Centre.Get<SaveProvider>().Run(admin, new Edited<ProviderSettings>(null, 0, settings))).Value;
        await Centre.Write(unit =>
        {
            unit.Db.Campaigns.Where(campaign => campaign.Id == id).ExecuteUpdate(set => set.SetProperty(campaign => campaign.ProviderId, saved.Id));
            unit.Db.Members.AddRange(new Member { CampaignId = id, AgentId = Seed.Ana, Position = 1 }, new Member { CampaignId = id, AgentId = Seed.Bruno, Position = 2 });
            unit.Db.SaveChanges();
            unit.Append(new CampaignChanged());
        });
        return saved.InboundKey!;
    }

    /// <summary>As Hey Now's present form has it.</summary>
    public static string Body(string id, string text, string skill = "ventas", string client = Customer, bool incoming = true, bool handOver = false, string session = "1000000000000001") => JsonSerializer.Serialize(new
    {
        @event = new { key = new { channel = 1, platformId = Platform, clientId = client, session }, ability = skill, @new = new { __contact = new { first_name = "Vera", last_name = "Paz", phones = new[] { client } } } },
        data = new { message = text, incoming, lastMessageTrace = new { idMessageHey = id }, @event = new { changeAgent = handOver, changeAbility = handOver, gotoPannel = handOver } },
    });

    /// <summary>Delivered, and everybody knows it.</summary>
    public async Task<TakenNews> Deliver(string body)
    {
        using var json = JsonDocument.Parse(body);
        var news = DirectWire.Read(json.RootElement, Centre.Time.GetUtcNow().ToUnixTimeMilliseconds());
        news.Error.ShouldBeNull();
        var taken = await Centre.Get<ReceiveNews>().Run(Provider, news.Value);
        taken.Error.ShouldBeNull();
        await Centre.Drain();
        return taken.Value;
    }

    /// <summary>As it was read from whatever form.</summary>
    public async Task Tell(ProviderNews news)
    {
        (await Centre.Get<ReceiveNews>().Run(Provider, [news])).Error.ShouldBeNull();
        await Centre.Drain();
    }

    public Task<TakenNews> Write(string id, string text, string skill = "ventas", string client = Customer) => Deliver(Body(id, text, skill, client));

    public async Task<IReadOnlyList<Interaction>> Interactions(string client = Customer)
    {
        await using var db = Centre.Read();
        return await db.Interactions.AsNoTracking().Where(interaction => interaction.VisitorId == $"whatsapp/{client}").OrderBy(interaction => interaction.Id).ToListAsync();
    }

    /// <summary>Who said what, in the order of the messages.</summary>
    public async Task<IReadOnlyList<string>> Said(long interactionId)
    {
        await using var db = Centre.Read();
        var messages = await db.Messages.AsNoTracking().Where(message => message.InteractionId == interactionId).OrderBy(message => message.Id).ToListAsync();
        return [.. messages.Select(message => $"{message.From}: {message.Text}")];
    }

    /// <summary>Real requests are under way; the clock goes on so that what rests is tried again.</summary>
    public async Task Until(Func<bool> isSo, TimeSpan? step = null)
    {
        for (var tries = 0; tries < 600 && !isSo(); tries++)
        {
            await Centre.Advance(step ?? TimeSpan.FromSeconds(2));
            SpinWait.SpinUntil(isSo, 10);
        }

        isSo().ShouldBeTrue(string.Join('\n', Centre.Log.Messages));
    }

    public async Task Restart() => Centre = await Centre.Restart();

    public ValueTask DisposeAsync() => Centre.DisposeAsync();

    async Task<int> AddCampaign(Actor admin, string name, string skill, int? provider, Action<CampaignSettings>? change)
    {
        var settings = new CampaignSettings { Name = name, Channel = Channel.HeyNow, Skills = [skill], ProviderId = provider, SecurityGroupId = Seed.OwnGroup, Strategy = Strategy.RingallMultiple };
        change?.Invoke(settings);
        var id = (await Centre.Get<SaveCampaign>().Run(admin, new Edited<CampaignSettings>(null, 0, settings))).Value.Id;
        await Centre.Drain();
        return id;
    }
}
