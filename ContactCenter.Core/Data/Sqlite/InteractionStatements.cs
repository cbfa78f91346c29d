using System.Text.Json;
using ContactCenter.Core.Interactions;

namespace ContactCenter.Core.Data.Sqlite;

/// <summary>An interaction's columns, in the order of <see cref="SqliteStatements"/>.</summary>
static class InteractionStatements
{
    public static InteractionRow Read(Statement row) => new(
        row.Long(0), row.Text(1), row.Text(2), (Channel)row.Int(3), (Direction)row.Int(4), row.Int(5), (InteractionState)row.Int(6), (EndReason)row.Int(7), row.IntOrNull(8),
        row.Text(9), row.Text(10), new Customer(row.Text(11), row.TextOrNull(12), row.TextOrNull(13), row.TextOrNull(14), row.TextOrNull(15)) { Phone = row.TextOrNull(26), Notes = row.TextOrNull(27), UserAgent = row.TextOrNull(28) },
        row.Long(16), row.LongOrNull(17), row.Int(18), row.Long(19), row.LongOrNull(20), row.IntOrNull(21), row.TextOrNull(22), row.Long(23), row.Long(24), row.Long(25),
        row.TextOrNull(29), row.TextOrNull(30), Tags(row.Text(31)));

    public static void Insert(SqliteStatements statements, Interaction i) => statements.Insert
        .Bind(1, i.Id).Bind(2, i.PublicId).Bind(3, i.ClientId).Bind(4, (int)i.Channel).Bind(5, (int)i.Direction).Bind(6, i.CampaignId).Bind(7, (int)i.State)
        .Bind(8, (int)i.EndReason).Bind(9, i.AgentId).Bind(10, i.VisitorId).Bind(11, i.Language).Bind(12, i.CustomerName).Bind(13, i.CustomerEmail)
        .Bind(14, i.CustomerExtra).Bind(15, i.PageUrl).Bind(16, i.PageTitle).Bind(17, i.CreatedAt).Bind(18, i.QueuedAt).Bind(19, i.Priority)
        .Bind(20, i.StateSince).Bind(21, i.EndedAt).Bind(22, i.Rating).Bind(23, i.RatingComment).Bind(24, i.AgentRead).Bind(25, i.CustomerDelivered)
        .Bind(26, i.CustomerRead).Bind(27, i.CustomerPhone).Bind(28, i.CustomerNotes).Bind(29, i.UserAgent).Bind(30, i.LastPageUrl).Bind(31, i.LastPageTitle)
        .Bind(32, JsonSerializer.Serialize(i.Tags)).Run();

    public static void Update(SqliteStatements statements, Interaction i) => statements.Update
        .Bind(1, i.Id).Bind(2, i.CampaignId).Bind(3, (int)i.State).Bind(4, (int)i.EndReason).Bind(5, i.AgentId).Bind(6, i.QueuedAt).Bind(7, i.Priority)
        .Bind(8, i.StateSince).Bind(9, i.EndedAt).Bind(10, i.Rating).Bind(11, i.RatingComment).Bind(12, i.AgentRead).Bind(13, i.CustomerDelivered)
        .Bind(14, i.CustomerRead).Run();

    public static void UpdateContact(SqliteStatements statements, Interaction i) => statements.UpdateContact
        .Bind(1, i.Id).Bind(2, i.CustomerName).Bind(3, i.CustomerEmail).Bind(4, i.CustomerExtra).Bind(5, i.CustomerPhone).Bind(6, i.CustomerNotes)
        .Bind(7, i.LastPageUrl).Bind(8, i.LastPageTitle).Bind(9, JsonSerializer.Serialize(i.Tags)).Run();

    static IReadOnlyList<string> Tags(string json) => json == "[]" ? [] : JsonSerializer.Deserialize<string[]>(json)!;

    public static void PutParts(SqliteStatements statements, Interaction i)
    {
        Put(statements, i.Id, i.ClosedQueue);
        Put(statements, i.Id, i.Queue);
        Put(statements, i.Id, i.ClosedLeg);
        Put(statements, i.Id, i.Leg);
    }

    public static QueueEntry? Queue(SqliteStatements statements, long id) => statements.Queue.Bind(1, id).First(row =>
        QueueEntry.Load(id, row.Int(0), row.Int(1), row.Long(2), row.LongOrNull(3), row.IntOrNull(4), row.LongOrNull(5), (QueueOutcome)row.Int(6)));

    public static Leg? Leg(SqliteStatements statements, long id) => statements.Leg.Bind(1, id).First(row =>
        Interactions.Leg.Load(id, row.Int(0), row.Int(1), row.Int(2), row.Long(3), row.LongOrNull(4)));

    static void Put(SqliteStatements statements, long id, QueueEntry? entry)
    {
        if (entry is not null)
        {
            statements.PutQueue.Bind(1, id).Bind(2, entry.Number).Bind(3, entry.CampaignId).Bind(4, entry.EnteredAt).Bind(5, entry.AnsweredAt)
                .Bind(6, entry.AnsweredBy).Bind(7, entry.EndedAt).Bind(8, (int)entry.Outcome).Run();
        }
    }

    static void Put(SqliteStatements statements, long id, Leg? leg)
    {
        if (leg is not null)
        {
            statements.PutLeg.Bind(1, id).Bind(2, leg.Number).Bind(3, leg.CampaignId).Bind(4, leg.AgentId).Bind(5, leg.StartedAt).Bind(6, leg.EndedAt).Run();
        }
    }
}
