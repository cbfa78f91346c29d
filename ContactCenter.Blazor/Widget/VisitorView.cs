using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Files;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Journal;
using ContactCenter.Core.Monitoring;
using ContactCenter.Core.Users;

namespace ContactCenter.Blazor.Widget;

/// <summary>What a visitor may see of their conversation: no other names than the campaign shows, no notes, no other people.</summary>
sealed class VisitorView(CampaignDirectory campaigns, UserDirectory users, LiveCentre centre, QueuePlaces places, FileLinks links)
{
    public SnapshotShown Snapshot(Conversation conversation)
    {
        var interaction = conversation.Interaction;
        return new SnapshotShown(
            interaction.PublicId, VisitorWords.State(interaction.State), VisitorWords.Reason(interaction.EndReason),
            interaction.Leg is null && interaction.AgentId is null ? null : Agent(interaction.CampaignId, interaction.State == InteractionState.Offered ? null : interaction.AgentId),
            QueueOf(interaction.Id),
            [.. conversation.Entries.Where(entry => entry.Event is MessageAdded).Select(Message)],
            interaction.CustomerRead, interaction.CustomerDelivered, interaction.AgentRead, interaction.Rating);
    }

    public QueueShown? QueueOf(long interactionId) =>
        centre.FindInteraction(interactionId) is { } live && places.Of(live) is { } place ? new QueueShown(place.Place, place.ExpectedSeconds) : null;

    /// <summary>Writes the event for it, if it concerns the visitor.</summary>
    public void Write(EventWriter writer, JournalEntry entry)
    {
        switch (entry.Event)
        {
            case MessageAdded:
                writer.Event("message", Message(entry), WidgetJson.Default.MessageShown, entry.Sequence);
                break;
            case MessageDeleted deleted:
                writer.Event("deleted", new DeletedShown(deleted.Sequence), WidgetJson.Default.DeletedShown, entry.Sequence);
                break;
            case AgentHasRead read:
                writer.Event("read", new ReadShown(read.Sequence), WidgetJson.Default.ReadShown, entry.Sequence);
                break;
            case BotStarted:
                State(writer, entry, InteractionState.Bot);
                break;
            case InteractionQueued or InteractionTransferred:
                State(writer, entry, InteractionState.Waiting);
                break;
            case InteractionAnswered:
                State(writer, entry, InteractionState.Active);
                break;
            case InteractionFinished finished:
                State(writer, entry, finished.State, finished.Reason);
                break;
        }
    }

    void State(EventWriter writer, JournalEntry entry, InteractionState state, EndReason reason = EndReason.None) => writer.Event(
        "state",
        new StateShown(VisitorWords.State(state), VisitorWords.Reason(reason),
            state == InteractionState.Active || (state == InteractionState.Completed && entry.AgentId is not null) ? Agent(entry.CampaignId!.Value, entry.AgentId) : null,
            state == InteractionState.Waiting ? QueueOf(entry.InteractionId!.Value) : null),
        WidgetJson.Default.StateShown,
        entry.Sequence);

    public MessageShown Message(JournalEntry entry)
    {
        var message = (MessageAdded)entry.Event;
        var formatted = message.From is MessageFrom.Agent or MessageFrom.Bot && message.Kind == MessageKind.Text;
        return new MessageShown(entry.Sequence, message.ClientId, VisitorWords.From(message.From), message.Text, formatted ? MarkdownText.ToHtml(message.Text) : null, entry.At,
            message.From == MessageFrom.Agent ? Agent(entry.CampaignId!.Value, entry.AgentId)?.Name : null, message.File is { } file ? File(message.Kind, file) : null,
            message.Quote is { } quote ? Quoted(entry.CampaignId!.Value, quote) : null, message.Kind is MessageKind.Deleted or MessageKind.Erased);
    }

    QuoteShown Quoted(int campaignId, Quote quote) => new(
        quote.Sequence, VisitorWords.From(quote.From), quote.Kind == MessageKind.Voice ? "" : quote.Text, quote.From == MessageFrom.Agent ? Agent(campaignId, quote.AgentId)?.Name : null,
        quote.Kind == MessageKind.Voice, quote.Kind is MessageKind.Deleted or MessageKind.Erased);

    FileShown File(MessageKind kind, StoredFile file)
    {
        var (url, until) = links.Issue(file);
        return new FileShown(file.PublicId, VisitorWords.Kind(kind), file.Name, file.ContentType, file.Size, file.Width, file.Height, file.Duration, file.Waveform, url, until);
    }

    AgentShown? Agent(int campaignId, int? agentId) =>
        agentId is null ? null : new AgentShown(campaigns.Current.Find(campaignId) is { ShowAgentName: true } ? users.NameOf(agentId) : null);
}
