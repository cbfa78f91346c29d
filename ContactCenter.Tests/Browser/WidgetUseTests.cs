namespace ContactCenter.Tests.Browser;

/// <summary>Keyboard, screen reader, and what a page may do to the widget.</summary>
public sealed class WidgetUseTests(Chromium chromium, DemoServer server) : BrowserTest(chromium, server)
{
    [Fact]
    public async Task Visitor_WithKeyboardOnly_StartsSendsAndLeaves()
    {
        var visitor = await Visit();
        var keys = visitor.Page.Keyboard;
        await visitor.Launcher.FocusAsync();
        await keys.PressAsync("Enter");
        await Expect(visitor.At("name")).ToBeFocusedAsync();
        foreach (var text in new[] { "Teresa", "teresa@example.org", "", "sin ratón" })
        {
            await keys.TypeAsync(text);
            await keys.PressAsync("Tab");
        }

        await Expect(visitor.At("start")).ToBeFocusedAsync();
        await keys.PressAsync("Enter");
        await Expect(visitor.Composer).ToBeFocusedAsync();
        await keys.TypeAsync("otra línea");
        await keys.PressAsync("Enter");
        await Expect(visitor.Texts).ToHaveTextAsync(["sin ratón", "otra línea"]);

        await keys.PressAsync("Escape");
        await Expect(visitor.Panel).ToBeHiddenAsync();
        await Expect(visitor.Launcher).ToBeFocusedAsync();
        await keys.PressAsync("Enter");
        await visitor.At("end").FocusAsync();
        await keys.PressAsync("Enter");
        await Expect(visitor.At("confirm-end")).ToBeFocusedAsync();
        await keys.PressAsync("Enter");
        await Expect(visitor.At("closing")).ToContainTextAsync("Gracias por escribirnos");
    }

    [Fact]
    public async Task Widget_EachOfItsViews_IsAccessible()
    {
        var visitor = await Visit();
        await visitor.OpenPanel();
        await visitor.At("start").ClickAsync();
        await Expect(visitor.At("name-error")).ToBeVisibleAsync();
        await visitor.Page.ShouldBeAccessible("form with complaints");
        await visitor.Start("hola");
        await visitor.Page.ShouldBeAccessible("waiting");
        await visitor.At("emoji").ClickAsync();
        await visitor.At("emoji-grid").WaitForAsync();
        await visitor.Page.ShouldBeAccessible("emoji");
        await visitor.Page.Keyboard.PressAsync("Escape");
        await visitor.End();
        await visitor.Page.Locator("[data-test=stars] input").Nth(3).CheckAsync(new() { Force = true });
        await visitor.Page.ShouldBeAccessible("end");
    }

    [Fact]
    public async Task Form_FieldsWrong_ComplainsAtTheField()
    {
        var visitor = await Visit();
        await visitor.Fill("hola", email: "nope");
        await visitor.At("start").ClickAsync();
        await Expect(visitor.At("email-error")).ToContainTextAsync("válido");
        await Expect(visitor.At("email")).ToBeFocusedAsync();
        await Expect(visitor.Composer).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Panel_OnANarrowPhone_FillsTheScreenWithoutSidewaysScroll()
    {
        var visitor = await Visit(width: 320, height: 600);
        await visitor.Start("hola");
        await visitor.Write(new string('W', 500));
        await Expect(visitor.LastOwn).ToHaveAttributeAsync("data-state", "stored");
        var box = (await visitor.Panel.BoundingBoxAsync())!;
        (box.X, box.Width).ShouldBe((0, 320));
        (await visitor.Panel.EvaluateAsync<bool>("e => [e, ...e.querySelectorAll('*')].every(x => x.getBoundingClientRect().right <= innerWidth + 1)")).ShouldBeTrue();
    }

    [Fact]
    public async Task Widget_HostileStyles_StaysUsable()
    {
        var visitor = await Visit();
        await visitor.Page.AddStyleTagAsync(new() { Content = "* { display: none !important; color: red !important; font-size: 40px !important } html, body { display: block !important }" });
        await visitor.Start("hola");
        (await visitor.Composer.EvaluateAsync<string>("e => getComputedStyle(e).fontSize")).ShouldNotBe("40px");
    }
}
