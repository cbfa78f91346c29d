using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Users;

namespace ContactCenter.Blazor.Demo;

/// <summary>The demonstration's accounts at providers and the campaigns that are reached by them. Their addresses are reserved for examples: what is sent there never leaves the server.</summary>
static class DemoAccounts
{
    public const string Direct = "Hey Now ventas", Cloud = "WhatsApp posventa", Facebook = "Facebook Casa Ceibo", Twitter = "Twitter Casa Ceibo", Client = "Hey Now avisos";
    const string Sales = "WhatsApp ventas";

    static readonly MessageTemplate[] templates =
    [
        new("pedido_listo", "es_AR", "Hola {{1}}, tu pedido {{2}} está listo para retirar."),
        new("seguimos_en_contacto", "es_AR", "Hola {{1}}, tenemos novedades de tu consulta. ¿Seguimos por acá?"),
    ];

    public static async Task Open(DemoCentre centre)
    {
        await Connect(centre, Sales, ["ventas"], new ProviderSettings { Name = Direct, PlatformId = "59820001122", Domain = "https://heynow.example/api" });
        await Connect(centre, "WhatsApp posventa", [], new ProviderSettings { Name = Cloud, Api = ProviderApi.Cloud, PlatformId = "100200300400500", Domain = "https://graph.example/v23.0", NewAppSecret = "demo", Templates = [.. templates] });
        await Connect(centre, "Facebook", ["redes"], new ProviderSettings { Name = Facebook, Channel = ProviderChannel.Facebook, PlatformId = "casaceibo", Domain = "https://heynow.example/api" });
        await Connect(centre, "Twitter", ["redes"], new ProviderSettings { Name = Twitter, Channel = ProviderChannel.Twitter, PlatformId = "casaceibo", Domain = "https://heynow.example/api" });
        await Connect(centre, "Avisos por WhatsApp", [], new ProviderSettings { Name = Client, Api = ProviderApi.Client, PlatformId = "59820001122", Domain = "https://heynow.example", UserName = "demo", Templates = [.. templates] });
    }

    /// <param name="name">Of the campaign, which is made like the sales' where there is none yet.</param>
    static async Task Connect(DemoCentre centre, string name, List<string> skills, ProviderSettings account)
    {
        var admin = await centre.Person("admin");
        var campaign = Find(centre, name) ?? await Copy(centre, admin, name);
        (account.DefaultCampaignId, account.NewSecret) = (account.Api == ProviderApi.Client ? null : campaign.Id, "demo");
        var saved = await centre.Get<SaveProvider>().Run(admin, new Edited<ProviderSettings>(null, 0, account));
        DemoCentre.Must(new(saved.Error));
        (campaign.ProviderId, campaign.Skills, campaign.Enabled) = (saved.Value.Id, skills, true);
        DemoCentre.Must(new((await centre.Get<SaveCampaign>().Run(admin, new Edited<CampaignSettings>(campaign.Id, campaign.Version, campaign))).Error));
        centre.Reload();
    }

    static async Task<Campaign> Copy(DemoCentre centre, Actor admin, string name)
    {
        DemoCentre.Must(new((await centre.Get<DuplicateCampaign>().Run(admin, Find(centre, Sales)!.Id, name)).Error));
        centre.Reload();
        return Find(centre, name)!;
    }

    static Campaign? Find(DemoCentre centre, string name) => centre.Get<CampaignDirectory>().Current.All.SingleOrDefault(campaign => campaign.Name == name);
}
