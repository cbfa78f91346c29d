using System.Text.RegularExpressions;

namespace ContactCenter.Tests.Browser;

/// <summary>The agent's circuit: one subscription, big pastes, lost connections (reliability 17, 22).</summary>
public sealed class ConsoleContinuityTests(Chromium chromium, DemoServer server) : BrowserTest(chromium, server)
{
    static readonly Regex shown = new("components-reconnect-show");

    [Fact]
    public async Task Inbox_FirstRender_ShowsEachMessageOnce()
    {
        var (agent, visitor) = await Talk("Única");
        await visitor.Write("solo una vez");
        await agent.Write("y la respuesta también");
        await Expect(agent.Message("y la respuesta también")).ToHaveCountAsync(1);
        await Expect(visitor.Texts).ToHaveTextAsync(["hola", "¡Hola! Ya estoy con vos.", "solo una vez", "y la respuesta también"]);
        await Expect(agent.Messages).ToHaveTextAsync(["hola", "¡Hola! Ya estoy con vos.", "solo una vez", "y la respuesta también"]);
    }

    [Fact]
    public async Task Composer_HugePaste_IsCutAndTheCircuitLives()
    {
        var (agent, visitor) = await Talk("Pegote");
        await agent.MarkPage();
        await agent.Person.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await agent.Page.EvaluateAsync("navigator.clipboard.writeText('palabra '.repeat(12800))");
        await agent.Composer.FocusAsync();
        await agent.Page.Keyboard.PressAsync("Control+V");
        (await agent.Composer.InputValueAsync()).Length.ShouldBe(10_000);
        await agent.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Texts.Last).ToContainTextAsync("palabra palabra");
        await agent.Write("seguimos");
        await Expect(visitor.Texts.Last).ToHaveTextAsync("seguimos");
        (await agent.IsSamePage()).ShouldBeTrue();
    }

    [Fact]
    public async Task Agent_CutOffWhileTheVisitorWrites_SeesItAfterwardsWithoutReload()
    {
        using var cable = new Cable(Server.Address);
        var (agent, visitor) = await Talk("Cortada", cable.Address);
        agent.Person.ExpectLostServer();
        await agent.MarkPage();
        await agent.Composer.FillAsync("borrador a salvo");
        cable.Cut();
        await Expect(agent.LostBanner).ToHaveClassAsync(shown);
        await visitor.Write("¿siguen ahí?");
        await Expect(visitor.LastOwn).ToHaveAttributeAsync("data-state", "stored");
        await Expect(agent.Message("¿siguen ahí?")).ToHaveCountAsync(0);

        cable.Mend();
        await Expect(agent.Message("¿siguen ahí?")).ToHaveCountAsync(1, new() { Timeout = 60_000 });
        await Expect(agent.LostBanner).Not.ToHaveClassAsync(shown);
        await Expect(agent.Composer).ToHaveValueAsync("borrador a salvo");
        (await agent.IsSamePage()).ShouldBeTrue();
        await agent.Composer.PressAsync("Enter");
        await Expect(visitor.Texts.Last).ToHaveTextAsync("borrador a salvo");
    }

    [Fact]
    public async Task Server_KilledAndRestarted_ConsoleComesBackWithTheDraft()
    {
        var (agent, visitor) = await Talk("Apagón");
        agent.Person.ExpectLostServer();
        visitor.Person.ExpectLostServer();
        await agent.Composer.FillAsync("a medio escribir");
        await Server.Kill();
        await Expect(agent.LostBanner).ToHaveClassAsync(shown);
        await visitor.Write("mientras no había nadie");
        await Server.Start();
        await Expect(agent.Message("mientras no había nadie")).ToHaveCountAsync(1, new() { Timeout = 90_000 });
        await Expect(agent.Composer).ToHaveValueAsync("a medio escribir");
        await agent.Composer.PressAsync("Enter");
        await Expect(visitor.Texts.Last).ToHaveTextAsync("a medio escribir");
    }

    async Task<(ConsolePage Agent, VisitorPage Visitor)> Talk(string name, string? address = null)
    {
        var visitor = await Visit();
        await visitor.Start("hola", name);
        var agent = await (await Arrive(address: address)).LogIn("ana");
        await agent.Take(name);
        await Expect(visitor.Texts).ToHaveCountAsync(2);
        return (agent, visitor);
    }
}
