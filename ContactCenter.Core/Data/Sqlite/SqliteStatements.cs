using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Interactions;
using SQLitePCL;

namespace ContactCenter.Core.Data.Sqlite;

/// <summary>The writer's statements, prepared once for its connection.</summary>
sealed class SqliteStatements(sqlite3 database) : IDisposable
{
    const string InteractionColumns =
        "PublicId,ClientId,Channel,Direction,CampaignId,State,EndReason,AgentId,VisitorId,Language,CustomerName,CustomerEmail,CustomerExtra,PageUrl,PageTitle," +
        "CreatedAt,QueuedAt,Priority,StateSince,EndedAt,Rating,RatingComment,AgentRead,CustomerDelivered,CustomerRead," +
        "CustomerPhone,CustomerNotes,UserAgent,LastPageUrl,LastPageTitle,Tags";

    const string MessageColumns = "Id,InteractionId,ClientId,\"From\",AgentId,Text,At,Kind,ReplyTo";

    readonly List<Statement> all = [];

    Statement Prepare(string sql)
    {
        var statement = new Statement(database, sql);
        all.Add(statement);
        return statement;
    }

    Statement Lazily(ref Statement? field, string sql) => field ??= Prepare(sql);

    Statement? begin, commit, rollback, savepoint, release, undo, head, message, messageById, emptyMessage, dropFile, addMessage, addFile, file, countFiles, journal, interaction, byClient, insert, update, queue, leg, putQueue, putLeg,
        countQueued, countServed, servedBy, first, unread, deleted, onBreak, session, standing, decision, audit, updateContact, contact,
        interactionOfMessage, indexWords, indexParts, unindexWords, unindexParts, indexKeys, unindexKeys;

    public Statement Begin => Lazily(ref begin, "BEGIN IMMEDIATE");
    public Statement Commit => Lazily(ref commit, "COMMIT");
    public Statement Rollback => Lazily(ref rollback, "ROLLBACK");
    public Statement Savepoint => Lazily(ref savepoint, "SAVEPOINT unit");
    public Statement Release => Lazily(ref release, "RELEASE unit");
    public Statement Undo => Lazily(ref undo, "ROLLBACK TO unit");

    public Statement Head => Lazily(ref head, "SELECT CampaignId,State,AgentId FROM Interactions WHERE Id=?1");
    public Statement Message => Lazily(ref message, $"SELECT {MessageColumns} FROM Messages WHERE InteractionId=?1 AND ClientId=?2");
    public Statement MessageById => Lazily(ref messageById, $"SELECT {MessageColumns} FROM Messages WHERE Id=?1");
    public Statement EmptyMessage => Lazily(ref emptyMessage, $"UPDATE Messages SET Text='',Kind={(int)MessageKind.Deleted},ReplyTo=NULL WHERE Id=?1");
    public Statement DropFile => Lazily(ref dropFile, "DELETE FROM Files WHERE MessageId=?1");

    public Statement AddMessage => Lazily(ref addMessage,
        "INSERT INTO Messages(Id,InteractionId,ClientId,\"From\",AgentId,Text,At,Kind,ReplyTo) VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9) ON CONFLICT(InteractionId,ClientId) DO NOTHING");

    public Statement AddFile => Lazily(ref addFile,
        "INSERT INTO Files(MessageId,InteractionId,PublicId,Name,ContentType,Size,Hash,Width,Height,Duration,Waveform,KeptHash) VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12)");

    public Statement File => Lazily(ref file, "SELECT InteractionId,PublicId,Name,ContentType,Size,Hash,Width,Height,Duration,Waveform,KeptHash FROM Files WHERE MessageId=?1");

    public Statement CountFiles => Lazily(ref countFiles,
        "SELECT COUNT(*),COALESCE(SUM(Size),0) FROM Files JOIN Messages ON Messages.Id=Files.MessageId WHERE Files.InteractionId=?1 AND Messages.\"From\"=?2");

