using Bunit;
using ContactCenter.Blazor.Supervisor.Live;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Interactions;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Blazor.Supervisor;

public sealed class LivePageTests : SupervisedTests
{
    async Task<long> Arrive(string name, string campaign = Seed.Multiple)
    {
        var id = (await Centre.Get<StartInteraction>().Run(Centre.Visitor(campaign) with { Name = name })).Value.Id;
        await Centre.Drain();
        await Centre.Advance(TimeSpan.FromSeconds(1));
        return id;
    }

    IRenderedComponent<LivePage> Open(string query = "") => Console.Open<LivePage>("/supervisor/campaigns/webchat" + query);

    /// <summary>Where nothing can be drawn anew between finding it and pressing it.</summary>
    static Task Press(IRenderedComponent<LivePage> page, string button) => page.InvokeAsync(() => page.Find(button).Click());

    /// <summary>From the menu of the first agent's row.</summary>
    static async Task Choose(IRenderedComponent<LivePage> page, string icon)
    {
        page.WaitForElement(".agents td.action button");
        await Press(page, ".agents td.action button");
        await page.InvokeAsync(() => page.FindAll(".action-menu [role=menuitem]").Single(item => item.QuerySelector(".rzi")!.TextContent == icon).Click());
    }

    static string[] Waiting(IRenderedComponent<LivePage> page) => [.. page.FindAll(".waiting tbody th .cut:not(.quiet)").Select(cell => cell.TextContent)];

    static void Shows(IRenderedComponent<LivePage> page, params string[] names) => page.WaitForAssertion(() => Waiting(page).ShouldBe(names));

    [Fact]
    public async Task CustomersName_WithMarkup_IsText()
    {
        await Arrive("<b>Vera</b><script>1</script>");
        var page = Open();
        Shows(page, "<b>Vera</b><script>1</script>");
        page.FindAll(".waiting b, script").ShouldBeEmpty();
    }

    [Fact]
    public async Task Agent_IsPausedWithAReason_SeenUnreachable_AndLetGoOn()
    {
        await Centre.LogIn(Seed.Ana);
        var page = Open();
        await Choose(page, "pause");
        await page.InvokeAsync(() => page.Find("#pause-dialog input").Change("Team meeting"));
        await Press(page, "#pause-dialog .primary");
        page.WaitForAssertion(() => page.FindAll("#pause-dialog").ShouldBeEmpty());
        page.WaitForAssertion(() => page.Find(".agents .state-more").TextContent.ShouldBe("Team meeting"));
        page.Find(".agents .agent-state").GetAttribute("title").ShouldBe("Por supervisor: Team meeting");
        page.FindAll(".agents .tag.warn").ShouldBeEmpty();
        Centre.Link(Seed.Ana).Silent(TimeSpan.Zero);
        await Centre.Advance(TimeSpan.FromSeconds(31));
        page.WaitForAssertion(() => page.Find(".agents .tag.warn").TextContent.ShouldContain("no responde"));
        await Choose(page, "play_arrow");
        page.Find("#pause-dialog").TextContent.ShouldContain("Está en «Pausado por supervisor»");
        await Press(page, "#pause-dialog .primary");
        page.WaitForAssertion(() => page.FindAll(".agents .state-more").ShouldBeEmpty());
        Centre.Live.FindAgent(Seed.Ana)!.BreakId.ShouldBeNull();
    }

    [Fact]
    public async Task Agent_WhoLeftMeanwhile_IsNotPaused_AndTheDialogSaysSo()
    {
        var ana = await Centre.LogIn(Seed.Ana);
        var page = Open();
        await Choose(page, "pause");
        await Centre.Get<CloseSession>().Run(ana.SessionId, SessionEnd.LoggedOut);
        await Press(page, "#pause-dialog .primary");
        page.WaitForAssertion(() => page.Find("#pause-dialog [role=alert]").TextContent.ShouldContain("Ya no está conectado"));
    }

    [Fact]
    public async Task Arrivals_StandBehind_OrderStays()
    {
        await Arrive("one");
        var page = Open();
        Shows(page, "one");
        await Arrive("two");
        await Arrive("three", Seed.OneByOne);
        Shows(page, "one", "two", "three");
    }

    [Fact]
    public async Task ForeignGroupsCustomer_IsNotShown()
    {
        await Arrive("foreign", Seed.Foreign);
        await Arrive("ours");
        Shows(Open(), "ours");
    }

    [Fact]
    public async Task Arrival_UnchangedRows_AreNotDrawnAgain()
    {
        await Arrive("one");
        var page = Open();
        Shows(page, "one");
        var row = page.FindComponents<WaitingRow>().Single();
        var drawn = row.RenderCount;
        await Arrive("two");
        Shows(page, "one", "two");
        row.RenderCount.ShouldBe(drawn);
    }

