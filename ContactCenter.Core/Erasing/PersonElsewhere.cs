using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Erasing;

/// <summary>Where a person is named outside of their conversations: what was searched for and audited, and what colleagues wrote each other.</summary>
sealed class PersonElsewhere(IUnitsOfWork units, IDbContextFactory<ContactDb> contexts)
{
    const int AtOnce = 100;

    /// <summary>Somebody's kept search is of no use without what it looks for.</summary>
    const string Dropped = "SavedSearches";

    sealed record Place(string Table, long Id, IReadOnlyList<(string Column, string Text)> Texts);

    static readonly IReadOnlyList<IGrouping<string, string>> tables =
        [.. PersonalData.Columns.Where(column => column.Fate == TextFate.Redacted).GroupBy(column => column.Table, column => column.Column)];

    public async Task<int> Count(PersonNames names, CancellationToken stop = default)
    {
        var count = 0;
        await foreach (var _ in Find(names, stop))
        {
            count++;
        }

        return count;
    }

    /// <summary>Takes the names out, a few places at once. Doing it again finds nothing.</summary>
    /// <param name="found">Told in each unit how many places it changes.</param>
    public async Task Redact(PersonNames names, Action<Unit, int> found, CancellationToken stop)
    {
        var places = new List<Place>();
        await foreach (var place in Find(names, stop))
        {
            places.Add(place);
        }

        foreach (var piece in places.Chunk(AtOnce))
        {
            stop.ThrowIfCancellationRequested();
            await units.Run(unit =>
            {
                foreach (var place in piece)
                {
                    Redact(unit, place, names);
                }

                found(unit, piece.Length);
                return Result.Done;
            });
        }
    }

    static void Redact(Unit unit, Place place, PersonNames names)
    {
        if (place.Table == Dropped)
        {
            unit.Db.Database.ExecuteSqlRaw(Deleting(place.Table), place.Id);
            return;
        }

        foreach (var (column, text) in place.Texts)
        {
            unit.Db.Database.ExecuteSqlRaw(Updating(place.Table, column), names.Without(text)!, place.Id, text);
        }
    }

    static string Deleting(string table) => $"DELETE FROM \"{table}\" WHERE \"Id\"={{0}}";

    static string Updating(string table, string column) => $"UPDATE \"{table}\" SET \"{column}\"={{0}} WHERE \"Id\"={{1}} AND \"{column}\"={{2}}";

    async IAsyncEnumerable<Place> Find(PersonNames names, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        if (names.All.Count == 0)
        {
            yield break;
        }

        await using var db = await contexts.CreateDbContextAsync(stop);
        await db.Database.OpenConnectionAsync(stop);
        foreach (var table in tables)
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT \"Id\",{string.Join(',', table.Select(column => $"\"{column}\""))} FROM \"{table.Key}\"";
            await using var reader = await command.ExecuteReaderAsync(stop);
            while (await reader.ReadAsync(stop))
            {
                var texts = table.Select((column, at) => (Column: column, Text: reader.IsDBNull(at + 1) ? "" : reader.GetString(at + 1))).Where(cell => names.AreIn(cell.Text)).ToList();
                if (texts.Count > 0)
                {
                    yield return new Place(table.Key, reader.GetInt64(0), texts);
                }
            }
        }
    }
}
