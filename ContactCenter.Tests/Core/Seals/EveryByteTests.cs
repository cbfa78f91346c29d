using ContactCenter.Core.Seals;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Seals;

/// <summary>Every byte of everything that is sealed of a conversation is changed, one after another, and each change is found.</summary>
public sealed class EveryByteTests : SealedTalkTests
{
    /// <summary>The rows of interaction $0 in each table.</summary>
    public static readonly TheoryData<string, string> Tables = new()
    {
        { "JournalEntries", "InteractionId=$0" },
        { "Messages", "InteractionId=$0" },
        { "Files", "InteractionId=$0" },
        { "Notes", "InteractionId=$0" },
        { "Whispers", "InteractionId=$0" },
        { "Interactions", "Id=$0" },
        { "QueueEntries", "InteractionId=$0" },
        { "Legs", "InteractionId=$0" },
        { "Closures", "InteractionId=$0" },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task EachByte_Changed_IsFound(string table, string ofInteraction)
    {
        var id = await talk.Whole();
        ShouldFindAll(id, table, ofInteraction);
    }

    [Theory]
    [InlineData("JournalEntries")]
    [InlineData("Messages")]
    [InlineData("Notes")]
    [InlineData("Whispers")]
    public async Task EachByte_OfWhatAnErasureLeft_IsFound(string table)
    {
        var id = await talk.Whole();
        (await centre.Write(unit => unit.EraseContents(id, Seed.Administrator))).Error.ShouldBeNull();
        ShouldFindAll(id, table, "InteractionId=$0");
    }

    void ShouldFindAll(long id, string table, string ofInteraction)
    {
        using var reader = centre.Get<ISealedStore>().Open();
        reader.Check(id)!.Break.ShouldBeNull();
        var columns = talk.Rows($"SELECT name FROM pragma_table_info('{table}')").Select(row => (string)row[0]).ToList();
        var rows = talk.Rows($"SELECT rowid,{string.Join(',', columns.Select(Quoted))} FROM {table} WHERE {ofInteraction}", id);
        rows.ShouldNotBeEmpty();
        var changes = 0;
        foreach (var row in rows)
        {
            foreach (var (column, at) in columns.Select((column, at) => (column, at)))
            {
                foreach (var (value, sql) in Changes(row[at + 1], isKey: at == 0))
                {
                    changes += Changed(table, column, (long)row[0], value, sql, reader, id);
                }
            }
        }

        changes.ShouldBeGreaterThan(20);
        reader.Check(id)!.Break.ShouldBeNull("all is as it was");
    }

    /// <summary>A change that the database refuses, as of a key to one that there is, cannot be stored.</summary>
    int Changed(string table, string column, long rowId, object? value, string sql, ISealReader reader, long id)
    {
        var before = talk.Rows($"SELECT {Quoted(column)} FROM {table} WHERE rowid=$0", rowId)[0][0];
        var isText = before is string;
        var bytes = isText ? talk.Rows($"SELECT CAST({Quoted(column)} AS BLOB) FROM {table} WHERE rowid=$0", rowId)[0][0] : before;
        if (talk.Sql($"UPDATE OR IGNORE {table} SET {Quoted(column)}={sql} WHERE rowid=$1", value, rowId) == 0)
        {
            return 0;
        }

        (reader.Check(id) is not { IsIntact: true }).ShouldBeTrue($"{table}.{column} of row {rowId}: {before} → {value}");
        var moved = value is long && talk.Rows($"SELECT 1 FROM {table} WHERE rowid=$0", rowId).Count == 0;
        talk.Sql($"UPDATE {table} SET {Quoted(column)}={(isText ? "CAST($0 AS TEXT)" : "$0")} WHERE rowid=$1", bytes, moved ? value : rowId).ShouldBe(1);
        return 1;
    }

    static IEnumerable<(object? Value, string Sql)> Changes(object value, bool isKey)
    {
        switch (value)
        {
            case long number:
                foreach (var place in Enumerable.Range(0, 8))
                {
                    yield return (number ^ (1L << (place * 8)), "$0");
                }

                if (!isKey)
                {
                    yield return (number.ToString(System.Globalization.CultureInfo.InvariantCulture) + "x", "$0");
                }

                break;
            case string text:
                var bytes = System.Text.Encoding.UTF8.GetBytes(text);
                for (var at = 0; at < bytes.Length; at++)
                {
                    yield return (Flipped(bytes, at), "CAST($0 AS TEXT)");
                }

                yield return (text + "x", "$0");
                break;
            case byte[] blob:
                for (var at = 0; at < blob.Length; at++)
                {
                    yield return (Flipped(blob, at), "$0");
                }

                break;
            default:
                yield return (0L, "$0");
                break;
        }
    }

    static byte[] Flipped(byte[] bytes, int at)
    {
        var copy = bytes.ToArray();
        copy[at] ^= 0x10;
        return copy;
    }

    static string Quoted(string column) => $"\"{column}\"";
}
