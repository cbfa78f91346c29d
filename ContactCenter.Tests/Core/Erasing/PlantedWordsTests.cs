using ContactCenter.Core.Erasing;
using ContactCenter.Core.Reports;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Core.Quality;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Core.Erasing;

/// <summary>Nothing of who was erased is in any byte that the server keeps, and nothing that is counted changes.</summary>
public sealed class PlantedWordsTests : IAsyncLifetime
{
    Centre centre = null!;
    Actor ana = null!, bruno = null!, supervisor = null!, admin = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start(campaign => (campaign.AutomaticEnd, campaign.MaximumWait) = (9_999, 9_999));
        (ana, bruno, supervisor, admin) = (await centre.LogIn(Seed.Ana), await centre.LogIn(Seed.Bruno), await centre.LogIn(Seed.Supervisor), await centre.LogIn(Seed.Administrator));
        await centre.LogIn(Seed.Carla);
    }

    public Task DisposeAsync() => centre.DisposeAsync().AsTask();

    [Fact]
    public async Task EveryTextColumnOfTheDatabase_HasItsFate()
    {
        var known = PersonalData.Columns.Select(column => $"{column.Table}.{column.Column}").ToList();
        (await Texts()).Except(known).ShouldBeEmpty("Say in PersonalData what becomes of it when a conversation is erased.");
        known.Except(await Texts()).ShouldBeEmpty("It is gone: take it out of PersonalData.");
        known.ShouldBeUnique();
    }

    async Task<List<string>> Texts()
    {
        await using var db = centre.Read();
        return await db.Database.SqlQueryRaw<string>("""
            SELECT t.name || '.' || c.name AS "Value" FROM sqlite_schema t JOIN pragma_table_xinfo(t.name) c
            WHERE t.type='table' AND c.type LIKE '%TEXT%' AND t.name NOT LIKE 'sqlite_%' AND t.name NOT LIKE '\_\_EF%' ESCAPE '\' AND t.name NOT LIKE 'RecordingWords%' AND t.name NOT LIKE 'RecordingParts%'
            """).ToListAsync();
    }

    [Fact]
    public async Task AfterAnErasure_NoPlantedWordIsInAnyByte_AndTotalsStay()
    {
        for (var i = 0; i < 30; i++)
            await centre.Serve(ana);
        var person = new PlantedPerson(centre);
        await person.Plant(ana, bruno, supervisor);
        for (var i = 0; i < 30; i++)
            await centre.Serve(ana);
        var (before, ratings) = (await Totals(), await Reviewed());
        // What the use cases wrote was written over by hand since, but for these.
        person.Words.Select(word => word.Place).Where(place => place.Contains('.') || place is "file's content" or "file's id" or "own answer" or "the address").Except(Present(person)).ShouldBeEmpty();

        await Erase(person.Key);

        Present(person).ShouldBeEmpty();
        (await Totals()).ShouldBe(before);
        (await Reviewed()).ShouldBe(ratings);
    }

    /// <summary>Where words of the person still stand, by their bytes, in any file that the server keeps.</summary>
    List<string> Present(PlantedPerson person)
    {
        var kept = new KeptBytes(centre);
        return [.. person.Words.Where(word => kept.Hold(word.Bytes)).Select(word => word.Place)];
    }

    async Task<string> Totals()
    {
        var today = DateOnly.FromDateTime(centre.Time.GetUtcNow().Date);
        var report = (await centre.Get<ReportQuery>().Read(admin, new ReportQuestion(today, today, TimeZoneInfo.Utc))).Value;
        return string.Join('\n', report.Rows.Select(row => $"{row.Key} {row.Figures.Queue} {row.Figures.Work} {row.Figures.Ratings}"));
    }

    async Task<string> Reviewed()
    {
        await using var db = centre.Read();
        return string.Join('\n', await db.Reviews.AsNoTracking().Select(review => $"{review.Id} {review.State} {review.Result}").ToListAsync());
    }

    async Task Erase(PersonKey key)
    {
        var plan = (await centre.Get<PlanErasure>().Run(admin, key)).Value;
        (await centre.Get<StartErasure>().Run(admin, key, plan.Digest)).Error.ShouldBeNull();
        await centre.Get<ErasureRun>().Finish();
        await centre.Drain();
    }
}
