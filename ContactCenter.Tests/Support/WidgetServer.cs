using ContactCenter.Blazor.Keys;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Data;
using ContactCenter.Core.Data.Sqlite;
using ContactCenter.Core.Seals;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ContactCenter.Tests.Support;

/// <summary>The real program on Kestrel within the test's process, with <see cref="Seed"/>'s people and campaigns: for tests that act as agents too.</summary>
public class WidgetServer : IAsyncLifetime
{
    static readonly (string, string)[] noLimits =
    [
        .. new[] { "PerTokenBurst", "PerTokenPerSecond", "PerAddressBurst", "PerAddressPerSecond", "NewChatsBurst", "NewChatsPerMinute" }.Select(name => (name, "100000")),
    ];

    readonly TemporaryFolder folder = new();
    Host? host;

    public ErrorCollector Log { get; } = new();
    public string Address { get; private set; } = "";

    protected virtual IEnumerable<(string Name, string Value)> Limits => noLimits;

    protected virtual TimeProvider Time => TimeProvider.System;

    protected virtual TimeSpan? BusyTimeout => null;

    public string Database => Centre.DatabaseOf(folder);

    protected virtual void Change(Campaign campaign)
    {
    }

    public T Get<T>() where T : notnull => host!.Services.GetRequiredService<T>();

    public ContactDb Read() => Get<IDbContextFactory<ContactDb>>().CreateDbContext();

    public async Task<Actor> LogIn(int userId)
    {
        var session = (await Get<OpenSession>().Run(userId)).Value;
        var user = Get<UserDirectory>().Find(userId)!;
        return new Actor(userId, user.DisplayName, user.Roles, user.SecurityGroupId, session);
    }

    /// <summary>How many rows there are of all that visitors can cause.</summary>
    public async Task<(int, int, int, int)> Rows()
    {
        await using var db = Read();
        return (await db.Interactions.CountAsync(), await db.Messages.CountAsync(), await db.JournalEntries.CountAsync(), await db.AuditEntries.CountAsync());
    }

    public async Task InitializeAsync()
    {
        // Sealed by the key that the server will have.
        var key = new SealKey(new MasterKey(Path.Combine(folder.Path, "keys", "master.key")).Bytes);
        await using (var centre = Centre.On(Database, key))
        {
            await Seed.Fill(centre, Change);
        }

        host = new Host(this);
        host.UseKestrel(0);
        host.StartServer();
        Address = host.ClientOptions.BaseAddress.ToString().TrimEnd('/');
    }

    public async Task DisposeAsync()
    {
        await host!.DisposeAsync();
        folder.Dispose();
    }

    sealed class Host(WidgetServer owner) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment("Production");
            builder.UseSetting("Data:Directory", owner.folder.Path);
            foreach (var (name, value) in owner.Limits)
            {
                builder.UseSetting("WidgetLimits:" + name, value);
            }

            builder.ConfigureLogging(log => log.ClearProviders().AddProvider(owner.Log));
            builder.ConfigureTestServices(services => services.AddSingleton(owner.Time).AddSingleton(new SqliteDatabase(owner.Database, owner.BusyTimeout)));
        }
    }
}
