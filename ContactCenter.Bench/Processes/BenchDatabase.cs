using ContactCenter.Core;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Bench.Processes;

/// <summary>A fresh data directory with one agent and one campaign without caps: the load must meet the machine's limits, not the campaign's.</summary>
static class BenchDatabase
{
    public const string Campaign = "bench", Agent = "bench", Password = "bench-password";

    public static async Task<string> Create()
    {
        var directory = Directory.CreateTempSubdirectory("contactcenter-bench-").FullName;
        await using var services = new ServiceCollection().AddLogging().AddContactCenterCore(Path.Combine(directory, "contactcenter.db")).BuildServiceProvider();
        services.StartContactCenterCore();
        await services.GetRequiredService<IUnitsOfWork>().Run(Fill);
        return directory;
    }

    static Result Fill(Unit unit)
    {
        var db = unit.Db;
        db.SecurityGroups.Add(new SecurityGroup { Id = SecurityGroup.All, Name = "All" });
        db.SaveChanges();
        var agent = new User
        {
            UserName = Agent,
            NormalizedUserName = Agent.ToUpperInvariant(),
            DisplayName = "Bench",
            Roles = Roles.Agent,
            SecurityGroupId = SecurityGroup.All,
            SecurityStamp = PublicId.New(),
        };
        agent.PasswordHash = new PasswordHasher<User>().HashPassword(agent, Password);
        db.Users.Add(agent);
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
}
