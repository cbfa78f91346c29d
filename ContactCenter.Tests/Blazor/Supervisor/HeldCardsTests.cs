using Bunit;
using ContactCenter.Blazor.Supervisor.All;
using ContactCenter.Blazor.Supervisor.Live;
using ContactCenter.Core.Figures;
using ContactCenter.Core.Interactions;
using ContactCenter.Tests.Support;
using Microsoft.AspNetCore.Components.Web;

namespace ContactCenter.Tests.Blazor.Supervisor;

/// <summary>Tiles keep their places while somebody is about to click one.</summary>
public sealed class HeldCardsTests
{
    readonly HeldCards held = new();

    static CampaignCard Card(int id, int waiting = 0) =>
        new(id, $"campaign {id}", Channel.Webchat, waiting, null, WaitLimits.After(20, 60), WaitLevel.InTime, 0, 0, 0, 0, 1, QueueTally.Nothing, WorkTally.Nothing);

    static CardSection Section(WaitLevel? level, params int[] ids) => new(null, level, [.. ids.Select(id => Card(id))]);

    int[][] Take(params CardSection[] sections) => TakeAs("name", sections);

    int[][] TakeAs(string asked, params CardSection[] sections)
    {
        held.Take(sections, asked);
        return [.. held.Shown.Select(section => section.Cards.Select(card => card.Id).ToArray())];
    }

    [Fact]
    public void PointedAt_NoneMoves_NotEvenToAnotherGroup_AndNewOnesStandLast()
    {
        Take(Section(WaitLevel.Beyond, 1), Section(WaitLevel.InTime, 2, 3));
        held.Point(true);
        Take(Section(WaitLevel.Beyond, 4, 3, 2), Section(WaitLevel.InTime, 1)).ShouldBe([[1], [2, 3, 4]]);
        held.Point(false);
        Take(Section(WaitLevel.Beyond, 4, 3, 2), Section(WaitLevel.InTime, 1)).ShouldBe([[4, 3, 2], [1]]);
    }

    [Fact]
    public void PointedAt_StillShowsWhatIsNew_AndWhatMayNoLongerBeSeenGoes()
    {
        Take(Section(null, 1, 2, 3));
        held.Point(true);
        Take(new CardSection(null, null, [Card(3, 7), Card(1)])).ShouldBe([[1, 3]]);
        held.Shown[0].Cards[1].Waiting.ShouldBe(7);
        Take().ShouldBe([]);
    }

    [Fact]
    public void AnotherWish_IsMetAtOnce()
    {
        Take(Section(null, 1, 2));
        held.Focus(true);
        TakeAs("waiting", Section(null, 2, 1)).ShouldBe([[2, 1]]);
        TakeAs("waiting", Section(null, 1, 2)).ShouldBe([[2, 1]]);
    }

    [Fact]
    public async Task Tiles_OnThePage_KeepTheirPlaces_UnderThePointerAndWithTheKeyboardInThem()
    {
        await using var centre = await Centre.Start();
        await using var console = new SupervisorConsole(centre, await centre.LogIn(Seed.Supervisor));
        var page = console.Open<AllPage>($"{AllAddress.Path}?sort=waiting");
        string Shown() => string.Join(' ', page.FindAll(".campaign-card").Select(tile => $"{tile.QuerySelector("h3")!.TextContent}={tile.QuerySelector(".figure")!.TextContent.Trim()[..1]}"));
        Task Do(string what) => page.InvokeAsync(() => page.Find(".tiles-area").TriggerEvent(what, what.Contains("focus") ? new FocusEventArgs() : new PointerEventArgs()));
        page.WaitForAssertion(() => Shown().ShouldBe("sales=0 support=0"));

        await Do("onpointerenter");
        await centre.Arrive(Seed.OneByOne);
        page.WaitForAssertion(() => Shown().ShouldBe("sales=0 support=1"));
        await Do("onpointerleave");
        page.WaitForAssertion(() => Shown().ShouldBe("support=1 sales=0"));

        await Do("onfocusin");
        await centre.Arrive();
        await centre.Arrive();
        page.WaitForAssertion(() => Shown().ShouldBe("support=1 sales=2"));
        // From one tile to the next: in between none has the focus.
        var between = "";
        await page.InvokeAsync(() =>
        {
            page.Find(".tiles-area").TriggerEvent("onfocusout", new FocusEventArgs());
            between = Shown();
            page.Find(".tiles-area").TriggerEvent("onfocusin", new FocusEventArgs());
        });
        between.ShouldBe("support=1 sales=2");
        await centre.Arrive();
        page.WaitForAssertion(() => Shown().ShouldBe("support=1 sales=3"));
        await Do("onfocusout");
        await centre.Arrive();
        page.WaitForAssertion(() => Shown().ShouldBe("sales=4 support=1"));
    }

    [Fact]
    public async Task FocusThatAClickLeaves_HoldsNothing()
    {
        await using var centre = await Centre.Start();
        await using var console = new SupervisorConsole(centre, await centre.LogIn(Seed.Supervisor));
        var page = console.Open<AllPage>($"{AllAddress.Path}?sort=waiting");
        page.WaitForAssertion(() => page.FindAll(".campaign-card").Count.ShouldBe(2));
        foreach (var what in new[] { "onpointerenter", "onpointerdown", "onfocusin", "onpointerup", "onpointerleave" })
            await page.InvokeAsync(() => page.Find(".tiles-area").TriggerEvent(what, what.Contains("focus") ? new FocusEventArgs() : new PointerEventArgs()));
        await centre.Arrive(Seed.OneByOne);
        page.WaitForAssertion(() => page.Find(".campaign-card h3").TextContent.ShouldBe("support"));
    }
}