    [Fact]
    public async Task Taken_MovesFromWaitingToActive()
    {
        var ana = await Centre.LogIn(Seed.Ana);
        var id = await Arrive("one");
        var page = Open();
        Shows(page, "one");
        await Centre.Get<TakeInteraction>().Run(ana, id);
        Shows(page);
        page.WaitForAssertion(() => page.Find(".active tbody tr").TextContent.ShouldContain("ana"));
    }

    [Fact]
    public async Task Paused_KeepsWhatStood_CountsWhatChanged_AndCatchesUp()
    {
        await Arrive("one");
        var page = Open();
        Shows(page, "one");
        page.Find(".pause").Click();
        page.WaitForAssertion(() => page.Find(".pause").TextContent.ShouldContain("Reanudar"));
        await Arrive("two");
        page.WaitForAssertion(() => page.Find(".pause").TextContent.ShouldContain("1 cambio"));
        Waiting(page).ShouldBe(["one"]);
        page.FindAll(".waiting tbody cc-clock").ShouldBeEmpty();
        page.Find(".pause").Click();
        Shows(page, "one", "two");
    }

    [Fact]
    public async Task CampaignInTheAddress_ShowsOnlyIt()
    {
        await Arrive("one");
        await Arrive("two", Seed.OneByOne);
        var page = Open($"?campaign={Seed.OneByOneId}");
        Shows(page, "two");
        page.FindAll(".agents tbody tr").Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(Seed.ForeignId)]
    [InlineData(99)]
    public void CampaignOfOthers_IsRefusedInWords(int campaign) => Open($"?campaign={campaign}").Find("h2").TextContent.ShouldBe("No puede ver esa campaña");

    [Fact]
    public async Task Agents_OfflineFreeAndOnBreak_AreNamed()
    {
        var bruno = await Centre.LogIn(Seed.Bruno);
        await Centre.LogIn(Seed.Ana);
        await Centre.Get<ChangeBreak>().Run(bruno, Seed.Coffee);
        await Centre.Drain();
        var page = Open();
        page.WaitForAssertion(() => page.FindAll(".agents tbody tr").Select(row => row.QuerySelector(".agent-state")!.TextContent.Trim())
            .ShouldBe(["check_circle Libre", "coffee Coffee", "power_settings_new Desconectado"]));
    }

    [Fact]
    public async Task Search_FindsAPartOfTheName()
    {
        await Centre.LogIn(Seed.Ana);
        var page = Open();
        page.WaitForElement(".agents tbody tr");
        page.Find(".agents input").Input("BRU");
        page.WaitForAssertion(() => page.FindAll(".agents tbody th .cut").Select(cell => cell.TextContent).ShouldBe(["bruno"]));
    }

    [Fact]
    public void HeyNow_NoCampaignOfTheGroup_SaysSo() =>
        Console.Open<LivePage>("/supervisor/campaigns/heynow").Find("h2").TextContent.ShouldBe("No hay campañas de este canal en su grupo");

    static async Task Steer(IRenderedComponent<LivePage> page, long id, string icon)
    {
        page.WaitForElement($"#waiting-actions-{id}");
        await Press(page, $"#waiting-actions-{id}");
        await page.InvokeAsync(() => page.FindAll(".waiting .action-menu [role=menuitem]").Single(item => item.QuerySelector(".rzi")!.TextContent == icon).Click());
    }

    [Fact]
    public async Task Waiting_IsRaised_Assigned_AndWhoIsNotEligibleIsShownWithTheReason()
    {
        await Centre.LogIn(Seed.Ana);
        await Arrive("one");
        var two = await Arrive("two");
        var page = Open();
        Shows(page, "one", "two");
        await Steer(page, two, "vertical_align_top");
        Shows(page, "two", "one");
        await Steer(page, two, "assignment_ind");
        page.FindAll("#steer-dialog .transfer-target").Select(target => target.TextContent).Select(text => (text.Contains("ana"), text.Contains("no ingresó"))).ShouldBe([(true, false), (false, true), (false, true)]);
        await page.InvokeAsync(() => page.Find("#steer-dialog input[type=radio]").Change(true));
        await Press(page, "#steer-dialog .primary");
        page.WaitForAssertion(() => page.Find(".waiting tbody tr .tag").TextContent.ShouldContain("Ofrecida a ana"));
        // The live row may tell of it before the dialog has its answer.
        page.WaitForAssertion(() => page.FindAll("#steer-dialog").ShouldBeEmpty());
    }

    [Fact]
    public async Task Waiting_TakenMeanwhile_TheDialogNamesWho()
    {
        var ana = await Centre.LogIn(Seed.Ana);
        await Centre.LogIn(Seed.Bruno);
        var id = await Arrive("one");
        var page = Open();
        await Steer(page, id, "move_up");
        await page.InvokeAsync(() => page.Find("#steer-dialog input[type=radio]").Change(true));
        await Centre.Get<TakeInteraction>().Run(ana, id);
        await Press(page, "#steer-dialog .primary");
        page.WaitForAssertion(() => page.Find("#steer-dialog [role=alert]").TextContent.ShouldContain("ana la acaba de tomar."));
    }
}
