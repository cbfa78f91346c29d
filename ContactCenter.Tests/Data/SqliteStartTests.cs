using ContactCenter.Core.Data;
using ContactCenter.Core.Data.Sqlite;
using ContactCenter.Tests.Support;
using Microsoft.Data.Sqlite;

namespace ContactCenter.Tests.Data;

/// <summary>When the server must not start (items 8, 11, 73, 74), and that what it starts on has the model's schema.</summary>
public sealed class SqliteStartTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    string Database => Centre.DatabaseOf(folder);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Start_AnotherServerOnTheFile_IsRefused()
    {
        await using var first = Centre.On(folder);
        Should.Throw<StartRefused>(() => Centre.On(folder)).Message.ShouldContain("Another server");
    }

    [Fact]
    public async Task Start_AfterTheOtherStopped_Succeeds()
    {
        await Centre.On(folder).DisposeAsync();
        await Centre.On(folder).DisposeAsync();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(2596)]
    public async Task Start_DamagedDatabase_IsRefusedAndLeftAlone(int at)
    {
        await Made();
        var damaged = await File.ReadAllBytesAsync(Database);
        Array.Fill(damaged, (byte)0xA5, at, 1500);
        await File.WriteAllBytesAsync(Database, damaged);
        Should.Throw<StartRefused>(() => Centre.On(folder)).Message.ShouldContain("damaged");
        SqliteConnection.ClearAllPools();
        (await File.ReadAllBytesAsync(Database)).ShouldBe(damaged);
    }

    [Fact]
    public async Task Start_TruncatedDatabase_IsRefusedAndLeftAlone()
    {
        await Made();
        var half = (await File.ReadAllBytesAsync(Database))[..20_000];
        await File.WriteAllBytesAsync(Database, half);
        Should.Throw<StartRefused>(() => Centre.On(folder));
        SqliteConnection.ClearAllPools();
        (await File.ReadAllBytesAsync(Database)).ShouldBe(half);
    }

    [Fact]
    public async Task Start_SchemaOfANewerVersion_IsRefusedAndUnchanged()
    {
        await Made();
        Sql("INSERT INTO __EFMigrationsHistory VALUES('29990101_Later','10.0.0')");
        var before = Schema(Database);
        Should.Throw<StartRefused>(() => Centre.On(folder)).Message.ShouldContain("29990101_Later");
        Schema(Database).ShouldBe(before);
    }

    [Fact]
    public void Start_FolderThatCannotBeMade_SaysSo() =>
        Should.Throw<StartRefused>(() => new SqliteStart(new SqliteDatabase("/proc/contactcenter/x.db"), null!).Run()).Message.ShouldContain("data directory");

    /// <summary>Killed while it migrated: the lock that the migration left must not stop every later start (item 2).</summary>
    [Fact]
    public async Task Start_AfterBeingKilledWhileMigrating_Succeeds()
    {
        await Made();
        Sql("CREATE TABLE IF NOT EXISTS __EFMigrationsLock(Id INTEGER PRIMARY KEY, Timestamp TEXT NOT NULL)");
        Sql("INSERT OR REPLACE INTO __EFMigrationsLock VALUES(1,'2026-01-01 00:00:00')");
        var start = Task.Run(() => Centre.On(folder));
        await using var centre = await start.WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task Migrations_Together_MakeTheModelsOwnSchema()
    {
        await Made();
        var model = folder.File("model.db");
        await using (var db = new ContactDb(new SqliteDatabase(model).Options))
        {
            await db.Database.EnsureCreatedAsync();
        }

        Schema(Database).ShouldBe(Schema(model));
    }

    async Task Made()
    {
        await Centre.On(folder).DisposeAsync();
        File.Exists(Database + "-wal").ShouldBeFalse();
    }

    void Sql(string text)
    {
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }

    /// <summary>Tables as their columns (a column that came later has a default for the rows before it), indexes as their text; what the migrations keep for themselves is left out, and so is the search index, which is no table of the model.</summary>
    static List<string> Schema(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT m.name || '.' || c.name || ' ' || c.type || ' ' || c."notnull" || ' ' || c.pk FROM sqlite_master m, pragma_table_info(m.name) c
            WHERE m.type='table' AND m.name NOT LIKE '\_\_EF%' ESCAPE '\' AND m.name NOT LIKE 'sqlite%' AND m.name NOT LIKE 'RecordingWords%' AND m.name NOT LIKE 'RecordingParts%' AND m.name NOT IN ('RecordingKeys','RecordingBackfill')
            UNION ALL SELECT m.name || '->' || f."table" || '.' || f."from" || ' ' || f.on_delete FROM sqlite_master m, pragma_foreign_key_list(m.name) f WHERE m.type='table'
            UNION ALL SELECT replace(replace(sql, char(10), ' '), '  ', ' ') FROM sqlite_master WHERE type='index' AND sql IS NOT NULL
            ORDER BY 1
            """;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }
}
