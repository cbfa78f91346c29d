using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Providers;

namespace ContactCenter.Blazor.Demo;

/// <summary>The demonstration's accounts at providers and the campaigns that are reached by them. Their addresses are reserved for examples: what is sent there never leaves the server.</summary>
static class DemoAccounts
{
    public const string Direct = "Hey Now ventas", Cloud = "WhatsApp posventa", Facebook = "Facebook Casa Ceibo", Client = "Hey Now avisos";
    public const string Sales = "whatsapp-ventas", AfterSales = "whatsapp-posventa", Social = "facebook", Notices = "avisos-por-whatsapp";

    static readonly MessageTemplate[] templates =
    [
        new("pedido_listo", "es_AR", "Hola {{1}}, tu pedido {{2}} está listo para retirar."),
        new("seguimos_en_contacto", "es_AR", "Hola {{1}}, tenemos novedades de tu consulta. ¿Seguimos por acá?"),
    ];

    public static async Task Open(DemoCentre centre)
    {
        await Copy(centre, "WhatsApp posventa");
        await Copy(centre, "Facebook");
        await Copy(centre, "Avisos por WhatsApp");
        await Connect(centre, Sales, ["ventas"], new ProviderSettings { Name = Direct, PlatformId = "59820001122", Domain = "https://heynow.example/api" });
        await Connect(centre, AfterSales, [], new ProviderSettings { Name = Cloud, Api = ProviderApi.Cloud, PlatformId = "100200300400500", Domain = "https://graph.example/v23.0", NewAppSecret = "demo", Templates = [.. templates] });
        await Connect(centre, Social, ["redes"], new ProviderSettings { Name = Facebook, Channel = ProviderChannel.Facebook, PlatformId = "casaceibo", Domain = "https://heynow.example/api" });
        await Connect(centre, Notices, [], new ProviderSettings { Name = Client, Api = ProviderApi.Client, PlatformId = "59820001122", Domain = "https://heynow.example", UserName = "demo", Templates = [.. templates] });
    }

    static async Task Copy(DemoCentre centre, string name)
    {
        DemoCentre.Must(new((await centre.Get<DuplicateCampaign>().Run(await centre.Person("admin"), centre.Campaign(Sales).Id, name)).Error));
        centre.Reload();
    }

    static async Task Connect(DemoCentre centre, string key, List<string> skills, ProviderSettings account)
    {
        var (admin, campaign) = (await centre.Person("admin"), centre.Campaign(key));
        (account.DefaultCampaignId, account.NewSecret) = (account.Api == ProviderApi.Client ? null : campaign.Id, "demo");
        var saved = await centre.Get<SaveProvider>().Run(admin, new Edited<ProviderSettings>(null, 0, account));
        DemoCentre.Must(new(saved.Error));
        (campaign.ProviderId, campaign.Skills, campaign.Enabled) = (saved.Value.Id, skills, true);
        DemoCentre.Must(new((await centre.Get<SaveCampaign>().Run(admin, new Edited<CampaignSettings>(campaign.Id, campaign.Version, campaign))).Error));
        centre.Reload();
    }
}
