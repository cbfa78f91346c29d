using System.Globalization;
using System.Runtime.CompilerServices;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Recordings;
using Microsoft.Data.Sqlite;

namespace ContactCenter.Core.Data.Sqlite;

/// <summary>
/// Results in another order than that of their beginning. All the narrow keys are gone through, which takes a tenth of a second for a million and needs no index for each column and filter.
/// What messages say is asked of the full text, whose newest answers alone are sorted where there are too many.
/// </summary>
sealed class SortedRecordings
{
    /// <summary>So many of those that have the words are sorted.</summary>
    public const int MostWithWords = 100_000;

    const int FirstPiece = 64, LargestPiece = 4_096;

    public static readonly string NotSeen = Text($"State={(int)InteractionState.Offline} AND NOT EXISTS(SELECT 1 FROM SeenMarks s WHERE s.InteractionId=RecordingKeys.Id)");

    static readonly string seenKey = Text($"CASE WHEN State={(int)InteractionState.Offline} THEN 2-EXISTS(SELECT 1 FROM SeenMarks s WHERE s.InteractionId=RecordingKeys.Id) ELSE 0 END");

    readonly SqliteConnection connection;
    readonly RecordingFilter filter;
    readonly List<(string Name, object Value)> values = [];
    readonly string key, where;

    SortedRecordings(SqliteConnection connection, RecordingFilter filter, IReadOnlyCollection<int>? campaigns, string? words, long oldestWithWords, byte[]? places)
    {
        (this.connection, this.filter) = (connection, filter);
        key = KeyOf(filter.Sort);
        if (places is not null)
        {
            values.Add(("$places", places));
        }

        where = string.Join(" AND ", Conditions(campaigns, words, oldestWithWords));
    }

    /// <param name="connection">Open.</param>
    /// <param name="filter">Sorted by something else than the date.</param>
    /// <param name="campaigns">Only these; null = all.</param>
    /// <param name="words">What the full text is asked, when words are sought.</param>
    public static async Task<RecordingsFound> Find(SqliteConnection connection, RecordingFilter filter, IReadOnlyCollection<int>? campaigns, string? words)
    {
        long? oldest = null;
        if (words is not null)
        {
            await using var command = Command(connection, "SELECT rowid FROM RecordingWords WHERE RecordingWords MATCH $words ORDER BY rowid DESC LIMIT 1 OFFSET $most", ("$words", words), ("$most", MostWithWords));
            oldest = await command.ExecuteScalarAsync() as long?;
        }

        var places = filter.Sort is RecordingSort.Campaign or RecordingSort.Agent ? await PlacesOf(connection, filter.Sort) : null;
        return new RecordingsFound(new SortedRecordings(connection, filter, campaigns, words, oldest ?? 0, places).Pieces(), oldest is null ? null : MostWithWords);
    }

    async IAsyncEnumerable<IReadOnlyList<long>> Pieces([EnumeratorCancellation] CancellationToken stop = default)
    {
        (object Key, long Id)? after = null;
        if (filter.Before > 0)
        {
            await using var command = Command(connection, $"SELECT {key} FROM RecordingKeys WHERE Id=$before", [.. values, ("$before", filter.Before)]);
            if (await command.ExecuteScalarAsync(stop) is not { } reached)
            {
                yield break;
            }

            after = (reached, filter.Before);
        }

        for (var size = FirstPiece; ; size = Math.Min(size * 4, LargestPiece))
        {
            var (ids, last) = await Piece(after, size, stop);
            if (ids.Count > 0)
            {
                yield return ids;
            }

            if (ids.Count < size)
            {
                yield break;
            }

            after = last;
        }
    }

    async Task<(List<long> Ids, (object, long) Last)> Piece((object Key, long Id)? after, int size, CancellationToken stop)
    {
        var beyond = after is null ? "1" : $"({key}{(filter.Ascending ? '>' : '<')}$key OR ({key}=$key AND Id<$after))";
        // Gone through from the newest, so that of equal ones the first are the best already and the others cost nothing.
        await using var command = Command(connection, $"SELECT Id,Sorted FROM (SELECT Id,{key} AS Sorted FROM RecordingKeys WHERE {where} AND {beyond} ORDER BY Id DESC LIMIT -1) ORDER BY 2 {(filter.Ascending ? "ASC" : "DESC")},1 DESC LIMIT $size",
            [.. values, ("$size", size), .. after is { } reached ? [("$key", reached.Key), ("$after", (object)reached.Id)] : Array.Empty<(string, object)>()]);
        var (ids, last) = (new List<long>(size), ((object)0L, 0L));
        await using var row = await command.ExecuteReaderAsync(stop);
        while (await row.ReadAsync(stop))
        {
            ids.Add(row.GetInt64(0));
            last = (row.GetValue(1), row.GetInt64(0));
        }

        return (ids, last);
    }

