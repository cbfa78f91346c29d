using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace ContactCenter.Core.Data.Sqlite;

/// <summary>The server must not start, and why, in words for whoever starts it. Nothing was changed.</summary>
public sealed class StartRefused(string reason, Exception? inner = null) : Exception(reason, inner);

/// <summary>Makes sure that the file is ours alone, sound and of this program's schema.</summary>
public sealed class SqliteStart(SqliteDatabase database, IDbContextFactory<ContactDb> contexts) : IDisposable
{
    FileStream? lease;

    /// <exception cref="StartRefused"/>
    public void Run()
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(database.Path)!);
            TakeLease();
            using var db = contexts.CreateDbContext();
            RefuseNewerSchema(db);
            BreakAbandonedLock(db);
            db.Database.Migrate();
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            throw new StartRefused($"The data directory cannot be written: {exception.Message}", exception);
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB)
        {
            throw new StartRefused($"The database is damaged and was left as it is: {database.Path}. Restore a backup. ({exception.Message})", exception);
        }
        catch (SqliteException exception)
        {
            throw new StartRefused($"The database cannot be opened for writing: {database.Path}. ({exception.Message})", exception);
        }
    }

    public void Dispose() => lease?.Dispose();

    /// <summary>Held while the server lives; the system frees it when the process dies.</summary>
    void TakeLease()
    {
        try
        {
            lease = new FileStream(database.Path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException exception) when (File.Exists(database.Path + ".lock"))
        {
            throw new StartRefused($"Another server uses {database.Path}. One SQLite file serves one server.", exception);
        }
    }

    /// <summary>A server that was killed while it migrated left this lock, and every later start would wait for it for ever. The lease says that nobody else is there.</summary>
    static void BreakAbandonedLock(ContactDb db) => db.Database.ExecuteSqlRaw("DROP TABLE IF EXISTS \"__EFMigrationsLock\"");

    static void RefuseNewerSchema(ContactDb db)
    {
        if (!File.Exists(new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource))
        {
            return;
        }

        var unknown = db.Database.GetAppliedMigrations().Except(db.Database.GetMigrations()).ToList();
        if (unknown.Count > 0)
        {
            throw new StartRefused($"The database was written by a newer version (it has {string.Join(", ", unknown)}). Install that version, or restore a backup.");
        }
    }
}
