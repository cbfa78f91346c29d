using Microsoft.Playwright;

namespace ContactCenter.Bench.Live;

/// <summary>
/// A page of the console whose circuit goes on while nothing is drawn any more: each batch of the renderer is acknowledged as it comes and looked through for
/// arrivals. So twenty pages measure the server, not twenty browsers on the core that makes the load.
/// </summary>
sealed class BarePage
{
    // Blazor's messages are MessagePack: a length in groups of seven bits, then [1, {}, nil, target, arguments], and from the server the ids of streams.
    const string Script = """
        (() => {
          const start = [0x96, 0x01, 0x80, 0xc0, 0xae, ...new TextEncoder().encode('JS.RenderBatch'), 0x92];
          const answer = [0x95, 0x01, 0x80, 0xc0, 0xb1, ...new TextEncoder().encode('OnRenderCompleted'), 0x92];
          const widths = { 0xcc: 2, 0xcd: 3, 0xce: 5, 0xcf: 9, 0xd0: 2, 0xd1: 3, 0xd2: 5, 0xd3: 9 };
          const text = new TextDecoder('latin1');
          window.bare = { on: false, bytes: 0, drawn: {} };

          function* messages(bytes) {
            for (let at = 0; at < bytes.length;) {
              const from = at;
              let length = 0, shift = 0;
              do { length |= (bytes[at] & 0x7f) << shift; shift += 7; } while (bytes[at++] & 0x80);
              yield { whole: bytes.subarray(from, at + length), body: bytes.subarray(at, at + length) };
              at += length;
            }
          }

          function acknowledge(socket, body) {
            const at = start.length;
            const batch = body.subarray(at, at + (widths[body[at]] ?? 1));
            const content = [...answer, ...batch, 0xc0];
            socket.send(new Uint8Array([content.length, ...content]));
          }

          window.WebSocket = class extends WebSocket {
            set onmessage(handler) {
              super.onmessage = event => {
                bare.bytes += event.data.byteLength ?? 0;
                if (!bare.on || !(event.data instanceof ArrayBuffer)) return handler(event);
                for (const { whole, body } of messages(new Uint8Array(event.data))) {
                  if (start.every((byte, index) => body[index] === byte)) {
                    acknowledge(this, body);
                    const now = performance.timeOrigin + performance.now();
                    for (const [name] of text.decode(body).matchAll(/Llega \d+\./g)) bare.drawn[name] ??= now;
                  } else {
                    handler({ data: whole.slice().buffer });
                  }
                }
              };
            }
          };
        })();
        """;

    BarePage(IPage page) => Page = page;

    public IPage Page { get; }

    public const string Arrives = "Llega ";

    /// <summary>The name of an arrival; the point ends it among other bytes.</summary>
    public static string Arrival(int number) => $"{Arrives}{number}.";

    /// <summary>A page that draws as every other until <see cref="Bare"/>.</summary>
    public static async Task<BarePage> Prepare(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        await page.AddInitScriptAsync(Script);
        return new BarePage(page);
    }

    public Task Bare() => Page.EvaluateAsync("bare.on = true");

    public Task<double> Bytes() => Page.EvaluateAsync<double>("bare.bytes");

    /// <summary>When each arrival stood in a batch, in Unix milliseconds.</summary>
    public async Task<Dictionary<string, double>> Drawn(int arrivals)
    {
        for (var until = DateTime.UtcNow.AddMinutes(1); ; await Task.Delay(100))
        {
            var drawn = await Page.EvaluateAsync<Dictionary<string, double>>("bare.drawn");
            if (drawn.Count == arrivals)
                return drawn;
            if (DateTime.UtcNow > until)
                throw new TimeoutException($"{drawn.Count} of {arrivals} arrivals were drawn.");
        }
    }

    public Task Close() => Page.CloseAsync();
}
