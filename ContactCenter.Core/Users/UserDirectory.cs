using ContactCenter.Core.Data;
using ContactCenter.Core.Journal;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Users;

/// <summary>A user as others see them.</summary>
public sealed record KnownUser(int Id, string UserName, string DisplayName, Roles Roles, int SecurityGroupId, bool Enabled)
{
    /// <summary>Supervisors may watch their screen.</summary>
    public bool ScreenMonitoring { get; init; }

    /// <summary>They may write first to customers.</summary>
    public bool MayWriteOutbound { get; init; }
}

/// <summary>Names and roles of all users, and the security groups, in memory; only what changed is read again.</summary>
public sealed class UserDirectory(IDbContextFactory<ContactDb> contexts) : IJournalSubscriber
{
    Dictionary<int, KnownUser> users = [];

    public IReadOnlyCollection<KnownUser> All => users.Values;

    /// <summary>By name, the built-in one first.</summary>
    public IReadOnlyList<SecurityGroup> Groups { get; private set; } = [];

    public KnownUser? Find(int id) => users.GetValueOrDefault(id);

    /// <summary>The display name; empty for somebody unknown.</summary>
    public string NameOf(int? id) => id is { } known && users.TryGetValue(known, out var user) ? user.DisplayName : "";

    public void OnCommitted(IReadOnlyList<JournalEntry> entries)
    {
        var changed = entries.Where(entry => entry.Event is UserChanged).Select(entry => entry.AgentId).ToHashSet();
        if (changed.Contains(null))
        {
            Reload();
        }
        else if (changed.Count > 0)
        {
            var ids = changed.OfType<int>().ToList();
            using var db = contexts.CreateDbContext();
            var renewed = new Dictionary<int, KnownUser>(users);
            foreach (var user in Known(db.Users.Where(user => ids.Contains(user.Id))))
            {
                renewed[user.Id] = user;
            }

            users = renewed;
        }
    }

    public void Reload()
    {
        using var db = contexts.CreateDbContext();
        users = Known(db.Users).ToDictionary(user => user.Id);
        Groups = [.. db.SecurityGroups.AsNoTracking().AsEnumerable().OrderBy(group => group.Id != SecurityGroup.All).ThenBy(group => group.Name, StringComparer.OrdinalIgnoreCase)];
    }

    static IQueryable<KnownUser> Known(IQueryable<User> rows) => rows.AsNoTracking()
        .Select(user => new KnownUser(user.Id, user.UserName, user.DisplayName, user.Roles, user.SecurityGroupId, user.Enabled) { ScreenMonitoring = user.ScreenMonitoring, MayWriteOutbound = user.MayWriteOutbound });
}
