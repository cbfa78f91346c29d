using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ContactCenter.Tests.Browser;

/// <summary>Somebody with a browser profile of their own. Whatever goes wrong in their pages is collected.</summary>
public sealed class Person(IBrowserContext context, string address)
{
    readonly ConcurrentQueue<string> problems = [];
    readonly List<Regex> expected = [];
    readonly HashSet<string> hosts = [new Uri(address).Authority];

    public IBrowserContext Context => context;
    public string Address => address;

    /// <summary>What nobody caused on purpose.</summary>
    public IEnumerable<string> Problems => problems.Where(problem => !expected.Any(pattern => pattern.IsMatch(problem)));

    /// <summary>A complaint that this test causes on purpose.</summary>
    public void Expect(string pattern) => expected.Add(new Regex(pattern));

    public void ExpectLostServer() => Expect("ERR_|Cannot send data|WebSocket|Failed to (fetch|load resource|start the connection|complete negotiation)|Connection disconnected|[Cc]ircuit|[Nn]egotiat|HttpConnection");

    public void AllowHost(string authority) => hosts.Add(authority);

    public async Task<IPage> Open(string path)
    {
        var page = await context.NewPageAsync();
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                problems.Enqueue($"console: {message.Text} ({message.Location})");
            }
        };
        page.PageError += (_, error) => problems.Enqueue($"page: {error}");
        page.Crash += (_, _) => problems.Enqueue("the page crashed");
        page.Dialog += (_, dialog) =>
        {
            problems.Enqueue($"dialog: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
        page.Request += (_, request) =>
        {
            var uri = new Uri(request.Url);
            if (uri.Scheme is not ("data" or "blob" or "about") && !hosts.Contains(uri.Authority))
            {
                problems.Enqueue($"request to a foreign host: {request.Url}");
            }
        };
        await page.GotoAsync(new Uri(new Uri(address), path).ToString());
        return page;
    }
}
