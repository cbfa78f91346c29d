using ContactCenter.Bench.Processes;
using static ContactCenter.Bench.Load.Figures;

namespace ContactCenter.Bench.Load;

/// <summary>An administrator of a large centre goes from list to list in a real Chromium: from the click, or the typing, to the rows painted.</summary>
static class AdminLoad
{
    const double Most = 200;
    const int WarmUp = 10; // until what is run often has been compiled for good

    // A list is there when its own rows are: those of the page before lead elsewhere.
    static readonly (string What, string Path, string Rows, string Search, string Typed)[] lists =
    [
        ("webchat campaigns", "/admin/campaigns/webchat", Side("/admin/campaigns/webchat"), ".side-list .search", LargeCentre.CampaignName(998)),
        ("Hey Now campaigns", "/admin/campaigns/heynow", Side("/admin/campaigns/heynow"), ".side-list .search", LargeCentre.CampaignName(999)),
        ("members", "/admin/members", "#campaigns .pick-row", "input.search", LargeCentre.CampaignName(997)),
        ("quality forms", "/admin/quality", Side("/admin/quality"), ".side-list .search", "Modelo 199"),
        ("providers", "/admin/providers/heynow", Side("/admin/providers"), ".side-list .search", "Proveedor 49"),
        ("breaks", "/admin/breaks", Side("/admin/breaks"), ".side-list .search", "Descanso 199"),
        ("canned responses", "/canned-responses", Side("/canned-responses"), ".side-list .search", "respuesta199"),
        ("users", "/admin/agents", Side("/admin/agents"), ".side-list .search", LargeCentre.UserName(4_999)),
        ("security groups", "/admin/groups", Side("/admin/groups"), ".side-list .search", "Grupo 49"),
        ("audit", "/admin/audit", ".audit tbody tr", "", ""),
    ];

    // Answers the milliseconds from now until rows as wanted are there and a frame with them is drawn.
    const string Timed = """
        async ([selector, text, action, value]) => {
          const drawn = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)));
          const there = () => {
            const rows = [...document.querySelectorAll(selector)];
            return rows.length > 0 && rows.every(row => row.textContent.includes(text));
          };
          const since = performance.now();
          const shown = new Promise((done, fail) => {
            const watch = new MutationObserver(() => { if (there()) { watch.disconnect(); done(); } });
            watch.observe(document.body, { childList: true, subtree: true, characterData: true });
            setTimeout(() => { watch.disconnect(); fail(new Error('No rows: ' + selector + ' ' + text)); }, 20000);
          });
          const target = document.querySelector(action);
          if (value === null) target.click();
          else { target.value = value; target.dispatchEvent(new Event(target.type === 'search' && target.id === 'f-text' ? 'change' : 'input', { bubbles: true })); }
          await shown;
          await drawn();
          return performance.now() - since;
        }
        """;

    public static async Task Measure(Figures figures, int rounds)
    {
        var directory = await LargeCentre.Create();
        await AdminQueries.Measure(figures, directory, rounds);
        using var server = await ServerProcess.Start(directory, extra: ConsoleBrowser.ServerSettings);
        await using var console = await ConsoleBrowser.LogIn(server.Url, LargeCentre.Administrator, BenchDatabase.Password);
        var times = lists.SelectMany(list => new[] { list.What, $"{list.What}, searched" }).ToDictionary(what => what, _ => new List<double>());
        for (var round = -WarmUp; round < rounds; round++)
        {
            foreach (var list in lists)
            {
                var opened = await Time(console, list.Rows, "", $"nav a.menu-link[href='{list.Path}']", null);
                var found = list.Search.Length == 0 ? await SearchAudit(console) : await Time(console, list.Rows, list.Typed, list.Search, list.Typed);
                if (round < 0)
                    continue;
                times[list.What].Add(opened);
                times[$"{list.What}, searched"].Add(found);
            }
        }

        foreach (var (what, measured) in times)
            Add(figures, Text($"console, list of {what}"), measured);
        Add(figures, Text($"console, all lists with {LargeCentre.Campaigns:N0} campaigns and {LargeCentre.Users:N0} users"), [.. times.Values.SelectMany(measured => measured)]);
        await server.Child.Stop();
        Directory.Delete(directory, recursive: true);
    }

    public static void Add(Figures figures, string what, List<double> measured)
    {
        measured.Sort();
        var p95 = measured[(int)(measured.Count * 0.95)];
        figures.Add($"{what}, p50 and p95", Text($"{measured[measured.Count / 2]:0} and {p95:0} ms"), Text($"< {Most:0} ms"), p95 < Most);
    }

    static Task<double> Time(ConsoleBrowser console, string rows, string text, string action, string? value) => console.Page.EvaluateAsync<double>(Timed, new object?[] { rows, text, action, value });

    static Task<double> SearchAudit(ConsoleBrowser console) => Time(console, ".audit tbody tr", "Campaña 77", "#f-text", "campana 77");

    static string Side(string path) => $".side-list a.side-row[href*='{path}']";
}
