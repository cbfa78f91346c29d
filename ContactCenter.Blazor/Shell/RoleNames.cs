using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Users;

namespace ContactCenter.Blazor.Shell;

/// <summary>The roles as they stand in the log-in's claims and in <c>[Authorize(Roles = …)]</c>.</summary>
public static class RoleNames
{
    public const string Agent = nameof(Roles.Agent);
    public const string Supervisor = nameof(Roles.Supervisor);
    public const string Administrator = nameof(Roles.Administrator);

    public static IReadOnlyList<(string Role, Text Name)> Named { get; } =
    [
        (Agent, ShellTexts.RoleAgent),
        (Supervisor, ShellTexts.RoleSupervisor),
        (Administrator, ShellTexts.RoleAdministrator),
    ];
}
