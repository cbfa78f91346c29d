using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ContactCenter.Core.Data.Sqlite;

/// <summary>Where the file lies and how its connections are set up.</summary>
public sealed class SqliteDatabase(string path)
{
    /// <summary>synchronous=FULL: an acknowledged message survives a power cut.</summary>
    const string Pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=5000; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON; PRAGMA cache_size=-32000; PRAGMA temp_store=MEMORY;";

    public string Path => path;

    public string ConnectionString => new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true }.ToString();

    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder(ConnectionString) { Pooling = false }.ToString());
        connection.Open();
        SetUp(connection);
        return connection;
    }

    public DbContextOptions<ContactDb> Options => options ??= new DbContextOptionsBuilder<ContactDb>()
        .UseSqlite(ConnectionString)
        .AddInterceptors(new PragmasOnOpen())
        .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning))
        .Options;

    DbContextOptions<ContactDb>? options;

    static void SetUp(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    sealed class PragmasOnOpen : DbConnectionInterceptor
    {
        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => SetUp(connection);

        public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            SetUp(connection);
            return Task.CompletedTask;
        }
    }
}
