using ContactCenter.Core.Data.Sqlite;
using ContactCenter.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace ContactCenter.Tests.Data;

/// <summary>The log is copied into the file beside the writer, and never grows without end.</summary>
public sealed class SqliteCheckpointsTests : IDisposable
{
    const int Megabyte = 1024 * 1024;

    readonly TemporaryFolder folder = new();
    readonly SqliteDatabase database;
    readonly SqliteConnection writer;
    readonly SqliteCheckpoints checkpoints;

    public SqliteCheckpointsTests()
    {
        database = new SqliteDatabase(Path.Combine(folder.Path, "a.db"));
        writer = database.Open();
        checkpoints = new SqliteCheckpoints(database, writer, NullLogger.Instance);
        Execute(writer, "CREATE TABLE Rows(Bytes)");
    }

    public void Dispose()
    {
        checkpoints.Dispose();
        writer.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void Committed_Enough_CopiesTheLogIntoTheFile()
    {
        Execute(writer, "INSERT INTO Rows VALUES(1)");
        checkpoints.Committed(500);
        checkpoints.Dispose();
        var withoutLog = new SqliteDatabase(Path.Combine(folder.Path, "copy.db"));
        File.Copy(database.Path, withoutLog.Path);
        using var copy = withoutLog.Open();
        Execute(copy, "SELECT COUNT(*) FROM Rows").ShouldBe(1L);
    }

    [Fact]
    public void Log_WrittenWithoutAPause_BeginsAnew()
    {
        var log = database.Path + "-wal";
        var (length, rounds) = (-1L, 0);
        // The file never shrinks: a log that begins anew is written over, and as long as before.
        while (File.Exists(log) && new FileInfo(log).Length > length && rounds < 100)
        {
            (length, rounds) = (new FileInfo(log).Length, rounds + 1);
            Execute(writer, $"INSERT INTO Rows VALUES(zeroblob({4 * Megabyte}))");
            checkpoints.Committed(500);
        }

        rounds.ShouldBeLessThan(100);
    }

    static object? Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
