using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Recordings;

/// <summary>A supervisor keeps a search; one of theirs with that name, whatever the case of its letters, is replaced.</summary>
public sealed class SaveSearch(IUnitsOfWork units)
{
    public const int LongestName = 60, LongestQuery = 1_000, Most = 50;

    /// <returns>The search's id; else <see cref="InvalidInput"/> of `name` (also `too-many`) or `query`.</returns>
    public Task<Result<int>> Run(Actor actor, Channel channel, string name, string query) => units.Run<Result<int>>(unit =>
    {
        if (unit.Refuse(actor, Roles.Supervisor) is { } refused)
        {
            return refused;
        }

        name = name.Trim();
        if (InputRules.Check(name, LongestName, required: true) is { } badName)
        {
            return new InvalidInput("name", badName);
        }

        if (InputRules.Check(query, LongestQuery, required: true) is { } badQuery)
        {
            return new InvalidInput("query", badQuery);
        }

        var own = unit.Db.SavedSearches.Where(search => search.UserId == actor.UserId && search.Channel == channel).ToList();
        var search = own.FirstOrDefault(search => string.Equals(search.Name, name, StringComparison.OrdinalIgnoreCase));
        if (search is null)
        {
            if (own.Count >= Most)
            {
                return new InvalidInput("name", "too-many");
            }

            unit.Db.SavedSearches.Add(search = new SavedSearch { UserId = actor.UserId, Channel = channel });
        }

        (search.Name, search.Query) = (name, query);
        unit.Db.SaveChanges();
        return search.Id;
    });
}
