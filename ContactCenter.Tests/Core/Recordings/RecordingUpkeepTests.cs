using ContactCenter.Core.Interactions;
using ContactCenter.Core.Recordings;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Core.Recordings;

/// <summary>The index is merged between other work, never by an end of a conversation; what is found is the same.</summary>
public sealed class RecordingUpkeepTests : IAsyncLifetime
{
    const int Ends = 70;

    Centre centre = null!;
    Actor ana = null!, supervisor = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start(campaign => (campaign.AutomaticEnd, campaign.MaximumWait) = (null, null));
        (ana, supervisor) = (await centre.LogIn(Seed.Ana), await centre.LogIn(Seed.Supervisor));
    }

    public Task DisposeAsync() => centre.DisposeAsync().AsTask();

    async Task<long> Segments(string table)
    {
        await using var db = centre.Read();
        var sql = $"SELECT COUNT(DISTINCT segid) AS Value FROM {table}_idx";
        return await db.Database.SqlQueryRaw<long>(sql).SingleAsync();
    }

    async Task<List<long>> Find(string text) => [.. (await centre.Get<RecordingsQuery>().Search(supervisor, new RecordingFilter(Take: 200) { Text = text })).Value.Select(row => row.Id)];

    [Fact]
    public async Task Ends_MergeNothing_AndPiecesMergeAll_SoThatTheSameIsFound()
    {
        for (var i = 0; i < Ends; i++)
        {
            var id = (await centre.Get<StartInteraction>().Run(centre.Visitor() with { Text = $"zeppelin number{i}" })).Value.Id;
            (await centre.Get<TakeInteraction>().Run(ana, id)).Error.ShouldBeNull();
            (await centre.Get<EndInteraction>().Run(ana, id)).Error.ShouldBeNull();
        }

        (await Segments("RecordingWords"), await Segments("RecordingParts")).ShouldBe((Ends, Ends), "an end leaves a segment, and merges none");
        var before = await Find("zeppelin");
        before.Count.ShouldBe(Ends);
        var pieces = 0;
        while (await centre.Get<IRecordingUpkeep>().Step())
            pieces++;
        pieces.ShouldBeGreaterThan(0);
        (await Segments("RecordingWords")).ShouldBeLessThan(10);
        (await Segments("RecordingParts")).ShouldBeLessThan(10);
        (await Find("zeppelin")).ShouldBe(before);
        (await Find("number41")).ShouldHaveSingleItem();
        await using var db = centre.Read();
        await db.Database.ExecuteSqlRawAsync("INSERT INTO RecordingWords(RecordingWords) VALUES('integrity-check')");
    }
}
