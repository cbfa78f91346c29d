using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Agents;

/// <summary>An administrator creates or changes a break; agents' menus show it at once.</summary>
public sealed class SaveBreak(IUnitsOfWork units)
{
    public Task<Result<Saved>> Run(Actor actor, Edited<BreakSettings> input)
    {
        var edited = input.Tidied();
        return units.Run(unit => Save(unit, actor, edited));
    }

    internal static Result<Saved> Save(Unit unit, Actor actor, Edited<BreakSettings> edited)
    {
        if (unit.Refuse(actor, Roles.Administrator) is { } refused)
            return refused;
        if (edited.Id < 0)
            return new NotFound();
        if (BreakRules.Instance.Check(edited.Settings) is { } invalid)
            return invalid;
        var (name, group) = (edited.Settings.Name, edited.Settings.SecurityGroupId);
        if (unit.Db.Breaks.Any(other => other.Id > 0 && other.Id != edited.Id && other.DeletedAt == null && other.SecurityGroupId == group && other.Name == name))
            return new InvalidInput("name", "taken");
        var saved = ConfigurationWriter.Save<BreakSettings, Break>(unit, actor, "break", edited, pause => pause.Name);
        if (!saved.IsDone)
            return saved.Error;
        unit.Append(new SharedSettingsChanged());
        return new Saved(saved.Value.Id, saved.Value.Version);
    }
}

/// <summary>A break is offered to nobody any more. Who is on it stays on it; history keeps its name.</summary>
public sealed class DeleteBreak(IUnitsOfWork units)
{
    public Task<Result> Run(Actor actor, int id) => units.Run<Result>(unit =>
    {
        if (unit.Refuse(actor, Roles.Administrator) is { } refused)
            return refused;
        if (ConfigurationWriter.Find<Break>(unit, actor, id) is not { IsOfSystem: false } found)
            return new NotFound();
        ConfigurationWriter.Delete(unit, actor, "break", found, found.Name);
        unit.Append(new SharedSettingsChanged());
        return Result.Done;
    });
}

/// <summary>The rules of the break form.</summary>
public sealed class BreakRules : FieldRules<BreakSettings>
{
    /// <summary>Icons that may be chosen, by their Material Symbols names.</summary>
    public static readonly IReadOnlyList<string> Icons =
        ["coffee", "restaurant", "wc", "school", "groups", "call", "medical_services", "directions_walk", "meeting_room", "support_agent", "phone_missed", "pause_circle"];

    public static readonly BreakRules Instance = new();

    BreakRules()
    {
        Text(pause => pause.Name, InputRules.Name, required: true);
        OneOf(pause => pause.Icon, [.. Icons]);
        Number(pause => pause.Position, 1, 999);
        Number(pause => pause.MaximumMinutes, 1, 1440);
    }
}
