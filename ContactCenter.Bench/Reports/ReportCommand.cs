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
using Microsoft.Extensions.DependencyInjection;
using static ContactCenter.Bench.Load.Figures;

namespace ContactCenter.Bench.Reports;

/// <summary>Every kind of report over a month and a year of a large archive, and the averages of its reviews, by one who sees all.</summary>
static class ReportCommand
{
    const double MonthLimit = 2_000;

    static readonly DateOnly monthBegin = new(2026, 9, 1), monthEnd = new(2026, 9, 30), yearBegin = new(2025, 10, 1);
    static readonly TimeZoneInfo zone = TimeZoneInfo.FindSystemTimeZoneById("America/Montevideo");

    public static async Task<int> Run(Options options)
    {
        var (conversations, reviews, rounds) = (options.Number("conversations", 1_000_000), options.Number("reviews", 100_000), options.Number("rounds", 5));
        var since = Stopwatch.GetTimestamp();
        var directory = await LargeArchive.Open(conversations, null, words: false);
        await using (var services = BenchDatabase.Core(directory))
        {
            services.StartContactCenterCore();
            await services.GetRequiredService<IUnitsOfWork>().Run(unit =>
            {
                unit.Db.QualityForms.Add(new QualityForm { Name = "Form", Version = 1, Questions = [.. Enumerable.Range(0, 5).Select(i => new QualityQuestion { Id = $"q{i}", Text = $"Question {i}", Weight = i + 1 })] });
                unit.Db.SaveChanges();
                return ContactCenter.Core.Common.Result.Done;
            });
        }

        WorkedDays.Fill(Path.Combine(directory, "contactcenter.db"), conversations, reviews);
        Console.WriteLine(Text($"ready in {Stopwatch.GetElapsedTime(since).TotalSeconds:N0} s"));
        var figures = new Figures();
        await using (var services = BenchDatabase.Core(directory))
        {
            services.StartContactCenterCore();
            var user = services.GetRequiredService<UserDirectory>().All.Single(user => user.UserName == LargeArchive.Supervisor);
            var actor = new Actor(user.Id, user.DisplayName, user.Roles, user.SecurityGroupId, (await services.GetRequiredService<OpenSession>().Run(user.Id)).Value);
            await Reports(figures, services.GetRequiredService<ReportQuery>(), actor, rounds);
            await Averages(figures, services, actor, rounds);
        }

        figures.Print();
        Directory.Delete(directory, recursive: true);
        return 0;
    }

    static async Task Reports(Figures figures, ReportQuery query, Actor actor, int rounds)
    {
        foreach (var by in Enum.GetValues<ReportBy>())
        {
            foreach (var step in Enum.GetValues<ReportStep>())
            {
                var month = new ReportQuestion(monthBegin, monthEnd, zone, by, step);
                if (month.MostDays < 30)
                    month = month with { From = monthEnd.AddDays(1 - month.MostDays) };
                await Measure(figures, Text($"report by {by}, {step}, {month.To.DayNumber - month.From.DayNumber + 1} days"), rounds, MonthLimit, async () => (await query.Read(actor, month)).Value.Rows.Count);
                if (month.MostDays > 31)
                    await Measure(figures, Text($"report by {by}, {step}, a year"), Math.Min(rounds, 3), null, async () => (await query.Read(actor, month with { From = yearBegin })).Value.Rows.Count);
            }
        }
    }

    static async Task Averages(Figures figures, ServiceProvider services, Actor actor, int rounds)
    {
        var (averages, list, sample) = (services.GetRequiredService<QualityAveragesQuery>(), services.GetRequiredService<ReviewListQuery>(), services.GetRequiredService<SampleQuery>());
        foreach (var (what, filter) in new[] { ("a month", new ReviewFilter(monthBegin, monthEnd, zone)), ("a year", new ReviewFilter(yearBegin, monthEnd, zone)) })
        {
            await Measure(figures, $"averages of reviews, {what}", rounds, MonthLimit, async () => (await averages.Read(actor, filter)).Value.Whole!.Count);
            await Measure(figures, $"the list behind them, {what}", rounds, MonthLimit, async () => (await list.Read(actor, filter)).Value.Count);
        }

        await Measure(figures, "a week's sample, five for each agent", rounds, MonthLimit, async () => (await sample.Read(actor, new SampleQuestion(new DateOnly(2026, 9, 7), zone, null, 5))).Value.Count);
    }

    static async Task Measure(Figures figures, string what, int rounds, double? limit, Func<Task<int>> read)
    {
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
