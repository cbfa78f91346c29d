using ContactCenter.Bench.Load;
using ContactCenter.Bench.Processes;
using Microsoft.Playwright;
using static ContactCenter.Bench.Load.Figures;

namespace ContactCenter.Bench.Desk;

/// <summary>How soon a letter stands on the screen, alone and beside conversations that go on.</summary>
static class DeskTyping
{
    const int Keys = 300;
    static readonly TimeSpan betweenKeys = TimeSpan.FromMilliseconds(60);

    // From the key, as the browser got it, to the frame with the letter.
    const string WatchKeys = """
        () => {
          window.keys = [];
          let pressed = 0;
          const box = document.querySelector('textarea');
          box.addEventListener('keydown', e => { pressed = e.timeStamp; }, { capture: true });
          box.addEventListener('input', () => {
            const since = pressed;
            requestAnimationFrame(() => {
              const after = new MessageChannel();
              after.port1.onmessage = () => window.keys.push(performance.now() - since);
              after.port2.postMessage(0);
            });
          });
        }
        """;

    /// <summary>What a key costs in this Chromium on this machine, with nothing around the box and nobody writing.</summary>
    public static async Task MeasureFloor(Figures figures, ConsoleBrowser console)
    {
        var bare = await console.Bare("<textarea rows=3 cols=40></textarea>");
        await bare.Locator("textarea").ClickAsync();
        await bare.EvaluateAsync(WatchKeys);
        await Type(bare);
        var (p50, p95) = await KeyTimes(bare);
        figures.Add(Text($"the same in a page with nothing but the box (the floor)"), Text($"p50 {p50:0} ms, p95 {p95:0} ms"));
        await bare.CloseAsync();
    }

    static async Task Type(IPage page)
    {
        for (var key = 0; key < Keys; key++)
        {
            await page.Keyboard.PressAsync(key % 6 == 5 ? "Space" : "abcdefgh"[key % 8].ToString());
            await Task.Delay(betweenKeys, CancellationToken.None);
        }
    }

    static async Task<(double P50, double P95)> KeyTimes(IPage page)
    {
        var times = (await page.EvaluateAsync<double[]>("window.keys")).Order().ToArray();
        return (times[times.Length / 2], times[(int)(times.Length * 0.95)]);
    }

    public static async Task Measure(Figures figures, ConsoleBrowser console, Uri server, string[] tokens)
    {
        var box = console.Page.Locator(".composer[data-attached] .composer-box");
        await box.ClickAsync();
        await console.Page.EvaluateAsync(WatchKeys);
        using var stop = new CancellationTokenSource();
        var visitors = tokens.Select((token, number) => Write(server, token, TimeSpan.FromMilliseconds(1_000.0 / tokens.Length * number), stop.Token)).ToList();
        await Type(console.Page);
        await stop.CancelAsync();
        var written = (await Task.WhenAll(visitors)).Sum();
        var (p50, p95) = await KeyTimes(console.Page);
        figures.Add(Text($"typing beside {tokens.Length} active conversations with a message a second each ({Keys} keys, {written} messages), from the key to the screen"),
            Text($"p50 {p50:0} ms, p95 {p95:0} ms"), "p95 < 50 ms", p95 < 50);
    }

    static async Task<int> Write(Uri server, string token, TimeSpan begin, CancellationToken stop)
    {
        using var http = new HttpClient { BaseAddress = server };
        http.DefaultRequestHeaders.Authorization = new("Bearer", token);
        var written = 0;
        try
        {
            await Task.Delay(begin, stop);
            using var beat = new PeriodicTimer(TimeSpan.FromSeconds(1));
            do
            {
                using var answer = await System.Net.Http.Json.HttpClientJsonExtensions.PostAsJsonAsync(http, Conversations.MessagesPath, new { id = Guid.NewGuid(), text = $"Mensaje {written} de este cliente" }, CancellationToken.None);
                answer.EnsureSuccessStatusCode();
                written++;
            }
            while (await beat.WaitForNextTickAsync(stop));
        }
        catch (OperationCanceledException)
        {
            // The typing is over.
        }

        return written;
    }
}
