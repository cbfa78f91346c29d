using ContactCenter.Core.Agents;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Monitoring;

/// <summary>What the rows say is alive: the same that folding the whole journal would give (tested).</summary>
public sealed class LiveStateQuery(IDbContextFactory<ContactDb> contexts)
{
    public LiveState Read()
    {
        using var db = contexts.CreateDbContext();
        using var transaction = db.Database.BeginTransaction();
        var sequence = db.JournalEntries.Max(row => (long?)row.Sequence) ?? 0;
        var open = db.Interactions.AsNoTracking().Where(interaction => interaction.EndedAt == null).ToList();
        return LiveState.From(sequence, open.Select(interaction => ToLive(db, interaction)), ReadAgents(db, open));
    }

    static LiveInteraction ToLive(ContactDb db, Interaction interaction)
    {
        var last = db.Messages.AsNoTracking().Where(message => message.InteractionId == interaction.Id).OrderByDescending(message => message.Id).FirstOrDefault();
        return new LiveInteraction(interaction.Id, interaction.PublicId, interaction.CampaignId, interaction.Channel, interaction.State,
            interaction.CustomerName, interaction.CustomerEmail, interaction.Language, interaction.CreatedAt)
        {
            CustomerPhone = interaction.CustomerPhone,
            AgentId = interaction.AgentId,
            TransferredBy = TransferredBy(db, interaction),
            QueuedAt = interaction.QueuedAt ?? 0,
            StateSince = interaction.StateSince,
            WaitedMs = interaction.State == InteractionState.Active ? Math.Max(0, interaction.StateSince - interaction.QueuedAt!.Value) : 0,
            Priority = interaction.Priority,
            LastText = LiveInteractionFold.Shorten(last?.Text ?? ""),
            LastKind = last?.Kind ?? default,
            LastFrom = last?.From ?? default,
            LastAt = last?.At ?? 0,
            LastMessage = last?.Id ?? 0,
            Unread = db.Messages.Count(message => message.InteractionId == interaction.Id && message.From == MessageFrom.Customer && message.Id > interaction.AgentRead),
            AgentRead = interaction.AgentRead,
            CustomerDelivered = interaction.CustomerDelivered,
            CustomerRead = interaction.CustomerRead,
        };
    }

    /// <summary>One that the router offers has another moment than the transfer before it.</summary>
    static int? TransferredBy(ContactDb db, Interaction interaction) => interaction.State != InteractionState.Offered ? null
        : db.Transfers.AsNoTracking().FirstOrDefault(transfer => transfer.InteractionId == interaction.Id
            && ((transfer.ToAgentId == interaction.AgentId && transfer.At == interaction.StateSince)
                || (transfer.FromAgentId == interaction.AgentId && transfer.ReturnedAt == interaction.StateSince)))?.FromAgentId;

    static IEnumerable<LiveAgent> ReadAgents(ContactDb db, List<Interaction> open)
    {
        var sessions = db.AgentSessions.AsNoTracking().Where(session => session.EndedAt == null).ToDictionary(session => session.UserId);
        var served = open.Where(interaction => interaction.AgentId is not null).ToLookup(interaction => interaction.AgentId!.Value);
        foreach (var id in sessions.Keys.Union(served.Select(group => group.Key)))
        {
            var start = sessions.GetValueOrDefault(id) is { } session ? StartOf(db, session) : 0;
            var breaks = db.AgentBreaks.AsNoTracking().Where(pause => pause.AgentId == id && pause.StartedAt >= start).ToList();
            var wrapUps = db.WrapUps.AsNoTracking().Where(wrapUp => wrapUp.AgentId == id && (wrapUp.EndedAt == null || wrapUp.EndedAt >= start)).ToList();
            var legs = db.Legs.AsNoTracking().Where(leg => leg.AgentId == id && (leg.EndedAt == null || leg.EndedAt >= start)).ToList();
            var present = breaks.FirstOrDefault(pause => pause.EndedAt is null);
            yield return new LiveAgent(
                id,
                sessions.GetValueOrDefault(id)?.PublicId,
                AgentStates.Since(start, breaks.Select(pause => (pause.StartedAt, pause.EndedAt)), [.. legs.Select(leg => (leg.StartedAt, leg.EndedAt)), .. wrapUps.Select(wrapUp => (wrapUp.StartedAt, wrapUp.EndedAt))]),
                present?.BreakId,
                served[id].Count(interaction => interaction.State == InteractionState.Active),
                served[id].Count(interaction => interaction.State == InteractionState.Offered))
            {
                WrapUpUntil = wrapUps.Where(wrapUp => wrapUp.EndedAt is null).Max(wrapUp => (long?)wrapUp.DueAt),
                BreakBy = present?.ByUserId,
                BreakReason = present?.Reason,
            };
        }
    }

    /// <summary>With the log-ins that it took over, one after the other: for the agent's state they are one.</summary>
    static long StartOf(ContactDb db, AgentSession session)
    {
        var start = session.StartedAt;
        while (db.AgentSessions.Where(earlier => earlier.UserId == session.UserId && earlier.EndReason == SessionEnd.TakenOver && earlier.EndedAt == start && earlier.StartedAt < start)
            .Min(earlier => (long?)earlier.StartedAt) is { } earlier)
        {
            start = earlier;
        }

        return start;
    }
}
