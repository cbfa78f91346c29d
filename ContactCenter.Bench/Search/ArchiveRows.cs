using ContactCenter.Core.Interactions;
using Microsoft.Data.Sqlite;
using static ContactCenter.Bench.Search.Sql;

namespace ContactCenter.Bench.Search;

/// <summary>One conversation's rows, drawn from its number: served or lost, in hours or out, rated or not.</summary>
sealed class ArchiveRows(SqliteConnection connection, SqliteTransaction transaction, int messages) : IDisposable
{
    readonly SqliteCommand interaction = Command(connection, transaction, """
        INSERT INTO Interactions(Id,PublicId,ClientId,Channel,Direction,CampaignId,State,EndReason,AgentId,VisitorId,Language,CustomerName,CustomerEmail,CreatedAt,Priority,StateSince,EndedAt,Rating,Tags,AgentRead,CustomerDelivered,CustomerRead)
        VALUES($id,'p'||$id,'c'||$id,$channel,$direction,$campaign,$state,1,$agent,'v'||$id,'es',$name,$email,$at,0,$ended,$ended,$rating,$tags,0,0,0)
        """, "$id", "$channel", "$direction", "$campaign", "$state", "$agent", "$name", "$email", "$at", "$ended", "$rating", "$tags");
    readonly SqliteCommand queue = Command(connection, transaction, "INSERT INTO QueueEntries(InteractionId,Number,CampaignId,EnteredAt,AnsweredAt,AnsweredBy,EndedAt,Outcome) VALUES($id,1,$campaign,$at,$answered,$agent,$until,$outcome)", "$id", "$campaign", "$at", "$answered", "$agent", "$until", "$outcome");
    readonly SqliteCommand leg = Command(connection, transaction, "INSERT INTO Legs(InteractionId,Number,CampaignId,AgentId,StartedAt,EndedAt) VALUES($id,1,$campaign,$agent,$at,$ended)", "$id", "$campaign", "$agent", "$at", "$ended");
    readonly SqliteCommand message = Command(connection, transaction, "INSERT INTO Messages(Id,InteractionId,ClientId,\"From\",AgentId,Text,At) VALUES($message,$id,'m'||$message,$from,$agent,$text,$at)", "$message", "$id", "$from", "$agent", "$text", "$at");
    readonly SqliteCommand seen = Command(connection, transaction, "INSERT INTO SeenMarks(InteractionId,ByUserId,At) VALUES($id,1,$at)", "$id", "$at");

    public void Add(int id, long at)
    {
        var random = new Random(id);
        var (campaign, agent) = (2 + random.Next(LargeArchive.Campaigns), LargeArchive.FirstAgent + random.Next(LargeArchive.Agents));
        var state = random.Next(100) switch { < 80 => InteractionState.Completed, < 88 => InteractionState.Abandoned, < 93 => InteractionState.TimedOut, < 95 => InteractionState.Rejected, _ => InteractionState.Offline };
        var (served, direction) = (state == InteractionState.Completed, random.Next(33) == 0 ? Direction.Outbound : Direction.Inbound);
        var waited = state == InteractionState.Offline ? 0 : (long)(600_000 * Math.Pow(random.NextDouble(), 3));
        var ended = at + waited + (served ? (long)(3_600_000 * Math.Pow(random.NextDouble(), 2)) : 0);
        Run(interaction, id, (int)LargeArchive.ChannelOf(campaign), (int)direction, campaign, (int)state, served ? agent : DBNull.Value,
            id % 100 == 7 ? "李明" : $"{ArchiveWords.Name(random)} {ArchiveWords.Name(random)}", $"{ArchiveWords.Word(random)}.{ArchiveWords.Word(random)}{id % 1000}@{ArchiveWords.Word(random)}.example",
            at, ended, served && random.Next(3) == 0 ? 1 + random.Next(5) : DBNull.Value, random.Next(20) == 0 ? $"[\"caso{random.Next(1000)}\"]" : "[]");
        if (served)
            Run(leg, id, campaign, agent, at + waited, ended);
        if (state == InteractionState.Offline && random.Next(10) > 0)
            Run(seen, id, ended);
        else if (state is not (InteractionState.Offline or InteractionState.Rejected) && direction == Direction.Inbound)
            Run(queue, id, campaign, at, served ? at + waited : DBNull.Value, served ? agent : DBNull.Value, at + waited, (int)(served ? QueueOutcome.Answered : state == InteractionState.Abandoned ? QueueOutcome.Abandoned : QueueOutcome.TimedOut));
        for (var i = 0; i < messages; i++)
            Run(message, ((long)id * LargeArchive.MessagesEach) + i, id, i % 2 == 0 ? 1 : 2, i % 2 == 0 ? DBNull.Value : agent, ArchiveWords.Say(random, id, i), at + (i * 30_000));
    }

    public void Dispose()
    {
        foreach (var command in new[] { interaction, queue, leg, message, seen })
            command.Dispose();
    }
}
