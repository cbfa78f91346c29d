using Bunit;
using ContactCenter.Blazor.Supervisor.Live;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Routing;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Blazor.Supervisor;

/// <summary>What stands behind the figures that count nothing, and behind those of a page that stands still.</summary>
public sealed class FigureListsOnPagesTests : SupervisedTests
{
    Actor ana = null!;

    private protected override async Task Prepare() => ana = await Centre.LogIn(Seed.Ana);

    IRenderedComponent<LivePage> OpenList(string list) => Console.Open<LivePage>($"/supervisor/campaigns/webchat?campaign={Seed.MultipleId}&list={list}");

    static IEnumerable<string> Links(IRenderedComponent<LivePage> page) => page.FindAll(".figure-row").Select(row => row.GetAttribute("href")!);

    [Fact]
    public async Task LongestWait_OpensTheOneThatWaitsLongest_AndFollowsWhenItIsGone()
    {
        var first = await Centre.Arrive();
        await Centre.Advance(TimeSpan.FromSeconds(5));
        var second = await Centre.Arrive();
        await Centre.Drain();
        var page = OpenList("longestwait");
        page.WaitForAssertion(() => Links(page).ShouldHaveSingleItem().ShouldContain($"spy={first}"));
        page.WaitForAssertion(() => page.FindAll(".tile a.figure-link").Count(link => link.GetAttribute("href")!.EndsWith("list=longestwait", StringComparison.Ordinal)).ShouldBe(1));
        // It reads again what came while it was opened, and then only what changes.
        await Centre.Advance(TimeSpan.FromSeconds(1));
        page.WaitForAssertion(() => Links(page).ShouldHaveSingleItem().ShouldContain($"spy={first}"));
        // One goes elsewhere and one comes: as many wait as before, and nothing more was counted.
        (await Centre.Get<MoveInteraction>().Run(await Centre.LogIn(Seed.Administrator), first, Seed.OneByOneId)).Error.ShouldBeNull();
        var third = await Centre.Arrive();
        page.WaitForAssertion(() => (page.FindAll($".waiting a[href*='why={first}&']").Count, page.FindAll($".waiting a[href*='why={third}&']").Count).ShouldBe((0, 1)));
        await Centre.Advance(TimeSpan.FromSeconds(1));
        page.WaitForAssertion(() => Links(page).ShouldHaveSingleItem().ShouldContain($"spy={second}"));
    }

    [Fact]
    public async Task Occupancy_OpensWhatKeptBusy_WithBothPartsOfTheShare()
    {
        await Centre.Advance(TimeSpan.FromSeconds(30));
        var id = await Centre.Arrive(ana);
        await Centre.Advance(TimeSpan.FromSeconds(90));
        await Centre.Get<EndInteraction>().Run(ana, id);
        await Centre.Drain();
        var page = OpenList("occupancy");
        page.WaitForAssertion(() => Links(page).ShouldHaveSingleItem());
        page.Find(".figure-row .at-end .quiet").TextContent.ShouldBe("ocupó 1:30");
        page.Find(".figure-list .beside-facts").TextContent.ShouldContain("ocupados 1:30 de 2:00");
    }

    [Fact]
    public async Task PausedPage_ListsThoseThatItShows()
    {
        var (waits, served) = (await Centre.Arrive(), await Centre.Arrive(ana));
        await Centre.Drain();
        var page = Console.Open<LivePage>("/supervisor/campaigns/webchat");
        page.WaitForElement(".pause");
        await page.InvokeAsync(() => page.Find(".pause").Click());
        page.WaitForAssertion(() => page.Find(".pause").TextContent.ShouldContain("Reanudar"));
        await Centre.Get<LeaveInteraction>().Run(waits);
        await Centre.Get<EndInteraction>().Run(ana, served);
        await Centre.Arrive();
        await Centre.Drain();
        foreach (var (list, id) in new[] { ("waiting", waits), ("longestwait", waits), ("active", served), ($"active&agent={Seed.Ana}", served) })
        {
            Console.Navigation.NavigateTo($"/supervisor/campaigns/webchat?list={list}");
            page.WaitForAssertion(() => Links(page).ShouldHaveSingleItem().ShouldContain($"open={id}"), TimeSpan.FromSeconds(20));
        }
    }

    [Fact]
    public async Task AgentsActive_OpensTheirs_OfWhateverCampaign()
    {
        await Centre.Arrive(ana, Seed.OneByOne);
        await Centre.Arrive(ana);
        await Centre.Drain();
        var page = OpenList($"active&agent={Seed.Ana}");
        page.WaitForAssertion(() => Links(page).Count().ShouldBe(2));
    }
}
