using System.Globalization;
using ContactCenter.Bench.Processes;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using Microsoft.Data.Sqlite;

namespace ContactCenter.Bench.Search;

/// <summary>Years of ended conversations of ten messages each, their words as rare and as common as words are. The same numbers give the same archive.</summary>
static class LargeArchive
{
    public const int MessagesEach = 10, Campaigns = 100, Agents = 200, FirstAgent = 100, OwnGroup = 7;

    /// <summary>In every tenth conversation, in two of a hundred thousand, in one.</summary>
    public const string Common = "pedido", Rare = "zanahoria", Once = "ornitorrinco";

    public const string Supervisor = "archivist", GroupSupervisor = "groupie";

    static readonly DateTimeOffset begin = new(2023, 11, 1, 0, 0, 0, TimeSpan.Zero);
    static readonly string[] syllables = ["ma", "ción", "tra", "lé", "po", "ri", "sen", "qui", "gua", "ño", "bel", "dar", "fi", "ju", "os", "ves", "lo", "ta", "mi", "cu"];
    static readonly string[] vocabulary = [.. Enumerable.Range(0, 8_000).Select(number => syllables[number % 20] + syllables[number / 20 % 20] + syllables[number / 400 % 20])];

    /// <summary>When that conversation began (UTC ms): they are spread evenly over three years.</summary>
    public static long BeganAt(int id, int conversations) => begin.AddSeconds(94_000_000.0 / conversations * id).ToUnixTimeMilliseconds();

    public static async Task<string> Create(int conversations)
    {
        var directory = await BenchDatabase.Create(unit =>
        {
            unit.Db.SecurityGroups.Add(new SecurityGroup { Id = OwnGroup, Name = "Own" });
            unit.Db.Users.AddRange(BenchDatabase.Person(Supervisor, Roles.Supervisor), InGroup(BenchDatabase.Person(GroupSupervisor, Roles.Supervisor)));
            unit.Db.SaveChanges();
            unit.Db.Campaigns.AddRange(Enumerable.Range(2, Campaigns).Select(id => new Campaign { Id = id, Key = $"c{id}", Name = $"Campaign {id}", SecurityGroupId = id % 10 == 0 ? OwnGroup : SecurityGroup.All, Channel = Channel.Webchat, Strategy = Strategy.RingallMultiple }));
            unit.Db.SaveChanges();
            return Result.Done;
        });
        using var connection = new SqliteConnection($"Data Source={Path.Combine(directory, "contactcenter.db")};Pooling=False");
        connection.Open();
        Run(connection, "PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF; PRAGMA cache_size=-400000;");
        for (var first = 1; first <= conversations; first += 20_000)
        {
            Fill(connection, first, Math.Min(conversations, first + 19_999), conversations);
            Console.Write(string.Create(CultureInfo.InvariantCulture, $"\r  {first + 19_999:N0} conversations"));
        }

        Console.WriteLine();
        Run(connection, "PRAGMA wal_checkpoint(TRUNCATE);");
        return directory;
    }

    static User InGroup(User user)
    {
        user.SecurityGroupId = OwnGroup;
        return user;
    }

    static void Fill(SqliteConnection connection, int first, int last, int conversations)
    {
        using var transaction = connection.BeginTransaction();
        using var interaction = Command(connection, transaction, """
            INSERT INTO Interactions(Id,PublicId,ClientId,Channel,Direction,CampaignId,State,EndReason,AgentId,VisitorId,Language,CustomerName,CustomerEmail,CreatedAt,Priority,StateSince,EndedAt,AgentRead,CustomerDelivered,CustomerRead)
            VALUES($id,'p'||$id,'c'||$id,1,1,$campaign,$state,1,$agent,'v'||$id,'es',$name,$email,$at,0,$at,$at+600000,0,0,0)
            """, "$id", "$campaign", "$state", "$agent", "$name", "$email", "$at");
        using var leg = Command(connection, transaction, "INSERT INTO Legs(InteractionId,Number,CampaignId,AgentId,StartedAt,EndedAt) VALUES($id,1,$campaign,$agent,$at,$at+600000)", "$id", "$campaign", "$agent", "$at");
        using var message = Command(connection, transaction, "INSERT INTO Messages(Id,InteractionId,ClientId,\"From\",AgentId,Text,At) VALUES($message,$id,'m'||$message,$from,$agent,$text,$at)", "$message", "$id", "$from", "$agent", "$text", "$at");
        for (var id = first; id <= last; id++)
        {
            var random = new Random(id);
            var (campaign, agent, at) = (2 + random.Next(Campaigns), FirstAgent + random.Next(Agents), BeganAt(id, conversations));
            var served = random.Next(10) > 0;
            Run(interaction, id, campaign, (int)(served ? InteractionState.Completed : InteractionState.Abandoned), served ? agent : DBNull.Value, $"{Name(random)} {Name(random)}", $"{Word(random)}.{Word(random)}{id % 1000}@{Word(random)}.example", at);
            if (served)
                Run(leg, id, campaign, agent, at);
            for (var i = 0; i < MessagesEach; i++)
                Run(message, ((long)id * MessagesEach) + i, id, i % 2 == 0 ? 1 : 2, i % 2 == 0 ? DBNull.Value : agent, Say(random, id, i), at + (i * 30_000));
        }

        Run(connection, string.Create(CultureInfo.InvariantCulture, $"""
            INSERT INTO RecordingWords(rowid,marks,words) SELECT Id,Marks,Words FROM RecordingTexts WHERE Id BETWEEN {first} AND {last};
            INSERT INTO RecordingParts(rowid,customer,tags) SELECT Id,Customer,Tags FROM RecordingTexts WHERE Id BETWEEN {first} AND {last};
            """), transaction);
        transaction.Commit();
    }

    static string Say(Random random, int id, int number)
    {
        var said = string.Join(' ', Enumerable.Range(0, 4 + random.Next(8)).Select(_ => Word(random)));
        return number != 0 ? said : id % 10 == 0 ? $"{said} {Common}" : id % 50_000 == 1 ? $"{said} {Rare}" : id == 4_321 ? $"{said} {Once}" : said;
    }

    /// <summary>The first words of the vocabulary come often, the last hardly ever.</summary>
    static string Word(Random random) => vocabulary[(int)(vocabulary.Length * Math.Pow(random.NextDouble(), 4))];

    static string Name(Random random) => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(Word(random));

    static SqliteCommand Command(SqliteConnection connection, SqliteTransaction transaction, string sql, params string[] parameters)
    {
        var command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = (sql, transaction);
        foreach (var name in parameters)
            command.Parameters.Add(new SqliteParameter { ParameterName = name });
        command.Prepare();
        return command;
    }

    static void Run(SqliteCommand command, params object[] values)
    {
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i];
        command.ExecuteNonQuery();
    }

    static void Run(SqliteConnection connection, string sql, SqliteTransaction? transaction = null)
    {
        using var command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = (sql, transaction);
        command.ExecuteNonQuery();
    }
}
