using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Quality;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace ContactCenter.Tests.Core.Quality;

public sealed class SampleTests
{
    static readonly DateOnly monday = new(2026, 3, 9);

    static IReadOnlyList<long> Draw(IEnumerable<long> ids, int size, int agent = 1, int? campaign = null, DateOnly? week = null)
    {
        var draw = new SampleDraw(week ?? monday, campaign, agent, size);
        foreach (var id in ids)
            draw.Add(id);
        return draw.Drawn;
    }

    /// <summary>Two of ten, in a thousand weeks: each is drawn about 200 times. Drawn once and for all, so the test says the same each time.</summary>
    [Fact]
    public void Draw_IsFair()
    {
        var times = Enumerable.Range(0, 1_000).SelectMany(week => Draw(Enumerable.Range(1, 10).Select(id => (long)id), 2, week: monday.AddDays(7 * week))).CountBy(id => id).ToList();
        times.Count.ShouldBe(10);
        // Chi-squared with 9 degrees of freedom stays below 27.9 in 999 of 1000 fair draws.
        times.Sum(pair => Math.Pow(pair.Value - 200, 2) / 200).ShouldBeLessThan(27.9);
    }

    [Fact]
    public void Draw_HasSoMany_OfThoseThatTakePart_WhateverTheirOrder() => Check.QuickThrowOnFailure(Prop.ForAll<ushort[], byte>((given, part) =>
    {
        var ids = given.Select(id => (long)id).Distinct().ToList();
        var size = part % (ids.Count + 2);
        var drawn = Draw(ids, size);
        return drawn.Count == Math.Min(size, ids.Count) && !drawn.Except(ids).Any() && drawn.Distinct().Count() == drawn.Count && drawn.SequenceEqual(Draw(Enumerable.Reverse(ids), size));
    }));

    /// <summary>One that ends later puts out one at most; a larger sample keeps the smaller.</summary>
    [Fact]
    public void Draw_WithOneMore_ChangesOneAtMost() => Check.QuickThrowOnFailure(Prop.ForAll<ushort[], ushort, byte>((given, later, part) =>
    {
        var ids = given.Select(id => (long)id).Distinct().Where(id => id != later).ToList();
        var size = part % (ids.Count + 2);
        var before = Draw(ids, size);
        return before.Except(Draw(ids.Append(later), size)).Count() <= 1 && !before.Except(Draw(ids, size + 1)).Any();
    }));

    [Fact]
    public void Draw_DependsOnWeekCampaignAndAgent()
    {
        var ids = Enumerable.Range(1, 1_000).Select(id => (long)id).ToList();
        new[] { Draw(ids, 5), Draw(ids, 5, agent: 2), Draw(ids, 5, campaign: 1), Draw(ids, 5, week: monday.AddDays(7)) }.Select(drawn => string.Join(',', drawn)).Distinct().Count().ShouldBe(4);
    }

