using ContactCenter.Core;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Providers.Sending;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Bench.Processes;

/// <summary>A fresh data directory with one agent and one campaign without caps: the load must meet the machine's limits, not the campaign's.</summary>
static class BenchDatabase
{
    public const string Campaign = "bench", Agent = "bench", Password = "bench-password";

    /// <summary>Core on the database of that directory, as the server has it, for what is measured or made without a server.</summary>
    /// <param name="directory">With or without a database.</param>
    /// <param name="more">Services in the place of Core's.</param>
    public static ServiceProvider Core(string directory, Action<IServiceCollection>? more = null)
    {
        var services = new ServiceCollection().AddLogging().AddContactCenterCore(Path.Combine(directory, "contactcenter.db")).AddSingleton<IDataProtectionProvider>(new EphemeralDataProtectionProvider());
        more?.Invoke(services);
        return services.BuildServiceProvider();
    }

    /// <param name="more">What else is to stand in it.</param>
    /// <param name="directory">Empty; null = a new one among the temporary ones.</param>
    public static async Task<string> Create(Func<Unit, Result>? more = null, string? directory = null)
    {
        directory ??= Directory.CreateTempSubdirectory("contactcenter-bench-").FullName;
        // Only makes it: what waits in it for a provider is the measured server's to send.
        await using var services = Core(directory, core => core.AddSingleton(new OutboxOptions { AtOnce = 0 }));
        services.StartContactCenterCore();
        await services.GetRequiredService<IUnitsOfWork>().Run(Fill);
        if (more is not null)
            await services.GetRequiredService<IUnitsOfWork>().Run(more);
        return directory;
    }

    static Result Fill(Unit unit)
    {
        var db = unit.Db;
        db.SecurityGroups.Add(new SecurityGroup { Id = SecurityGroup.All, Name = "All" });
        db.SaveChanges();
        var agent = db.Users.Add(Person(Agent, Roles.Agent)).Entity;
        db.SaveChanges();
        db.Campaigns.Add(new Campaign
        {
            Key = Campaign,
            Name = "Bench",
            SecurityGroupId = SecurityGroup.All,
            Channel = Channel.Webchat,
            Strategy = Strategy.RingallMultiple,
            MaximumQueue = null,
            MaximumWait = null,
            AutomaticEnd = null,
            Members = [new Member { AgentId = agent.Id, Position = 1 }],
        });
        db.SaveChanges();
        return Result.Done;
    }

    /// <summary>Of group All, with <see cref="Password"/>.</summary>
    public static User Person(string userName, Roles roles)
    {
        var user = new User
        {
            UserName = userName,
            NormalizedUserName = userName.ToUpperInvariant(),
            DisplayName = userName,
            Roles = roles,
            SecurityGroupId = SecurityGroup.All,
            SecurityStamp = PublicId.New(),
        };
        user.PasswordHash = new PasswordHasher<User>().HashPassword(user, Password);
        return user;
    }
}
