using Bunit;
using ContactCenter.Blazor.Admin.Providers;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Blazor.Admin;

public sealed class ProvidersPageTests : IAsyncLifetime
{
    Centre centre = null!;
    AdminConsole console = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start();
        console = new AdminConsole(centre, await centre.LogIn(Seed.Administrator));
    }

    public async Task DisposeAsync()
    {
        await console.DisposeAsync();
        await centre.DisposeAsync();
    }

    [Fact]
    public void TestOfAnUnfinishedForm_ComplainsAtItsFieldsAndStoresNothing()
    {
        var page = console.Open<ProvidersPage>("/admin/providers/heynow?id=new");
        page.Find("#f-name").Change("Uno");
        page.Find("#f-domain").Change("https://provider.example");
        page.Find(".connection-check .button").Click();
        page.WaitForAssertion(() => page.Find("[data-field=defaultCampaignId] .error").TextContent.ShouldBe("Complete este campo."));
        page.Find("[data-field=platformId] .error").TextContent.ShouldBe("Complete este campo.");
        page.FindAll(".connection-check .danger").ShouldBeEmpty();
        using var db = centre.Read();
        db.Providers.ShouldBeEmpty();
    }

    [Fact]
    public void Templates_AreAskedForWhereTheChannelHasThem()
    {
        var page = console.Open<ProvidersPage>("/admin/providers/heynow?id=new");
        page.FindAll(".api-choice input")[1].Change(true);
        page.FindAll("[data-field=templates]").Count.ShouldBe(1);
        page.Find("#f-channel").Change("1");
        page.FindAll("[data-field=templates]").ShouldBeEmpty();
        page.Find("#f-channel").Change("0");
        page.FindAll("[data-field=templates]").Count.ShouldBe(1);
    }

    [Fact]
    public void Fields_TakeNoMoreThanTheirRulesAllow()
    {
        var page = console.Open<ProvidersPage>("/admin/providers/heynow?id=new");
        page.FindAll(".api-choice input")[2].Change(true);
        page.Find("[data-field=templates] .button").Click();

        page.FindAll(".template-row [maxlength]").Select(field => field.GetAttribute("maxlength")).ShouldBe(["512", "10", "1024"]);
        (page.Find("#f-newSecret").GetAttribute("maxlength"), page.Find("#f-newAppSecret").GetAttribute("maxlength")).ShouldBe(("2000", "2000"));
    }

    [Fact]
    public async Task Saved_ShowsItsAddressOnce_AndNoSecretEver_077()
    {
        var hey = await HeyNow.In(centre, "http://127.0.0.1:9");
        var page = console.Open<ProvidersPage>($"/admin/providers/heynow?id={hey.ProviderId}");
        page.WaitForElement("#f-name").GetAttribute("value").ShouldBe("Hey");
        var stored = hey.Provider;

        foreach (var unsaid in new[] { "partner-secret", stored.Secret!, stored.InboundKeyHash!, hey.InboundKey })
            page.Markup.ShouldNotContain(unsaid);
        page.Find("#f-newSecret").GetAttribute("type").ShouldBe("password");
        page.Find("#f-newSecret").GetAttribute("value").ShouldBeNullOrEmpty();
    }
}
