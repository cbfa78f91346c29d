using ContactCenter.Blazor.Keys;
using ContactCenter.Core.Data.Sqlite;
using ContactCenter.Core.Erasing;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Seals;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Data;

/// <summary>The real server, killed while it seals or indexes what an older version left, or erases a person: it goes on where it was (items 2, 11).</summary>
public sealed class UpgradeKillTests : IAsyncLifetime
{
    const int Conversations = 2_000;

    /// <summary>What the version before seals and before the present index did not have.</summary>
    const string Older = """
        UPDATE JournalEntries SET Seal=NULL; UPDATE Interactions SET Seal=NULL; DELETE FROM SealStates;
        DROP TABLE RecordingKeys; DROP TABLE RecordingBackfill; DROP TABLE PersonNumbers; DROP TRIGGER Interactions_Numbered; DROP TRIGGER Interactions_Renumbered;
        DROP TRIGGER Reviews_Begun; DROP TRIGGER Reviews_Changed; DELETE FROM __EFMigrationsHistory WHERE MigrationId IN ('20261125_SearchKeys','20261127_SearchUpkeep');
        """;

    readonly ServerProcess server = new("Production");

    /// <summary>By the key that the server will have.</summary>
    public async Task InitializeAsync()
    {
        await using var centre = Centre.On(server.Database, new SealKey(new MasterKey(Path.Combine(server.DataDirectory, "keys", "master.key")).Bytes));
        await Seed.Fill(centre, campaign => (campaign.MaximumQueue, campaign.MaximumWait, campaign.AutomaticEnd) = (null, null, null));
        await Task.WhenAll(Enumerable.Range(0, Conversations).Select(async number =>
        {
            var id = (await centre.Get<StartInteraction>().Run(centre.Visitor() with { Text = $"zeppelin word{number}" })).Value.Id;
            (await centre.Get<LeaveInteraction>().Run(id)).Error.ShouldBeNull();
        }));
    }

    public async Task DisposeAsync() => await server.DisposeAsync();

    long Number(string sql)
    {
        using var connection = new SqliteDatabase(server.Database).Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }

    void Until(Func<bool> reached) => SpinWait.SpinUntil(reached, TimeSpan.FromSeconds(60)).ShouldBeTrue(string.Join('\n', server.Log));

    async Task ShouldBeIntact(string words)
    {
        await server.Stop();
        var (code, said) = await server.Run("verify");
        (code, said).ShouldSatisfyAllConditions(() => code.ShouldBe(0, said), () => said.ShouldContain(words));
        SeededServer.Integrity(server.Database).ShouldBe("ok");
    }

    [Fact]
    public async Task OlderDatabase_IsSealedAndIndexed_ThroughTwoKills()
    {
        Number(Older);
        File.Delete(Path.Combine(server.DataDirectory, "keys", "seals.anchor"));

        server.Launch();
        Until(() => Number("SELECT COUNT(*) FROM pragma_table_info('RecordingKeys') WHERE name='Quality'") == 1 && Number("SELECT COUNT(*) FROM Interactions WHERE Seal IS NOT NULL") > 0);
        await server.Kill();
        Number("SELECT COUNT(*) FROM Interactions WHERE Seal IS NULL").ShouldBeGreaterThan(0, "it was killed in the middle of sealing");

        server.Launch();
        Until(() => Number("SELECT COUNT(*) FROM RecordingBackfill WHERE Next<Newest") == 1);
        await server.Kill();
        Number("SELECT Next FROM RecordingBackfill").ShouldBeGreaterThan(0, "it was killed in the middle of indexing");

        await server.Start();
        Until(() => Number("SELECT Next FROM RecordingBackfill") == 0);
        Number("SELECT COUNT(*) FROM RecordingWords WHERE RecordingWords MATCH 'zeppelin'").ShouldBe(Conversations);
        Number("SELECT COUNT(*) FROM RecordingWords WHERE RecordingWords MATCH 'word17'").ShouldBe(1);
        Number("SELECT COUNT(*) FROM RecordingKeys").ShouldBe(Conversations);
        Number("INSERT INTO RecordingWords(RecordingWords) VALUES('integrity-check')");
        await ShouldBeIntact($"{Conversations} interactions verified: intact, 0 entries erased");
    }

    [Fact]
    public async Task Erasure_IsFinished_ThroughAKill_AndCountsEachOnce()
    {
        await using (var centre = Centre.On(server.Database, new SealKey(new MasterKey(Path.Combine(server.DataDirectory, "keys", "master.key")).Bytes)))
        {
            var (admin, vera) = (await centre.LogIn(Seed.Administrator), new PersonKey(PersonKeyKind.Email, "vera@example.org"));
            var plan = (await centre.Get<PlanErasure>().Run(admin, vera)).Value;
            (await centre.Get<StartErasure>().Run(admin, vera, plan.Digest)).Error.ShouldBeNull();
        }

        server.Launch();
        Until(() => Number("SELECT COUNT(*) FROM ErasedInteractions WHERE ErasedAt IS NOT NULL") > 50);
        await server.Kill();
        Number("SELECT COUNT(*) FROM ErasedInteractions WHERE ErasedAt IS NULL").ShouldBeGreaterThan(0, "it was killed in the middle");

        await server.Start();
        Until(() => Number($"SELECT COUNT(*) FROM ErasureCases WHERE State={(int)ErasureState.Done}") == 1);
        Number("SELECT Messages FROM ErasureCases").ShouldBe(Number("SELECT COUNT(*) FROM Messages"));
        Number("SELECT COUNT(*) FROM Interactions WHERE CustomerName<>'' OR CustomerEmail IS NOT NULL").ShouldBe(0);
        Number("SELECT COUNT(*) FROM RecordingWords WHERE RecordingWords MATCH 'zeppelin'").ShouldBe(0);
        await ShouldBeIntact($"{Conversations} interactions verified: intact, {Conversations} entries erased");
        (await File.ReadAllBytesAsync(server.Database)).AsSpan().IndexOf("zeppelin"u8).ShouldBe(-1);
    }
}
