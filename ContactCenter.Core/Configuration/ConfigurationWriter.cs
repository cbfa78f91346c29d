using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Configuration;

/// <summary>The part that every save and delete of a configured row has in common: version, security group, audit.</summary>
static class ConfigurationWriter
{
    static readonly JsonSerializerOptions json = new(JsonSerializerOptions.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Stores checked settings; the caller journals what the running system must hear.</summary>
    /// <param name="subject">The kind, as `campaign`; the audit's subject is `campaign/3`, its action `campaign.created` or `campaign.changed`.</param>
    /// <param name="name">For people who read the audit.</param>
    /// <param name="complete">Sets what the row has besides its settings, before it is stored.</param>
    public static Result<TRow> Save<TSettings, TRow>(Unit unit, Actor actor, string subject, Edited<TSettings> edited, Func<TSettings, string> name, Action<TRow>? complete = null)
        where TSettings : class where TRow : class, TSettings, IConfigured, new()
    {
        if (edited.Settings is IGrouped grouped && !actor.SeesGroup(grouped.SecurityGroupId))
        {
            return new InvalidInput("securityGroupId", "not-yours");
        }

        TRow? row = null;
        TSettings? before = null;
        if (edited.Id is { } id)
        {
            if (Find<TRow>(unit, actor, id) is not { } found)
            {
                return new NotFound();
            }

            row = found;
            before = Differences.Copy<TSettings>(row);
            if (row.Version != edited.Version)
            {
                return Changed(unit, subject, new Edited<TSettings>(row.Id, row.Version, before));
            }
        }

        var isNew = row is null;
        row ??= unit.Db.Add(new TRow()).Entity;
        unit.Db.Entry(row).CurrentValues.SetValues(edited.Settings);
        row.Version++;
        complete?.Invoke(row);
        unit.Db.SaveChanges();
        Audit(unit, actor, $"{subject}.{(isNew ? "created" : "changed")}", Subject(subject, row.Id), name(row), Differences.Between(before, edited.Settings));
        return row;
    }

    /// <summary>The row, when it is there, not deleted, and of a group that the actor sees.</summary>
    public static TRow? Find<TRow>(Unit unit, Actor actor, int id) where TRow : class, IConfigured =>
        unit.Db.Set<TRow>().FirstOrDefault(row => row.Id == id) is { } found
        && found is not IDeletable { DeletedAt: not null } && (found is not IGrouped grouped || actor.SeesGroup(grouped.SecurityGroupId)) ? found : null;

    /// <summary>Marks it deleted where history names it, else removes the row.</summary>
    public static void Delete<TRow>(Unit unit, Actor actor, string subject, TRow row, string name) where TRow : class, IConfigured
    {
        if (row is IDeletable kept)
        {
            kept.DeletedAt = unit.Now;
            row.Version++;
        }
        else
        {
            unit.Db.Remove(row);
        }

        unit.Db.SaveChanges();
        Audit(unit, actor, $"{subject}.deleted", Subject(subject, row.Id), name, []);
    }

    public static string Subject(string subject, int id) => string.Create(CultureInfo.InvariantCulture, $"{subject}/{id}");

    public static void Audit(Unit unit, Actor actor, string action, string subject, string name, IReadOnlyList<Difference> changes) =>
        unit.Audit(actor.UserId, action, subject, JsonSerializer.Serialize(new AuditDetails(name, changes), json));

    static ChangedMeanwhile<T> Changed<T>(Unit unit, string subject, Edited<T> current)
    {
        var own = Subject(subject, current.Id!.Value);
        var last = unit.Db.AuditEntries.AsNoTracking().Where(entry => entry.Subject == own).OrderByDescending(entry => entry.Id).FirstOrDefault();
        return new ChangedMeanwhile<T>(current, last?.UserId, last?.At ?? unit.Now);
    }
}

/// <summary>What an audit entry about configuration tells: the thing's name then, and what changed (secrets masked).</summary>
public sealed record AuditDetails(string Name, IReadOnlyList<Difference> Changes);
