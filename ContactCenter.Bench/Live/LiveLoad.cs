using System.Diagnostics;
using System.Net.Http.Json;
using ContactCenter.Bench.Load;
using ContactCenter.Bench.Processes;
using Microsoft.Playwright;
using static ContactCenter.Bench.Load.Figures;

namespace ContactCenter.Bench.Live;

/// <summary>Twenty supervisors' pages of a full floor, while every conversation goes on.</summary>
static class LiveLoad
{
    public const int Agents = 500, Active = 2_000, PerSecond = 1_000;
    const int Pages = 20, Arrivals = 40;
    const string LivePage = "supervisor/campaigns/webchat";
    // A server runs for months: what its first half minute compiles says little.
    public static readonly TimeSpan Warming = TimeSpan.FromSeconds(30);
    static readonly TimeSpan during = TimeSpan.FromSeconds(20), between = TimeSpan.FromMilliseconds(450);

    public static async Task Measure(Figures figures)
    {
        var directory = await FullFloor.Create(Agents);
        var commits = Path.Combine(directory, "commits.txt");
        using (var server = await Start(directory, new Dictionary<string, string> { [CommitProbe.FileVariable] = commits }))
        {
            var tokens = await Conversations.Start(server.Url, Active);
            await using var console = await ConsoleBrowser.LogIn(server.Url, FullFloor.Supervisor, BenchDatabase.Password);
            await Open(console, console.Page);
            double alone;
            using (var first = await Lanes.Open(server.Address, tokens.Select(token => new MessageRequest(Conversations.MessagesPath, token))))
            {
                await OneChange(figures, console, first);
                await console.Page.GotoAsync("about:blank");
                await first.Pace(PerSecond, Warming);
                alone = await Busy(server, first, during);
            }

            var pages = await OpenAll(console);
            // Anew: opening the pages takes longer than the server keeps a silent connection.
            using var lanes = await Lanes.Open(server.Address, tokens.Select(token => new MessageRequest(Conversations.MessagesPath, token)));
            await lanes.Pace(PerSecond, Warming);
            await MeasureCurrency(figures, server, lanes, pages, alone, commits);
            foreach (var page in pages)
                await page.Close();
            await Open(console, console.Page);
            await LiveScroll.Measure(figures, lanes, console.Page, Agents, PerSecond);
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

    static async Task<List<BarePage>> OpenAll(ConsoleBrowser console)
    {
        var pages = new List<BarePage>();
        while (pages.Count < Pages)
        {
            var page = await BarePage.Prepare(console.Page.Context);
            await Open(console, page.Page);
            await page.Bare();
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

    static async Task MeasureCurrency(Figures figures, ServerProcess server, Lanes lanes, List<BarePage> pages, double alone, string commits)
    {
        var (before, since) = (await Bytes(pages), Stopwatch.GetTimestamp());
        var arriving = Arrive(server.Url);
        var busy = await Busy(server, lanes, during);
        var sent = await arriving;
        var each = (await Bytes(pages) - before) / Stopwatch.GetElapsedTime(since).TotalSeconds / Pages / 1024;
        var committed = CommitProbe.Read(commits);
        var (fromPost, fromCommit) = (new List<double>(), new List<double>());
        foreach (var page in pages)
        {
            var drawn = await page.Drawn(Arrivals);
            fromPost.AddRange(sent.Select(pair => drawn[pair.Key] - pair.Value));
            fromCommit.AddRange(sent.Select(pair => drawn[pair.Key] - committed[pair.Key]));
        }

        var what = Text($"{Agents} agents, {Active:N0} active interactions, {PerSecond:N0} messages/s, {Pages} supervisors' pages");
        figures.Add(what + ": from an arrival's commit to its row in what the circuit draws", Text($"{InWords(fromCommit)} ({Arrivals} arrivals on each page)"), "p95 < 500 ms", fromCommit[(int)(fromCommit.Count * 0.95)] < 500);
        figures.Add("… from its POST, which includes the wait for the server's core", InWords(fromPost));
        figures.Add("… the server's processor for these pages", Text($"{busy - alone:0.00} cores ({busy:0.00} with them, {alone:0.00} without)"), "< 1 core", busy - alone < 1);
        figures.Add("… sent to one page", Text($"{each:0.0} KB/s before compression"));
    }

    static string InWords(List<double> waits)
    {
        waits.Sort();
        return Text($"p50 {waits[waits.Count / 2]:0} ms, p95 {waits[(int)(waits.Count * 0.95)]:0} ms, longest {waits[^1]:0} ms");
    }

    static async Task<double> Bytes(List<BarePage> pages)
    {
        var bytes = 0.0;
        foreach (var page in pages)
            bytes += await page.Bytes();
        return bytes;
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
            var name = BarePage.Arrival(number);
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
}

/// <summary>Bytes that came to some pages.</summary>
sealed class Traffic
{
    long bytes;

    public long Bytes => Interlocked.Read(ref bytes);

    public void Add(long more) => Interlocked.Add(ref bytes, more);
}
