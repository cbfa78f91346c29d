using Bunit;
using ContactCenter.Blazor.Supervisor.Live;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Routing;
using ContactCenter.Tests.Support;
using Microsoft.AspNetCore.Components.Web;

namespace ContactCenter.Tests.Blazor.Supervisor;

/// <summary>Rows of live tables keep their places while the keyboard is in one of them.</summary>
public sealed class FocusHoldsRowsTests : SupervisedTests
{
    IRenderedComponent<LivePage> page = null!;

    private protected override async Task Prepare()
    {
        await Arrive("Vera");
        await Arrive("Wim");
        page = Console.Open<LivePage>("/supervisor/campaigns/webchat");
        Shows("Vera", "Wim");
    }

    async Task<long> Arrive(string name)
    {
        var id = (await Centre.Get<StartInteraction>().Run(Centre.Visitor() with { Name = name })).Value.Id;
        await Centre.Advance(TimeSpan.FromSeconds(1));
        return id;
    }

    /// <summary>Raised to the front: without a hand on the table it would stand first.</summary>
    async Task Raise(string name)
    {
        var id = Centre.Live.Open().Single(interaction => interaction.CustomerName == name).Id;
        (await Centre.Get<RaiseInteraction>().Run(await Supervisor(), id)).Error.ShouldBeNull();
        await Centre.Drain();
    }

    Task<ContactCenter.Core.Users.Actor> Supervisor() => Centre.LogIn(Seed.Administrator);

    Task Do(params string[] events) => page.InvokeAsync(() =>
    {
        foreach (var what in events)
            page.Find(".waiting tbody").TriggerEvent(what, what.Contains("focus") ? new FocusEventArgs() : what.Contains("key") ? new KeyboardEventArgs() : new PointerEventArgs());
    });

    void Shows(params string[] names) => page.WaitForAssertion(() => page.FindAll(".waiting tbody th .cut:not(.quiet)").Select(cell => cell.TextContent).ShouldBe(names));

    [Fact]
    public async Task Tab_FromRowToRow_FindsThemWhereTheyWere()
    {
        await Do("onfocusin");
        await Raise("Wim");
        await Arrive("Xenia");
        Shows("Vera", "Wim", "Xenia");
        // In between none has the focus.
        await Do("onfocusout", "onfocusin");
        await Arrive("Yara");
        Shows("Vera", "Wim", "Xenia", "Yara");
        await Do("onfocusout");
        await Arrive("Zoe");
        Shows("Wim", "Vera", "Xenia", "Yara", "Zoe");
    }

    [Fact]
    public async Task FocusThatAClickLeaves_HoldsNothing_UntilAKeyIsPressed()
    {
        // A click on a row's menu button, and the focus that comes back to it from the menu.
        await Do("onpointerdown", "onfocusin", "onfocusout", "onfocusin");
        await Raise("Wim");
        Shows("Wim", "Vera");
        await Do("onkeyup");
        await Raise("Vera");
        await Arrive("Xenia");
        Shows("Wim", "Vera", "Xenia");
    }
}
