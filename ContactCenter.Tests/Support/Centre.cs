using ContactCenter.Core;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Data.Sqlite;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Journal;
using ContactCenter.Core.Monitoring;
using ContactCenter.Core.Routing;
using ContactCenter.Core.Seals;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ContactCenter.Tests.Support;

/// <summary>A real Core on a SQLite file of its own, by a clock that the test moves.</summary>
public sealed class Centre : IAsyncDisposable
{
    readonly TemporaryFolder? folder;
    readonly string path;
    readonly ServiceProvider services;
    readonly JournalTail tail = new();
    readonly long sequenceAtStart;
    int ids;

    readonly RoutingOptions routing;
    readonly SealKey? key;
    readonly TimeSpan anchored;

    /// <summary>Its keys lie outside the database, and outlive a restart.</summary>
    readonly IDataProtectionProvider protection;
    readonly Dictionary<int, AgentLink> links = [];

    Centre(string path, FakeTime time, SqliteDatabase? database = null, TemporaryFolder? folder = null, RoutingOptions? routing = null, IDataProtectionProvider? protection = null, SealKey? key = null, TimeSpan? anchored = null)
    {
        this.key = key;
        this.anchored = anchored ?? Timeout.InfiniteTimeSpan;
        this.protection = protection ?? new EphemeralDataProtectionProvider();
        // The watchdog looks when a test lets it.
        this.routing = routing ?? new RoutingOptions { Watch = Timeout.InfiniteTimeSpan };
        (this.path, this.folder, Time) = (path, folder, time);
        var collection = new ServiceCollection();
        if (key is not null)
        {
            collection.AddSingleton(key);
        }

        services = collection
            .AddLogging(logging => logging.AddProvider(Log))
            .AddContactCenterCore(path)
            .AddSingleton<TimeProvider>(time)
            .AddSingleton(this.protection)
            .AddSingleton(new ContactCenter.Core.Providers.OutsideHttpOptions(AllowPrivate: true))
            .AddSingleton<IJournalSubscriber>(tail)
            .AddSingleton(this.routing)
            .AddSingleton(new SealAnchorPlace(Path.Combine(Path.GetDirectoryName(path)!, "keys", "seals.anchor")) { Every = this.anchored })
            .AddSingleton(new ContactCenter.Core.Alerts.AlertOptions { Every = Timeout.InfiniteTimeSpan })
            .AddSingleton(database ?? new SqliteDatabase(path))
            .BuildServiceProvider();
        services.StartContactCenterCore();
        sequenceAtStart = Get<LiveStateQuery>().Read().Sequence;
    }

    public FakeTime Time { get; }
    public ErrorCollector Log { get; } = new();
    public JournalTail Tail => tail;
    public string Database => path;
    public IReadOnlyList<JournalEntry> Journal => tail.Entries;

    public static string DatabaseOf(TemporaryFolder folder) => folder.File("contactcenter.db");

    /// <summary>A file of the present schema with nothing in it. To make it costs more than all else of a test's start.</summary>
    static readonly Lazy<byte[]> empty = new(() =>
    {
        using var folder = new TemporaryFolder();
        var database = new SqliteDatabase(DatabaseOf(folder));
        using (var db = new ContactDb(database.Options))
        {
            db.Database.Migrate();
            db.Database.ExecuteSqlRaw("PRAGMA wal_checkpoint(TRUNCATE)");
        }

        LetGo(database.Path);
        return File.ReadAllBytes(database.Path);
    });

    /// <summary>With the people and campaigns of <see cref="Seed"/>.</summary>
    public static async Task<Centre> Start(Action<Campaign>? change = null, RoutingOptions? routing = null, TimeSpan? anchored = null)
    {
        var folder = new TemporaryFolder();
        await File.WriteAllBytesAsync(DatabaseOf(folder), empty.Value);
        var centre = new Centre(DatabaseOf(folder), new FakeTime(), folder: folder, routing: routing, anchored: anchored);
        await Seed.Fill(centre, change);
        return centre;
    }

    /// <summary>On what there is in that folder, which stays.</summary>
    public static Centre On(TemporaryFolder folder, FakeTime? time = null, SqliteDatabase? database = null) => new(DatabaseOf(folder), time ?? new FakeTime(), database);

