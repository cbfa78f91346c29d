using ContactCenter.Core.Data;
using ContactCenter.Core.Journal;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Users;

/// <summary>A user as others see them.</summary>
public sealed record KnownUser(int Id, string UserName, string DisplayName, Roles Roles, int SecurityGroupId, bool Enabled);

/// <summary>Names and roles of all users in memory, reloaded when one changes.</summary>
public sealed class UserDirectory(IDbContextFactory<ContactDb> contexts) : IJournalSubscriber
{
    Dictionary<int, KnownUser> users = [];

    public IReadOnlyCollection<KnownUser> All => users.Values;

    public KnownUser? Find(int id) => users.GetValueOrDefault(id);

    /// <summary>The display name; empty for somebody unknown.</summary>
    public string NameOf(int? id) => id is { } known && users.TryGetValue(known, out var user) ? user.DisplayName : "";

    public void OnCommitted(IReadOnlyList<JournalEntry> entries)
    {
        if (entries.Any(entry => entry.Event is UserChanged))
        {
            Reload();
        }
    }

    public void Reload()
    {
        using var db = contexts.CreateDbContext();
        users = db.Users.AsNoTracking()
            .Select(user => new KnownUser(user.Id, user.UserName, user.DisplayName, user.Roles, user.SecurityGroupId, user.Enabled))
            .ToDictionary(user => user.Id);
    }
}
