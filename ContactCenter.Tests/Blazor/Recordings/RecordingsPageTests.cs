using Bunit;
using ContactCenter.Blazor.Recordings;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Customers;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Blazor.Supervisor;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Tests.Blazor.Recordings;

public sealed class RecordingsPageTests : SupervisedTests
{
    Actor ana = null!;

    private protected override async Task Prepare() => ana = await Centre.LogIn(Seed.Ana);

    async Task<long> Finish(string name, string campaign = Seed.Multiple)
    {
        var id = (await Centre.Get<StartInteraction>().Run(Centre.Visitor(campaign) with { Name = name })).Value.Id;
        (await Centre.Get<TakeInteraction>().Run(ana, id)).Error.ShouldBeNull();
        (await Centre.Get<EndInteraction>().Run(ana, id)).Error.ShouldBeNull();
        await Centre.Advance(TimeSpan.FromDays(1));
        return id;
    }

    IRenderedComponent<RecordingsPage> Open(string query = "") => Console.Open<RecordingsPage>("/supervisor/recordings/webchat" + query);

    static string[] Names(IRenderedComponent<RecordingsPage> page) => [.. page.FindAll("tbody a[data-row]").Select(link => link.TextContent)];

    static void Shows(IRenderedComponent<RecordingsPage> page, params string[] names) => page.WaitForAssertion(() =>
    {
        page.FindAll(".skeleton").ShouldBeEmpty();
        Names(page).ShouldBe(names);
    });

    [Fact]
    public async Task Finished_NewestFirst_NamesAreText()
    {
        await Finish("<b>one</b>");
        await Finish("two");
        await Centre.Arrive();
        var page = Open();
        Shows(page, "two", "<b>one</b>");
        page.FindAll("tbody b").ShouldBeEmpty();
        page.Find("[role=status]").TextContent.ShouldBe("2 grabaciones");
    }

    [Fact]
    public async Task FiltersInTheAddress_AreUsed()
    {
        await Finish("one");
        await Finish("two");
        Shows(Open("?customer=vera"), "two", "one");
        Shows(Open("?customer=ON%C3%89"), "one");
        Shows(Open("?to=2026-03-10"), "one");
        Shows(Open("?agent=" + Seed.Bruno), []);
        Shows(Open("?offline=1"), []);
        Shows(Open("?state=abandoned"), []);
        Shows(Open("?state=completed&direction=inbound"), "two", "one");
        Shows(Open("?text=h%C3%89llo"), "two", "one");
        Shows(Open("?text=hello+goodbye"), []);
    }

    [Fact]
    public async Task WordsTyped_GoIntoTheAddress_AndStayInTheBox()
    {
        await Finish("one");
        var page = Open();
        Shows(page, "one");
        page.Find("#f-text").Change("\"hello");
        Shows(page, "one");
        page.Find("#f-text").Change("zeppelin");
        Shows(page, []);
        page.Find("#f-text").GetAttribute("value").ShouldBe("zeppelin");
        Console.Services.GetRequiredService<Microsoft.AspNetCore.Components.NavigationManager>().Uri.ShouldEndWith("?text=zeppelin");
    }

    /// <summary>Item 43: what is typed is text.</summary>
    [Fact]
    public async Task Tag_FindsItsParts_AsRowsWriteThem()
    {
        await Tag(await Finish("one"), "Reembolso urgente", "VIP");
        await Tag(await Finish("two"), "100%");
        await Finish("three");
        Shows(Open("?tag=URG%C3%89N"), "one");
        Shows(Open("?tag=%25"), "two");
        Shows(Open("?tag=' OR 1"), []);
        var page = Open();
        Shows(page, "three", "two", "one");
        page.Find("#f-tag").Change("#vip");
        Shows(page, "one");
        page.Find("tbody tr").TextContent.ShouldContain("#Reembolso urgente #VIP");
        Console.Navigation.Uri.ShouldEndWith("?tag=%23vip");
        page.Find(".filters a.button").GetAttribute("href").ShouldBe("/supervisor/recordings/webchat");
    }

    async Task Tag(long id, params string[] tags)
    {
        foreach (var tag in tags)
        {
            (await Centre.Get<TagInteraction>().Add(ana, id, tag)).Error.ShouldBeNull();
        }
    }

