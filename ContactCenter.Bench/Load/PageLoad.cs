using ContactCenter.Bench.Processes;
using static ContactCenter.Bench.Load.Figures;

namespace ContactCenter.Bench.Load;

/// <summary>From a visitor's POST to the text standing in the agent's page, in a real Chromium.</summary>
static class PageLoad
{
    const int Messages = 200;
    static readonly TimeSpan gap = TimeSpan.FromMilliseconds(100);

    // Notes when each message is in the page, on the clock that both processes share.
    const string Watch = """
        () => {
          window.seen = {};
          new MutationObserver(() => {
            for (const bubble of document.querySelectorAll('.timeline .message .bubble > :first-child')) {
              const text = bubble.textContent.trim();
              if (text.startsWith('bench-')) window.seen[text] ??= performance.timeOrigin + performance.now();
            }
          }).observe(document.body, { childList: true, subtree: true, characterData: true });
        }
        """;

    public static async Task Measure(Figures figures)
    {
        var directory = await BenchDatabase.Create();
        using var server = await ServerProcess.Start(directory, extra: ConsoleBrowser.ServerSettings);
        var token = (await Conversations.Start(server.Url, 1))[0];
        await using var console = await ConsoleBrowser.LogIn(server.Url, BenchDatabase.Agent, BenchDatabase.Password);
        var page = console.Page;
        await console.Open("inbox");
        await page.Locator(".row-main").First.ClickAsync();
        await page.Locator(".composer[data-attached]").WaitForAsync();
        await page.EvaluateAsync(Watch);
        var sent = await Write(server.Url, token);
        await page.WaitForFunctionAsync($"Object.keys(window.seen).length === {Messages}");
        var seen = await page.EvaluateAsync<Dictionary<string, double>>("window.seen");
        var waits = sent.Select(pair => seen[pair.Key] - pair.Value).Order().ToArray();
        var p95 = waits[(int)(waits.Length * 0.95)];
        figures.Add($"POST to the agent's page in Chromium, {Messages} messages, p50", Text($"{waits[waits.Length / 2]:0.0} ms"));
        figures.Add("… p95", Text($"{p95:0.0} ms"), "< 100 ms", p95 < 100);
        await server.Child.Stop();
        Directory.Delete(directory, recursive: true);
    }

    static async Task<Dictionary<string, double>> Write(Uri server, string token)
    {
        using var http = new HttpClient { BaseAddress = server };
        http.DefaultRequestHeaders.Authorization = new("Bearer", token);
        var sent = new Dictionary<string, double>();
        for (var number = 0; number < Messages; number++)
        {
            var text = $"bench-{number}";
            sent[text] = (DateTime.UtcNow - DateTime.UnixEpoch).TotalMilliseconds;
            using var answer = await System.Net.Http.Json.HttpClientJsonExtensions.PostAsJsonAsync(http, Conversations.MessagesPath, new { id = Guid.NewGuid(), text });
            answer.EnsureSuccessStatusCode();
            await Task.Delay(gap);
        }

        return sent;
    }
}
