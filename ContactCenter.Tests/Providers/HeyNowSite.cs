using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Receiving;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Providers;

/// <summary>The real program with a Direct provider whose other side does not answer.</summary>
public sealed class HeyNowSite : WidgetServer, IAsyncLifetime
{
    public string Inbound { get; private set; } = "";
    public int ProviderId { get; private set; }
    public DeliveryCounts Counts => Get<DeliveryCounts>();

    async Task IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        var admin = await LogIn(Seed.Administrator);
        var campaign = (await Get<SaveCampaign>().Run(admin, new Edited<CampaignSettings>(null, 0, new CampaignSettings { Name = "ventas", Channel = Channel.HeyNow, Skills = ["ventas"] }))).Value.Id;
        var settings = new ProviderSettings { Name = "Hey", Domain = "http://127.0.0.1:9", PlatformId = HeyNow.Platform, DefaultCampaignId = campaign, NewSecret = "partner-secret" };
        var saved = (await Get<SaveProvider>().Run(admin, new Edited<ProviderSettings>(null, 0, settings))).Value;
        var key = saved.InboundKey;
        ProviderId = saved.Id;
        Inbound = $"{Address}/api/providers/heynow/{key}";
        SpinWait.SpinUntil(() => Get<ProviderDirectory>().FindByKey(key!) is not null && Get<CampaignDirectory>().Current.Find(campaign) is not null, TimeSpan.FromSeconds(10)).ShouldBeTrue();
    }
}
