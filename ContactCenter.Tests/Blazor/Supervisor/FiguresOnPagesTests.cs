using AngleSharp.Dom;
using Bunit;
using ContactCenter.Blazor.Supervisor.All;
using ContactCenter.Blazor.Supervisor.Live;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Blazor.Supervisor;

/// <summary>The figures of a real centre on the live page, in their lists, and on the page of all campaigns.</summary>
public sealed class FiguresOnPagesTests : SupervisedTests
{
    Actor ana = null!;

    private protected override async Task Prepare() => ana = await Centre.LogIn(Seed.Ana);

    /// <summary>One answered late and completed, one abandoned, one short abandon, one active.</summary>
    async Task Work()
    {
        var first = await Centre.Arrive();
        await Centre.Advance(TimeSpan.FromSeconds(30));
        await Centre.Get<TakeInteraction>().Run(ana, first);
        await Centre.Advance(TimeSpan.FromSeconds(90));
        await Centre.Get<EndInteraction>().Run(ana, first);
        var second = await Centre.Arrive();
        await Centre.Advance(TimeSpan.FromSeconds(10));
        await Centre.Get<LeaveInteraction>().Run(second);
        await Centre.Get<LeaveInteraction>().Run(await Centre.Arrive());
        await Centre.Arrive(ana);
        await Centre.Drain();
    }

    static string Tile(IRenderedComponent<LivePage> page, string name) =>
        page.FindAll(".tile").Single(tile => tile.QuerySelector("dt")!.TextContent == name).QuerySelector(".figure")!.TextContent.Replace("\u00a0", " ").Trim();

