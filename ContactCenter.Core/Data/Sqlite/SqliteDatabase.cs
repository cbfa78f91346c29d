using System.Data.Common;
using ContactCenter.Core.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ContactCenter.Core.Data.Sqlite;

/// <summary>Where the file lies and how its connections are set up.</summary>
/// <param name="path">The file.</param>
/// <param name="busyTimeout">How long a foreign writer's lock is waited for; null = 5 s.</param>
public sealed class SqliteDatabase(string path, TimeSpan? busyTimeout = null)
{
    /// <summary>synchronous=FULL: an acknowledged message survives a power cut.</summary>
    const string Pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON; PRAGMA cache_size=-8000; PRAGMA temp_store=MEMORY;";

    public string Path => path;

    public string ConnectionString => new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true }.ToString();

    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder(ConnectionString) { Pooling = false }.ToString());
        connection.Open();
        SetUp(connection, busyTimeout);
        return connection;
    }

    public DbContextOptions<ContactDb> Options => options ??= new DbContextOptionsBuilder<ContactDb>()
        .UseSqlite(ConnectionString)
        .AddInterceptors(new PragmasOnOpen(busyTimeout))
        .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning))
        .Options;

    DbContextOptions<ContactDb>? options;

    static void SetUp(DbConnection connection, TimeSpan? busyTimeout)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA busy_timeout={(int)(busyTimeout?.TotalMilliseconds ?? 5_000)}; {Pragmas}";
        command.ExecuteNonQuery();
        // SQLite's own comparison folds ASCII only.
        ((SqliteConnection)connection).CreateFunction<string?, string, bool>(TextSearch.Function, TextSearch.Contains, isDeterministic: true);
        SearchFunctions.Register((SqliteConnection)connection);
    }

    sealed class PragmasOnOpen(TimeSpan? busyTimeout) : DbConnectionInterceptor
    {
        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => SetUp(connection, busyTimeout);

        public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            SetUp(connection, busyTimeout);
            return Task.CompletedTask;
        }
    }
}
