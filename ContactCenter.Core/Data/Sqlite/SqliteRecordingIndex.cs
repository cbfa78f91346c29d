using System.Globalization;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Recordings;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Data.Sqlite;

/// <summary>The search index in SQLite's full text: one row for each ended interaction, its exact conditions as words of a column of their own.</summary>
sealed class SqliteRecordingIndex : IRecordingIndex
{
    /// <summary>The first piece is for a page. When the rows of a piece were looked at in vain the next one is larger, so that a rare row costs few questions.</summary>
    const int FirstPiece = 64, LargestPiece = 4_096;

    /// <summary>Three letters and more are found in the index; fewer stand nearly everywhere.</summary>
    const int ShortestPart = 3;

    /// <summary>Ids grow with time but for a wall clock that was set back by less than this.</summary>
    static readonly long slack = (long)TimeSpan.FromHours(2).TotalMilliseconds;

    public async Task<RecordingsFound> Find(ContactDb db, RecordingFilter filter, IReadOnlyCollection<int>? campaigns)
    {
        await db.Database.OpenConnectionAsync();
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        var isHopeless = campaigns is { Count: 0 } || (filter.Text is { } text && !string.IsNullOrWhiteSpace(text) && SearchWords.Parse(text).Count == 0);
        return isHopeless ? new RecordingsFound(AsyncEnumerable.Empty<IReadOnlyList<long>>())
            : filter.Sort == RecordingSort.Date ? new RecordingsFound(ByDate(connection, filter, campaigns))
            : await SortedRecordings.Find(connection, filter, campaigns, WordsOf(filter).Count == 0 ? null : Words(filter, campaigns));
    }

    public async Task<OlderRecordings?> NotIndexedYet(ContactDb db)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "SELECT i.CreatedAt,b.Next,b.Newest FROM RecordingBackfill b JOIN Interactions i ON i.Id=(SELECT MAX(Id) FROM Interactions WHERE Id<=b.Next)";
        await using var row = await command.ExecuteReaderAsync();
        return await row.ReadAsync() ? new OlderRecordings(row.GetInt64(0), (int)(100 - (row.GetInt64(1) * 100 / Math.Max(1, row.GetInt64(2))))) : null;
    }

    static async IAsyncEnumerable<IReadOnlyList<long>> ByDate(SqliteConnection connection, RecordingFilter filter, IReadOnlyCollection<int>? campaigns)
    {
        if (await Bounds(connection, filter) is not { } bounds)
        {
            yield break;
        }

        var range = new IdRange(connection, bounds.Lowest, bounds.Highest, filter.Ascending);
        var (piece, size) = (new List<long>(FirstPiece), FirstPiece);
        await foreach (var key in DescendingIds.Common(Conditions(range, filter, campaigns), range.First))
        {
            piece.Add(range.IdOf(key));
            if (piece.Count == size)
            {
                yield return piece;
                size = Math.Min(size * 4, LargestPiece);
                piece = new List<long>(size);
            }
        }

        if (piece.Count > 0)
        {
            yield return piece;
        }
    }

    static List<DescendingIds> Conditions(IdRange range, RecordingFilter filter, IReadOnlyCollection<int>? campaigns)
    {
        var conditions = new List<DescendingIds>();
        if (Words(filter, campaigns) is { Length: > 0 } words)
        {
            conditions.Add(range.Matching("RecordingWords", words));
        }

        if (Parts(filter) is { Length: > 0 } parts)
        {
            conditions.Add(range.Matching("RecordingParts", parts));
        }

        foreach (var (column, part) in new[] { ("Customer", filter.Customer), ("Tags", filter.PartOfTag) }.Where(part => IsShort(part.Item2)))
        {
            var (pattern, escape) = SortedRecordings.Pattern(part!);
            conditions.Add(range.Where("RecordingKeys", "Id", $"{column} LIKE $match{escape}", pattern));
        }

        if (filter.Seen is { } seen)
        {
            conditions.Add(seen ? range.Where("SeenMarks", "InteractionId", "1") : range.Where("RecordingKeys", "Id", SortedRecordings.NotSeen));
        }

        if (conditions.Count == 0)
        {
            conditions.Add(range.Where("Interactions", "Id", "EndedAt IS NOT NULL"));
        }

        return conditions;
    }

    static string Words(RecordingFilter filter, IReadOnlyCollection<int>? campaigns)
    {
        var terms = WordsOf(filter).Select(term => $"words : {Quote(LetterPairs.Sought(term.Text))}{(term.IsBeginning || LetterPairs.EndsInOne(term.Text) ? " *" : "")}").ToList();
        void Mark(char kind, int? value)
        {
            if (value is { } number)
            {
                terms.Add(Text($"marks : {kind}{number}"));
            }
        }

        Mark('h', (int?)filter.Channel);
        Mark('d', (int?)filter.Direction);
        Mark('c', filter.CampaignId);
        Mark('a', filter.AgentId);
        Mark('s', (int?)(filter.OfflineOnly || filter.Seen is not null ? InteractionState.Offline : filter.State));
        if (campaigns is not null && filter.CampaignId is null)
        {
            terms.Add($"marks : ({string.Join(" OR ", campaigns.Select(id => Text($"c{id}")))})");
        }

        return string.Join(" AND ", terms);
    }

    static IReadOnlyList<SearchWords.Term> WordsOf(RecordingFilter filter) => SearchWords.Parse(filter.Text ?? "");

    static string Parts(RecordingFilter filter) => string.Join(" AND ", new[] { ("customer", filter.Customer), ("tags", filter.PartOfTag) }
        .Where(part => IsFoundByIndex(part.Item2)).Select(part => $"{part.Item1} : {Quote(part.Item2!.Trim())}"));

    static bool IsShort(string? part) => !string.IsNullOrWhiteSpace(part) && !IsFoundByIndex(part);

    /// <summary>What is shorter must be looked for in the keys.</summary>
    static bool IsFoundByIndex(string? part) => part?.Trim().EnumerateRunes().Count() >= ShortestPart;

    static string Quote(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal).Replace('\0', ' ')}\"";

    static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>The ids between which the asked days lie; null when nothing can.</summary>
    static async Task<(long Lowest, long Highest)?> Bounds(SqliteConnection connection, RecordingFilter filter)
    {
        var (lowest, highest) = (filter.Ascending ? filter.Before + 1 : 0L, filter.Before > 0 && !filter.Ascending ? filter.Before - 1 : long.MaxValue);
        if (filter.From is { } from)
        {
            if (await One(connection, "SELECT Id FROM Interactions WHERE CreatedAt>=$at ORDER BY CreatedAt LIMIT 1", from - slack) is not { } first)
            {
                return null;
            }

            lowest = Math.Max(lowest, first);
        }

        if (filter.To is { } to)
        {
            if (await One(connection, "SELECT Id FROM Interactions WHERE CreatedAt<$at ORDER BY CreatedAt DESC LIMIT 1", to + slack) is not { } last)
            {
                return null;
            }

            highest = Math.Min(highest, last);
        }

        return (lowest, highest);
    }

    static async Task<long?> One(SqliteConnection connection, string sql, long at)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$at", at);
        return await command.ExecuteScalarAsync() as long?;
    }
}
