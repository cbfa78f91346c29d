using Bunit;
using ContactCenter.Blazor.Supervisor.Why;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Routing;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Blazor.Supervisor;

public sealed class WhyPanelTests : IAsyncLifetime
{
    Centre centre = null!;
    SupervisorConsole console = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start(campaign => (campaign.Strategy, campaign.Distribution) = (Strategy.Nocall, Distribution.FewestCalls));
        console = new SupervisorConsole(centre, await centre.LogIn(Seed.Supervisor));
    }

    public async Task DisposeAsync()
    {
        await console.DisposeAsync();
        await centre.DisposeAsync();
    }

    [Fact]
    public async Task Waiting_SaysWhyNobodyCan_AndFollows()
    {
        var ana = await centre.LogIn(Seed.Ana);
        await centre.Get<ChangeBreak>().Run(ana, Seed.Lunch);
        var panel = await Open(await centre.Arrive());
        panel.WaitForAssertion(() => panel.Find(".why-body").TextContent.ShouldContain("Ahora nadie puede recibirla"));
        panel.FindAll(".why-list li").Select(line => line.TextContent.Trim()).ShouldBe(["no ingresó: bruno, carla", "en una pausa: ana"]);
        await centre.Get<ChangeBreak>().Run(ana, null);
        await centre.Settle();
        await centre.Advance(TimeSpan.FromSeconds(3));
        panel.WaitForAssertion(() => panel.Find("h2").TextContent.ShouldContain("¿Por qué la tiene ana?"));
    }

    [Fact]
    public async Task Offered_SaysByWhichWayAndWhoElseCouldNot()
    {
        await centre.LogIn(Seed.Ana);
        await centre.LogIn(Seed.Bruno);
        var panel = await Open(await centre.Arrive());
        panel.WaitForAssertion(() => panel.Find("h3").TextContent.ShouldBe("ana: completó menos hoy"));
        panel.FindAll("ol li strong").Select(name => name.TextContent).ShouldBe(["ana", "bruno"]);
        panel.Find(".why-offer ul").TextContent.ShouldContain("no ingresó");
    }

    /// <summary>To a campaign where nobody is, by somebody who went on a break.</summary>
    [Fact]
    public async Task TransferredAndNotTaken_SaysWhyItCouldNotReturn()
    {
        var carla = await centre.LogIn(Seed.Carla);
        var id = await centre.Arrive();
        await centre.Settle();
        (await centre.Get<TakeInteraction>().Run(carla, id)).Error.ShouldBeNull();
        (await centre.Get<TransferToCampaign>().Run(carla, id, Seed.OneByOneId, null)).Error.ShouldBeNull();
        await centre.Get<ChangeBreak>().Run(carla, Seed.Lunch);
        await centre.Drain();
        await centre.Advance(TimeSpan.FromSeconds(61));
        var panel = await Open(id);
        panel.WaitForAssertion(() => panel.Find(".why-body").TextContent.ShouldContain("carla la transfirió; nadie la tomó a tiempo y no puede volver: en una pausa."));
    }

    [Fact]
    public async Task OtherGroups_IsNotShown()
    {
        var panel = await Open(await centre.Arrive(Seed.Foreign));
        panel.WaitForAssertion(() => panel.Find("h2 + p, .empty, h2, h3").ShouldNotBeNull());
        panel.Markup.ShouldContain("No puede ver esta interacción");
    }

    async Task<IRenderedComponent<WhyPanel>> Open(long id)
    {
        await centre.Settle();
        return console.Render<WhyPanel>(parameters => parameters.Add(panel => panel.InteractionId, id).Add(panel => panel.Customer, "Vera").Add(panel => panel.CloseLink, "/closed"));
    }
}
