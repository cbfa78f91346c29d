using ContactCenter.Core.Common;
using ContactCenter.Core.Recordings;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Data.Sqlite;

/// <summary>
/// Each end of a conversation leaves small segments in the full text. Left to SQLite they are merged by whoever happens to make one too many, and messages wait for a second;
/// here a few pages are merged at once, each piece a unit of the writer.
/// </summary>
sealed class SqliteRecordingUpkeep(IUnitsOfWork units) : IRecordingUpkeep
{
    /// <summary>Pages that are written at most, about.</summary>
    const int Piece = 8;

    public async Task<bool> Step() => await Merge("RecordingWords") | await Merge("RecordingParts");

    async Task<bool> Merge(string table)
    {
        var merged = await units.Run(unit =>
        {
            var before = Changes(unit.Db);
            unit.Db.Database.ExecuteSqlRaw(Merging(table));
            // One change is the command itself.
            return new Result<bool>(Changes(unit.Db) - before > 1);
        });
        return merged.Value;
    }

    static string Merging(string table) => $"INSERT INTO {table}({table},rank) VALUES('merge',{Piece})";

    static long Changes(ContactDb db) => db.Database.SqlQueryRaw<long>("SELECT total_changes() AS Value").Single();
}
