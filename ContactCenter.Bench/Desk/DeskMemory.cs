using ContactCenter.Bench.Load;
using ContactCenter.Bench.Processes;
using static ContactCenter.Bench.Load.Figures;

namespace ContactCenter.Bench.Desk;

/// <summary>
/// What a busy agent's circuit costs: how much the server's resident memory grows with each, thirty active conversations in its lists and one of 2,000 messages open.
/// The collector is kept on a short leash, so that what is resident is in use, and not garbage that nobody has needed the room of.
/// </summary>
static class DeskMemory
{
    const int Warm = 8, Circuits = 10, Conversations = 30, Messages = 2_000, Patience = 120_000;
    const double Most = 10;

    /// <summary>Settings of a server whose collector gives back what it can.</summary>
    public static readonly IReadOnlyDictionary<string, string> Leash = new Dictionary<string, string>
    {
        ["DOTNET_gcServer"] = "0",
        ["DOTNET_gcConcurrent"] = "0",
        ["DOTNET_GCgen0size"] = "400000",
        ["DOTNET_GCConserveMemory"] = "9",
    };

    // Whoever logs in last still has what they had.
    static readonly Dictionary<string, string> leash = new(ConsoleBrowser.ServerSettings.Concat(Leash))
    {
        ["Routing__Unreachable"] = "01:00:00",
        ["Routing__GiveBack"] = "01:00:00",
    };

    public static async Task Measure(Figures figures)
    {
        var directory = await BusyAgents.Create(1 + Warm + Circuits, Conversations, Messages);
        using var server = await ServerProcess.Start(directory, core: null, extra: leash);
        await using var first = await ConsoleBrowser.LogIn(server.Url, BusyAgents.UserName(0), BenchDatabase.Password);
        await OpenLong(first, 0);
        // The first ones also pay for what all share: code compiled at its first use, caches.
        for (var number = 1; number <= Warm; number++)
            await OpenLong(await first.Beside(BusyAgents.UserName(number), BenchDatabase.Password), number);
        var before = await Settled(server);
        for (var number = Warm + 1; number <= Warm + Circuits; number++)
            await OpenLong(await first.Beside(BusyAgents.UserName(number), BenchDatabase.Password), number);
        var each = (await Settled(server) - before) / Circuits;
        figures.Add(Text($"a busy agent's circuit: {Conversations} active conversations, one of {Messages:N0} messages open; resident memory of {Circuits} more, each"), Text($"{each:0.0} MB"), "< 10 MB", each < Most);

        await server.Child.Stop();
        Directory.Delete(directory, recursive: true);
    }

    static async Task OpenLong(ConsoleBrowser console, int number)
    {
        await console.Open($"inbox?tab=active&id={1 + (number * Conversations)}");
        await console.Page.GetByText(BusyAgents.Last(number), new() { Exact = true }).First.WaitForAsync(new() { Timeout = Patience });
    }

    static async Task<double> Settled(ServerProcess server)
    {
        await Task.Delay(TimeSpan.FromSeconds(8));
        return server.Child.ResidentMegabytes;
    }
}
