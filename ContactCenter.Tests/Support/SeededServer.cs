using ContactCenter.Blazor.Keys;
using ContactCenter.Core.Data;
using ContactCenter.Core.Data.Sqlite;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Seals;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Support;

/// <summary>The real server in a process of its own, with <see cref="Seed"/>'s people and campaigns and no limits.</summary>
public static class SeededServer
{
    static readonly (string, string)[] noLimits =
    [
        .. new[] { "PerTokenBurst", "PerTokenPerSecond", "PerAddressBurst", "PerAddressPerSecond", "NewChatsBurst", "NewChatsPerMinute" }.Select(name => ($"WidgetLimits__{name}", "100000")),
    ];

    public static Task<ServerProcess> Start(params (string, string)[] settings) => Start(_ => Task.CompletedTask, settings);

    /// <param name="fill">What there is besides, before it starts.</param>
    /// <param name="settings">Of the server.</param>
    public static async Task<ServerProcess> Start(Func<Centre, Task> fill, params (string, string)[] settings)
    {
        var server = new ServerProcess("Development", [.. noLimits, .. settings]);
        // Sealed by the key that the server will have.
        var key = new SealKey(new MasterKey(Path.Combine(server.DataDirectory, "keys", "master.key")).Bytes);
        await using (var centre = Centre.On(server.Database, key))
        {
            await Seed.Fill(centre);
            await fill(centre);
        }

        return await server.Start();
    }

    /// <summary>The ids of a conversation's messages as stored, in order.</summary>
    public static async Task<List<string>> Stored(string database, long interaction)
    {
        await using var db = new ContactDb(new SqliteDatabase(database).Options);
        return await db.Messages.Where(message => message.InteractionId == interaction).OrderBy(message => message.Id).Select(message => message.ClientId).ToListAsync();
    }

    /// <summary>The same as an agent who serves it is shown; the server must have stopped.</summary>
    public static async Task<List<string>> ShownToAgent(string database, long interaction)
    {
        await using var centre = Centre.On(database);
        var ana = await centre.LogIn(Seed.Ana);
        var conversation = (await centre.Get<ConversationQuery>().Read(ana, interaction)).Value;
        return [.. conversation.Entries.Select(entry => entry.Event).OfType<MessageAdded>().Select(message => message.ClientId)];
    }

    public static string Integrity(string database)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        return (string)command.ExecuteScalar()!;
    }
}
