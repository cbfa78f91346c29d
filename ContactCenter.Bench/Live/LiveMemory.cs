using ContactCenter.Bench.Desk;
using ContactCenter.Bench.Load;
using ContactCenter.Bench.Processes;
using static ContactCenter.Bench.Load.Figures;

namespace ContactCenter.Bench.Live;

/// <summary>What a supervisor's page of a full floor costs: how much the server's resident memory grows with each; the collector is kept short as for the desk.</summary>
static class LiveMemory
{
    const int Pages = 20;
    const double Most = 15;

    public static async Task Measure(Figures figures)
    {
        var directory = await FullFloor.Create(500);
        using var server = await LiveLoad.Start(directory, DeskMemory.Leash);
        await Conversations.Start(server.Url, 2_000);
        await using var console = await ConsoleBrowser.LogIn(server.Url, FullFloor.Supervisor, BenchDatabase.Password);
        await LiveLoad.Open(console, console.Page);
        await Task.Delay(TimeSpan.FromSeconds(5));
        var before = server.Child.ResidentMegabytes;
        for (var number = 1; number <= Pages; number++)
            await LiveLoad.Open(console, await console.Page.Context.NewPageAsync());
        await Task.Delay(TimeSpan.FromSeconds(10));
        var each = (server.Child.ResidentMegabytes - before) / Pages;
        figures.Add(Text($"a supervisor's circuit: 500 agents, 2,000 active interactions; resident memory of {Pages} more, each"), Text($"{each:0.0} MB"), "< 15 MB", each < Most);
        await server.Child.Stop();
        Directory.Delete(directory, recursive: true);
    }
}
