using System.Diagnostics;
using System.Net.Http.Json;
using ContactCenter.Bench.Load;
using ContactCenter.Bench.Processes;
using Microsoft.Playwright;
using static ContactCenter.Bench.Load.Figures;

namespace ContactCenter.Bench.Live;

/// <summary>Twenty supervisors' pages of a full floor in a real Chromium, while every conversation goes on.</summary>
static class LiveLoad
{
    const int Agents = 500, Active = 2_000, PerSecond = 1_000, Pages = 20, Arrivals = 40;
    const string LivePage = "supervisor/campaigns/webchat";
    static readonly TimeSpan during = TimeSpan.FromSeconds(20), between = TimeSpan.FromMilliseconds(450);

    // Notes when each arrival stands in the table, on the clock that both processes share.
    const string Watch = """
        () => {
          window.seen = {};
          new MutationObserver(() => {
            for (const cell of document.querySelectorAll('.waiting tbody th .cut')) {
              const name = cell.textContent;
              if (name.startsWith('Llega')) window.seen[name] ??= performance.timeOrigin + performance.now();
            }
          }).observe(document.body, { childList: true, subtree: true, characterData: true });
        }
        """;

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

    public static async Task Measure(Figures figures)
    {
        var directory = await FullFloor.Create(Agents);
        using (var server = await Start(directory))
        {
            var tokens = await Conversations.Start(server.Url, Active);
            await using var console = await ConsoleBrowser.LogIn(server.Url, FullFloor.Supervisor, BenchDatabase.Password);
            await Open(console, console.Page);
            double alone;
            using (var first = await Lanes.Open(server.Address, tokens.Select(token => new MessageRequest(Conversations.MessagesPath, token))))
            {
                await OneChange(figures, console, first);
                await console.Page.GotoAsync("about:blank");
                await first.Pace(PerSecond, during);
                alone = await Busy(server, first, during);
            }

            var traffic = new Traffic();
            var pages = await OpenAll(console, traffic);
            // Anew: opening the pages takes longer than the server keeps a silent connection.
            using var lanes = await Lanes.Open(server.Address, tokens.Select(token => new MessageRequest(Conversations.MessagesPath, token)));
            await lanes.Pace(PerSecond, TimeSpan.FromSeconds(5));
            await MeasureCurrency(figures, server, lanes, pages[0], traffic, alone);
            await MeasureScrolling(figures, lanes, pages[0]);
            await server.Child.Stop();
        }

        Directory.Delete(directory, recursive: true);
    }

    public static async Task<ServerProcess> Start(string directory, IReadOnlyDictionary<string, string>? more = null) => await ServerProcess.Start(directory, extra: new Dictionary<string, string>(ConsoleBrowser.ServerSettings.Concat(more ?? new Dictionary<string, string>()))
    {
        ["ASPNETCORE_HOSTINGSTARTUPASSEMBLIES"] = typeof(FeedProbe).Assembly.GetName().Name!,
        [BusyFloor.AgentsVariable] = $"{Agents}",
    }, runtimeArguments: FeedLoad.WithThisAssembly);

    public static async Task Open(ConsoleBrowser console, IPage page)
    {
        await page.GotoAsync(new Uri(console.Server, LivePage).ToString());
        // Everybody is served.
        await Until(page, $"[...document.querySelectorAll('.active h2 .count')].some(count => count.textContent.replace(/\\D/g, '') === '{Active}')");
    }

    /// <summary>Asked again and again from here: in the page, the content policy forbids it.</summary>
    static async Task Until(IPage page, string expression)
    {
        for (var until = DateTime.UtcNow.AddMinutes(2); !await page.EvaluateAsync<bool>(expression);)
        {
            if (DateTime.UtcNow > until)
                throw new TimeoutException(expression);
            await Task.Delay(100);
        }
    }

    static async Task<List<IPage>> OpenAll(ConsoleBrowser console, Traffic traffic)
    {
        var pages = new List<IPage>();
        while (pages.Count < Pages)
        {
            var page = await console.Page.Context.NewPageAsync();
            Count(page, traffic);
            await Open(console, page);
            pages.Add(page);
        }

        return pages;
    }

