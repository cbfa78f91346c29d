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

/// <summary>Somebody who works in the console.</summary>
public sealed class User
{
    public int Id { get; set; }
    public required string UserName { get; set; }
    public required string NormalizedUserName { get; set; }

    /// <summary>As shown to colleagues and, where the campaign shows it, to customers.</summary>
    public required string DisplayName { get; set; }
    public string? Email { get; set; }
    public string? PasswordHash { get; set; }

    /// <summary>Changes with password, roles or deactivation: older log-ins end.</summary>
    public string SecurityStamp { get; set; } = "";
    public long? LockedOutUntil { get; set; }
    public int AccessFailedCount { get; set; }
    public Roles Roles { get; set; }
    public int SecurityGroupId { get; set; }

    /// <summary>es, en or pt.</summary>
    public string Language { get; set; } = "es";

    /// <summary>light, dark or system.</summary>
    public string Theme { get; set; } = "system";
    public bool Enabled { get; set; } = true;
}

/// <summary>Who sees whose campaigns. <see cref="All"/> is built in and sees every one.</summary>
public sealed class SecurityGroup
{
    public const int All = 1;

    public int Id { get; init; }
    public required string Name { get; set; }
}

/// <summary>Name, roles, group or log-in of the entry's agent changed.</summary>
public sealed record UserChanged : JournalEvent;
