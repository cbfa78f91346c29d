using System.Globalization;
using ContactCenter.Bench.Processes;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data.Sqlite;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using Microsoft.Data.Sqlite;
using static ContactCenter.Bench.Search.Sql;

namespace ContactCenter.Bench.Search;

/// <summary>Years of ended conversations of ten messages each, their words as rare and as common as words are. The same numbers give the same archive.</summary>
static class LargeArchive
{
    public const int MessagesEach = 10, Campaigns = 100, Agents = 200, FirstAgent = 100, OwnGroup = 7;

    public const string Supervisor = "archivist", GroupSupervisor = "groupie";

    const int Piece = 20_000;

    static readonly DateTimeOffset begin = new(2023, 11, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>When that conversation began (UTC ms): they are spread evenly over three years.</summary>
    public static long BeganAt(int id, int conversations) => begin.AddSeconds(94_000_000.0 / conversations * id).ToUnixTimeMilliseconds();

    public static Channel ChannelOf(int campaign) => campaign % 5 == 3 ? Channel.HeyNow : Channel.Webchat;

    /// <param name="words">Without them there are no messages and no index: what figures are made of.</param>
    /// <param name="directory">A finished archive of so many that is there already is taken as it is; null = a new one.</param>
    public static async Task<string> Open(int conversations, string? directory, bool words = true)
    {
        var made = directory is null ? null : Path.Combine(directory, "made");
        var content = conversations.ToString(CultureInfo.InvariantCulture) + (words ? "" : " without words");
        if (made is not null && File.Exists(made) && await File.ReadAllTextAsync(made) == content)
            return directory!;
        if (directory is not null)
            Directory.CreateDirectory(directory);
        directory = await BenchDatabase.Create(unit =>
        {
            unit.Db.SecurityGroups.Add(new SecurityGroup { Id = OwnGroup, Name = "Own" });
            unit.Db.Users.AddRange(BenchDatabase.Person(Supervisor, Roles.Supervisor), InGroup(BenchDatabase.Person(GroupSupervisor, Roles.Supervisor)));
            unit.Db.SaveChanges();
            unit.Db.Users.AddRange(Enumerable.Range(FirstAgent, Agents).Select(Agent));
            unit.Db.Campaigns.AddRange(Enumerable.Range(2, Campaigns).Select(id => new Campaign { Id = id, Key = $"c{id}", Name = $"Campaign {(id * 37) % 101}", SecurityGroupId = id % 10 == 0 ? OwnGroup : SecurityGroup.All, Channel = ChannelOf(id), Strategy = Strategy.RingallMultiple, Members = MembersOf(id) }));
            unit.Db.SaveChanges();
            return Result.Done;
        }, directory);
        using var connection = new SqliteDatabase(Path.Combine(directory, "contactcenter.db")).Open();
        Run(connection, "PRAGMA synchronous=OFF; PRAGMA cache_size=-400000; INSERT INTO RecordingWords(RecordingWords,rank) VALUES('hashsize',33554432)");
        for (var first = 1; first <= conversations; first += Piece)
        {
            Fill(connection, first, Math.Min(conversations, first + Piece - 1), conversations, words);
            Console.Write(string.Create(CultureInfo.InvariantCulture, $"\r  {first + Piece - 1:N0} conversations"));
        }

        Console.WriteLine();
        // Messages are numbered by the journal.
        Run(connection, string.Create(CultureInfo.InvariantCulture, $"INSERT INTO JournalEntries(Sequence,At,Type) VALUES({(conversations + 1L) * MessagesEach},{BeganAt(conversations, conversations)},1)"));
        Run(connection, "INSERT INTO RecordingWords(RecordingWords,rank) VALUES('hashsize',1048576); UPDATE RecordingBackfill SET Next=0; PRAGMA wal_checkpoint(TRUNCATE);");
        if (made is not null)
            await File.WriteAllTextAsync(made, content);
        return directory;
    }

    /// <summary>Each agent is in ten campaigns.</summary>
    static List<Member> MembersOf(int campaign) => [.. Enumerable.Range(0, 20).Select(place => new Member { AgentId = FirstAgent + (((campaign * 20) + place) % Agents), Position = place + 1 })];

    static User InGroup(User user)
    {
        user.SecurityGroupId = OwnGroup;
        return user;
    }

    static User Agent(int id)
    {
        var person = new User { Id = id, UserName = $"agent{id}", NormalizedUserName = $"AGENT{id}", DisplayName = $"Agent {id * 37 % 211}", Roles = Roles.Agent, SecurityGroupId = SecurityGroup.All, SecurityStamp = PublicId.New() };
        return person;
    }

    static void Fill(SqliteConnection connection, int first, int last, int conversations, bool words)
    {
        using var transaction = connection.BeginTransaction();
        using (var rows = new ArchiveRows(connection, transaction, words ? MessagesEach : 0))
        {
            for (var id = first; id <= last; id++)
                rows.Add(id, BeganAt(id, conversations));
        }

        if (!words)
        {
            transaction.Commit();
            return;
        }

        // As the product puts an older archive into its index; the parts are no part of that.
        using var index = Command(connection, transaction, SqliteRecordingBackfill.Sql, "@first", "@last");
        Run(index, first, last);
        Run(connection, string.Create(CultureInfo.InvariantCulture, $"INSERT INTO RecordingParts(rowid,customer,tags) SELECT Id,Customer,Tags FROM RecordingTexts WHERE Id BETWEEN {first} AND {last}"), transaction);
        transaction.Commit();
    }
}
