using System.Globalization;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Quality;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Bench.Processes;

/// <summary>A data directory as large as the console must bear: 1,000 campaigns, 5,000 users, 50,000 memberships in a hundred of the campaigns, 1,000,000 entries in the audit.</summary>
static class LargeCentre
{
    public const int Campaigns = 1_000, Users = 5_000, Crowded = 100, MembersOfCrowded = 500, MembersOfOthers = 5, Groups = 50, Breaks = 200, Forms = 200, Providers = 50, ResponsesEach = 10, Audited = 1_000_000;
    public const string Administrator = "bench-admin";

    /// <summary>Stands in one entry only, an old one.</summary>
    public const string Rare = "unrepeatable";

    static readonly string[] first = ["Ana", "José", "Lucía", "Nuño", "Zoë", "João", "Márcia", "Íñigo", "Aïcha", "Bruno"], last = ["Pérez", "García", "Núñez", "Souza", "O'Neill", "Ibáñez", "Müller", "Gonçalves"];

    public static Task<string> Create() => BenchDatabase.Create(Fill);

    public static string CampaignName(int number) => string.Create(CultureInfo.InvariantCulture, $"Campaña {number:0000} «Atención»");

    public static string UserName(int number) => string.Create(CultureInfo.InvariantCulture, $"{first[number % first.Length]} {last[number % last.Length]} {number:0000}");

    static Result Fill(Unit unit)
    {
        var db = unit.Db;
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        Add(db, Groups, number => new SecurityGroup { Name = $"Grupo {number:00}" });
        var groups = db.SecurityGroups.Select(group => group.Id).ToList();
        db.Users.Add(BenchDatabase.Person(Administrator, Roles.Administrator));
        Add(db, Users, number => Agent(number, groups[number % groups.Count]));
        Add(db, Breaks, number => new Break { Name = $"Descanso {number:000}", Position = number + 1, SecurityGroupId = groups[number % groups.Count] });
        Add(db, Forms, number => new QualityForm { Name = $"Modelo {number:000}", SecurityGroupId = groups[number % groups.Count], Questions = [.. Enumerable.Range(1, 10).Select(at => new QualityQuestion { Id = $"q{at}", Text = $"¿Pregunta {at}?" })] });
        Add(db, Providers, number => new Provider { Name = $"Proveedor {number:00}", Domain = "https://heynow.example", PlatformId = "1" });
        var agents = db.Users.Where(user => user.Roles == Roles.Agent).Select(user => user.Id).ToList();
        Add(db, Campaigns, number => Campaign(number, groups[number % groups.Count], agents));
        Add(db, Breaks, number => Response(null, number));
        Audit(db, unit.Now);
        return Result.Done;
    }

    static void Add<T>(ContactDb db, int count, Func<int, T> make) where T : class
    {
        db.AddRange(Enumerable.Range(0, count).Select(make));
        db.SaveChanges();
        db.ChangeTracker.Clear();
    }

    static User Agent(int number, int group) => new()
    {
        UserName = $"user{number}",
        NormalizedUserName = $"USER{number}",
        DisplayName = UserName(number),
        Roles = number % 20 == 0 ? Roles.Supervisor : Roles.Agent,
        SecurityGroupId = group,
        SecurityStamp = "stamp",
        Enabled = number % 10 != 0,
    };

    static Campaign Campaign(int number, int group, List<int> agents) => new()
    {
        Key = $"campaign{number}",
        Name = CampaignName(number),
        Channel = number % 2 == 0 ? Channel.Webchat : Channel.HeyNow,
        SecurityGroupId = group,
        Enabled = number % 7 != 0,
        Strategy = Strategy.RingallMultiple,
        Texts = new CampaignTexts { Welcome = new("¡Hola! Contanos en qué te podemos ayudar.", "Hi! Tell us how we can help.", "Olá! Conte como podemos ajudar.") },
        Members = [.. Enumerable.Range(0, number < Crowded ? MembersOfCrowded : MembersOfOthers).Select(place => new Member { AgentId = agents[(number * 7 + place) % agents.Count], Position = place + 1 })],
        CannedResponses = [.. Enumerable.Range(0, ResponsesEach).Select(at => Response(null, at))],
    };

    static CannedResponse Response(int? campaignId, int number) => new()
    {
        CampaignId = campaignId,
        Shortcut = $"respuesta{number:000}",
        Description = $"Descripción {number}",
        Text = "¡Hola, {{customer.name}}! Soy {{agent.name}}, ¿en qué te ayudo?",
    };

    /// <summary>A year of it, a minute and a half apart or less, of all users; the oldest alone holds <see cref="Rare"/>.</summary>
    static void Audit(ContactDb db, long now)
    {
        db.Database.ExecuteSql($$$"""
            WITH RECURSIVE entry(N) AS (VALUES (1) UNION ALL SELECT N + 1 FROM entry WHERE N < {{{Audited}}})
            INSERT INTO "AuditEntries" ("At", "UserId", "Action", "Subject", "Details")
            SELECT {{{now}}} - ({{{Audited}}} - N) * 31536, 1 + (N / 5 * 7919) % {{{Users}}},
                CASE N % 5 WHEN 0 THEN 'session.started' WHEN 1 THEN 'campaign.changed' WHEN 2 THEN 'user.changed' WHEN 3 THEN 'canned-response.changed' ELSE 'login.failed' END,
                CASE N % 5 WHEN 0 THEN NULL WHEN 1 THEN 'campaign/' || (1 + N % {{{Campaigns}}}) WHEN 2 THEN 'user/' || (1 + N % {{{Users}}}) WHEN 3 THEN 'canned-response/' || (N % 10000) ELSE NULL END,
                CASE WHEN N = 1 THEN {{{Rare}}} WHEN N % 5 IN (0, 4) THEN '192.168.' || (N % 250) || '.7'
                ELSE '{"name":"Campaña ' || (N % {{{Campaigns}}}) || '","changes":[{"path":"texts.welcome.es","before":"Buenos días","after":"¡Hola! ¿En qué te ayudamos? ' || N || '"},{"path":"serviceLevel","before":"20","after":"' || (N % 90) || '"}]}' END
            FROM entry
            """);
    }
}
