using System.Text;
using ContactCenter.Core.Data;
using ContactCenter.Core.Data.Sqlite;
using ContactCenter.Tests.Support;
using Microsoft.Data.Sqlite;

namespace ContactCenter.Tests.Core.Erasing;

/// <summary>Copies that the database makes of rows as they grow and move are overwritten by nothing but writing the file anew.</summary>
public sealed class CleaningTests
{
    const int Rows = 10_000;

    [Fact]
    public async Task CopiesOfDeletedRows_AreInTheFile_UntilItIsWrittenAnew()
    {
        await using var centre = await Centre.Start();
        HashSet<string> deleted;
        using (var connection = new SqliteDatabase(centre.Database).Open())
        {
            Do(connection, "CREATE TABLE Growing(Key TEXT PRIMARY KEY, Words TEXT) WITHOUT ROWID");
            deleted = GrowAndDelete(connection);
            Do(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
            Left(centre, deleted).ShouldBeGreaterThan(0, "else this database needs no cleaning any more, and the decision can be taken anew");
        }

        await centre.Get<IStorageCleaning>().Run();
        Left(centre, deleted).ShouldBe(0);
    }

    /// <summary>In no order, each longer than it was, three of four deleted: those.</summary>
    static HashSet<string> GrowAndDelete(SqliteConnection connection)
    {
        var random = new Random(1);
        string[] keys = [.. Enumerable.Range(0, Rows).Select(_ => $"{random.NextInt64():x16}")];
        using var all = connection.BeginTransaction();
        foreach (var key in keys)
            Do(connection, "INSERT INTO Growing VALUES($key,$words)", key, $"zeppelin{key}");
        random.Shuffle(keys);
        foreach (var key in keys)
            Do(connection, "UPDATE Growing SET Words=$words WHERE Key=$key", key, $"zeppelin{key}{new string('x', random.Next(10, 300))}");
        random.Shuffle(keys);
        HashSet<string> deleted = [.. keys[..(Rows * 3 / 4)]];
        foreach (var key in deleted)
            Do(connection, "DELETE FROM Growing WHERE Key=$key", key);
        all.Commit();
        return deleted;
    }

    static int Left(Centre centre, HashSet<string> deleted) =>
        Encoding.Latin1.GetString(File.ReadAllBytes(centre.Database)).Split("zeppelin").Skip(1).Count(found => found.Length >= 16 && deleted.Contains(found[..16]));

    static void Do(SqliteConnection connection, string sql, string? key = null, string? words = null)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in new[] { ("$key", key), ("$words", words) }.Where(pair => pair.Item2 is not null && sql.Contains(pair.Item1, StringComparison.Ordinal)))
            command.Parameters.AddWithValue(name, value);
        command.ExecuteNonQuery();
    }
}