    [Fact]
    public async Task FilterChanged_GoesIntoTheAddress_AndSearchesAgain()
    {
        await Finish("one");
        await Finish("two", Seed.OneByOne);
        var page = Open();
        Shows(page, "two", "one");
        page.Find("#f-campaign").Change(Seed.MultipleId.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Shows(page, "one");
        Console.Navigation.Uri.ShouldEndWith("?campaign=1");
    }

    [Fact]
    public async Task LeftOutOfHours_SeenByOneClick_LeavesTheSearchForTheNotSeen()
    {
        await Finish("one");
        Shows(Open("?offline=1"), []);
        Open().FindAll("thead th").Count.ShouldBe(10);
        await LeaveMessage("night");
        var page = Open("?offline=1&seen=0");
        Shows(page, "night");
        page.Find("tbody button").TextContent.Trim().ShouldEndWith(" No visto");
        page.Find("tbody button").Click();
        Shows(page, []);
        var seen = Open("?offline=1&seen=1");
        Shows(seen, "night");
        seen.Find("tbody .seen-by").TextContent.ShouldBe("supervisor 11/3/2026 15:00");
        var all = Open();
        Shows(all, "night", "one");
        all.FindAll("tbody button").Count.ShouldBe(1);
        all.Find("tbody button").Click();
        all.WaitForAssertion(() => all.Find("tbody button").TextContent.Trim().ShouldEndWith(" No visto"));
        Shows(all, "night", "one");
    }

    async Task LeaveMessage(string name)
    {
        var never = new Schedule("America/Montevideo", [new OpeningRange(DayOfWeek.Monday, 0, 0)], []);
        await Centre.Write(unit =>
        {
            unit.Db.Campaigns.Where(campaign => campaign.Id == Seed.MultipleId).ExecuteUpdate(set => set.SetProperty(campaign => campaign.Schedule, never));
            unit.Append(new CampaignChanged(), campaignId: Seed.MultipleId);
        });
        await Centre.Drain();
        SpinWait.SpinUntil(() => Centre.Get<CampaignDirectory>().Current.Find(Seed.MultipleId)!.Schedule.Ranges.Count == 1, TimeSpan.FromSeconds(20)).ShouldBeTrue();
        (await Centre.Get<LeaveOfflineMessage>().Run(Centre.Visitor() with { Name = name })).Error.ShouldBeNull();
    }

    [Fact]
    public void NothingFound_SaysWhatToDo()
    {
        var page = Open("?customer=nobody");
        page.WaitForAssertion(() => page.Find(".empty p").TextContent.ShouldContain("Amplíe las fechas"));
        page.Find(".empty a").GetAttribute("href").ShouldBe("/supervisor/recordings/webchat");
    }

    [Fact]
    public async Task Opened_ShowsTheConversation_AndItsNeighbours()
    {
        var one = await Finish("one");
        var two = await Finish("two");
        var page = Open($"?open={one}");
        page.WaitForAssertion(() => page.Find("aside h2").TextContent.ShouldBe("one"));
        page.Find("tr.chosen").TextContent.ShouldContain("one");
        page.FindAll("aside a.icon-button:not(.review-toggle)").Select(link => link.GetAttribute("href")).ShouldBe(
            [$"/supervisor/recordings/webchat?open={two}", "/supervisor/recordings/webchat"]);
    }

    [Fact]
    public async Task OpenedStillRunning_IsRefusedInWords()
    {
        var page = Open($"?open={await Centre.Arrive()}");
        page.WaitForAssertion(() => page.Find("aside [role=alert] h2").TextContent.ShouldStartWith("No puede ver"));
    }

    [Fact]
    public async Task MoreThanAPage_MoreShowsTheRest()
    {
        for (var i = 0; i <= RecordingsAddress.PageSize; i++)
            await Finish($"n{i}");
        var page = Open();
        page.WaitForAssertion(() => Names(page).Length.ShouldBe(RecordingsAddress.PageSize));
        page.Find(".more button").Click();
        page.WaitForAssertion(() => Names(page)[^1].ShouldBe("n0"));
        page.FindAll(".more").ShouldBeEmpty();
    }

    [Fact]
    public async Task Search_KeptUnderAName_IsALinkToIt_UntilItIsForgotten()
    {
        var page = Open("?text=a%26b%20%22c%22&offline=1&open=7");
        page.WaitForElement("#search-name").Change("<i>Mis</i> avisos");
        await page.Find(".save-search").SubmitAsync();
        page.WaitForAssertion(() => page.Find(".saved-searches li a").TextContent.ShouldBe("<i>Mis</i> avisos"));
        var link = page.Find(".saved-searches li a").GetAttribute("href")!;
        RecordingsAddress.Parse("http://here" + link).ShouldBe(new RecordingsAddress(Channel.Webchat, Text: "a&b \"c\"", OfflineOnly: true));
        page.Find(".saved-searches li a").GetAttribute("aria-current").ShouldBe("true");
        await page.Find(".saved-searches li button").ClickAsync();
        page.WaitForAssertion(() => page.FindAll(".saved-searches li").ShouldBeEmpty());
    }

    [Fact]
    public async Task SearchWithoutName_IsNotKept_AndSaysWhy()
    {
        var page = Open("?offline=1");
        page.WaitForElement(".save-search");
        await page.Find(".save-search").SubmitAsync();
        page.WaitForAssertion(() => page.Find("#search-problem").TextContent.ShouldBe("Escriba un nombre."));
        page.Find("#search-name").GetAttribute("aria-invalid").ShouldBe("true");
    }

    [Fact]
    public async Task Date_AsHeading_TurnsTheOrderRound_AndTellsIt()
    {
        await Finish("one");
        await Finish("two");
        var page = Open();
        Shows(page, "two", "one");
        page.Find("th[aria-sort]").GetAttribute("aria-sort").ShouldBe("descending");
        Console.Navigation.NavigateTo(page.Find("th .sort").GetAttribute("href")!);
        Shows(page, "one", "two");
        page.Find("th[aria-sort]").GetAttribute("aria-sort").ShouldBe("ascending");
        page.FindAll("a[href='/supervisor/recordings/webchat']").ShouldHaveSingleItem("the order is no filter that could be cleared, only turned back");
    }
}
