namespace ContactCenter.Core.Data.Sqlite;

/// <summary>The narrow rows by which results are sorted.</summary>
static class RecordingKeys
{
    /// <summary>In the table's order, of an interaction i. An agent's wait goes to the answer, a lost customer's to the end.</summary>
    public const string Columns = $"""
        i.Id,i.Channel,i.Direction,i.CampaignId,i.State,i.AgentId,i.CreatedAt,i.EndedAt-i.CreatedAt,
        (SELECT SUM(COALESCE(q.AnsweredAt,q.EndedAt)-q.EnteredAt) FROM QueueEntries q WHERE q.InteractionId=i.Id),i.Rating,
        {SearchFunctions.Fold}(i.CustomerName || char(10) || COALESCE(i.CustomerEmail, '') || char(10) || COALESCE(i.CustomerPhone, '')),
        {SearchFunctions.Fold}((SELECT group_concat(t.value, char(10)) FROM json_each(i.Tags) t)),
        (SELECT AVG(r.Result) FROM Reviews r WHERE r.InteractionId=i.Id AND r.State=2)
        """;
}
