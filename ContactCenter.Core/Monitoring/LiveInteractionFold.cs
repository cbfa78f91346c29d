using ContactCenter.Core.Customers;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Journal;

namespace ContactCenter.Core.Monitoring;

/// <summary>One open interaction after one more entry.</summary>
static class LiveInteractionFold
{
    const int Preview = 140;

    public static LiveInteraction Apply(LiveInteraction interaction, JournalEntry entry) => entry.Event switch
    {
        BotStarted => interaction with { State = InteractionState.Bot, StateSince = entry.At },
        InteractionQueued queued => interaction with
        {
            State = InteractionState.Waiting,
            CampaignId = entry.CampaignId!.Value,
            AgentId = null,
            TransferredBy = null,
            QueuedAt = queued.QueuedAt,
            Priority = queued.Reason is QueueReason.Transferred or QueueReason.Returned ? 0 : interaction.Priority,
            StateSince = entry.At,
            WaitedMs = 0,
        },
        InteractionOffered offered => interaction with { State = InteractionState.Offered, AgentId = entry.AgentId, TransferredBy = offered.Returned ? entry.AgentId : null, StateSince = entry.At },
        InteractionTransferred transferred => interaction with
        {
            State = InteractionState.Offered,
            AgentId = entry.AgentId,
            TransferredBy = transferred.FromAgentId,
            QueuedAt = transferred.QueuedAt,
            Priority = 0,
            StateSince = entry.At,
            WaitedMs = 0,
        },
        InteractionAnswered answered => interaction with { State = InteractionState.Active, AgentId = entry.AgentId, TransferredBy = null, StateSince = entry.At, WaitedMs = answered.WaitedMs },
        InteractionMoved => interaction with { CampaignId = entry.CampaignId!.Value },
        PriorityRaised raised => interaction with { Priority = raised.Priority },
        MessageAdded message => interaction with
        {
            LastText = Shorten(message.Text),
            LastKind = message.Kind,
            LastFrom = message.From,
            LastAt = entry.At,
            LastMessage = entry.Sequence,
            Unread = interaction.Unread + (message.From == MessageFrom.Customer ? 1 : 0),
        },
        MessageDeleted deleted when deleted.Sequence == interaction.LastMessage => interaction with { LastText = "", LastKind = MessageKind.Deleted },
        AgentHasRead read => interaction with { AgentRead = read.Sequence, Unread = read.Unread },
        CustomerHasRead read => interaction with { CustomerDelivered = read.Delivered, CustomerRead = read.Read },
        CustomerDescribed { Details: { } details } => interaction with { CustomerName = details.Name, CustomerEmail = details.Email, CustomerPhone = details.Phone },
        _ => interaction,
    };

    public static string Shorten(string text)
    {
        if (text.Length <= Preview)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[Preview - 1]) ? Preview - 1 : Preview;
        return text[..end];
    }
}
