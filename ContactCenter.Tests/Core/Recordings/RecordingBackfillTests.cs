using ContactCenter.Core.Customers;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Recordings;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Core.Recordings;

/// <summary>An archive that is older than its index: the server works meanwhile, nothing is lost or doubled, whatever happens in between.</summary>
public sealed class RecordingBackfillTests : IAsyncLifetime
{
    Centre centre = null!;
    Actor ana = null!, supervisor = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start(campaign => (campaign.AutomaticEnd, campaign.MaximumWait) = (null, null));
        (ana, supervisor) = (await centre.LogIn(Seed.Ana), await centre.LogIn(Seed.Supervisor));
    }

    public Task DisposeAsync() => centre.DisposeAsync().AsTask();

    async Task<RecordingPage> Find(RecordingFilter filter) => (await centre.Get<RecordingsQuery>().Search(supervisor, filter with { Take = 200 })).Value;

    Task<RecordingPage> Words(string text) => Find(new RecordingFilter { Text = text });

    async Task<long> Ended(string text)
    {
        var id = await Open(text);
        (await centre.Get<EndInteraction>().Run(ana, id)).Error.ShouldBeNull();
        return id;
    }

    async Task<long> Open(string text)
    {
        var id = (await centre.Get<StartInteraction>().Run(centre.Visitor(id: Guid.NewGuid().ToString("N")) with { Text = text })).Value.Id;
        (await centre.Get<TakeInteraction>().Run(ana, id)).Error.ShouldBeNull();
        return id;
    }

    /// <summary>As the version before had left it; the migration runs at the next start.</summary>
    async Task Upgrade()
    {
        await centre.Write(unit => unit.Db.Database.ExecuteSqlRaw("DROP TABLE RecordingKeys; DROP TABLE RecordingBackfill; DROP TABLE PersonNumbers; DROP TRIGGER Interactions_Numbered; DROP TRIGGER Interactions_Renumbered; " +
            "DROP TRIGGER Reviews_Begun; DROP TRIGGER Reviews_Changed; DELETE FROM __EFMigrationsHistory WHERE MigrationId IN ('20261125_SearchKeys','20261127_SearchUpkeep')"));
        await Restart();
    }

    async Task Restart()
    {
        centre = await centre.Restart();
        (ana, supervisor) = (await centre.LogIn(Seed.Ana), await centre.LogIn(Seed.Supervisor));
    }

    async Task<int> StepAll()
    {
        var steps = 0;
        while (await centre.Get<IRecordingBackfill>().Step())
        {
            steps++;
        }

        return steps;
    }

    [Fact]
    public async Task OlderConversations_AreFoundAgain_PieceByPiece_ThroughARestart()
    {
        for (var i = 0; i < 120; i++)
        {
            await Ended($"zeppelin{i} zeppelin");
        }

        await Upgrade();
        var before = await Words("zeppelin");
        (before.Count, before.NotIndexedYet!.PercentDone).ShouldBe((0, 0));
        (await centre.Get<IRecordingBackfill>().Step()).ShouldBeTrue();
        var some = await Words("zeppelin");
        some.Count.ShouldBe(50, "the newest come first");
        (await Words("zeppelin119")).Count.ShouldBe(1);
        some.NotIndexedYet!.PercentDone.ShouldBeInRange(35, 50);
        await Restart();
        (await StepAll()).ShouldBe(2);
        var all = await Words("zeppelin");
        (all.Count, all.NotIndexedYet).ShouldBe((120, null));
        (await Find(new RecordingFilter { Sort = RecordingSort.Duration })).Count.ShouldBe(120);
    }

    [Fact]
    public async Task WhatChangesMeanwhile_IsFoundAsItIsThen()
    {
        var (changed, ending) = (await Ended("xylophone"), await Open("vuvuzela"));
        await Upgrade();
        var fresh = await Ended("balalaika");
        (await Words("balalaika")).ShouldHaveSingleItem().Id.ShouldBe(fresh);
        (await centre.Get<TagInteraction>().Add(ana, changed, "vip")).Error.ShouldBeNull();
        (await centre.Get<EndInteraction>().Run(ana, ending)).Error.ShouldBeNull();
        await StepAll();
        (await Words("xylophone")).ShouldHaveSingleItem().Id.ShouldBe(changed);
        (await Words("vuvuzela")).ShouldHaveSingleItem().Id.ShouldBe(ending);
        (await Find(new RecordingFilter { Tag = "vip" })).ShouldHaveSingleItem().Id.ShouldBe(changed);
        (await Words("balalaika")).ShouldHaveSingleItem();
        (await centre.Get<TagInteraction>().Remove(ana, changed, "vip")).Error.ShouldBeNull();
        (await Words("xylophone")).ShouldHaveSingleItem();
        await using var db = centre.Read();
        await db.Database.ExecuteSqlRawAsync("INSERT INTO RecordingWords(RecordingWords) VALUES('integrity-check')");
    }

    [Fact]
    public async Task StillOpenWhenItsPieceCame_IsFoundOnceItEnds()
    {
        var open = await Open("vuvuzela");
        await Upgrade();
        await StepAll();
        (await Words("vuvuzela")).ShouldBeEmpty();
        (await centre.Get<EndInteraction>().Run(ana, open)).Error.ShouldBeNull();
        (await Words("vuvuzela")).ShouldHaveSingleItem();
    }
}
