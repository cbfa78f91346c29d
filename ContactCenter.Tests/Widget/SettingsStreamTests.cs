using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Data;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Widget;

/// <summary>Open widgets hear that their campaign's settings were saved, and of nothing else of the configuration.</summary>
public sealed class SettingsStreamTests(WidgetServer server) : IClassFixture<WidgetServer>
{
    [Fact]
    public async Task Listen_ItsCampaignIsSaved_HearsOfItAndOfNoOther()
    {
        using var client = await new WidgetClient(server.Address).Begin();
        using var stream = await client.Listen();
        await stream.Until("queue");
        await Save(Seed.OneByOneId);
        await ChangeMembers(Seed.MultipleId);
        await client.Say("between");
        (await stream.Until(IsNews)).Name.ShouldBe("message");

        await Save(Seed.MultipleId);
        await client.Say("after");
        var news = await stream.Until(IsNews);
        (news.Name, news.Id).ShouldBe(("campaign", null));
        (await stream.Until("message")).Data.GetProperty("text").GetString().ShouldBe("after");
        (await client.Send(HttpMethod.Get, $"campaigns/{Seed.Multiple}")).Body.GetProperty("color").GetString().ShouldBe("#123456");
    }

    static bool IsNews(ServerEvent happened) => happened.Name is "campaign" or "message";

    async Task Save(int campaignId)
    {
        var stored = server.Get<CampaignDirectory>().Current.Find(campaignId)!;
        var settings = Differences.Copy<CampaignSettings>(stored);
        settings.Color = "#123456";
        (await server.Get<SaveCampaign>().Run(await server.LogIn(Seed.Administrator), new Edited<CampaignSettings>(campaignId, stored.Version, settings))).Error.ShouldBeNull();
    }

    Task<Result> ChangeMembers(int campaignId) => server.Get<IUnitsOfWork>().Run(unit =>
    {
        unit.Append(new CampaignChanged(), campaignId: campaignId);
        return Result.Done;
    });
}
