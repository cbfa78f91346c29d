using System.Diagnostics;
using ContactCenter.Bench.Load;
using ContactCenter.Bench.Processes;
using ContactCenter.Core;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Recordings;
using ContactCenter.Core.Users;
using Microsoft.Extensions.DependencyInjection;
using static ContactCenter.Bench.Load.Figures;

namespace ContactCenter.Bench.Search;

/// <summary>The first page of a search in a large archive, of every kind, by one who sees all and by one who sees a tenth; and what the index costs.</summary>
static class SearchCommand
{
    const double Limit = 300;

    public static async Task<int> Run(Options options)
    {
        var (conversations, rounds) = (options.Number("conversations", 1_000_000), options.Number("rounds", 20));
        var since = Stopwatch.GetTimestamp();
        var kept = options.Text("keep", "");
        var directory = await LargeArchive.Open(conversations, kept.Length > 0 ? Path.GetFullPath(kept) : null);
        Console.WriteLine(Text($"ready in {Stopwatch.GetElapsedTime(since).TotalSeconds:N0} s, {new FileInfo(Path.Combine(directory, "contactcenter.db")).Length / 1e6:N0} MB"));
        if (options.Has("make"))
            return 0;
        var figures = new Figures();
        await using (var services = BenchDatabase.Core(directory))
        {
            services.StartContactCenterCore();
            if (!options.Has("writes"))
            {
                foreach (var name in new[] { LargeArchive.Supervisor, LargeArchive.GroupSupervisor })
                    await Measure(figures, services, await LogIn(services, name), conversations, rounds, options.Text("only", ""));
            }

            await IndexCosts.Measure(figures, services, "in it");
        }

        var empty = await BenchDatabase.Create();
        await using (var services = BenchDatabase.Core(empty))
        {
            services.StartContactCenterCore();
            await IndexCosts.Measure(figures, services, "in an empty one");
        }

        Directory.Delete(empty, recursive: true);
        figures.Print();
        if (kept.Length == 0)
            Directory.Delete(directory, recursive: true);
        return 0;
    }

    static async Task Measure(Figures figures, ServiceProvider services, Actor actor, int conversations, int rounds, string only)
    {
        foreach (var (what, filter) in Searches.Of(conversations).Where(search => search.What.Contains(only, StringComparison.OrdinalIgnoreCase)))
        {
            var times = new List<double>();
            var rows = 0;
            for (var round = -2; round < rounds; round++)
            {
                var since = Stopwatch.GetTimestamp();
                rows = (await services.GetRequiredService<RecordingsQuery>().Search(actor, filter with { Take = 51 })).Value.Count;
                if (round >= 0)
                    times.Add(Stopwatch.GetElapsedTime(since).TotalMilliseconds);
                // What is far too slow need not be told twenty times.
                if (times.Count >= 3 && times.Sum() > 5_000)
                    break;
            }

            times.Sort();
            var (p50, p95) = (times[times.Count / 2], times[(int)(times.Count * 0.95)]);
            figures.Add(Text($"{(actor.IsOfAll ? "all" : "a tenth")}: {what} ({rows} rows)"), Text($"p50 {p50:0.0} ms, p95 {p95:0.0} ms"), "p95 < 300 ms", p95 < Limit);
        }
    }

    static async Task<Actor> LogIn(ServiceProvider services, string name)
    {
        var user = services.GetRequiredService<UserDirectory>().All.Single(user => user.UserName == name);
        return new Actor(user.Id, user.DisplayName, user.Roles, user.SecurityGroupId, (await services.GetRequiredService<OpenSession>().Run(user.Id)).Value);
    }
}
