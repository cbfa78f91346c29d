using System.Text;
using Bunit;
using ContactCenter.Blazor.Admin.Canned;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.AspNetCore.Components.Forms;

namespace ContactCenter.Tests.Blazor.Admin;

public sealed class CannedResponsesPageTests : IAsyncLifetime
{
    Centre centre = null!;
    AdminConsole console = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start(campaign => campaign.CannedResponses.Add(new CannedResponse { Shortcut = "hi", Description = "Greeting", Text = "Hello {{customer.name}}" }));
        await LogIn(Seed.Supervisor);
    }

    public async Task DisposeAsync()
    {
        await console.DisposeAsync();
        await centre.DisposeAsync();
    }

    [Fact]
    public void List_OfASupervisor_HoldsOwnCampaignsOnlyAndFilters()
    {
        var page = Open("");
        page.WaitForAssertion(() => page.FindAll(".side-row").Count.ShouldBe(2));
        page.FindAll("#canned-filter option").Select(option => option.TextContent).ShouldBe(["Todas las campañas", "sales", "support"]);
        page.Find("#canned-filter").Change("2");
        page.WaitForAssertion(() => page.FindAll(".side-row").Count.ShouldBe(1));
        console.Navigation.Uri.ShouldEndWith("?campaign=2");
        page.Find(".file-tools a").GetAttribute("href").ShouldBe("/canned-responses/export?campaign=2");
    }

    [Fact]
    public async Task Preview_AndVariables_ShowWhatTheCustomerGets()
    {
        await LogIn(Seed.Administrator);
        var page = Open("?id=new&campaign=shared");
        page.WaitForElement("#f-text").Change("**Hi** <i>x</i> {{customer.name}}");
        page.FindAll(".variables button").Select(button => button.GetAttribute("data-insert")).ShouldBe(CannedVariables.All);
        page.Find(".canned-preview .bubble").InnerHtml.Trim().ShouldBe("<p><strong>Hi</strong> &lt;i&gt;x&lt;/i&gt; Lucía Pérez</p>");
        page.Find("#f-shortcut").Change("hi");
        await page.Find("form").SubmitAsync();
        page.WaitForAssertion(() => page.Find(".form-news").TextContent.ShouldContain("Guardado"));
        await centre.Drain();
        centre.Get<CampaignDirectory>().Current.SharedResponses.Single().Text.ShouldBe("**Hi** <i>x</i> {{customer.name}}");
    }

    [Fact]
    public async Task Import_IsShownBeforeItIsStored()
    {
        var page = Open("?campaign=1");
        var tools = page.WaitForComponent<CannedFileTools>();
        tools.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromBinary(Encoding.UTF8.GetBytes("\uFEFFatajo;texto\nhi;Nuevo\nbye;Chau\n"), "respuestas.csv"));
        page.WaitForElement("[data-import]");
        page.FindAll(".import-plan tbody tr").Count.ShouldBeGreaterThanOrEqualTo(2);
        Stored(Seed.MultipleId).ShouldBe(["hi"]);

        page.Find("[data-import]").Click();
        page.WaitForAssertion(() => page.Find(".file-tools .tag.ok").TextContent.ShouldContain("2"));
        await centre.Drain();
        Stored(Seed.MultipleId).ShouldBe(["bye", "hi"]);
    }

    [Fact]
    public void Import_OfAnotherEncoding_IsRefused()
    {
        var page = Open("?campaign=1");
        page.WaitForComponent<CannedFileTools>().FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromBinary([0x61, 0xff, 0xfe], "x.csv"));
        page.WaitForAssertion(() => page.Find(".file-tools .tag.danger").TextContent.ShouldContain("UTF-8"));
    }

    [Fact]
    public async Task Tab_OfACampaign_EditsItsOwn()
    {
        var tab = console.Render<CannedResponsesTab>(parameters => parameters.Add(component => component.CampaignId, Seed.MultipleId));
        tab.WaitForElement(".canned-rows .side-row").Click();
        tab.WaitForElement("#f-text").Change("Changed");
        await tab.Find("form").SubmitAsync();
        tab.WaitForAssertion(() => tab.Find(".form-news").TextContent.ShouldContain("Guardado"));
        await centre.Drain();
        centre.Get<CampaignDirectory>().Current.Find(Seed.MultipleId)!.CannedResponses.Single().Text.ShouldBe("Changed");
    }

    [Fact]
    public void Tab_AnotherResponseWhileOneIsUnsaved_AsksFirst()
    {
        var tab = console.Render<CannedResponsesTab>(parameters => parameters.Add(component => component.CampaignId, Seed.MultipleId));
        tab.WaitForElement(".canned-rows .side-row").Click();
        tab.WaitForElement("#f-text").Change("Changed");

        tab.Find("#new-response").Click();
        tab.Find("dialog[aria-labelledby=unsaved-title] .button:not(.danger)").Click();
        tab.FindAll("dialog").ShouldBeEmpty();
        tab.Find("#f-text").GetAttribute("value").ShouldBe("Changed");

        tab.Find("#new-response").Click();
        tab.Find("dialog[aria-labelledby=unsaved-title] .button.danger").Click();
        tab.FindAll("dialog").ShouldBeEmpty();
        tab.Find("#f-shortcut").GetAttribute("value").ShouldBeNullOrEmpty();
    }

    async Task LogIn(int user)
    {
        if (console is not null)
            await console.DisposeAsync();
        Actor actor = await centre.LogIn(user);
        console = new AdminConsole(centre, actor);
    }

    IRenderedComponent<CannedResponsesPage> Open(string query) => console.Open<CannedResponsesPage>("/canned-responses" + query);

    string[] Stored(int campaign)
    {
        using var db = centre.Read();
        return [.. db.CannedResponses.Where(response => response.CampaignId == campaign).OrderBy(response => response.Shortcut).Select(response => response.Shortcut)];
    }
}
