using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Data.Sqlite;
using ContactCenter.Core.Interactions;
using ContactCenter.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Data;

/// <summary>A full disk and a foreign writer (items 5–7): nothing acknowledged is lost, callers are told, and it recovers.</summary>
public sealed class StorageTroubleTests
{
    [Fact]
    public async Task Write_DiskFullWithinGroup_LosesNothingAcknowledgedAndRecovers()
    {
        await using var centre = await Centre.Start();
        var id = await centre.Arrive();
        await LimitPages(centre, 0);
        var text = new string('x', 9_000);
        var acknowledged = new List<string>();
        var refused = new List<Exception>();
        for (var round = 0; round < 4; round++)
        {
            var sent = new List<(string Id, Task<Result<StoredMessage>> Answer)>();
            using (new Held(centre.Get<IUnitsOfWork>()))
            {
                for (var i = 0; i < 8; i++)
                {
                    var client = centre.NewId();
                    sent.Add((client, centre.Get<AddCustomerMessage>().Run(id, client, text)));
                }
            }

            foreach (var (client, answer) in sent)
            {
                if (await Record.ExceptionAsync(() => answer) is { } exception)
                {
                    refused.Add(exception);
                }
                else
                {
                    acknowledged.Add(client);
                }
            }
        }

        refused.ShouldNotBeEmpty();
        refused.ShouldAllBe(exception => exception is StorageUnavailable && ((StorageUnavailable)exception).Full);
        await LimitPages(centre, 1_000_000);
        var late = centre.NewId();
        (await centre.Get<AddCustomerMessage>().Run(id, late, text)).Error.ShouldBeNull();
        (await Stored(centre, id)).ShouldBe([.. acknowledged, late]);
    }

    [Fact]
    public async Task Write_DiskFullInUnitOfAdministration_IsToldAsStorageUnavailable()
    {
        await using var centre = await Centre.Start();
        await LimitPages(centre, 0);
        var exception = await Record.ExceptionAsync(() => centre.Write(unit =>
        {
            unit.Db.Users.Find(Seed.Ana)!.DisplayName = new string('x', 100_000);
            unit.Db.SaveChanges();
        }));
        exception.ShouldBeOfType<StorageUnavailable>().Full.ShouldBeTrue();
    }

    [Fact]
    public async Task Write_ForeignWriterHoldsTheLock_FailsInBoundedTimeAndRecovers()
    {
        using var folder = new TemporaryFolder();
        await using var centre = Centre.On(folder, database: new SqliteDatabase(Centre.DatabaseOf(folder), TimeSpan.FromMilliseconds(200)));
        await Seed.Fill(centre);
        var id = await centre.Arrive();
        using (var foreign = new SqliteConnection($"Data Source={centre.Database};Pooling=False"))
        {
            foreign.Open();
            Execute(foreign, "BEGIN IMMEDIATE");
            var exception = await Record.ExceptionAsync(() => centre.Get<AddCustomerMessage>().Run(id, "m", "text").WaitAsync(TimeSpan.FromSeconds(20)));
            exception.ShouldBeOfType<StorageUnavailable>().Full.ShouldBeFalse();
            await using (var db = centre.Read())
            {
                (await db.Messages.CountAsync()).ShouldBe(1);
            }

            Execute(foreign, "ROLLBACK");
        }

        (await centre.Get<AddCustomerMessage>().Run(id, "m", "text")).Error.ShouldBeNull();
    }

    static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The file may not grow: what SQLite answers is what it answers on a full disk. 0 = as large as it is.</summary>
    static Task LimitPages(Centre centre, int pages) =>
        centre.Write(unit => Execute((SqliteConnection)unit.Db.Database.GetDbConnection(), $"PRAGMA max_page_count={Math.Max(1, pages)}"));

    static async Task<List<string>> Stored(Centre centre, long id)
    {
        await using var db = centre.Read();
        return await db.Messages.Where(message => message.InteractionId == id).OrderBy(message => message.Id).Skip(1).Select(message => message.ClientId).ToListAsync();
    }
}
