using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Quality;

/// <summary>The mean of so many results, 0–100.</summary>
public sealed record Average(int Count, double Mean);

/// <param name="Text">As the newest of the reviews has it.</param>
public sealed record QuestionAverage(int FormId, string QuestionId, string Text, Average Average);

/// <param name="Whole">Null = there is no review.</param>
/// <param name="Days">Those that have reviews, oldest first; by the asker's calendar.</param>
/// <param name="Questions">Of whole reviews, not narrowed to the filter's question; the numbers are of the answers that apply.</param>
public sealed record QualityAverages(
    Average? Whole, IReadOnlyList<(DateOnly Day, Average Average)> Days, IReadOnlyList<(int Id, Average Average)> Agents, IReadOnlyList<(int Id, Average Average)> Campaigns,
    IReadOnlyList<QuestionAverage> Questions);

/// <summary>
/// Averages of final reviews by day, agent, campaign and question, each by one grouped query (a day of changed clocks by one of its own): what is read does not
/// grow with the reviews. Every review counts alike.
/// </summary>
public sealed class QualityAveragesQuery(IDbContextFactory<ContactDb> contexts, CampaignDirectory campaigns)
{
    /// <summary>For supervisors: campaigns of their group. Errors: <see cref="InvalidInput"/> at `to` for days in the wrong order or more than <see cref="ReviewFilter.MostDays"/>.</summary>
    public async Task<Result<QualityAverages>> Read(Actor actor, ReviewFilter filter)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if ((await db.Refuse(actor, Roles.Supervisor) ?? filter.Complaint) is { } refused)
        {
            return refused;
        }

        var judged = Judged.Of(db, campaigns.Current, actor, filter);
        List<(DateOnly, Average)> days = [];
        foreach (var run in DayRun.Of(filter.From, filter.To, filter.Zone))
        {
            days.AddRange((await Grouped(judged.Where(one => one.At >= run.From && one.At < run.To).GroupBy(one => (int)((one.At - run.From) / run.Step))))
                .Select(row => (run.First.AddDays(row.Id), row.Average)));
        }

        var agents = await Grouped(judged.GroupBy(one => one.AgentId));
        var whole = agents.Sum(row => row.Average.Count);
        return new QualityAverages(
            whole == 0 ? null : new Average(whole, agents.Sum(row => row.Average.Mean * row.Average.Count) / whole), [.. days.OrderBy(day => day.Item1)], agents,
            await Grouped(judged.GroupBy(one => one.CampaignId)), await Questions(db, Judged.Reviews(db, campaigns.Current, actor, filter)));
    }

    static async Task<List<(int Id, Average Average)>> Grouped(IQueryable<IGrouping<int, Judged>> groups) =>
        (await groups.Select(group => new { group.Key, Count = group.Count(), Mean = group.Average(one => one.Value) }).ToListAsync()).ConvertAll(row => (row.Key, new Average(row.Count, row.Mean)));

    static async Task<List<QuestionAverage>> Questions(ContactDb db, IQueryable<Review> reviews)
    {
        var answered =
            from review in reviews
            from answer in review.Answers
            where answer.Stars != null
            group new { Stars = answer.Stars!.Value, review.Id } by new { review.FormId, answer.QuestionId } into asked
            select new { asked.Key.FormId, asked.Key.QuestionId, Count = asked.Count(), Mean = asked.Average(one => one.Stars * (100.0 / ReviewAnswer.MostStars)), Newest = asked.Max(one => one.Id) };
        var rows = await answered.ToListAsync();
        var newest = rows.Select(row => row.Newest).Distinct().ToList();
        var asOf = await db.Reviews.AsNoTracking().Where(review => newest.Contains(review.Id)).ToDictionaryAsync(review => review.Id, review => review.Questions);
        return [.. rows.Select(row => new QuestionAverage(row.FormId, row.QuestionId, asOf[row.Newest].Find(question => question.Id == row.QuestionId)?.Text ?? row.QuestionId, new Average(row.Count, row.Mean)))];
    }
}
