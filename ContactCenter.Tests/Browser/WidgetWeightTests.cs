using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace ContactCenter.Tests.Browser;

/// <summary>What a shop pays for the widget on the wire.</summary>
public sealed class WidgetWeightTests(Chromium chromium, DemoServer server) : BrowserTest(chromium, server)
{
    const int Kilobyte = 1024;

    [Fact]
    public async Task Widget_ClosedAndOpened_StaysWithinItsBudget()
    {
        var person = await Arrive();
        var page = await person.Context.NewPageAsync();
        var wire = await Listen(page);
        await page.GotoAsync($"{Server.Address}/demo");
        await page.Locator("[data-test=launcher]").WaitForAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        wire.Count.ShouldBeLessThanOrEqualTo(2, string.Join('\n', wire));
        wire.Values.Sum().ShouldBeInRange(1_000, 10 * Kilobyte);

        await page.Locator("[data-test=launcher]").ClickAsync();
        await page.Locator("[data-test=message]").WaitForAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        // The headers of some thirty requests depend on the protocol: here only what is in them counts.
        var content = await page.EvaluateAsync<long>("performance.getEntriesByType('resource').reduce((sum, each) => sum + each.encodedBodySize, 0)");
        content.ShouldBeInRange(10_000, 40 * Kilobyte);
        wire.Keys.ShouldAllBe(request => request.Contains(Server.Address));
        (await person.Context.CookiesAsync()).ShouldBeEmpty();
    }

    /// <summary>Bytes received for each request but the page itself.</summary>
    static async Task<ConcurrentDictionary<string, long>> Listen(IPage page)
    {
        var sizes = new ConcurrentDictionary<string, long>();
        var addresses = new ConcurrentDictionary<string, string>();
        var cdp = await page.Context.NewCDPSessionAsync(page);
        cdp.Event("Network.requestWillBeSent").OnEvent += (_, e) =>
        {
            var id = e!.Value.GetProperty("requestId").GetString()!;
            var address = e.Value.GetProperty("request").GetProperty("url").GetString()!;
            if (e.Value.GetProperty("type").GetString() != "Document" && address.StartsWith("http", StringComparison.Ordinal))
            {
                addresses[id] = $"{id} {address}";
                sizes[addresses[id]] = 0;
            }
        };
        cdp.Event("Network.loadingFinished").OnEvent += (_, e) =>
        {
            if (addresses.TryGetValue(e!.Value.GetProperty("requestId").GetString()!, out var name))
            {
                sizes[name] = (long)e.Value.GetProperty("encodedDataLength").GetDouble();
            }
        };
        await cdp.SendAsync("Network.enable");
        return sizes;
    }
}
