using ContactCenter.Core.Configuration;
using ContactCenter.Core.Journal;

namespace ContactCenter.Core.Users;

[Flags]
public enum Roles
{
    None = 0,
    Agent = 1,
    Supervisor = 2,
    Administrator = 4,
}

/// <summary>Somebody who works in the console. Never deleted: history names them.</summary>
public sealed class User : UserSettings, IConfigured
{
    public int Id { get; set; }
    public int Version { get; set; }
    public string NormalizedUserName { get; set; } = "";
    public string? PasswordHash { get; set; }

    /// <summary>Set by an administrator: the next log-in asks for an own one first.</summary>
    public bool MustChangePassword { get; set; }

    /// <summary>Changes with password, roles or deactivation: older log-ins end.</summary>
    public string SecurityStamp { get; set; } = "";
    public long? LockedOutUntil { get; set; }
    public int AccessFailedCount { get; set; }

    /// <summary>light, dark or system.</summary>
    public string Theme { get; set; } = "system";
}

/// <summary>What an administrator sets on a user.</summary>
public class UserSettings : IGrouped
{
    public string UserName { get; set; } = "";

    /// <summary>As shown to colleagues and, where the campaign shows it, to customers.</summary>
    public string DisplayName { get; set; } = "";
    public string? Email { get; set; }
    public Roles Roles { get; set; }
    public int SecurityGroupId { get; set; } = SecurityGroup.All;

    /// <summary>es, en or pt.</summary>
    public string Language { get; set; } = "es";
    public bool Enabled { get; set; } = true;

    /// <summary>Supervisors may watch this agent's screen.</summary>
    public bool ScreenMonitoring { get; set; }

    /// <summary>May send Hey Now messages by form.</summary>
    public bool MayWriteOutbound { get; set; }
}

/// <summary>Who sees whose campaigns. <see cref="All"/> is built in and sees every one.</summary>
public sealed class SecurityGroup : SecurityGroupSettings, IConfigured
{
    public const int All = 1;

    public int Id { get; set; }
    public int Version { get; set; }
}

/// <summary>What an administrator sets on a security group.</summary>
public class SecurityGroupSettings
{
    public string Name { get; set; } = "";
}

/// <summary>Name, roles, group or log-in of the entry's agent changed; without an agent: security groups, or many users.</summary>
public sealed record UserChanged : JournalEvent;
