using System.Diagnostics;
using ContactCenter.Bench.Load;
using ContactCenter.Bench.Processes;
using ContactCenter.Bench.Search;
using ContactCenter.Core;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Data;
using ContactCenter.Core.Quality;
using ContactCenter.Core.Reports;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static ContactCenter.Bench.Load.Figures;

namespace ContactCenter.Bench.Reports;

/// <summary>Every kind of report over a month and a year of a large archive, and the averages of its reviews, by one who sees all.</summary>
static class ReportCommand
{
    const double UsualLimit = 2_000;

    static readonly DateOnly monthBegin = new(2026, 9, 1), monthEnd = new(2026, 9, 30), yearBegin = new(2025, 10, 1);
    static readonly TimeZoneInfo zone = TimeZoneInfo.FindSystemTimeZoneById("America/Montevideo");

    static string only = "";

    public static async Task<int> Run(Options options)
    {
        only = options.Text("only", "");
        var (conversations, reviews, rounds) = (options.Number("conversations", 1_000_000), options.Number("reviews", 100_000), options.Number("rounds", 5));
        var since = Stopwatch.GetTimestamp();
        var directory = await LargeArchive.Open(conversations, null, words: false);
        int reviewer;
        await using (var services = BenchDatabase.Core(directory))
        {
            services.StartContactCenterCore();
            reviewer = services.GetRequiredService<UserDirectory>().All.Single(user => user.UserName == LargeArchive.Supervisor).Id;
            await services.GetRequiredService<IUnitsOfWork>().Run(unit =>
            {
                unit.Db.QualityForms.Add(new QualityForm { Name = "Form", Version = 1, Questions = [.. Enumerable.Range(0, 5).Select(i => new QualityQuestion { Id = $"q{i}", Text = $"Question {i}", Weight = i + 1 })] });
                unit.Db.SaveChanges();
                unit.Db.Campaigns.ExecuteUpdate(set => set.SetProperty(campaign => campaign.QualityFormId, 1));
                return ContactCenter.Core.Common.Result.Done;
            });
        }

        WorkedDays.Fill(Path.Combine(directory, "contactcenter.db"), conversations, reviews, reviewer);
        Console.WriteLine(Text($"ready in {Stopwatch.GetElapsedTime(since).TotalSeconds:N0} s"));
        var figures = new Figures();
        await using (var services = BenchDatabase.Core(directory))
        {
            services.StartContactCenterCore();
            var actor = await LogIn(services, reviewer);
            await Reports(figures, services.GetRequiredService<ReportQuery>(), actor, rounds);
            await Averages(figures, services, actor, rounds);
        }

        figures.Add("memory of the whole process, at most", Text($"{Process.GetCurrentProcess().PeakWorkingSet64 / 1_048_576} MB"));
        figures.Print();
        Directory.Delete(directory, recursive: true);
        return 0;
    }

    static async Task<Actor> LogIn(ServiceProvider services, int id)
    {
        var user = services.GetRequiredService<UserDirectory>().All.Single(user => user.Id == id);
        return new Actor(user.Id, user.DisplayName, user.Roles, user.SecurityGroupId, (await services.GetRequiredService<OpenSession>().Run(user.Id)).Value);
    }

    static async Task Reports(Figures figures, ReportQuery query, Actor actor, int rounds)
    {
        foreach (var by in Enum.GetValues<ReportBy>())
        {
            foreach (var step in Enum.GetValues<ReportStep>())
            {
                foreach (var (span, from, limit) in new[] { ("a day", monthEnd, UsualLimit), ("a month", monthBegin, UsualLimit), ("a year", yearBegin, (double?)null) })
                {
                    var question = new ReportQuestion(from, monthEnd, zone, by, step);
                    if (monthEnd.DayNumber - from.DayNumber < question.MostDays)
                        await Measure(figures, $"report by {by}, {step}, {span}", rounds, limit, async () => (await query.Read(actor, question)).Value.Rows.Count);
                }
            }
        }
    }

    static async Task Averages(Figures figures, ServiceProvider services, Actor actor, int rounds)
    {
        var (averages, list, sample) = (services.GetRequiredService<QualityAveragesQuery>(), services.GetRequiredService<ReviewListQuery>(), services.GetRequiredService<SampleQuery>());
        foreach (var (what, filter) in new[] { ("a month", new ReviewFilter(monthBegin, monthEnd, zone)), ("a year", new ReviewFilter(yearBegin, monthEnd, zone)) })
        {
            await Measure(figures, $"averages of reviews, {what}", rounds, UsualLimit, async () => (await averages.Read(actor, filter)).Value.Whole!.Count);
            await Measure(figures, $"averages of one question of reviews, {what}", rounds, UsualLimit, async () => (await averages.Read(actor, filter with { FormId = 1, QuestionId = "q2" })).Value.Whole!.Count);
            await Measure(figures, $"the list of reviews behind them, {what}", rounds, UsualLimit, async () => (await list.Read(actor, filter)).Value.Count);
        }

        await Measure(figures, "a week's sample to review, five for each agent", rounds, UsualLimit, async () => (await sample.Read(actor, new SampleQuestion(new DateOnly(2026, 9, 7), zone, null, 5))).Value.Count);
        var (own, agent) = (services.GetRequiredService<AgentReviewsQuery>(), await LogIn(services, LargeArchive.FirstAgent));
        await Measure(figures, "an agent's own reviews, the first page", rounds, UsualLimit, async () => (await own.List(agent)).Value.Count);
        await Measure(figures, "an agent's own reviews, the ninth page", rounds, UsualLimit, async () => (await own.List(agent, 400)).Value.Count);
        await Measure(figures, "what agents said to a reviewer, unread", rounds, UsualLimit, async () => (await services.GetRequiredService<UnreadCommentsQuery>().Read(actor)).Value.Count);
        await Measure(figures, "an agent's new reviews, counted", rounds, UsualLimit, async () => (await own.Unseen(agent)).Value);
    }

    static async Task Measure(Figures figures, string what, int rounds, double? limit, Func<Task<int>> read)
    {
        if (!what.Contains(only, StringComparison.OrdinalIgnoreCase))
            return;
        var rows = await read();
        var times = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            var since = Stopwatch.GetTimestamp();
            await read();
            times.Add(Stopwatch.GetElapsedTime(since).TotalMilliseconds);
        }

        times.Sort();
        figures.Add(Text($"{what} ({rows})"), Text($"{times[times.Count / 2]:0} ms, longest {times[^1]:0} ms"), limit is null ? "" : Text($"< {limit:0} ms"), limit is null ? null : times[^1] < limit);
    }
}
