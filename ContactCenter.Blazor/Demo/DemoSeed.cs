using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Data.Sqlite;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Blazor.Demo;

/// <summary>Development only: people and campaigns to try the product with, made when the database is new.</summary>
static class DemoSeed
{
    public const string Password = "demo";

    /// <summary>Before the server opens its database for the first time. `Demo:Conversations=false` leaves out what happened before.</summary>
    /// <exception cref="StartRefused">The database cannot be used; the server would refuse it too.</exception>
    public static async Task MakeDemoPast(this WebApplication app, DataDirectory data)
    {
        if (File.Exists(data.Database) || !app.Configuration.GetValue("Demo:Conversations", true))
            return;
        var today = TimeProvider.System.GetUtcNow();
        await using var centre = new DemoCentre(data, app.Services, DemoDays.Begun(today));
        DemoCentre.Must(await centre.Get<IUnitsOfWork>().Run(unit => Fill(unit, DemoDays.Closed(today))));
        centre.Reload();
        await new DemoDays(centre, today).Make();
    }

    public static async Task SeedDemo(this WebApplication app)
    {
        await using (var db = await app.Services.GetRequiredService<IDbContextFactory<ContactDb>>().CreateDbContextAsync())
        {
            if (!await db.Users.AnyAsync())
            {
                await app.Services.GetRequiredService<IUnitsOfWork>().Run(unit => Fill(unit, Schedule.Always));
            }
        }

        app.Lifetime.ApplicationStarted.Register(() => app.Logger.LogInformation(
            "Try it: {Address}/demo is a shop with the widget, {Address}/login the console.\nLog in as admin, supervisor, ana, bruno or carla; the password is \"{Password}\".",
            app.Urls.First(), app.Urls.First(), Password));
    }

    static Result Fill(Unit unit, Schedule sales)
    {
        var db = unit.Db;
        db.SecurityGroups.Add(new SecurityGroup { Id = SecurityGroup.All, Name = "All" });
        db.SaveChanges();
        db.Users.AddRange(
            Person("admin", "Alma Ríos", Roles.Administrator | Roles.Supervisor),
            Person("supervisor", "Sergio Vidal", Roles.Supervisor, writesFirst: true),
            Person("ana", "Ana Suárez", Roles.Agent, writesFirst: true),
            Person("bruno", "Bruno Castro", Roles.Agent),
            Person("carla", "Carla Núñez", Roles.Agent));
        db.Breaks.AddRange(
            new Break { Name = "Almuerzo", Icon = "restaurant", Position = 1, MaximumMinutes = 45 },
            new Break { Name = "Descanso", Icon = "coffee", Position = 2, MaximumMinutes = 15 },
            new Break { Name = "Reunión", Icon = "groups", Position = 3 });
        var quality = db.QualityForms.Add(DemoCampaigns.Quality()).Entity;
        db.SaveChanges();
        var agents = db.Users.Where(user => (user.Roles & Roles.Agent) != 0).OrderBy(user => user.Id).Select(user => user.Id).ToList();
        db.Campaigns.AddRange(DemoCampaigns.All(agents, sales, quality.Id));
        db.CannedResponses.Add(new CannedResponse { Shortcut = "gracias", Description = "Agradecer", Text = "¡Muchas gracias por escribirnos!" });
        db.SaveChanges();
        unit.Append(new CampaignChanged());
        unit.Append(new UserChanged());
        return Result.Done;
    }

    static User Person(string name, string displayName, Roles roles, bool writesFirst = false)
    {
        var user = new User
        {
            UserName = name,
            NormalizedUserName = name.ToUpperInvariant(),
            DisplayName = displayName,
            Roles = roles,
            SecurityGroupId = SecurityGroup.All,
            MayWriteOutbound = writesFirst,
            SecurityStamp = PublicId.New(),
        };
        user.PasswordHash = new PasswordHasher<User>().HashPassword(user, Password);
        return user;
    }
}
