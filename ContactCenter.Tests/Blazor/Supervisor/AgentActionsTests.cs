using Bunit;
using ContactCenter.Blazor.Supervisor.Live;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Talks;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Blazor.Supervisor;

/// <summary>The menu of an agent's row, and what it leads to.</summary>
public sealed class AgentActionsTests : SupervisedTests
{
    Actor ana = null!;

    private protected override async Task Prepare() => ana = await Centre.LogIn(Seed.Ana);

    IRenderedComponent<LivePage> Open(string query = "") => Console.Open<LivePage>("/supervisor/campaigns/webchat" + query);

    static async Task<AngleSharp.Dom.IElement[]> Menu(IRenderedComponent<LivePage> page, int agent)
    {
        var button = $"#agent-actions-{agent}";
        page.WaitForElement(button);
        await page.InvokeAsync(() => page.Find(button).Click());
        return [.. page.FindAll(".action-menu [role=menuitem]")];
    }

    static string NameOf(AngleSharp.Dom.IElement item) => item.QuerySelector("span:not(.rzi)")!.FirstChild!.TextContent;

    [Fact]
    public async Task Menu_HasTheDocumentsWords_AndSaysWhyNotForWhoIsNotLoggedIn()
    {
        var page = Open();
        (await Menu(page, Seed.Ana)).Select(NameOf).ShouldBe(["Espía", "Info", "Pausa", "Chat con agente", "Desloguear agente"]);
        var items = await Menu(page, Seed.Bruno);
        items.Where(item => item.GetAttribute("aria-disabled") == "true").Select(item => (NameOf(item), item.QuerySelector(".why-off")!.TextContent))
            .ShouldBe([("Pausa", "No está conectado."), ("Desloguear agente", "No está conectado.")]);
    }

    [Fact]
    public async Task Screen_IsShownWhereAllowed_DisabledWithTheReason()
    {
        await Centre.Write(unit =>
        {
            unit.Db.Users.Where(user => user.Id == Seed.Ana).ExecuteUpdate(set => set.SetProperty(user => user.ScreenMonitoring, true));
            unit.Append(new UserChanged(), agentId: Seed.Ana);
        });
        await Centre.Drain();
        var screen = (await Menu(Open(), Seed.Ana)).Single(item => NameOf(item) == "Monitorear Pantalla");
        screen.GetAttribute("aria-disabled").ShouldBe("true");
        screen.QuerySelector(".why-off")!.TextContent.ShouldStartWith("Todavía no está disponible");
    }

    [Fact]
    public async Task LogOut_Confirmed_EndsTheSession()
    {
        await Centre.Arrive(ana);
        await Centre.Drain();
        var page = Open();
        page.WaitForAssertion(() => page.FindAll(".active tbody tr").Count.ShouldBe(1));
        var item = (await Menu(page, Seed.Ana)).Single(item => NameOf(item) == "Desloguear agente");
        await page.InvokeAsync(() => item.Click());
        page.Find("#log-out-dialog").TextContent.ShouldContain("La interacción que atiende vuelve a su cola");
        await page.InvokeAsync(() => page.Find("#log-out-dialog .danger").Click());
        page.WaitForAssertion(() => page.FindAll("#log-out-dialog").ShouldBeEmpty());
        page.WaitForAssertion(() => page.Find(".agents tbody tr .agent-state").TextContent.ShouldContain("Desconectado"));
        page.WaitForAssertion(() => page.FindAll(".waiting tbody tr").Count.ShouldBe(1));
    }

    [Fact]
    public async Task Info_ShowsWhatTheyDo()
    {
        var id = await Centre.Arrive(ana);
        await Centre.Drain();
        var page = Open($"?info={Seed.Ana}");
        page.WaitForAssertion(() => page.Find(".info-now a").TextContent.ShouldBe("Vera"));
        page.Find(".info-now a").GetAttribute("href").ShouldBe($"/supervisor/campaigns/webchat?spy={id}&watch={Seed.Ana}");
        page.Find(".info-facts").TextContent.ShouldContain("sales");
        page.FindAll(".info-table tbody tr").Count.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Info_OfAnotherGroupsAgent_IsNotShown()
    {
        var page = Open($"?info={Seed.ForeignAgent}");
        page.WaitForAssertion(() => page.Find(".info h2:not(#info-title)").TextContent.ShouldContain("Ya no es agente de sus campañas."));
        page.FindAll(".info-facts").ShouldBeEmpty();
    }

    [Fact]
    public async Task Spy_OfAnIdleAgent_BeginsWithWhatTheyTake_AndGoesOnWithTheNext()
    {
        var page = Open($"?watch={Seed.Ana}");
        page.WaitForAssertion(() => page.Find(".beside").TextContent.ShouldContain("no atiende a nadie ahora"));
        var first = (await Centre.Get<StartInteraction>().Run(Centre.Visitor() with { Name = "First" })).Value.Id;
        await Centre.Get<TakeInteraction>().Run(ana, first);
        page.WaitForAssertion(() => page.Find("#spy-title").TextContent.ShouldContain("First"));
        await Centre.Get<EndInteraction>().Run(ana, first);
        page.WaitForAssertion(() => page.Find(".beside-foot").TextContent.ShouldContain("La conversación terminó."));
        var second = (await Centre.Get<StartInteraction>().Run(Centre.Visitor() with { Name = "Second" })).Value.Id;
        await Centre.Get<TakeInteraction>().Run(ana, second);
        page.WaitForAssertion(() => page.Find("#spy-title").TextContent.ShouldContain("Second"));
        await using var db = Centre.Read();
        (await db.AuditEntries.CountAsync(entry => entry.Action == "interaction.spied")).ShouldBe(2);
    }

    [Fact]
    public async Task Talk_WritesToTheAgent_WhoNeedNotBeThere()
    {
        var page = Open($"?talk={Seed.Bruno}");
        page.WaitForElement(".talk-write input");
        await page.InvokeAsync(() => page.Find(".talk-write input").Change("Call me"));
        await page.InvokeAsync(() => page.Find(".talk-write").Submit());
        var bruno = await Centre.LogIn(Seed.Bruno);
        (await Centre.Get<TalkQuery>().Read(bruno, Seed.Bruno)).Value.Messages.ShouldHaveSingleItem().Text.ShouldBe("Call me");
    }
}
