using ContactCenter.Bench.Load;
using ContactCenter.Bench.Processes;
using Microsoft.Playwright;
using static ContactCenter.Bench.Load.Figures;

namespace ContactCenter.Bench.Live;

/// <summary>The agents' table under the wheel in a real Chromium, while every conversation goes on.</summary>
static class LiveScroll
{
    // From the first agent to the last and back, a bit in each frame; answers the longest task of the browser's one thread and how many rows stand in the page.
    const string Scroll = """
        async () => {
          const tasks = [];
          const watch = new PerformanceObserver(list => tasks.push(...list.getEntries().map(entry => entry.duration)));
          watch.observe({ type: 'longtask' });
          const box = document.querySelector('.agents .scroll');
          const frame = () => new Promise(done => requestAnimationFrame(done));
          let most = 0;
          for (const way of [1, -1]) {
            for (let step = 0; step < 120; step++) {
              box.scrollTop += way * box.scrollHeight / 120;
              await frame();
              most = Math.max(most, box.querySelectorAll('tbody tr').length);
            }
          }
          await new Promise(done => setTimeout(done, 500));
          watch.disconnect();
          return [Math.max(0, ...tasks), tasks.length, most];
        }
        """;

    /// <summary>With a server and a floor of its own.</summary>
    public static async Task Alone(Figures figures)
    {
        var directory = await FullFloor.Create(LiveLoad.Agents);
        using (var server = await LiveLoad.Start(directory))
        {
            var tokens = await Conversations.Start(server.Url, LiveLoad.Active);
            await using var console = await ConsoleBrowser.LogIn(server.Url, FullFloor.Supervisor, BenchDatabase.Password);
            await LiveLoad.Open(console, console.Page);
            using var lanes = await Lanes.Open(server.Address, tokens.Select(token => new MessageRequest(Conversations.MessagesPath, token)));
            await lanes.Pace(LiveLoad.PerSecond, LiveLoad.Warming);
            await Measure(figures, lanes, console.Page, LiveLoad.Agents, LiveLoad.PerSecond);
            await server.Child.Stop();
        }

        Directory.Delete(directory, recursive: true);
    }

    public static async Task Measure(Figures figures, Lanes lanes, IPage page, int agents, int perSecond)
    {
        var load = lanes.Pace(perSecond, TimeSpan.FromSeconds(10));
        var scrolled = await page.EvaluateAsync<double[]>(Scroll);
        await load;
        figures.Add(Text($"scrolling through {agents} agents in Chromium under that load, the longest task"), Text($"{scrolled[0]:0} ms ({scrolled[1]:0} over 50 ms; at most {scrolled[2]:0} rows in the page)"), "< 100 ms", scrolled[0] < 100);
    }
}
