using ContactCenter.Core.Recordings;
using Microsoft.Data.Sqlite;

namespace ContactCenter.Core.Data.Sqlite;

/// <summary>Where a search looks: ids from the lowest to the highest. Oldest first, an id's key is its negative, so that keys always descend.</summary>
sealed class IdRange(SqliteConnection connection, long lowest, long highest, bool oldestFirst)
{
    /// <summary>The key above which there is none.</summary>
    public long First => oldestFirst ? -lowest : highest;

    public long IdOf(long key) => oldestFirst ? -key : key;

    public DescendingIds Matching(string table, string match) => Where(table, "rowid", $"{table} MATCH $match", match);

    /// <param name="table">Where.</param>
    /// <param name="id">The column of the ids.</param>
    /// <param name="condition">On its rows.</param>
    /// <param name="match">The condition's $match.</param>
    public DescendingIds Where(string table, string id, string condition, string? match = null)
    {
        var sql = $"SELECT {id} FROM {table} WHERE {condition} AND {id}>=$lowest AND {id}<=$highest ORDER BY {id} {(oldestFirst ? "ASC" : "DESC")} LIMIT $take";
        return new DescendingIds(async (from, take) =>
        {
            await using var command = connection.CreateCommand();
            command.CommandText = sql;
            command.Parameters.AddWithValue("$lowest", oldestFirst ? IdOf(from) : lowest);
            command.Parameters.AddWithValue("$highest", oldestFirst ? highest : from);
            command.Parameters.AddWithValue("$take", take);
            if (match is not null)
            {
                command.Parameters.AddWithValue("$match", match);
            }

            var keys = new List<long>(take);
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                keys.Add(IdOf(reader.GetInt64(0)));
            }

            return keys;
        });
    }
}
