using ContactCenter.Core.Alerts;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Data;
using ContactCenter.Core.Data.Sqlite;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Quality;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Browser;

/// <summary>The server with the demonstration's people and campaigns, and a few campaigns in special states.</summary>
public sealed class DemoServer : IAsyncLifetime
{
    public const string Closed = "cerrada", ClosedSilent = "cerrada-sin-formulario", Disabled = "apagada", Full = "llena", Abroad = "en-otro-sitio", Hostile = "hostil", Pictured = "con-imagen", Previewed = "vista-previa", Judged = "con-calidad";
    public const string Password = "demo", SecondAdministrator = "segunda";

    /// <summary>A supervisor who is also an agent, of <see cref="Pictured"/> and <see cref="Disabled"/>.</summary>
    public const string Relief = "relevo";

    static readonly (string, string)[] noLimits =
    [
        .. new[] { "PerTokenBurst", "PerTokenPerSecond", "PerAddressBurst", "PerAddressPerSecond", "NewChatsBurst", "NewChatsPerMinute" }
            .Select(name => ($"WidgetLimits__{name}", "100000")),
    ];

    readonly ServerProcess process = new("Development", noLimits);

    public string Address => process.Address;
    public string Database => process.Database;

    public int LogLength => process.Log.Count;

    /// <summary>Faults that it wrote to its log from that line on, each with the line that says more.</summary>
    public IEnumerable<string> FailuresFrom(int line)
    {
        var log = process.Log.Skip(line).ToList();
        return log.Select((text, i) => $"{text} {string.Join('\n', log.Skip(i + 1).Take(12))}")
            // A call to a browser that the test has closed is given up after a minute.
            .Where(text => !text.Contains("TaskCanceledException: A task was canceled."))
            // A page that was left while it was being made: the framework asks its services for the next part (dotnet/aspnetcore 29976). Nobody sees it.
            .Where(text => !(text.Contains("Unhandled exception in circuit") && text.Contains("Object name: 'IServiceProvider'")))
            .Where(text => text.StartsWith("fail:", StringComparison.Ordinal) || text.StartsWith("crit:", StringComparison.Ordinal));
    }

    public Task Start() => process.Start();

    public Task Stop() => process.Stop();

    public Task Kill() => process.Kill();

    /// <summary>Looks into its database, beside it.</summary>
    public async Task<T> Read<T>(Func<ContactDb, Task<T>> read)
    {
        await using var db = new ContactDb(new SqliteDatabase(Database).Options);
        return await read(db);
    }

    public async Task DisposeAsync() => await process.DisposeAsync();

    public async Task InitializeAsync()
    {
        await process.Start();
        await process.Stop();
        await using (var db = new ContactDb(new SqliteDatabase(Database).Options))
        {
            var sales = await db.Campaigns.Include(campaign => campaign.Members).AsNoTracking().SingleAsync(campaign => campaign.Key == "ventas-web");
            var relief = await db.Users.AsNoTracking().SingleAsync(user => user.UserName == "supervisor");
            (relief.Id, relief.UserName, relief.NormalizedUserName, relief.DisplayName, relief.Roles) = (0, Relief, Relief.ToUpperInvariant(), "Renata Levo", Roles.Supervisor | Roles.Agent);
            db.Users.Add(relief);
            var judgement = db.QualityForms.Add(Judgement()).Entity;
            await db.SaveChangesAsync();
            db.Campaigns.AddRange(Special(sales, relief.Id, judgement));
            var admin = await db.Users.AsNoTracking().SingleAsync(user => user.UserName == "admin");
            (admin.Id, admin.UserName, admin.NormalizedUserName, admin.DisplayName) = (0, SecondAdministrator, SecondAdministrator.ToUpperInvariant(), "Segunda Persona");
            db.Users.Add(admin);
            // Two that are over, for somebody to take note of.
            var earlier = TimeProvider.System.GetUtcNow().AddMinutes(-5).ToUnixTimeMilliseconds();
            db.Alerts.AddRange(Enumerable.Range(1, 2).Select(number => new Alert { CampaignId = sales.Id, Measure = AlertMeasure.Waiting, Limit = 3, Value = 3 + number, RaisedAt = earlier, ClearedAt = earlier + 1 }));
            await db.SaveChangesAsync();
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        await process.Start();
    }

    static QualityForm Judgement() => new()
    {
        Name = "Amabilidad",
        Version = 1,
        Questions = [new() { Id = "amable", Text = "¿Fue amable?", Weight = 3 }, new() { Id = "resuelto", Text = "¿Lo resolvió?", Scale = QualityScale.YesNo, Fatal = true }],
    };

    static IEnumerable<Campaign> Special(Campaign sales, int relief, QualityForm form)
    {
        var never = new Schedule("America/Montevideo", [new OpeningRange(DayOfWeek.Monday, 0, 0)], []);
        Campaign Like(string key, Action<Campaign> change)
        {
            var campaign = new Campaign
            {
                Key = key,
                Name = key,
                Channel = Channel.Webchat,
                SecurityGroupId = sales.SecurityGroupId,
                Strategy = sales.Strategy,
                Texts = sales.Texts,
                Members = [.. sales.Members.Select(member => new Member { AgentId = member.AgentId, Position = member.Position })],
            };
            change(campaign);
            return campaign;
        }

        yield return Like(Closed, campaign => campaign.Schedule = never);
        yield return Like(ClosedSilent, campaign => (campaign.Schedule, campaign.OfflineMessages) = (never, false));
        yield return Like(Disabled, campaign =>
        {
            campaign.Enabled = false;
            campaign.Members.Add(new Member { AgentId = relief, Position = 9 });
        });
        yield return Like(Full, campaign => campaign.MaximumQueue = 0);
        yield return Like(Pictured, campaign =>
        {
            campaign.ShowAgentName = false;
            campaign.Members.Add(new Member { AgentId = relief, Position = 9 });
        });
        yield return Like(Previewed, campaign => (campaign.AllowedDomains, campaign.Color) = (["shop.example"], "#4a148c"));
        yield return Like(Abroad, campaign => campaign.AllowedDomains = ["shop.example"]);
        yield return Like(Hostile, campaign => (campaign.AskEmail, campaign.ExtraVisible, campaign.ExtraLabel) = (true, true, Attacks.Markup[0]));
        yield return Like(Judged, campaign => campaign.QualityFormId = form.Id);
    }
}
