using ContactCenter.Core.Agents;
using ContactCenter.Core.Common;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Data;
using Microsoft.AspNetCore.Identity;

namespace ContactCenter.Core.Users;

/// <summary>What a save of a user answers; <paramref name="Password"/> is there for a new one only.</summary>
public readonly record struct SavedUser(Saved Saved, TemporaryPassword? Password);

/// <summary>
/// An administrator of group All creates or changes a user. Other roles, another group or being disabled end that user's log-in at once;
/// the last enabled administrator of group All stays one.
/// </summary>
public sealed class SaveUser(IUnitsOfWork units, IPasswordHasher<User> hasher)
{
    public Task<Result<SavedUser>> Run(Actor actor, Edited<UserSettings> input)
    {
        var edited = input.Tidied();
        edited.Settings.Email = edited.Settings.Email is { Length: > 0 } email ? email : null;
        if (edited.Id is not null)
        {
            return units.Run(unit => Save(unit, actor, edited, null, null));
        }

        // Slow on purpose, so it is not done on the writer's thread.
        var password = TemporaryPassword.New();
        var hash = hasher.HashPassword(new User(), password.Text);
        return units.Run(unit => Save(unit, actor, edited, password, hash));
    }

    internal static Result<SavedUser> Save(Unit unit, Actor actor, Edited<UserSettings> edited, TemporaryPassword? password, string? hash)
    {
        if (Refuse(unit, actor, edited) is { } refused)
        {
            return refused;
        }

        var before = edited.Id is { } id ? unit.Db.Users.Where(user => user.Id == id).Select(user => new { user.Roles, user.SecurityGroupId, user.Enabled }).FirstOrDefault() : null;
        var settings = edited.Settings;
        var endsLogIn = before is not null && (before.Roles, before.SecurityGroupId, before.Enabled) != (settings.Roles, settings.SecurityGroupId, settings.Enabled);
        var stamp = PublicId.New();
        var saved = ConfigurationWriter.Save<UserSettings, User>(unit, actor, "user", edited, user => user.DisplayName, user =>
        {
            user.NormalizedUserName = UserRules.Normalize(user.UserName);
            user.SecurityStamp = before is null || endsLogIn ? stamp : user.SecurityStamp;
            (user.PasswordHash, user.MustChangePassword) = before is null ? (hash, true) : (user.PasswordHash, user.MustChangePassword);
        });
        if (!saved.IsDone)
        {
            return saved.Error;
        }

        if (endsLogIn)
        {
            Sessions.CloseAllOf(unit, saved.Value.Id, SessionEnd.AccountChanged);
        }

        unit.Append(new UserChanged(), agentId: saved.Value.Id);
        return new SavedUser(new Saved(saved.Value.Id, saved.Value.Version), password);
    }

    static Error? Refuse(Unit unit, Actor actor, Edited<UserSettings> edited)
    {
        if ((unit.Refuse(actor, Roles.Administrator) ?? (actor.IsOfAll ? null : new NotAllowed())) is { } refused)
        {
            return refused;
        }

        if (UserRules.Instance.Check(edited.Settings) is { } invalid)
        {
            return invalid;
        }

        var settings = edited.Settings;
        var name = UserRules.Normalize(settings.UserName);
        if (unit.Db.Users.Any(other => other.NormalizedUserName == name && other.Id != edited.Id))
        {
            return new InvalidInput("userName", "taken");
        }

        return unit.Db.SecurityGroups.Any(group => group.Id == settings.SecurityGroupId) ? RefuseLast(unit, edited) : new InvalidInput("securityGroupId", "unknown");
    }

    static InvalidInput? RefuseLast(Unit unit, Edited<UserSettings> edited)
    {
        var settings = edited.Settings;
        if (UserRules.KeepsTheKeys(settings) || unit.Db.Users.FirstOrDefault(user => user.Id == edited.Id) is not { } row || !UserRules.KeepsTheKeys(row)
            || unit.Db.Users.Any(other => other.Id != row.Id && other.Enabled && (other.Roles & Roles.Administrator) != 0 && other.SecurityGroupId == SecurityGroup.All))
        {
            return null;
        }

        var field = !settings.Enabled ? "enabled" : settings.SecurityGroupId != SecurityGroup.All ? "securityGroupId" : "roles";
        return new InvalidInput(field, "last-administrator");
    }
}