    public Statement Journal => Lazily(ref journal, "INSERT INTO JournalEntries(Sequence,At,Type,InteractionId,CampaignId,AgentId,Payload,Seal) VALUES(?1,?2,?3,?4,?5,?6,?7,?8)");
    public Statement Interaction => Lazily(ref interaction, $"SELECT Id,{InteractionColumns} FROM Interactions WHERE Id=?1");
    public Statement InteractionByClient => Lazily(ref byClient, $"SELECT Id,{InteractionColumns} FROM Interactions WHERE ClientId=?1");

    public Statement Insert => Lazily(ref insert,
        $"INSERT INTO Interactions(Id,{InteractionColumns}) VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,?17,?18,?19,?20,?21,?22,?23,?24,?25,?26,?27,?28,?29,?30,?31,?32)");

    public Statement Update => Lazily(ref update,
        "UPDATE Interactions SET CampaignId=?2,State=?3,EndReason=?4,AgentId=?5,QueuedAt=?6,Priority=?7,StateSince=?8,EndedAt=?9,Rating=?10,RatingComment=?11," +
        "AgentRead=?12,CustomerDelivered=?13,CustomerRead=?14 WHERE Id=?1");

    public Statement UpdateContact => Lazily(ref updateContact,
        "UPDATE Interactions SET CustomerName=?2,CustomerEmail=?3,CustomerExtra=?4,CustomerPhone=?5,CustomerNotes=?6,LastPageUrl=?7,LastPageTitle=?8,Tags=?9 WHERE Id=?1");

    public Statement Contact => Lazily(ref contact, "SELECT CustomerPhone,CustomerNotes FROM Interactions WHERE VisitorId=?1 ORDER BY Id DESC LIMIT 1");

    public Statement Queue => Lazily(ref queue,
        "SELECT Number,CampaignId,EnteredAt,AnsweredAt,AnsweredBy,EndedAt,Outcome FROM QueueEntries WHERE InteractionId=?1 ORDER BY Number DESC LIMIT 1");

    public Statement Leg => Lazily(ref leg, "SELECT Number,CampaignId,AgentId,StartedAt,EndedAt FROM Legs WHERE InteractionId=?1 ORDER BY Number DESC LIMIT 1");

    public Statement PutQueue => Lazily(ref putQueue,
        "INSERT INTO QueueEntries(InteractionId,Number,CampaignId,EnteredAt,AnsweredAt,AnsweredBy,EndedAt,Outcome) VALUES(?1,?2,?3,?4,?5,?6,?7,?8) " +
        "ON CONFLICT(InteractionId,Number) DO UPDATE SET AnsweredAt=?5,AnsweredBy=?6,EndedAt=?7,Outcome=?8");

    public Statement PutLeg => Lazily(ref putLeg,
        "INSERT INTO Legs(InteractionId,Number,CampaignId,AgentId,StartedAt,EndedAt) VALUES(?1,?2,?3,?4,?5,?6) ON CONFLICT(InteractionId,Number) DO UPDATE SET EndedAt=?6");

    public Statement CountQueued => Lazily(ref countQueued, $"SELECT COUNT(*) FROM Interactions WHERE EndedAt IS NULL AND CampaignId=?1 AND State IN ({queuedStates})");
    public Statement CountServed => Lazily(ref countServed, $"SELECT COUNT(*) FROM Interactions WHERE EndedAt IS NULL AND AgentId=?1 AND State IN ({servedStates})");
    public Statement ServedBy => Lazily(ref servedBy, $"SELECT Id FROM Interactions WHERE EndedAt IS NULL AND AgentId=?1 AND State IN ({servedStates}) ORDER BY Id");

    public Statement FirstWaiting => Lazily(ref first,
        $"SELECT Id FROM Interactions WHERE EndedAt IS NULL AND CampaignId=?1 AND State={(int)InteractionState.Waiting} ORDER BY Priority DESC,QueuedAt,Id LIMIT 1");

    public Statement Unread => Lazily(ref unread, $"SELECT COUNT(*) FROM Messages WHERE InteractionId=?1 AND Id>?2 AND \"From\"={(int)MessageFrom.Customer}");
    public Statement Deleted => Lazily(ref deleted, "SELECT 1 FROM Campaigns WHERE Id=?1 AND DeletedAt IS NOT NULL");
    public Statement OnBreak => Lazily(ref onBreak, "SELECT 1 FROM AgentBreaks WHERE AgentId=?1 AND EndedAt IS NULL");
    public Statement Session => Lazily(ref session, "SELECT 1 FROM AgentSessions WHERE PublicId=?1 AND UserId=?2 AND EndedAt IS NULL");

