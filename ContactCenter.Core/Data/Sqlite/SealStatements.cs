using ContactCenter.Core.Interactions;
using ContactCenter.Core.Journal;
using SQLitePCL;

namespace ContactCenter.Core.Data.Sqlite;

/// <summary>The statements that seal, prepared once for a connection.</summary>
sealed class SealStatements(sqlite3 database) : IDisposable
{
    readonly Dictionary<string, Statement> prepared = [];

    public Statement Newest => Prepared(
        "SELECT Seal FROM JournalEntries WHERE Sequence=(SELECT MAX(n) FROM (SELECT MAX(Id) n FROM Messages WHERE InteractionId=?1 AND Id<?2 " +
        $"UNION ALL SELECT MAX(Sequence) FROM JournalEntries WHERE InteractionId=?1 AND Type<>{JournalEventTypes.MessageAdded} AND Sequence<?2))");

    public Statement NewestOfNone => Prepared(
        $"SELECT Seal FROM JournalEntries WHERE InteractionId IS NULL AND Type<>{JournalEventTypes.MessageAdded} AND Sequence<?1 ORDER BY Sequence DESC LIMIT 1");

    public Statement NewestSequence => Prepared(
        "SELECT MAX(n) FROM (SELECT MAX(Id) n FROM Messages WHERE InteractionId=?1 " +
        $"UNION ALL SELECT MAX(Sequence) FROM JournalEntries WHERE InteractionId=?1 AND Type<>{JournalEventTypes.MessageAdded})");

    public Statement Entries => Prepared(SealColumns.OfInteraction);
    public Statement Entry => Prepared(SealColumns.OfEntry);
    public Statement EntriesOfNone => Prepared(SealColumns.OfNone);

    /// <summary>What of an interaction may change, by the names of the parts.</summary>
    public Statement Interaction => Prepared(
        "SELECT Id,PublicId,ClientId,Channel,Direction,CampaignId,State,EndReason,AgentId,VisitorId,Language,CustomerName,CustomerEmail,CustomerExtra,PageUrl,PageTitle,CreatedAt,QueuedAt," +
        "Priority,StateSince,EndedAt,Rating,RatingComment,CustomerPhone,CustomerNotes,UserAgent,LastPageUrl,LastPageTitle,Tags FROM Interactions WHERE Id=?1");
    public Statement Queue => Prepared("SELECT InteractionId,Number,CampaignId,EnteredAt,AnsweredAt,AnsweredBy,EndedAt,Outcome FROM QueueEntries WHERE InteractionId=?1 ORDER BY Number");
    public Statement Legs => Prepared("SELECT InteractionId,Number,CampaignId,AgentId,StartedAt,EndedAt FROM Legs WHERE InteractionId=?1 ORDER BY Number");
    public Statement Closure => Prepared("SELECT InteractionId,CampaignId,AgentId,DispositionId,Disposition,Note,At FROM Closures WHERE InteractionId=?1");

    public Statement Head => Prepared("SELECT Seal,AgentRead,CustomerDelivered,CustomerRead,CASE WHEN EndedAt IS NOT NULL THEN Channel END FROM Interactions WHERE Id=?1");
    /// <summary>What an entry names, its content last.</summary>
    public Statement Note => Prepared("SELECT Id,InteractionId,AuthorId,At,ClientId,Text FROM Notes WHERE Id=?1");
    public Statement Whisper => Prepared("SELECT Id,InteractionId,ToAgentId,AuthorId,At,ClientId,Text FROM Whispers WHERE Id=?1");
    public Statement Target => Prepared("SELECT ClientId FROM Messages WHERE Id=?1");

    /// <summary>Entries of messages of interaction ?3 between ?1 and ?2 whose rows are gone, or the hole where one was.</summary>
    public Statement Lost => Prepared(
        $"SELECT j.Sequence,j.At FROM JournalEntries j WHERE j.Sequence>?1 AND j.Sequence<?2 AND j.InteractionId=?3 AND j.Type={JournalEventTypes.MessageAdded} " +
        "AND NOT EXISTS(SELECT 1 FROM Messages m WHERE m.Id=j.Sequence AND m.InteractionId=?3) ORDER BY 1 LIMIT 1");

    /// <summary>How many rows lie beside an interaction's entries: files, notes, whispers.</summary>
    public Statement Beside => Prepared("SELECT (SELECT COUNT(*) FROM Files WHERE InteractionId=?1),(SELECT COUNT(*) FROM Notes WHERE InteractionId=?1),(SELECT COUNT(*) FROM Whispers WHERE InteractionId=?1)");

    public Statement Last => Prepared("SELECT MAX(Sequence) FROM JournalEntries");
    public Statement Sequences => Prepared("SELECT Sequence FROM JournalEntries WHERE Sequence>?1 AND Sequence<=?2 ORDER BY Sequence");

    /// <summary>Entries whose interaction, or whose message, is not there: no chain vouches for them.</summary>
    public Statement Orphans => Prepared(
        "SELECT j.Sequence,j.Type,j.At FROM JournalEntries j WHERE j.Sequence>?1 AND j.Sequence<=?2 AND (" +
        "(j.InteractionId IS NOT NULL AND NOT EXISTS(SELECT 1 FROM Interactions i WHERE i.Id=j.InteractionId)) OR " +
        $"(j.Type={JournalEventTypes.MessageAdded} AND NOT EXISTS(SELECT 1 FROM Messages m WHERE m.Id=j.Sequence AND m.InteractionId=j.InteractionId))) ORDER BY 1 LIMIT 1");

    public Statement OthersBetween => Prepared(SealColumns.OfNoneBetween);
    public Statement Reseal => Prepared("UPDATE JournalEntries SET Seal=?2 WHERE Sequence=?1");
    public Statement PutHead => Prepared("UPDATE Interactions SET Seal=?2 WHERE Id=?1");
    public Statement State => Prepared("SELECT Sequence,Mac FROM SealStates WHERE Id=1");
    public Statement PutState => Prepared("INSERT INTO SealStates(Id,Sequence,Mac) VALUES(1,?1,?2) ON CONFLICT(Id) DO UPDATE SET Sequence=?1,Mac=?2");
    public Statement FilesOf => Prepared("SELECT PublicId FROM Files WHERE InteractionId=?1 ORDER BY MessageId");
    public Statement DropFiles => Prepared("DELETE FROM Files WHERE InteractionId=?1");
    public Statement EraseMessages => Prepared($"UPDATE Messages SET Text='',ClientId='erased-'||Id,ReplyTo=NULL,Kind={(int)MessageKind.Erased} WHERE InteractionId=?1");
    public Statement EraseNotes => Prepared("UPDATE Notes SET Text='',ClientId='erased-'||Id WHERE InteractionId=?1");
    public Statement EraseWhispers => Prepared("UPDATE Whispers SET Text='',ClientId='erased-'||Id WHERE InteractionId=?1");

    public Statement Prepared(string sql)
    {
        if (!prepared.TryGetValue(sql, out var statement))
        {
            prepared.Add(sql, statement = new Statement(database, sql));
        }

        return statement;
    }

    public void Dispose()
    {
        foreach (var statement in prepared.Values)
        {
            statement.Dispose();
        }
    }
}
