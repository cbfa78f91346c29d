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
    const int Circuits = 20, Conversations = 30, Messages = 2_000;
    const double Most = 10;

    /// <summary>Settings of a server whose collector gives back what it can.</summary>
    public static readonly IReadOnlyDictionary<string, string> Leash = new Dictionary<string, string>
    {
        ["DOTNET_gcServer"] = "0",
        ["DOTNET_gcConcurrent"] = "0",
        ["DOTNET_GCgen0size"] = "400000",
        ["DOTNET_GCConserveMemory"] = "9",
    };

    static readonly Dictionary<string, string> leash = new(ConsoleBrowser.ServerSettings.Concat(Leash));

    public static async Task Measure(Figures figures)
    {
        var directory = await BusyAgents.Create(Circuits + 1, Conversations, Messages);
        using var server = await ServerProcess.Start(directory, core: null, extra: leash);
        await using var first = await Open(server, 0);
        await Task.Delay(TimeSpan.FromSeconds(5));
        var before = server.Child.ResidentMegabytes;
        var consoles = new List<ConsoleBrowser>();
        try
        {
            for (var number = 1; number <= Circuits; number++)
                consoles.Add(await Open(server, number));
            await Task.Delay(TimeSpan.FromSeconds(10));
            var each = (server.Child.ResidentMegabytes - before) / Circuits;
            figures.Add(Text($"a busy agent's circuit: {Conversations} active conversations, one of {Messages:N0} messages open; resident memory of {Circuits} more, each"), Text($"{each:0.0} MB"), "< 10 MB", each < Most);
        }
        finally
        {
            foreach (var console in consoles)
                await console.DisposeAsync();
        }

        await server.Child.Stop();
        Directory.Delete(directory, recursive: true);
    }

    static async Task<ConsoleBrowser> Open(ServerProcess server, int number)
    {
        var console = await ConsoleBrowser.LogIn(server.Url, BusyAgents.UserName(number), BenchDatabase.Password);
        await console.Open($"inbox?tab=active&id={1 + (number * Conversations)}");
        await console.Page.GetByText(BusyAgents.Last(number), new() { Exact = true }).First.WaitForAsync();
        return console;
    }
}