    /// <summary>Of agent ?1 towards campaign ?2; a column for each field of <see cref="ContactCenter.Core.Routing.Standing"/>, in its order.</summary>
    public Statement Standing => Lazily(ref standing,
        "SELECT EXISTS(SELECT 1 FROM AgentSessions WHERE UserId=?1 AND EndedAt IS NULL)," +
        "EXISTS(SELECT 1 FROM AgentBreaks WHERE AgentId=?1 AND EndedAt IS NULL)," +
        "EXISTS(SELECT 1 FROM WrapUps WHERE AgentId=?1 AND EndedAt IS NULL)," +
        "EXISTS(SELECT 1 FROM Members WHERE CampaignId=?2 AND AgentId=?1)," +
        $"(SELECT COUNT(*) FROM Interactions WHERE EndedAt IS NULL AND AgentId=?1 AND State IN ({servedStates}))," +
        $"EXISTS(SELECT 1 FROM Interactions i JOIN Campaigns c ON c.Id=i.CampaignId WHERE i.EndedAt IS NULL AND i.AgentId=?1 AND i.State IN ({servedStates}) AND c.Strategy={(int)Strategy.Incall})," +
        "Strategy,MaximumPerAgent FROM Campaigns WHERE Id=?2");

    public Statement AddDecision => Lazily(ref decision, "INSERT INTO RoutingDecisions(InteractionId,CampaignId,AgentId,Position,At,Evidence) VALUES(?1,?2,?3,?4,?5,?6)");
    public Statement InteractionOfMessage => Lazily(ref interactionOfMessage, "SELECT InteractionId FROM Messages WHERE Id=?1");
    public Statement IndexWords => Lazily(ref indexWords, $"INSERT INTO RecordingWords(rowid,marks,words) SELECT Id,Marks,{SearchFunctions.Words}(Words) FROM RecordingTexts WHERE Id=?1 AND {Indexed}");
    public Statement IndexParts => Lazily(ref indexParts, "INSERT INTO RecordingParts(rowid,customer,tags) SELECT Id,Customer,Tags FROM RecordingTexts WHERE Id=?1");

    /// <summary>The index keeps no texts, so it must be told what to forget.</summary>
    public Statement UnindexWords => Lazily(ref unindexWords, $"INSERT INTO RecordingWords(RecordingWords,rowid,marks,words) SELECT 'delete',Id,Marks,{SearchFunctions.Words}(Words) FROM RecordingTexts WHERE Id=?1 AND {Indexed}");
    public Statement UnindexParts => Lazily(ref unindexParts, "INSERT INTO RecordingParts(RecordingParts,rowid,customer,tags) SELECT 'delete',Id,Customer,Tags FROM RecordingTexts WHERE Id=?1");

    public Statement IndexKeys => Lazily(ref indexKeys, $"INSERT OR REPLACE INTO RecordingKeys SELECT {RecordingKeys.Columns} FROM Interactions i WHERE Id=?1 AND EndedAt IS NOT NULL AND {Indexed}");
    public Statement UnindexKeys => Lazily(ref unindexKeys, "DELETE FROM RecordingKeys WHERE Id=?1");

    /// <summary>What is older is put into the index later, as it is then.</summary>
    const string Indexed = "Id>(SELECT Next FROM RecordingBackfill)";

    public Statement Audit => Lazily(ref audit, "INSERT INTO AuditEntries(At,UserId,Action,Subject,Details) VALUES(?1,?2,?3,?4,?5)");

    static readonly string queuedStates = $"{(int)InteractionState.Waiting},{(int)InteractionState.Offered}";
    static readonly string servedStates = $"{(int)InteractionState.Offered},{(int)InteractionState.Active}";

    public void Dispose()
    {
        foreach (var statement in all)
        {
            statement.Dispose();
        }
    }
}
