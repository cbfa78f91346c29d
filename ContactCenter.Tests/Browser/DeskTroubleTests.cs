using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ContactCenter.Tests.Browser;

/// <summary>A working day's trouble on several desks at once, and a long conversation read back (reliability 17, 22).</summary>
public sealed class DeskTroubleTests(Chromium chromium, DemoServer server) : BrowserTest(chromium, server)
{
    static readonly Regex shown = new("components-reconnect-show");

    [Fact]
    public async Task TwoAgentsThreeVisitors_ReloadCutAndKill_LoseNoWordAndNoDraft()
    {
        using var cable = new Cable(Server.Address);
        var (alba, beto, ciro) = (await Visit(), await Visit(), await Visit());
        await alba.Start("hola, soy Alba", "Alba");
        await beto.Start("hola, soy Beto", "Beto");
        await ciro.Start("hola, soy Ciro", "Ciro");
        var ana = await (await Arrive(address: cable.Address)).LogIn("ana");
        await ana.Take("Beto");
        await ana.Take("Alba");
        var bruno = await LogIn("bruno");
        await bruno.Take("Ciro");

        // Each conversation has its own draft, and a reload keeps them.
        await ana.Composer.FillAsync("borrador para Alba");
        await Turn(ana, "Beto");
        await Expect(ana.Composer).ToHaveValueAsync("");
        await ana.Composer.FillAsync("borrador para Beto");
        await ana.Page.ReloadAsync();
        await Expect(ana.Composer).ToHaveValueAsync("borrador para Beto");
        await Turn(ana, "Alba");
        await Expect(ana.Composer).ToHaveValueAsync("borrador para Alba");

        // Ana's network is cut. Bruno and Ciro notice nothing.
        ana.Person.ExpectLostServer();
        await ana.MarkPage();
        cable.Cut();
        await Expect(ana.LostBanner).ToHaveClassAsync(shown);
        await alba.Write("¿siguen ahí?");
        await bruno.Write("Ciro, te leo");
        await Expect(ciro.Texts.Last).ToHaveTextAsync("Ciro, te leo");
        await Expect(alba.LastOwn).ToHaveAttributeAsync("data-state", "stored");
        await Expect(ana.Message("¿siguen ahí?")).ToHaveCountAsync(0);
        cable.Mend();
        await Expect(ana.Message("¿siguen ahí?")).ToHaveCountAsync(1, new() { Timeout = 60_000 });
        await Expect(ana.LostBanner).Not.ToHaveClassAsync(shown);
        (await ana.IsSamePage()).ShouldBeTrue();
        await ana.Composer.PressAsync("Enter");
        await Expect(alba.Texts.Last).ToHaveTextAsync("borrador para Alba");

        // The server is killed while both write.
        foreach (var person in new[] { alba.Person, beto.Person, ciro.Person, bruno.Person })
        {
            person.ExpectLostServer();
        }

        await bruno.Composer.FillAsync("a medio escribir");
        await Server.Kill();
        await Expect(bruno.LostBanner).ToHaveClassAsync(shown);
        await alba.Write("Alba, sin servidor");
        await ciro.Write("Ciro, sin servidor");
        await Server.Start();
        await Expect(ana.Message("Alba, sin servidor")).ToHaveCountAsync(1, new() { Timeout = 90_000 });
        await Expect(bruno.Message("Ciro, sin servidor")).ToHaveCountAsync(1, new() { Timeout = 90_000 });
        await Expect(bruno.Composer).ToHaveValueAsync("a medio escribir");
        await bruno.Composer.PressAsync("Enter");
        await Expect(ciro.Texts.Last).ToHaveTextAsync("a medio escribir");
        await Turn(ana, "Beto");
        await Expect(ana.Composer).ToHaveValueAsync("borrador para Beto");
        await ana.Composer.PressAsync("Enter");

        await Expect(beto.Texts).ToHaveTextAsync(["hola, soy Beto", "¡Hola! Ya estoy con vos.", "borrador para Beto"]);
        await Expect(ana.Messages).ToHaveTextAsync(["hola, soy Beto", "¡Hola! Ya estoy con vos.", "borrador para Beto"]);
        await Expect(alba.Texts).ToHaveTextAsync(["hola, soy Alba", "¡Hola! Ya estoy con vos.", "¿siguen ahí?", "borrador para Alba", "Alba, sin servidor"]);
        await Expect(ciro.Texts).ToHaveTextAsync(["hola, soy Ciro", "¡Hola! Ya estoy con vos.", "Ciro, te leo", "Ciro, sin servidor", "a medio escribir"]);
    }