    public static Centre On(string path, SealKey? key = null, FakeTime? time = null, IDataProtectionProvider? protection = null) => new(path, time ?? new FakeTime(), protection: protection, key: key);

    /// <summary>The server stops and, after a while, starts again on the same file.</summary>
    public async Task<Centre> Restart(TimeSpan down = default)
    {
        await services.DisposeAsync();
        Time.Advance(down);
        return new Centre(path, Time, folder: folder, routing: routing, protection: protection, key: key, anchored: anchored);
    }

    public async Task<Centre> Restart(Action meanwhile)
    {
        await services.DisposeAsync();
        LetGo(path);
        meanwhile();
        return new Centre(path, Time, folder: folder, routing: routing, protection: protection, key: key, anchored: anchored);
    }

    public T Get<T>() where T : notnull => services.GetRequiredService<T>();

    public LiveCentre Live => Get<LiveCentre>();

    public ContactDb Read() => Get<IDbContextFactory<ContactDb>>().CreateDbContext();

    /// <summary>Ends when everybody knows what was written.</summary>
    public async Task<Result> Write(Action<Unit> work)
    {
        var result = await Get<IUnitsOfWork>().Run(unit =>
        {
            work(unit);
            return Result.Done;
        });
        await Drain();
        return result;
    }

    /// <summary>Ends when all that was begun before is stored and every subscriber knows it.</summary>
    public async Task Drain()
    {
        long last;
        await Get<IUnitsOfWork>().Run<Result<long>>(_ => 0L, UnitKind.ChecksFirst);
        await using (var db = Read())
        {
            last = await db.JournalEntries.MaxAsync(row => (long?)row.Sequence) ?? 0;
        }

        // A restarted Core publishes only what is new.
        if (last > sequenceAtStart)
        {
            await tail.Reach(last);
        }
    }

    /// <summary>Time passes for everything that was begun before: a clock set too late would not ring until the next time.</summary>
    public async Task Advance(TimeSpan by)
    {
        await Drain();
        Time.Advance(by);
        await Drain();
    }

    /// <summary>Ends when everything is known and the router has nothing more to do.</summary>
    public async Task Settle()
    {
        var router = Get<Router>();
        for (var quiet = 0; quiet < 3; quiet = router.IsIdle ? quiet + 1 : 0)
        {
            await Drain();
            await Task.Yield();
        }
    }

    public async Task<Actor> LogIn(int userId)
    {
        Link(userId);
        var session = (await Get<OpenSession>().Run(userId)).Value;
        await Drain();
        var user = Get<UserDirectory>().Find(userId)!;
        return new Actor(userId, user.DisplayName, user.Roles, user.SecurityGroupId, session);
    }

    /// <summary>The page of somebody who is logged in; there until the test says otherwise.</summary>
    public AgentLink Link(int userId) => links.TryGetValue(userId, out var link) ? link : links[userId] = Get<AgentPresence>().Enter(userId);

    public VisitorStart Visitor(string campaign = Seed.Multiple, string? id = null) => new(
        id ?? NewId(), campaign, "Vera", "vera@example.org", null, "Hello?", NewId(), "en", "https://shop.example/p", "Shop");

    public string NewId() => $"client-{Interlocked.Increment(ref ids)}";

    /// <summary>A visitor waits, and everybody knows it; the interaction's id.</summary>
    public async Task<long> Arrive(string campaign = Seed.Multiple)
    {
        var id = (await Get<StartInteraction>().Run(Visitor(campaign))).Value.Id;
        await Drain();
        return id;
    }

    /// <summary>A visitor is served by that agent.</summary>
    public async Task<long> Arrive(Actor servedBy, string campaign = Seed.Multiple)
    {
        var id = await Arrive(campaign);
        (await Get<TakeInteraction>().Run(servedBy, id)).Error.ShouldBeNull();
        await Drain();
        return id;
    }

    public async Task<Interaction> Find(long id)
    {
        await using var db = Read();
        return await db.Interactions.AsNoTracking().SingleAsync(interaction => interaction.Id == id);
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        LetGo(path);
        folder?.Dispose();
    }

    /// <summary>Closes the connections that are kept for that file; those of other tests stay warm.</summary>
    static void LetGo(string path) => SqliteConnection.ClearPool(new SqliteConnection(new SqliteDatabase(path).ConnectionString));
}
