using Bunit;
using ContactCenter.Blazor.Admin.Members;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Blazor.Admin;

public sealed class MembersPageTests : IAsyncLifetime
{
    Centre centre = null!;
    AdminConsole console = null!;
    Actor admin = null!;

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
    public void CampaignsChosen_StandInTheAddressAndDecideTheColumns()
    {
        var page = Open("");
        Row(page, "campaigns", "support").Click();
        Row(page, "campaigns", "sales").Click(new MouseEventArgs { CtrlKey = true });

        page.WaitForAssertion(() => Names(page, "members").ShouldBe(["ana", "bruno", "carla"]));
        console.Navigation.Uri.ShouldEndWith("/admin/members?campaigns=1,2");
        Names(page, "agents").ShouldBe(["carla"]);
    }

    [Fact]
    public async Task Add_ByButton_MovesThemAndSaysSo()
    {
        var page = Open("?campaigns=1,2");
        Row(page, "agents", "carla").Click();
        page.Find("[data-add]").Click();
        page.WaitForAssertion(() => page.Find(".members-news .tag.ok").TextContent.ShouldContain("1 miembro agregado"));

        await console.Hear();

        page.WaitForAssertion(() => Names(page, "agents").ShouldBeEmpty());
        (await InCampaign(Seed.OneByOneId)).ShouldBe([Seed.Ana, Seed.Bruno, Seed.Carla]);
    }

    [Fact]
    public async Task Remove_FromSeveral_AsksFirst()
    {
        var page = Open("?campaigns=1,2");
        Row(page, "members", "ana").Click();
        page.Find("[data-remove]").Click();
        (await InCampaign(Seed.MultipleId)).ShouldContain(Seed.Ana);
        page.Find("dialog .button.danger").Click();

        page.WaitForAssertion(() => page.Find(".members-news .tag.ok").TextContent.ShouldContain("2 miembros quitados"));
        (await InCampaign(Seed.MultipleId)).ShouldBe([Seed.Bruno, Seed.Carla]);
    }

    [Fact]
    public async Task Place_OfOneMember_IsStoredWhenChanged()
    {
        var page = Open("?campaigns=1");
        Row(page, "members", "carla").Click();
        page.Find("#f-penalty").Change("500");
        page.Find("[data-field=penalty] .error");
        page.Find("#f-penalty").Change("40");
        page.WaitForElement(".member-place .tag.ok");
        page.Find("#f-position").Change("1");
        page.WaitForElement(".member-place .tag.ok");
        await console.Hear();

        page.WaitForAssertion(() => Names(page, "members").ShouldBe(["carla", "ana", "bruno"]));
        await using var db = centre.Read();
        (await db.Members.SingleAsync(member => member.CampaignId == Seed.MultipleId && member.AgentId == Seed.Carla)).Penalty.ShouldBe(40);
    }

    [Fact]
    public async Task AnothersChange_ShowsAtOnceAndUnmarksWhoIsGone()
    {
        var page = Open("?campaigns=1");
        Row(page, "members", "bruno").Click();
        await centre.Get<RemoveMembers>().Run(admin, [Seed.MultipleId], [Seed.Bruno]);
        await console.Hear();

        page.WaitForAssertion(() => Names(page, "members").ShouldBe(["ana", "carla"]));
        page.Find("[data-remove]").HasAttribute("disabled").ShouldBeTrue();
    }

    IRenderedComponent<MembersPage> Open(string query)
    {
        var page = console.Open<MembersPage>("/admin/members" + query);
        page.WaitForElement("#campaigns .pick-row");
        return page;
    }

    static AngleSharp.Dom.IElement Row(IRenderedComponent<MembersPage> page, string column, string name) =>
        page.FindAll($"#{column} .pick-row").Single(row => row.QuerySelector(".row-name")!.ChildNodes[0].TextContent == name);

    static string[] Names(IRenderedComponent<MembersPage> page, string column) => [.. page.FindAll($"#{column} .pick-row .row-name").Select(name => name.ChildNodes[0].TextContent)];

    async Task<List<int>> InCampaign(int id)
    {
        await using var db = centre.Read();
        return await db.Members.Where(member => member.CampaignId == id).OrderBy(member => member.AgentId).Select(member => member.AgentId).ToListAsync();
    }
}
