using ContactCenter.Bench.Load;
using ContactCenter.Bench.Processes;
using static ContactCenter.Bench.Load.Figures;

namespace ContactCenter.Bench.Desk;

/// <summary>An agent's desk in a real Chromium: opening a long conversation, and typing while thirty conversations go on.</summary>
static class DeskLoad
{
    const int Messages = 2_000, Active = 30, Warm = 20, Rounds = 40;

    // Answers the milliseconds from the click until the conversation whose text is given is painted.
    const string Open = """
        async ([id, text]) => {
          const drawn = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)));
          const there = () => [...document.querySelectorAll('.timeline .bubble')].at(-1)?.textContent.includes(text);
          const since = performance.now();
          const shown = new Promise((done, fail) => {
            const watch = new MutationObserver(() => { if (there()) { watch.disconnect(); done(); } });
            watch.observe(document.body, { childList: true, subtree: true, characterData: true });
            setTimeout(() => { watch.disconnect(); fail(new Error('Not shown: ' + text)); }, 20000);
          });
          document.querySelector(`a.row-main[href$="id=${id}"]`).click();
          await shown;
          await drawn();
          return performance.now() - since;
        }
        """;

    public static async Task Measure(Figures figures, int rounds)
    {
        var directory = await BusyAgents.Create(agents: 1, conversations: 2, Messages);
        using var server = await ServerProcess.Start(directory, extra: ConsoleBrowser.ServerSettings);
        await using var console = await ConsoleBrowser.LogIn(server.Url, BusyAgents.UserName(0), BenchDatabase.Password);
        await console.Open("inbox?tab=active");
        await console.Page.Locator("a.row-main").Nth(1).WaitForAsync();
        await MeasureOpening(figures, console, Math.Max(rounds, Rounds));
        var tokens = await Conversations.Start(server.Url, Active);
        await TakeAll(console);
        await DeskTyping.MeasureFloor(figures, console);
        await DeskTyping.Measure(figures, console, server.Url, tokens);
        await server.Child.Stop();
        Directory.Delete(directory, recursive: true);
    }

    static async Task MeasureOpening(Figures figures, ConsoleBrowser console, int rounds)
    {
        var times = new List<double>();
        // The first rounds run code that the server has not compiled for speed yet.
        for (var round = -Warm; round < rounds; round++)
        {
            var taken = await console.Page.EvaluateAsync<double>(Open, new object[] { 1, BusyAgents.Last(0) });
            await console.Page.EvaluateAsync<double>(Open, new object[] { 2, "short" });
            if (round >= 0)
                times.Add(taken);
        }

        times.Sort();
        var (p50, p95) = (times[times.Count / 2], times[(int)(times.Count * 0.95)]);
        figures.Add(Text($"opening a conversation of {Messages:N0} messages in Chromium, {times.Count} times, from the click to the first screen"), Text($"p50 {p50:0} ms, p95 {p95:0} ms"), "p95 < 150 ms", p95 < 150);
    }

    static async Task TakeAll(ConsoleBrowser console)
    {
        for (var taken = 0; taken < Active; taken++)
        {
            await console.Page.Locator("nav.tabs .tab").First.ClickAsync();
            await console.Page.Locator("button.row-main").First.ClickAsync();
            await console.Page.Locator("a.row-main").Nth(taken + 2).WaitForAsync();
        }
    }
}