    static string Plain(IElement element) => string.Join(' ', element.TextContent.Split([' ', '\n', '\u00a0'], StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public async Task Tiles_ShowTheDay_AndGoOnWithIt()
    {
        await Work();
        var page = Console.Open<LivePage>($"/supervisor/campaigns/webchat?campaign={Seed.MultipleId}");
        page.WaitForAssertion(() => Tile(page, "Atendidas").ShouldStartWith("2"));
        Tile(page, "Abandonadas").ShouldStartWith("1");
        Tile(page, "Nivel de servicio").ShouldBe("50,0 % / 66,7 %");
        Tile(page, "Espera media").ShouldBe("0:15");
        Tile(page, "Duración media").ShouldBe("1:30");
        // 30 s free, 90 busy, 10 free, and now busy.
        Tile(page, "Ocupación").ShouldBe("69,2 %");
        page.FindAll(".tile-note").Select(Plain).ShouldBe(["de 3 ofrecidas", "33,3 % · cortos 1", "cola llena 0", "de atendidas / de ofrecidas · 20 s"]);
        page.FindAll(".agents tbody tr")[0].QuerySelectorAll("td.number").Select(Plain).Take(3).ShouldBe(["0", "1", "1"]);
        page.FindAll(".curve-table tbody tr").ShouldHaveSingleItem().QuerySelectorAll("td").Select(Plain).ShouldBe(["3", "2", "1", "50,0 % / 66,7 %"]);
        await Centre.Arrive(ana);
        page.WaitForAssertion(() => Tile(page, "Atendidas").ShouldStartWith("3"));
    }

    [Fact]
    public async Task Figure_OpensItsInteractions_AndKeepsUpWithThem()
    {
        await Work();
        var page = Console.Open<LivePage>($"/supervisor/campaigns/webchat?campaign={Seed.MultipleId}&list=answered");
        page.WaitForAssertion(() => page.FindAll(".figure-row").Count.ShouldBe(2));
        page.Find(".figure-list .beside-facts strong").TextContent.ShouldBe("2 interacciones");
        // The one that goes on is watched, the other is a recording.
        page.FindAll(".figure-row").Select(row => row.GetAttribute("href")!.Contains("spy=")).ShouldBe([true, false]);
        await Centre.Arrive(ana);
        page.WaitForAssertion(() => Tile(page, "Atendidas").ShouldStartWith("3"));
        await Centre.Advance(TimeSpan.FromSeconds(1));
        page.WaitForAssertion(() => page.FindAll(".figure-row").Count.ShouldBe(3));
    }

    [Fact]
    public async Task InteractionState_AndIdleAlert_CarryTheCampaignsLimits()
    {
        await Centre.Arrive(ana);
        await Centre.LogIn(Seed.Bruno);
        await Centre.Drain();
        var page = Console.Open<LivePage>("/supervisor/campaigns/webchat");
        page.WaitForElement(".agents .idle");
        var busy = page.FindAll(".agents tbody tr")[0].QuerySelectorAll(".wait").Last().QuerySelector("cc-clock")!;
        (busy.GetAttribute("warn"), busy.GetAttribute("critical")).ShouldBe(("300001", "600001"));
        page.Find(".agents .idle cc-clock").GetAttribute("critical").ShouldBe("900001");
        page.Find(".agents .idle").TextContent.ShouldContain("inactivo");
    }

    [Fact]
    public async Task AllCampaigns_ShowTheOwnGroupsOnly_PinnedInFront_AndStandStill()
    {
        await Centre.Arrive(Seed.Foreign);
        var page = Console.Open<AllPage>("/supervisor/campaigns/all");
        string[] Names() => [.. page.FindAll(".campaign-card h3").Select(title => title.TextContent)];
        string Waiting() => Plain(page.FindAll(".campaign-card")[0].QuerySelector(".figure")!);
        page.WaitForAssertion(() => Names().ShouldBe(["sales", "support"]));
        await page.InvokeAsync(() => page.FindAll(".campaign-card .pin")[1].Click());
        page.WaitForAssertion(() => Names().ShouldBe(["support", "sales"]));
        await Centre.Arrive(Seed.OneByOne);
        page.WaitForAssertion(() => Waiting().ShouldStartWith("1"));
        await page.InvokeAsync(() => page.Find(".pause").Click());
        page.WaitForAssertion(() => page.Find(".pause").TextContent.ShouldContain("Reanudar"));
        await Centre.Arrive(Seed.OneByOne);
        await Centre.Arrive(Seed.Foreign);
        page.WaitForAssertion(() => page.Find(".pause").TextContent.ShouldContain("1 cambio"));
        Waiting().ShouldStartWith("1");
        await page.InvokeAsync(() => page.Find(".pause").Click());
        page.WaitForAssertion(() => Waiting().ShouldStartWith("2"));
    }

    /// <summary>Each figure of a tile leads to as many interactions as it says, of that campaign alone.</summary>
    [Fact]
    public async Task TilesOfAllCampaigns_OpenTheInteractionsBehindEachFigure()
    {
        await Work();
        var page = Console.Open<AllPage>("/supervisor/campaigns/all");
        page.WaitForAssertion(() => page.FindAll(".campaign-card:first-child .figure-link").Select(Plain).ShouldBe(["0", "1", "50,0 % / 66,7 %", "1", "1", "0"]));
        foreach (var (figure, rows) in new[] { ("Active", 1), ("AnsweredInTime", 1), ("Abandoned", 1), ("CompletedIn", 1), ("CompletedOut", 0) })
        {
            var link = page.FindAll(".campaign-card:first-child .figure-link").Single(link => link.GetAttribute("href")!.EndsWith($"list={figure}", StringComparison.OrdinalIgnoreCase));
            var behind = Console.Open<LivePage>(link.GetAttribute("href")!);
            behind.WaitForAssertion(() => behind.FindAll(".figure-rows .figure-row").Count.ShouldBe(rows));
        }
    }

    [Fact]
    public async Task Pins_AreTheSupervisorsOwn_KeptForTheMenusLink_AndAnAddressThatNamesSomeShowsThose()
    {
        string[] Names(IRenderedComponent<AllPage> page) => [.. page.FindAll(".campaign-card:has(.pinned) h3").Select(title => title.TextContent)];
        var first = Console.Open<AllPage>(AllAddress.Path);
        first.WaitForAssertion(() => first.FindAll(".pin").Count.ShouldBe(2));
        await first.InvokeAsync(() => first.FindAll(".pin")[1].Click());
        first.WaitForAssertion(() => Names(first).ShouldBe(["support"]));
        Console.Navigation.Uri.ShouldEndWith($"?pin={Seed.OneByOneId}");
        await Centre.Drain();

        await using var again = new SupervisorConsole(Centre, await Centre.LogIn(Seed.Supervisor));
        var menu = again.Open<AllPage>(AllAddress.Path);
        menu.WaitForAssertion(() => Names(menu).ShouldBe(["support"]));
        again.Navigation.NavigateTo($"{AllAddress.Path}?pin={Seed.MultipleId}.{Seed.ForeignId}");
        menu.WaitForAssertion(() => Names(menu).ShouldBe(["sales"]));
        await menu.InvokeAsync(() => menu.FindAll(".pin")[1].Click());
        menu.WaitForAssertion(() => Names(menu).ShouldBe(["sales", "support"]));
        menu.FindAll("[role=alert]").ShouldBeEmpty();

        await using var other = new SupervisorConsole(Centre, await Centre.LogIn(Seed.Administrator));
        var plain = other.Open<AllPage>(AllAddress.Path);
        plain.WaitForAssertion(() => plain.FindAll(".pin").Count.ShouldBeGreaterThan(1));
        Names(plain).ShouldBeEmpty();
    }

    [Fact]
    public async Task AllCampaigns_OfAnotherGroup_SeesItsOwn()
    {
        await using var foreign = new SupervisorConsole(Centre, await Centre.LogIn(Seed.ForeignSupervisor));
        var page = foreign.Open<AllPage>("/supervisor/campaigns/all");
        page.WaitForAssertion(() => page.FindAll(".campaign-card h3").Select(title => title.TextContent).ShouldBe(["foreign"]));
    }
}
