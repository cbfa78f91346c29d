using ContactCenter.Core.Interactions;

namespace ContactCenter.Core.Data.Sqlite;

/// <summary>A message's columns, in the order of <see cref="SqliteStatements"/>.</summary>
static class MessageStatements
{
    public static Message? Find(SqliteStatements statements, long interactionId, string clientId) => statements.Message.Bind(1, interactionId).Bind(2, clientId).First(Read);

    public static Message? Find(SqliteStatements statements, long id) => statements.MessageById.Bind(1, id).First(Read);

    static Message Read(Statement row) => new()
    {
        Id = row.Long(0),
        InteractionId = row.Long(1),
        ClientId = row.Text(2),
        From = (MessageFrom)row.Int(3),
        AgentId = row.IntOrNull(4),
        Text = row.Text(5),
        At = row.Long(6),
        Kind = (MessageKind)row.Int(7),
        ReplyTo = row.LongOrNull(8),
    };
}
