using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Configuration;

/// <summary>Takes over a configuration file, all or nothing: first a look at what it would change, then the import of just that. For administrators of group All.</summary>
public sealed class ImportConfiguration(IUnitsOfWork units)
{
    public const int LargestFile = 20 * 1024 * 1024;

    /// <summary>What the file would create and change; what it does not name stays as it is.</summary>
    public Task<Result<ImportPlan>> Look(Actor actor, string text)
    {
        var file = ConfigurationFile.Read(text, out var mistake);
        return units.Run<Result<ImportPlan>>(unit => Refuse(unit, actor) is { } refused ? refused
            : file is null ? new NotAConfiguration(mistake!)
            : ImportPlans.DoubledIn(file) is { } doubled ? doubled
            : ImportPlans.Between(ConfigurationSnapshot.Of(unit.Db), file));
    }

    /// <summary>Imports what was shown.</summary>
    /// <param name="fingerprint">Of the plan that was looked at.</param>
    /// <returns>How many things were created or changed.</returns>
    public Task<Result<int>> Run(Actor actor, string text, string fingerprint)
    {
        var file = ConfigurationFile.Read(text, out var mistake);
        return units.Run<Result<int>>(unit =>
        {
            if (Refuse(unit, actor) is { } refused)
                return refused;
            if (file is null)
                return new NotAConfiguration(mistake!);
            if (ImportPlans.DoubledIn(file) is { } doubled)
                return doubled;
            var plan = ImportPlans.Between(ConfigurationSnapshot.Of(unit.Db), file);
            if (plan.Fingerprint != fingerprint)
                return new PlanIsStale();
            var problems = new ImportWriter(unit, actor, file).Write(plan);
            if (problems.Count > 0)
                return new ImportRefused(problems);
            unit.Audit(actor.UserId, "configuration.imported", details: $"{plan.Changes.Count}");
            return plan.Changes.Count;
        });
    }

    static Error? Refuse(Unit unit, Actor actor) => unit.Refuse(actor, Roles.Administrator) ?? (actor.IsOfAll ? null : new NotAllowed());
}
