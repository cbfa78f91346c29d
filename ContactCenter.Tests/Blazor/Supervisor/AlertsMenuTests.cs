using Bunit;
using ContactCenter.Blazor.Supervisor.Alerts;
using ContactCenter.Core.Alerts;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Tests.Blazor.Supervisor;

public sealed class AlertsMenuTests : IAsyncLifetime
{
    Centre centre = null!;
    Actor supervisor = null!;
    SupervisorConsole console = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start();
        console = new SupervisorConsole(centre, supervisor = await centre.LogIn(Seed.Supervisor));
    }

    public async Task DisposeAsync()
    {
        await console.DisposeAsync();
        await centre.DisposeAsync();
    }

    async Task Raise(AlertMeasure measure, int value, int agent = 0, int campaign = Seed.MultipleId)
    {
        await centre.Get<AlertKeeper>().Raise(new AlertReading(new AlertKey(campaign, measure, agent), 60, value));
        await Pass();
    }

    /// <summary>What Core journaled reaches this circuit's news.</summary>
    async Task Pass()
    {
        await centre.Drain();
        console.Services.GetRequiredService<AlertNews>().OnCommitted([.. centre.Journal.Where(entry => entry.Event is AlertRaised or AlertCleared or AlertAcknowledged)]);
    }

    [Fact]
    public async Task Alert_IsANoticeInWords_AndGoneWhenAcknowledged_ForTheOthersToo()
    {
        await using var second = new SupervisorConsole(centre, await centre.LogIn(Seed.Administrator));
        var (menu, others) = (console.Render<AlertsMenu>(), second.Render<AlertsMenu>());
        await Raise(AlertMeasure.LongestWait, 75);
        menu.WaitForAssertion(() => menu.Find("[role=alert] p").TextContent.ShouldBe("sales: alguien espera hace 1:15 (límite 1:00)"));
        menu.Find(".counter-number").TextContent.ShouldBe("1");
        await menu.InvokeAsync(() => menu.Find("[role=alert] .primary").Click());
        menu.WaitForAssertion(() => menu.FindAll("[role=alert]").ShouldBeEmpty());
        menu.Find(".alarm-words").TextContent.ShouldContain("Reconocida por supervisor");
        await centre.Drain();
        second.Services.GetRequiredService<AlertNews>().OnCommitted([.. centre.Journal.Where(entry => entry.Event is AlertAcknowledged)]);
        others.WaitForAssertion(() => others.Find(".alarm-words").TextContent.ShouldContain("Reconocida por supervisor"));
    }

    [Fact]
    public async Task Alert_OfAnAgent_LeadsToTheirInfo_AndHiddenOnesComeNotBack()
    {
        var menu = console.Render<AlertsMenu>();
        await Raise(AlertMeasure.Break, 90, Seed.Ana);
        menu.WaitForAssertion(() => menu.Find("[role=alert] p").TextContent.ShouldBe("sales: ana está en pausa hace 1:30 (límite 1:00)"));
        menu.Find("[role=alert] a").GetAttribute("href").ShouldBe($"/supervisor/campaigns/webchat?campaign={Seed.MultipleId}&info={Seed.Ana}");
        await menu.InvokeAsync(() => menu.Find("[role=alert] .icon-button").Click());
        menu.FindAll("[role=alert]").ShouldBeEmpty();
        await Pass();
        menu.WaitForAssertion(() => menu.FindAll("[role=alert]").ShouldBeEmpty());
        menu.Find(".counter-number").TextContent.ShouldBe("1");
    }

    [Fact]
    public async Task Alert_OfAnotherGroup_IsNotShown()
    {
        var menu = console.Render<AlertsMenu>();
        await Raise(AlertMeasure.Waiting, 99, campaign: Seed.ForeignId);
        await Raise(AlertMeasure.Waiting, 70);
        menu.WaitForAssertion(() => menu.FindAll(".alarm").Count.ShouldBe(1));
    }
}
