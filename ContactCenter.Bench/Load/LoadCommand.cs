using ContactCenter.Bench.Desk;
using ContactCenter.Bench.Live;
using ContactCenter.Bench.Processes;

namespace ContactCenter.Bench.Load;

/// <summary>Starts the real server and measures it against the targets.</summary>
static class LoadCommand
{
    public static async Task<int> Run(Options options)
    {
        var only = options.Text("only", "messages,feed,page,streams,widget,admin,desk,desk-memory,live,live-memory").Split(',');
        var during = TimeSpan.FromSeconds(options.Number("seconds", 1));
        Console.WriteLine($"{Pinning.Cores} cores; " + (Pinning.IsPinned ? "server on core 0, load on core 1" : "NOT pinned: taskset is missing or there is one core"));
        if (options.Has("shared"))
            Console.WriteLine("Server, floor and load run at raised priority (nice -15), since others use the machine too");
        Console.WriteLine(ServerProcess.LimitsInWords);
        var figures = new Figures();
        if (only.Contains("messages"))
            await MessageLoad.Measure(figures, options.Number("rounds", 15), during);
        if (only.Contains("feed"))
            await FeedLoad.Measure(figures);
        if (only.Contains("page"))
            await PageLoad.Measure(figures);
        if (only.Contains("streams"))
            await StreamLoad.Measure(figures, options.Number("visitors", 5_000));
        if (only.Contains("widget"))
            WidgetSize.Measure(figures);
        if (only.Contains("admin"))
            await AdminLoad.Measure(figures, options.Number("rounds", 40));
        if (only.Contains("desk"))
            await DeskLoad.Measure(figures, options.Number("rounds", 15));
        if (only.Contains("live"))
            await LiveLoad.Measure(figures);
        if (only.Contains("live-scroll"))
            await LiveScroll.Alone(figures);
        if (only.Contains("live-memory"))
            await LiveMemory.Measure(figures);
        if (only.Contains("desk-memory"))
            await DeskMemory.Measure(figures);
        if (only.Contains("providers-in"))
            await ProviderLoad.MeasureIn(figures);
        if (only.Contains("providers-out"))
            await ProviderLoad.MeasureOut(figures);
        if (only.Contains("providers-storm"))
            await ProviderLoad.MeasureStorm(figures);
        figures.Print();
        return 0;
    }
}