    /// <summary>Reads back, a bit in every frame, to the first message; answers by how much a line in sight ever moved otherwise than it was scrolled.</summary>
    const string ReadBack = """
        async () => {
          const timeline = document.querySelector('.timeline');
          const frame = () => new Promise(requestAnimationFrame);
          const top = line => line.getBoundingClientRect().top;
          const inSight = () => [...timeline.querySelectorAll('[data-line]')].find(line => top(line) > timeline.getBoundingClientRect().top + 150);
          let worst = 0, most = 0;
          for (const until = performance.now() + 60000; performance.now() < until; await frame()) {
            if (timeline.textContent.includes('la primera de todas') && timeline.scrollTop <= timeline.clientHeight - timeline.scrollHeight + 1) break;
            const line = inSight(), before = top(line), place = timeline.scrollTop;
            timeline.scrollBy({ top: -90, behavior: 'instant' });
            // A hand's scrolling is told in its own frame, a script's only in the next.
            timeline.dispatchEvent(new Event('scroll'));
            const scrolled = place - timeline.scrollTop;
            await frame();
            if (line.isConnected) worst = Math.max(worst, Math.abs(top(line) - before - scrolled));
            most = Math.max(most, timeline.querySelectorAll('[data-line]').length);
          }
          return [worst, most, timeline.textContent.includes('la primera de todas') ? 1 : 0];
        }
        """;

    [Fact]
    public async Task LongConversation_ReadBackToItsBeginning_NeverJumps()
    {
        await Chat("Larga", 420);
        var agent = await LogIn("carla");
        await agent.Take("Larga");
        await Expect(agent.Message("la última")).ToBeVisibleAsync();
        (await agent.Messages.CountAsync()).ShouldBeLessThan(30);
        var read = await agent.Page.EvaluateAsync<double[]>(ReadBack);
        read[2].ShouldBe(1, "the beginning was reached");
        read[0].ShouldBeLessThan(2);
        read[1].ShouldBeLessThanOrEqualTo(310);

        // What comes meanwhile does not move the reader, and one click leads to it.
        await agent.Page.Locator(".timeline-newest").ClickAsync();
        await Expect(agent.Message("la última")).ToBeInViewportAsync();
    }

    static async Task Turn(ConsolePage agent, string name)
    {
        await agent.Row(name).ClickAsync();
        await Expect(agent.Page.Locator(".conversation-header h2")).ToHaveTextAsync(name);
        await agent.Composer.WaitForAsync();
    }

    async Task Chat(string name, int messages)
    {
        using var http = new HttpClient { BaseAddress = new Uri(Server.Address) };
        using var begun = await http.PostAsJsonAsync("/api/widget/v1/sessions", new { id = Guid.NewGuid(), campaign = "ventas-web", name, email = "larga@example.org", text = "la primera de todas", messageId = Guid.NewGuid(), language = "es" });
        begun.EnsureSuccessStatusCode();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (await begun.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("token").GetString());
        for (var number = 2; number <= messages; number++)
        {
            var text = number == messages ? "la última" : string.Join(' ', Enumerable.Repeat($"mensaje {number}", 1 + (number * 7 % 23)));
            using var stored = await http.PostAsJsonAsync("/api/widget/v1/messages", new { id = Guid.NewGuid(), text });
            stored.EnsureSuccessStatusCode();
        }
    }
}
