namespace ContactCenter.Tests.Browser;

/// <summary>The agent's circuit: one subscription, big pastes.</summary>
public sealed class ConsoleContinuityTests(Chromium chromium, DemoServer server) : BrowserTest(chromium, server)
{
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

    async Task<(ConsolePage Agent, VisitorPage Visitor)> Talk(string name)
    {
        var visitor = await Visit();
        await visitor.Start("hola", name);
        var agent = await (await Arrive()).LogIn("ana");
        await agent.Take(name);
        await Expect(visitor.Texts).ToHaveCountAsync(2);
        return (agent, visitor);
    }
}
