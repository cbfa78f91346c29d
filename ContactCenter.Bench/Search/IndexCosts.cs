using System.Diagnostics;
using ContactCenter.Bench.Load;
using ContactCenter.Bench.Processes;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Recordings;
using ContactCenter.Core.Users;
using Microsoft.Extensions.DependencyInjection;
using static ContactCenter.Bench.Load.Figures;

namespace ContactCenter.Bench.Search;

/// <summary>What messages and ends take beside a large index and in an empty one: an end puts its conversation into it.</summary>
static class IndexCosts
{
    const int Rounds = 1_000;

    public static async Task Measure(Figures figures, ServiceProvider services, string where)
    {
        var user = services.GetRequiredService<UserDirectory>().All.First(user => user.UserName == BenchDatabase.Agent);
        var agent = new Actor(user.Id, user.DisplayName, user.Roles, user.SecurityGroupId, (await services.GetRequiredService<OpenSession>().Run(user.Id)).Value);
        using var page = services.GetRequiredService<AgentPresence>().Enter(user.Id);
        var (messages, ends) = (new List<double>(), new List<double>());
        using var over = new CancellationTokenSource();
        var upkeep = Task.Run(() => Upkeep(services.GetRequiredService<IRecordingUpkeep>(), over.Token));
        for (var round = 0; round < Rounds; round++)
        {
            var start = new VisitorStart(Unique(), BenchDatabase.Campaign, "Vera", "vera@shop.example", null, "hello there", Unique(), "es", null, null);
            var id = (await services.GetRequiredService<StartInteraction>().Run(start)).Value.Id;
            for (var i = 1; i < LargeArchive.MessagesEach; i++)
                messages.Add(await Time(() => services.GetRequiredService<AddCustomerMessage>().Run(id, Unique(), ArchiveWords.Say(new Random((round * 10) + i), 3, i))));
            if ((await services.GetRequiredService<TakeInteraction>().Run(agent, id)).Error is { } refused)
                throw new InvalidOperationException(refused.Code);
            ends.Add(await Time(() => services.GetRequiredService<EndInteraction>().Run(agent, id)));
        }

        await over.CancelAsync();
        Add(figures, $"a piece of merging the index meanwhile, {where}", await upkeep);
        Add(figures, $"a message, {where}", messages);
        Add(figures, $"the end of a conversation of {LargeArchive.MessagesEach}, which puts it into the index, {where}", ends);
    }

    /// <summary>As the server does it, but without its pauses when there is nothing to do.</summary>
    static async Task<List<double>> Upkeep(IRecordingUpkeep upkeep, CancellationToken over)
    {
        List<double> pieces = [0];
        while (!over.IsCancellationRequested)
        {
            var more = false;
            var took = await Time(async () => more = await upkeep.Step());
            if (more)
                pieces.Add(took);
            await Task.Delay(TimeSpan.FromMilliseconds(more ? Math.Max(2, took * 3) : 100), CancellationToken.None);
        }

        return pieces;
    }

    static string Unique() => Guid.NewGuid().ToString("N");

    static async Task<double> Time<T>(Func<Task<T>> work)
    {
        var since = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(since).TotalMilliseconds;
    }

    static void Add(Figures figures, string what, List<double> times)
    {
        times.Sort();
        figures.Add(what, Text($"p50 {times[times.Count / 2]:0.00} ms, p95 {times[(int)(times.Count * 0.95)]:0.00} ms, p99 {times[(int)(times.Count * 0.99)]:0.00} ms, at most {times[^1]:0.00} ms"), "-", true);
    }
}
