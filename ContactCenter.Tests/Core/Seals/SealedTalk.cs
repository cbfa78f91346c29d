using ContactCenter.Core.Customers;
using ContactCenter.Core.Data.Sqlite;
using ContactCenter.Core.Files;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Notes;
using ContactCenter.Core.Recordings;
using ContactCenter.Core.Seals;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.Data.Sqlite;

namespace ContactCenter.Tests.Core.Seals;

/// <summary>A conversation with an entry of every kind, and hands that reach into the file behind the program's back.</summary>
sealed class SealedTalk(Centre first, Actor ana, Actor supervisor) : IDisposable
{
    Centre centre = first;
    SqliteConnection hands = Open(first);

    public Centre Centre => centre;

    /// <summary>The server starts again on the same file.</summary>
    public async Task<Centre> Restart() => centre = await centre.Restart();

    /// <param name="meanwhile">What is done to the file while nobody has it open.</param>
    public async Task<Centre> Restart(Action meanwhile)
    {
        hands.Dispose();
        centre = await centre.Restart(meanwhile);
        hands = Open(centre);
        return centre;
    }

    public Actor Ana => ana;
    public Actor Supervisor => supervisor;

    public static async Task<SealedTalk> In(Centre centre) => new(centre, await centre.LogIn(Seed.Ana), await centre.LogIn(Seed.Supervisor));

    public async Task<long> Whole()
    {
        var id = await Begun();
        (await centre.Get<EndInteraction>().Run(ana, id, new Closing(null, "closed well"))).Error.ShouldBeNull();
        (await centre.Get<GiveFeedback>().Run(id, 4, "thanks")).Error.ShouldBeNull();
        (await centre.Get<MarkRead>().ByCustomer(id, 1_000, 1_000)).Error.ShouldBeNull();
        (await centre.Get<OpenRecording>().Run(supervisor, id)).Error.ShouldBeNull();
        await centre.Drain();
        return id;
    }

    public async Task<long> Begun()
    {
        var id = await centre.Arrive(ana);
        var asked = (await centre.Get<AddCustomerMessage>().Run(id, "asked", "¿Dónde está? 😀 \ufffd")).Value;
        (await centre.Get<SendAgentMessage>().Run(ana, id, "answered", "**There**", asked.Sequence)).Error.ShouldBeNull();
        var taken = (await centre.Get<SendAgentMessage>().Run(ana, id, "taken", "oh")).Value;
        (await centre.Get<DeleteMessage>().Run(ana, id, taken.Sequence)).Error.ShouldBeNull();
        (await centre.Get<SendAgentFile>().Run(ana, id, new FileUpload("file", "list.txt", new MemoryStream(SampleFiles.Text)))).Error.ShouldBeNull();
        (await centre.Get<AddNote>().Run(ana, id, "note", "mind @Bruno")).Error.ShouldBeNull();
        (await centre.Get<WhisperToAgent>().Run(supervisor, id, "whisper", "slowly")).Error.ShouldBeNull();
        (await centre.Get<TagInteraction>().Add(ana, id, "urgent")).Error.ShouldBeNull();
        (await centre.Get<MarkRead>().ByAgent(ana, id, asked.Sequence)).Error.ShouldBeNull();
        await centre.Drain();
        return id;
    }

    public SealCheck? Check(long id)
    {
        using var reader = centre.Get<ISealedStore>().Open();
        return reader.Check(id);
    }

    public SealReport Survey()
    {
        using var reader = centre.Get<ISealedStore>().Open();
        return SealSurvey.Run(reader, null, null, _ => { }, () => true, default);
    }

    public int Sql(string sql, params object?[] values)
    {
        using var command = Command(sql, values);
        return command.ExecuteNonQuery();
    }

    public List<object[]> Rows(string sql, params object?[] values)
    {
        using var command = Command(sql, values);
        using var reader = command.ExecuteReader();
        var rows = new List<object[]>();
        while (reader.Read())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return rows;
    }

    public long Number(string sql, params object?[] values) => (long)Rows(sql, values)[0][0];

    public void Dispose() => hands.Dispose();

    SqliteCommand Command(string sql, object?[] values)
    {
        var command = hands.CreateCommand();
        command.CommandText = sql;
        for (var at = 0; at < values.Length; at++)
        {
            command.Parameters.AddWithValue($"${at}", values[at] ?? DBNull.Value);
        }

        return command;
    }

    static SqliteConnection Open(Centre centre)
    {
        var connection = new SqliteDatabase(centre.Database).Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA synchronous=OFF; PRAGMA foreign_keys=OFF;";
        command.ExecuteNonQuery();
        return connection;
    }
}