    /// <summary>Processor seconds of the server in a second of that load.</summary>
    static async Task<double> Busy(ServerProcess server, Lanes lanes, TimeSpan time)
    {
        var (before, since) = (server.Child.ProcessorTime, Stopwatch.GetTimestamp());
        await lanes.Pace(PerSecond, time);
        return (server.Child.ProcessorTime - before) / Stopwatch.GetElapsedTime(since);
    }

    static async Task MeasureCurrency(Figures figures, ServerProcess server, Lanes lanes, IPage page, Traffic traffic, double alone)
    {
        await page.BringToFrontAsync();
        await page.EvaluateAsync(Watch);
        var (before, since) = (traffic.Bytes, Stopwatch.GetTimestamp());
        var arriving = Arrive(server.Url);
        var busy = await Busy(server, lanes, during);
        var each = (traffic.Bytes - before) / Stopwatch.GetElapsedTime(since).TotalSeconds / Pages / 1024;
        var sent = await arriving;
        await Until(page, $"Object.keys(window.seen).length === {Arrivals}");
        var seen = await page.EvaluateAsync<Dictionary<string, double>>("window.seen");
        var waits = sent.Select(pair => seen[pair.Key] - pair.Value).Order().ToArray();
        var p95 = waits[(int)(waits.Length * 0.95)];
        var what = Text($"{Agents} agents, {Active:N0} active interactions, {PerSecond:N0} messages/s, {Pages} supervisors' pages in Chromium");
        figures.Add(what + ": from an arrival's POST to its row in the page", Text($"p50 {waits[waits.Length / 2]:0} ms, p95 {p95:0} ms ({waits.Length} arrivals)"), "p95 < 500 ms", p95 < 500);
        figures.Add("… the server's processor for these pages", Text($"{busy - alone:0.00} cores ({busy:0.00} with them, {alone:0.00} without)"), "< 1 core", busy - alone < 1);
        figures.Add("… sent to one page", Text($"{each:0.0} KB/s before compression"));
    }

    /// <summary>Counts what comes to a page by the sockets that it opens from now on, before compression.</summary>
    static void Count(IPage page, Traffic traffic) =>
        page.WebSocket += (_, socket) => socket.FrameReceived += (_, frame) => traffic.Add(frame.Binary?.Length ?? frame.Text?.Length ?? 0);

    static async Task<Dictionary<string, double>> Arrive(Uri server)
    {
        using var http = new HttpClient { BaseAddress = server };
        var sent = new Dictionary<string, double>();
        for (var number = 0; number < Arrivals; number++)
        {
            var name = $"Llega {number}";
            sent[name] = (DateTime.UtcNow - DateTime.UnixEpoch).TotalMilliseconds;
            using var answer = await http.PostAsJsonAsync("api/widget/v1/sessions", new { id = Guid.NewGuid(), campaign = BenchDatabase.Campaign, name, text = "Hola", messageId = Guid.NewGuid(), language = "es" });
            answer.EnsureSuccessStatusCode();
            await Task.Delay(between);
        }

        return sent;
    }

    /// <summary>What one message of one conversation, whose row is in sight, sends to a page.</summary>
    static async Task OneChange(Figures figures, ConsoleBrowser console, Lanes lanes)
    {
        var traffic = new Traffic();
        Count(console.Page, traffic);
        await Open(console, console.Page);
        await Task.Delay(2_000);
        var before = traffic.Bytes;
        await lanes.One(0);
        await Task.Delay(2_000);
        figures.Add(Text($"one message of one of {Active:N0} conversations: sent to a page that shows them"), Text($"{traffic.Bytes - before:N0} bytes"), "only the row that changed", traffic.Bytes - before < 2_000);
    }

    static async Task MeasureScrolling(Figures figures, Lanes lanes, IPage page)
    {
        var load = lanes.Pace(PerSecond, TimeSpan.FromSeconds(10));
        var scrolled = await page.EvaluateAsync<double[]>(Scroll);
        await load;
        figures.Add(Text($"scrolling through {Agents} agents in Chromium under that load, the longest task"), Text($"{scrolled[0]:0} ms ({scrolled[1]:0} over 50 ms; at most {scrolled[2]:0} rows in the page)"), "< 100 ms", scrolled[0] < 100);
    }
}

/// <summary>Bytes that came to some pages.</summary>
sealed class Traffic
{
    long bytes;

    public long Bytes => Interlocked.Read(ref bytes);

    public void Add(long more) => Interlocked.Add(ref bytes, more);
}
