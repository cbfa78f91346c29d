using System.Diagnostics;
using ContactCenter.Bench.Load;
using ContactCenter.Bench.Processes;
using ContactCenter.Core;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Recordings;
using ContactCenter.Core.Users;
using Microsoft.Extensions.DependencyInjection;
using static ContactCenter.Bench.Load.Figures;

namespace ContactCenter.Bench.Search;

/// <summary>The first page of a search in a large archive, of every kind, by one who sees all and by one who sees a tenth.</summary>
static class SearchCommand
{
    const double Limit = 300;

    public static async Task<int> Run(Options options)
    {
        var (conversations, rounds) = (options.Number("conversations", 1_000_000), options.Number("rounds", 20));
        var since = Stopwatch.GetTimestamp();
        var directory = await LargeArchive.Create(conversations);
        Console.WriteLine(Text($"made in {Stopwatch.GetElapsedTime(since).TotalSeconds:N0} s, {new FileInfo(Path.Combine(directory, "contactcenter.db")).Length / 1e6:N0} MB"));
        var figures = new Figures();
        await using (var services = BenchDatabase.Core(directory))
        {
            services.StartContactCenterCore();
            foreach (var name in new[] { LargeArchive.Supervisor, LargeArchive.GroupSupervisor })
                await Measure(figures, services, await LogIn(services, name), conversations, rounds);
        }

        figures.Print();
        Directory.Delete(directory, recursive: true);
        return 0;
    }

    static IEnumerable<(string What, RecordingFilter Filter)> Searches(int conversations) =>
    [
        ("newest", new()),
        ("a common word", new() { Text = LargeArchive.Common }),
        ("a rare word", new() { Text = LargeArchive.Rare }),
        ("a word said once, long ago", new() { Text = LargeArchive.Once }),
        ("two common words", new() { Text = LargeArchive.Common + " mamama" }),
        ("a beginning", new() { Text = "zanah*" }),
        ("a common beginning", new() { Text = "ped*" }),
        ("a phrase", new() { Text = $"\"mamama {LargeArchive.Common}\"" }),
        ("a part of an e-mail", new(Customer: "77@mac")),
        ("a part that all have", new(Customer: "@")),
        ("a common part and a rare word", new(Customer: "example") { Text = LargeArchive.Rare }),
        ("an agent", new(AgentId: LargeArchive.FirstAgent + 3)),
        ("an agent who does not exist", new(AgentId: 99_999)),
        ("a campaign, an agent, a month long ago", new(From: LargeArchive.BeganAt(conversations / 10, conversations), To: LargeArchive.BeganAt(conversations / 8, conversations), CampaignId: 20, AgentId: LargeArchive.FirstAgent + 3)),
        ("abandoned in a campaign", new(CampaignId: 20) { State = InteractionState.Abandoned }),
        ("out of hours (there are none)", new(OfflineOnly: true)),
        ("the ten thousandth page", new(Before: conversations / 2) { Text = LargeArchive.Common }),
    ];

    static async Task Measure(Figures figures, ServiceProvider services, Actor actor, int conversations, int rounds)
    {
        foreach (var (what, filter) in Searches(conversations))
        {
            var times = new List<double>();
            var rows = 0;
            for (var round = -2; round < rounds; round++)
            {
                var since = Stopwatch.GetTimestamp();
                rows = (await services.GetRequiredService<RecordingsQuery>().Search(actor, filter with { Take = 51 })).Value.Count;
                if (round >= 0)
                    times.Add(Stopwatch.GetElapsedTime(since).TotalMilliseconds);
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