    /// <summary>At three times each id its place in the order of the names, in three bytes: for a million rows that is looked up much faster than a row.</summary>
    static async Task<byte[]> PlacesOf(SqliteConnection connection, RecordingSort sort)
    {
        var (table, name) = sort == RecordingSort.Campaign ? ("Campaigns", "Name") : ("Users", "DisplayName");
        await using var command = Command(connection, $"SELECT Id FROM {table} ORDER BY {SearchFunctions.Fold}({name}),Id");
        var ids = new List<int>();
        await using var row = await command.ExecuteReaderAsync();
        while (await row.ReadAsync())
        {
            ids.Add(row.GetInt32(0));
        }

        var places = new byte[3 * (ids.DefaultIfEmpty().Max() + 1)];
        for (var place = 1; place <= ids.Count; place++)
        {
            var at = 3 * ids[place - 1];
            (places[at], places[at + 1], places[at + 2]) = ((byte)(place >> 16), (byte)(place >> 8), (byte)place);
        }

        return places;
    }

    static string KeyOf(RecordingSort sort) => sort switch
    {
        RecordingSort.Customer => "Customer",
        RecordingSort.Campaign => "substr($places,1+3*CampaignId,3)",
        RecordingSort.Agent => "substr($places,1+3*COALESCE(AgentId,0),3)",
        RecordingSort.Direction => "Direction",
        RecordingSort.State => "State",
        RecordingSort.Duration => "Duration",
        RecordingSort.Wait => "COALESCE(Wait,-1)",
        RecordingSort.Rating => "COALESCE(Rating,0)",
        RecordingSort.Quality => "COALESCE(Quality,-1.0)",
        RecordingSort.Seen => seenKey,
        _ => "CreatedAt",
    };

    IEnumerable<string> Conditions(IReadOnlyCollection<int>? campaigns, string? words, long oldestWithWords)
    {
        yield return "1";
        foreach (var (column, value) in new[] { ("Channel", (int?)filter.Channel), ("Direction", (int?)filter.Direction), ("CampaignId", filter.CampaignId),
            ("State", (int?)(filter.OfflineOnly || filter.Seen is not null ? InteractionState.Offline : filter.State)) }.Where(pair => pair.Item2 is not null))
        {
            yield return Text($"RecordingKeys.{column}={value}");
        }

        if (campaigns is not null)
        {
            yield return $"RecordingKeys.CampaignId IN ({string.Join(',', campaigns.Select(id => id.ToString(CultureInfo.InvariantCulture)))})";
        }

        if (filter.AgentId is { } agent)
        {
            yield return Text($"RecordingKeys.Id IN (SELECT InteractionId FROM Legs WHERE AgentId={agent} UNION SELECT Id FROM RecordingKeys WHERE AgentId={agent})");
        }

        if (filter.Seen is { } seen)
        {
            yield return seen ? "RecordingKeys.Id IN (SELECT InteractionId FROM SeenMarks)" : NotSeen;
        }

        foreach (var bound in new[] { Bound("CreatedAt>=", filter.From), Bound("CreatedAt<", filter.To), Part("Customer", filter.Customer), Part("Tags", filter.PartOfTag) }.OfType<string>())
        {
            yield return bound;
        }

        if (words is not null)
        {
            values.Add(("$words", words));
            yield return Text($"RecordingKeys.Id IN (SELECT rowid FROM RecordingWords WHERE RecordingWords MATCH $words AND rowid>{oldestWithWords})");
        }
    }

    /// <summary>For LIKE, which is faster than instr by half, and faster still where nothing need be escaped.</summary>
    public static (string Pattern, string Escape) Pattern(string part)
    {
        var folded = LetterPairs.Fold(part.Trim());
        var escaped = folded.Replace("!", "!!", StringComparison.Ordinal).Replace("%", "!%", StringComparison.Ordinal).Replace("_", "!_", StringComparison.Ordinal);
        return folded.AsSpan().IndexOfAny('%', '_') < 0 ? ($"%{folded}%", "") : ($"%{escaped}%", " ESCAPE '!'");
    }

    static string? Bound(string comparison, long? instant) => instant is { } at ? Text($"RecordingKeys.{comparison}{at}") : null;

    string? Part(string column, string? part)
    {
        if (string.IsNullOrWhiteSpace(part))
        {
            return null;
        }

        var (pattern, escape) = Pattern(part);
        values.Add(($"${column}", pattern));
        return $"{column} LIKE ${column}{escape}";
    }

    static SqliteCommand Command(SqliteConnection connection, string sql, params (string Name, object Value)[] values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command;
    }

    static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
