using Microsoft.Data.Sqlite;

namespace ContactCenter.Core.Data.Sqlite;

/// <summary>
/// Writes the file anew: `secure_delete` overwrites what a row leaves where it stood, but not the copies that SQLite made when it moved rows within and between pages.
/// On a connection of its own, since the writer keeps temporary tables in memory, and this one is as large as the database.
/// </summary>
sealed class SqliteCleaning(SqliteDatabase database, SqliteWriter writer) : IStorageCleaning
{
    public long Size => new FileInfo(database.Path) is { Exists: true } file ? file.Length : 0;

    public async Task Run()
    {
        try
        {
            await writer.Pause(Clean);
        }
        catch (SqliteException failed)
        {
            throw new StorageUnavailable(failed.Message, failed.SqliteErrorCode == SQLitePCL.raw.SQLITE_FULL, failed);
        }
    }

    void Clean()
    {
        using var connection = database.Open();
        Execute(connection, "PRAGMA temp_store=FILE");
        Execute(connection, "INSERT INTO RecordingWords(RecordingWords) VALUES('optimize')");
        Execute(connection, "INSERT INTO RecordingParts(RecordingParts) VALUES('optimize')");
        Execute(connection, "VACUUM");
        using var checkpoint = connection.CreateCommand();
        checkpoint.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        if (checkpoint.ExecuteScalar() is not 0L)
        {
            throw new StorageUnavailable("Somebody still reads what was there before: the log could not be emptied.", full: false);
        }
    }

    static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        // However long it takes; the server waits for it at a time that was chosen for it.
        command.CommandTimeout = 0;
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
