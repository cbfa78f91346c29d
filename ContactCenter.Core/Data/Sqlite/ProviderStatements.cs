using ContactCenter.Core.Providers;
using SQLitePCL;

namespace ContactCenter.Core.Data.Sqlite;

/// <summary>The statements about providers' customers and ids, prepared when they are first needed.</summary>
sealed class ProviderStatements(sqlite3 database) : IDisposable
{
    const string Contacts = "SELECT c.Id,c.ProviderId,c.Channel,c.PlatformId,c.ClientId,c.Session,c.LastHeardAt,c.InteractionId FROM ProviderContacts c";

    readonly Dictionary<string, Statement> prepared = [];

    public Statement Contact => Prepared($"{Contacts} WHERE c.ProviderId=?1 AND c.ClientId=?2 AND c.Channel=?3 AND c.PlatformId=?4");
    public Statement BySession => Prepared($"{Contacts} WHERE c.ProviderId=?1 AND c.Session=?2 AND c.Channel=?3 AND c.PlatformId=?4 ORDER BY c.Id DESC LIMIT 1");
    public Statement ContactOf => Prepared($"{Contacts} JOIN ProviderThreads t ON t.ContactId=c.Id WHERE t.InteractionId=?1");
    public Statement AddContact => Prepared("INSERT INTO ProviderContacts(ProviderId,ClientId,Channel,PlatformId,Session) VALUES(?1,?2,?3,?4,?5)");
    public Statement AddThread => Prepared("INSERT INTO ProviderThreads(InteractionId,ContactId) VALUES(?1,?2)");
    public Statement SetNewest => Prepared("UPDATE ProviderContacts SET InteractionId=?2 WHERE Id=?1");
    public Statement Heard => Prepared("UPDATE ProviderContacts SET Session=COALESCE(?2,Session),LastHeardAt=MAX(?3,COALESCE(LastHeardAt,0)) WHERE Id=?1");
    public Statement Known => Prepared("SELECT MessageId,InteractionId,Status,Code,Reason FROM ProviderMessages WHERE ProviderId=?1 AND ProviderMessageId=?2");

    public Statement Add => Prepared(
        "INSERT INTO ProviderMessages(ProviderId,ProviderMessageId,InteractionId,MessageId,Status,StatusAt,Template) VALUES(?1,?2,?3,?4,?5,?6,?7)");

    public Statement Move => Prepared("UPDATE ProviderMessages SET Status=?3,StatusAt=?4,Code=?5,Reason=?6 WHERE ProviderId=?1 AND ProviderMessageId=?2 AND Status<?3 AND Status>0");

    public Statement Rename => Prepared("UPDATE ProviderMessages SET ProviderMessageId=?3 WHERE ProviderId=?1 AND ProviderMessageId=?2");

    public Statement Drop => Prepared("DELETE FROM ProviderMessages WHERE ProviderId=?1 AND ProviderMessageId=?2 AND MessageId IS NULL");

    public Statement QueueAgain => Prepared(
        $"UPDATE ProviderMessages SET Status={(int)DeliveryStatus.Queued},StatusAt=?3,Code=NULL,Reason=NULL,ProviderMessageId=?2 WHERE MessageId=?1 AND Status={(int)DeliveryStatus.Failed}");

    public Statement OfMessage => Prepared(
        "SELECT ProviderId,ProviderMessageId,InteractionId,MessageId,Status,StatusAt,Code,Reason,Template FROM ProviderMessages WHERE MessageId=?1");

    public Statement Expect => Prepared(
        "INSERT INTO ProviderFiles(ProviderId,ProviderMessageId,InteractionId,FromCustomer,Source,Name,ContentType,IsVoice,SentAt,NamedAt) VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10)");

    public Statement Fetched => Prepared("DELETE FROM ProviderFiles WHERE Id=?1");
    public Statement Became => Prepared("UPDATE ProviderMessages SET MessageId=?3 WHERE ProviderId=?1 AND ProviderMessageId=?2 AND MessageId IS NULL");

    public Statement ForgetUnowned => Prepared("DELETE FROM ProviderMessages WHERE InteractionId IS NULL AND StatusAt<?1");

    /// <summary>Each of interaction ?1, in this order.</summary>
    public IEnumerable<Statement> Erase =>
    [
        Prepared("DELETE FROM ProviderMessages WHERE InteractionId=?1"),
        Prepared("DELETE FROM ProviderFiles WHERE InteractionId=?1"),
        // Its own line only: who is written to again is not forgotten because an old conversation is kept no longer.
        Prepared("UPDATE BatchLines SET Number='',\"Values\"='[]' WHERE InteractionId=?1 AND Number=(SELECT c.ClientId FROM ProviderContacts c JOIN ProviderThreads t ON t.ContactId=c.Id WHERE t.InteractionId=?1)"),
        Prepared("DELETE FROM ProviderContacts WHERE Id=(SELECT ContactId FROM ProviderThreads WHERE InteractionId=?1) " +
            "AND NOT EXISTS(SELECT 1 FROM ProviderThreads t WHERE t.ContactId=ProviderContacts.Id AND t.InteractionId<>?1)"),
        Prepared("DELETE FROM ProviderThreads WHERE InteractionId=?1"),
    ];

    public static ProviderContact ReadContact(Statement row) => new()
    {
        Id = row.Long(0),
        ProviderId = row.Int(1),
        Channel = row.Int(2),
        PlatformId = row.Text(3),
        ClientId = row.Text(4),
        Session = row.TextOrNull(5),
        LastHeardAt = row.LongOrNull(6),
        InteractionId = row.LongOrNull(7),
    };

    public static ProviderMessage ReadMessage(Statement row) => new()
    {
        ProviderId = row.Int(0),
        ProviderMessageId = row.Text(1),
        InteractionId = row.LongOrNull(2),
        MessageId = row.LongOrNull(3),
        Status = (DeliveryStatus)row.Int(4),
        StatusAt = row.Long(5),
        Code = row.TextOrNull(6),
        Reason = row.TextOrNull(7),
        Template = row.TextOrNull(8),
    };

    public void Dispose()
    {
        foreach (var statement in prepared.Values)
        {
            statement.Dispose();
        }
    }

    Statement Prepared(string sql)
    {
        if (!prepared.TryGetValue(sql, out var statement))
        {
            prepared.Add(sql, statement = new Statement(database, sql));
        }

        return statement;
    }
}
