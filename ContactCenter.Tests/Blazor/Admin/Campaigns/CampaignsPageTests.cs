using AngleSharp.Dom;
using Bunit;
using ContactCenter.Blazor.Admin.Campaigns;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Blazor.Admin.Campaigns;

public sealed class CampaignsPageTests : IAsyncLifetime
{
    const string Webchat = "/admin/campaigns/webchat", HeyNow = "/admin/campaigns/heynow";

    Centre centre = null!;
    Actor admin = null!;
    AdminConsole console = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start();
        admin = await centre.LogIn(Seed.Administrator);
        console = new AdminConsole(centre, admin);
    }

    public async Task DisposeAsync()
    {
        await console.DisposeAsync();
        await centre.DisposeAsync();
    }

    [Fact]
    public async Task New_WithoutANameAndWithABadLevel_ComplainsAtBothAndStoresNothing()
    {
        var page = Open(Webchat + "?id=new");
        page.WaitForElement("#f-serviceLevel").Change("0");
        await page.Find("form").SubmitAsync();
        page.WaitForAssertion(() => page.FindAll(".field .error").Count.ShouldBe(2));
        page.Find("#f-name").GetAttribute("aria-invalid").ShouldBe("true");
        await centre.Drain();
        centre.Get<CampaignDirectory>().Current.All.Count.ShouldBe(3);
    }

    [Fact]
    public async Task New_OfHeyNow_AsksForProviderAndSkillsAndIsStored()
    {
        var page = Open(HeyNow + "?id=new");
        page.WaitForElement("#f-name").Change("Ñandú «x» 🎉");
        page.Find("#f-skills").Change("ventas\nsoporte");
        page.FindAll("#f-providerId").Count.ShouldBe(1);
        await page.Find("form").SubmitAsync();
        page.WaitForAssertion(() => page.Find(".form-news").TextContent.ShouldContain("Guardado"));
        await centre.Drain();
        var stored = centre.Get<CampaignDirectory>().Current.All.Single(campaign => campaign.Name == "Ñandú «x» 🎉");
        (stored.Key, string.Join(',', stored.Skills), stored.MaximumQueue).ShouldBe(("nandu-x", "ventas,soporte", null));
    }

    [Fact]
    public void Advanced_ShowsTheDefaultsAndWhatIsNotOfUse()
    {
        var page = Open($"{Webchat}?id=new&tab=advanced");
        page.WaitForElement("#f-maximumQueue");
        new[] { "maximumQueue", "maximumWait", "automaticEnd", "maximumPerAgent", "wrapUp", "thresholds-chatTime1", "thresholds-chatTime2", "thresholds-chatTime3", "thresholds-shortAbandon" }
            .Select(field => page.Find("#f-" + field).GetAttribute("value")).ShouldBe(["50", "600", "120", "3", "0", "300", "600", "900", "5"]);
        page.Find("#f-maximumPerAgent").IsDisabled().ShouldBeTrue();
        page.Find("#f-offerTime").IsDisabled().ShouldBeTrue();
        (page.Find("#f-offerTime").GetAttribute("value"), page.Find("#f-transferTime").GetAttribute("value")).ShouldBe(("30", "60"));
        page.Find("[data-field=audioVideo] input").IsDisabled().ShouldBeTrue();
        page.Find("[data-field=audioVideo] .help").TextContent.ShouldContain("llamadas");
        page.Find("[data-field=extraRequired] input").IsDisabled().ShouldBeTrue();

        page = Open($"{HeyNow}?id=new&tab=advanced");
        page.WaitForElement("#f-wrapUp");
        page.FindAll("#f-maximumQueue, #f-color, [data-field=askEmail]").ShouldBeEmpty();
    }

    [Fact]
    public void Saved_HasItsMembersAndItsCodeBesideIt()
    {
        var page = Open($"{Webchat}?id={Seed.MultipleId}");
        page.WaitForElement(".tabs").TextContent.ShouldContain("Miembros");
        page.Find(".tabs a:last-child").GetAttribute("href").ShouldBe($"/admin/members?campaigns={Seed.MultipleId}");
        page.Find(".form-tools button").Click();
        page.Find(".snippet").TextContent.ShouldContain($"data-campaign=\"{Seed.Multiple}\"");
    }

    [Fact]
    public async Task Duplicate_OfTheLongestName_OpensTheCopy()
    {
        var stored = centre.Get<CampaignDirectory>().Current.Find(Seed.MultipleId)!;
        var renamed = Differences.Copy<CampaignSettings>(stored);
        renamed.Name = AwkwardNames.Long;
        (await centre.Get<SaveCampaign>().Run(admin, new(stored.Id, stored.Version, renamed))).Error.ShouldBeNull();
        await centre.Drain();

        var page = Open($"{Webchat}?id={Seed.MultipleId}");
        page.WaitForElement(".form-actions .square").Click();
        await console.Hear();
        page.WaitForAssertion(() => page.Find("#f-name").GetAttribute("value")!.ShouldEndWith("… (copia)"));
        page.Find("#f-name").GetAttribute("value")!.Length.ShouldBeLessThanOrEqualTo(CampaignRules.LongestName);
        page.Find("[data-field=enabled] input").IsChecked().ShouldBeFalse();
    }

    [Fact]
    public async Task Delete_WithALiveInteraction_AsksWhereItGoes()
    {
        await centre.Arrive();
        var page = Open($"{Webchat}?id={Seed.MultipleId}");
        page.WaitForElement(".form-actions .danger").Click();
        page.Find("dialog h2").TextContent.ShouldContain("«sales»");
        page.Find("dialog .danger").IsDisabled().ShouldBeTrue();
        page.FindAll("#f-moveTo option").Select(option => option.TextContent).ShouldBe(["Elija una campaña", "foreign", "support"]);
        page.Find("#f-moveTo").Change("2");
        page.Find("dialog .danger").Click();
        page.WaitForAssertion(() => page.FindAll(".edit-form").ShouldBeEmpty());
        await centre.Drain();
        centre.Get<CampaignDirectory>().Current.Find(Seed.MultipleId)!.DeletedAt.ShouldNotBeNull();
    }

    [Fact]
    public void Missing_OrOfAnotherChannel_SaysSo()
    {
        Open($"{Webchat}?id=99").WaitForElement(".empty").TextContent.ShouldContain("No existe");
        Open($"{HeyNow}?id={Seed.MultipleId}").WaitForElement(".empty").TextContent.ShouldContain("No existe");
    }

    IRenderedComponent<CampaignsPage> Open(string address) => console.Open<CampaignsPage>(address);
}
