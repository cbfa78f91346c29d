using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Identity;

namespace ContactCenter.Tests.Support;

/// <summary>Two security groups with their campaigns and people. Ids are stable; the password of everybody is <see cref="Password"/>.</summary>
public static class Seed
{
    public const string Multiple = "sales", OneByOne = "support", Foreign = "foreign", Password = "a long password";
    public const int Ana = 1, Bruno = 2, Carla = 3, Supervisor = 4, ForeignAgent = 5, ForeignSupervisor = 6, Administrator = 7, ForeignAdministrator = 8;
    public const int OwnGroup = 2, ForeignGroup = 3;
    public const int Lunch = 1, Coffee = 2;
    public const int MultipleId = 1, OneByOneId = 2, ForeignId = 3;

    static readonly Lazy<string> hash = new(() => new PasswordHasher<User>().HashPassword(Person("", Roles.None, 0), Password));

    public static async Task Fill(Centre centre, Action<Campaign>? change = null)
    {
        (await centre.Write(unit => Fill(unit, change))).Error.ShouldBeNull();
        await centre.Drain();
    }

    static void Fill(Unit unit, Action<Campaign>? change)
    {
        var db = unit.Db;
        db.SecurityGroups.AddRange(new() { Id = SecurityGroup.All, Name = "All" }, new() { Id = OwnGroup, Name = "Own" }, new() { Id = ForeignGroup, Name = "Foreign" });
        db.SaveChanges();
        User[] people =
        [
            Person("ana", Roles.Agent, OwnGroup), Person("bruno", Roles.Agent, OwnGroup), Person("carla", Roles.Agent, OwnGroup),
            Person("supervisor", Roles.Supervisor, OwnGroup), Person("frida", Roles.Agent, ForeignGroup), Person("franz", Roles.Supervisor, ForeignGroup),
            Person("admin", Roles.Administrator | Roles.Supervisor, SecurityGroup.All),
            Person("fiona", Roles.Administrator, ForeignGroup),
        ];
        foreach (var person in people)
        {
            person.PasswordHash = hash.Value;
            db.Users.Add(person);
            db.SaveChanges();
        }

        db.Breaks.AddRange(new Break { Name = "Lunch", Icon = "restaurant", Position = 1 }, new Break { Name = "Coffee", Icon = "coffee", Position = 2 });
        db.SaveChanges();
        foreach (var campaign in Campaigns())
        {
            change?.Invoke(campaign);
            db.Campaigns.Add(campaign);
            db.SaveChanges();
        }

        unit.Append(new CampaignChanged());
        unit.Append(new UserChanged());
    }

    static Campaign[] Campaigns() =>
    [
        Campaign(Multiple, Strategy.RingallMultiple, OwnGroup, Ana, Bruno, Carla),
        Campaign(OneByOne, Strategy.Ringall, OwnGroup, Ana, Bruno),
        Campaign(Foreign, Strategy.RingallMultiple, ForeignGroup, ForeignAgent),
    ];

    static Campaign Campaign(string key, Strategy strategy, int group, params int[] agents) => new()
    {
        Key = key,
        Name = key,
        Channel = Channel.Webchat,
        Strategy = strategy,
        SecurityGroupId = group,
        Members = [.. agents.Select((id, position) => new Member { AgentId = id, Position = position + 1 })],
    };

    static User Person(string name, Roles roles, int group) => new()
    {
        UserName = name,
        NormalizedUserName = name.ToUpperInvariant(),
        DisplayName = name,
        Roles = roles,
        SecurityGroupId = group,
        SecurityStamp = "stamp",
    };
}
