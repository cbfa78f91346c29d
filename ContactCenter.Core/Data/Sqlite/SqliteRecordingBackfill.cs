using ContactCenter.Core.Common;
using ContactCenter.Core.Recordings;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Data.Sqlite;

/// <summary>A piece is a unit of the writer, so that messages wait for one piece at most, and where it stands is stored with what it did.</summary>
sealed class SqliteRecordingBackfill(IUnitsOfWork units) : IRecordingBackfill
{
    const int Piece = 50;

    /// <summary>What changes an interaction meanwhile finds by the same number whether it is in the index.</summary>
    internal static readonly string Sql = $"""
        INSERT INTO RecordingWords(rowid,marks,words) SELECT Id,Marks,{SearchFunctions.Words}(Words) FROM RecordingTexts WHERE Id BETWEEN @first AND @last;
        INSERT OR REPLACE INTO RecordingKeys SELECT {RecordingKeys.Columns} FROM Interactions i WHERE i.Id BETWEEN @first AND @last AND i.EndedAt IS NOT NULL;
        UPDATE RecordingBackfill SET Next=@first-1;
        """;

    public async Task<bool> Step()
    {
        var left = await units.Run(unit => new Result<bool>(Step(unit.Db.Database)));
        return left.Value;
    }

    static bool Step(Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade database)
    {
        var last = database.SqlQueryRaw<long>("SELECT Next AS Value FROM RecordingBackfill").Single();
        if (last <= 0)
        {
            return false;
        }

        // Ids may have gaps: a piece is so many rows, whatever their numbers.
        var first = database.SqlQueryRaw<long?>($"SELECT MIN(Id) AS Value FROM (SELECT Id FROM Interactions WHERE Id<={{0}} ORDER BY Id DESC LIMIT {Piece})", last).Single() ?? 1;
        database.ExecuteSqlRaw(Sql, new Microsoft.Data.Sqlite.SqliteParameter("@first", first), new Microsoft.Data.Sqlite.SqliteParameter("@last", last));
        return true;
    }
}