    [Fact]
    public async Task Sample_IsOfEachAgent_OfTheWeekAndGroup_AndSaysWhatIsReviewed()
    {
        await using var centre = await Centre.Start();
        await centre.AskQuestions();
        var (ana, bruno, supervisor) = (await centre.LogIn(Seed.Ana), await centre.LogIn(Seed.Bruno), await centre.LogIn(Seed.Supervisor));
        var frida = await centre.LogIn(Seed.ForeignAgent);
        for (var i = 0; i < 4; i++)
            await centre.Serve(ana);
        await centre.Serve(bruno, Seed.OneByOne);
        await centre.Serve(frida, Seed.Foreign);
        await centre.Arrive(ana);
        var sample = await Read(centre, supervisor, new SampleQuestion(monday, TimeZoneInfo.Utc, null, 3));
        sample.Select(agent => (agent.AgentId, agent.Total, agent.Conversations.Count)).ShouldBe([(Seed.Ana, 4, 3), (Seed.Bruno, 1, 1)]);
        var first = sample[0].Conversations[0];
        (first.Reviews, first.Average, first.Own).ShouldBe((0, null, null));
        (await centre.Review(supervisor, first.InteractionId)).Error.ShouldBeNull();
        await centre.Draft(supervisor, sample[0].Conversations[1].InteractionId);

        var again = await Read(centre, supervisor, new SampleQuestion(monday, TimeZoneInfo.Utc, null, 3));
        again[0].Conversations.Select(row => (row.InteractionId, row.Reviews, row.Average, row.Own)).ShouldBe([
            (first.InteractionId, 1, 85, ReviewState.Final), (sample[0].Conversations[1].InteractionId, 0, null, ReviewState.Draft), (sample[0].Conversations[2].InteractionId, 0, null, null)]);
        (await Read(centre, supervisor, new SampleQuestion(monday, TimeZoneInfo.Utc, Seed.OneByOneId, 3))).Single().AgentId.ShouldBe(Seed.Bruno);
        (await Read(centre, supervisor, new SampleQuestion(monday, TimeZoneInfo.Utc, Seed.ForeignId, 3))).ShouldBeEmpty();
        (await Read(centre, supervisor, new SampleQuestion(monday.AddDays(-7), TimeZoneInfo.Utc, null, 3))).ShouldBeEmpty();
        (await Read(centre, await centre.LogIn(Seed.ForeignSupervisor), new SampleQuestion(monday, TimeZoneInfo.Utc, null, 3))).Single().AgentId.ShouldBe(Seed.ForeignAgent);
        (await centre.Get<SampleQuery>().Read(supervisor, new SampleQuestion(monday.AddDays(1), TimeZoneInfo.Utc, null, 3))).Error.ShouldBe(new InvalidInput("week", "not-a-monday"));
        (await centre.Get<SampleQuery>().Read(supervisor, new SampleQuestion(monday, TimeZoneInfo.Utc, null, 0))).Error.ShouldBe(new InvalidInput("perAgent", "out-of-range"));
    }

    [Fact]
    public async Task Week_IsFromMondayToSunday_ByTheAskersCalendar()
    {
        await using var centre = await Centre.Start();
        await centre.AskQuestions();
        var (ana, supervisor, montevideo) = (await centre.LogIn(Seed.Ana), await centre.LogIn(Seed.Supervisor), TimeZoneInfo.FindSystemTimeZoneById("America/Montevideo"));
        async Task<int> Total(DateOnly week, TimeZoneInfo zone) => (await Read(centre, supervisor, new SampleQuestion(week, zone, null, 3))).Sum(agent => agent.Total);
        // Sunday at 23:30 there, an hour later it is Monday; in UTC both are Monday.
        await centre.Advance(new DateTimeOffset(2026, 3, 16, 2, 30, 0, TimeSpan.Zero) - centre.Time.GetUtcNow());
        await centre.Serve(ana);
        await centre.Advance(TimeSpan.FromHours(1));
        await centre.Serve(ana);
        (await Total(monday, montevideo), await Total(monday.AddDays(7), montevideo)).ShouldBe((1, 1));
        (await Total(monday, TimeZoneInfo.Utc), await Total(monday.AddDays(7), TimeZoneInfo.Utc)).ShouldBe((0, 2));
    }

    [Fact]
    public async Task CampaignWithoutAForm_TakesNoPart()
    {
        await using var centre = await Centre.Start();
        await centre.AskQuestions();
        await centre.Write(unit =>
        {
            unit.Db.Campaigns.Find(Seed.OneByOneId)!.QualityFormId = null;
            unit.Db.SaveChanges();
            unit.Append(new CampaignChanged(), campaignId: Seed.OneByOneId);
        });
        var (ana, bruno, supervisor) = (await centre.LogIn(Seed.Ana), await centre.LogIn(Seed.Bruno), await centre.LogIn(Seed.Supervisor));
        await centre.Serve(ana);
        await centre.Serve(bruno, Seed.OneByOne);
        (await Read(centre, supervisor, new SampleQuestion(monday, TimeZoneInfo.Utc, null, 3))).Single().AgentId.ShouldBe(Seed.Ana);
    }

    static async Task<IReadOnlyList<AgentSample>> Read(Centre centre, Actor by, SampleQuestion asked) => (await centre.Get<SampleQuery>().Read(by, asked)).Value;
}
