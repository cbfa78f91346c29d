using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Files;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Routing;

namespace ContactCenter.Core.Data.Sqlite;

/// <summary>What a unit asks before it writes.</summary>
sealed partial class SqliteUnit
{
    public override Interaction? FindInteraction(long id) => Load(statements.Interaction.Bind(1, id).First(ReadRow));

    public override Interaction? FindInteraction(string clientId) => Load(statements.InteractionByClient.Bind(1, clientId).First(ReadRow));

    public override (string? Phone, string? Notes) FindContact(string visitorId) => statements.Contact.Bind(1, visitorId).First(row => (row.TextOrNull(0), row.TextOrNull(1)));

    public override InteractionHead? FindHead(long id) => statements.Head.Bind(1, id)
        .First<InteractionHead?>(row => new InteractionHead(id, row.Int(0), (InteractionState)row.Int(1), row.IntOrNull(2)));

    public override Message? FindMessage(long interactionId, string clientId) => MessageStatements.Find(statements, interactionId, clientId);

    public override Message? FindMessage(long id) => MessageStatements.Find(statements, id);

    public override StoredFile? FindFile(long messageId) => FileStatements.Find(statements, messageId);

    public override (int Count, long Bytes) CountFiles(long interactionId, MessageFrom from) =>
        statements.CountFiles.Bind(1, interactionId).Bind(2, (int)from).First(row => (row.Int(0), row.Long(1)));

    public override int CountUnread(long interactionId, long after) => statements.Unread.Bind(1, interactionId).Bind(2, after).First(row => row.Int(0));
    public override int CountQueued(int campaignId) => statements.CountQueued.Bind(1, campaignId).First(row => row.Int(0));
    public override int CountServed(int agentId) => statements.CountServed.Bind(1, agentId).First(row => row.Int(0));
    public override long? FirstWaiting(int campaignId) => statements.FirstWaiting.Bind(1, campaignId).First<long?>(row => row.Long(0));
    public override IReadOnlyList<long> ServedBy(int agentId) => statements.ServedBy.Bind(1, agentId).All(row => row.Long(0));
    public override bool IsDeleted(int campaignId) => statements.Deleted.Bind(1, campaignId).First(_ => true);
    public override bool IsOnBreak(int agentId) => statements.OnBreak.Bind(1, agentId).First(_ => true);
    public override bool IsSessionOpen(string sessionPublicId, int userId) => statements.Session.Bind(1, sessionPublicId).Bind(2, userId).First(_ => true);

    public override Standing StandingOf(int agentId, int campaignId) => statements.Standing.Bind(1, agentId).Bind(2, campaignId).First(row => new Standing(
        row.Int(0) != 0, row.Int(1) != 0, row.Int(2) != 0, row.Int(3) != 0, row.Int(4), row.Int(5) != 0, (Strategy)row.Int(6), row.Int(7)));

    Interaction? Load(InteractionRow? row) => row is null ? null : Interaction.Load(row, InteractionStatements.Queue(statements, row.Id), InteractionStatements.Leg(statements, row.Id));

    static InteractionRow ReadRow(Statement row) => InteractionStatements.Read(row);
}
