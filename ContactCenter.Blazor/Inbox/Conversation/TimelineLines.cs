using ContactCenter.Blazor.Routing;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Customers;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Journal;
using ContactCenter.Core.Notes;
using ContactCenter.Core.Recordings;
using ContactCenter.Core.Seals;
using static ContactCenter.Blazor.Inbox.Conversation.TimelineTexts;

namespace ContactCenter.Blazor.Inbox.Conversation;

/// <summary>The line of one journal entry; null for what a reader need not see.</summary>
static class TimelineLines
{
    public static TimelineLine? Of(JournalEntry entry, Timeline before, TimelineNames names)
    {
        var agent = names.OfAgent(entry.AgentId);
        return entry.Event switch
        {
            MessageAdded message => Message(entry, message, agent, names),
            NoteAdded { Text.Length: 0 } or Whispered { Text.Length: 0 } => new SystemLine(entry.Sequence, entry.At, "delete_forever", Erased),
            NoteAdded note => new NoteLine(entry.Sequence, entry.At, agent, note.Text, note.ClientId),
            Whispered { Text: { } text } whispered => new WhisperLine(entry.Sequence, entry.At, agent, names.OfAgent(whispered.ToAgentId), text),
            SupervisorJoined => new SystemLine(entry.Sequence, entry.At, "group_add", SupervisorIsIn, agent),
            SupervisorLeft => new SystemLine(entry.Sequence, entry.At, "group_remove", SupervisorIsOut, agent),
            DispositionChosen { Closure: { } closure } => new ClosureLine(entry.Sequence, entry.At, agent, closure.Disposition, closure.Note),
            FeedbackGiven given => new RatingLine(entry.Sequence, entry.At, given.Stars, before.Interaction.RatingComment),
            InteractionCreated => before.Interaction.PageUrl is { Length: > 0 } page
                ? new SystemLine(entry.Sequence, entry.At, "login", JoinedFrom, PathOf(page))
                : new SystemLine(entry.Sequence, entry.At, "login", Joined),
            BotStarted => new SystemLine(entry.Sequence, entry.At, "smart_toy", TimelineTexts.Bot),
            InteractionQueued { From: { } from } => new SystemLine(entry.Sequence, entry.At, "undo", NotTaken, names.OfCampaign(from)),
            InteractionQueued { Reason: QueueReason.Transferred } passed when names.OfAgent(passed.PassedBy ?? before.AgentId) is { Length: > 0 } from =>
                PassedOn(entry, new SystemLine(entry.Sequence, entry.At, "move_up", PassedTo, names.OfCampaign(entry.CampaignId)) { Second = from }, passed.Note),
            InteractionQueued queued => new SystemLine(entry.Sequence, entry.At, "hourglass_empty", WordsOf(queued.Reason), names.OfCampaign(entry.CampaignId)),
            InteractionOffered { By: not null } => new SystemLine(entry.Sequence, entry.At, "assignment_ind", AssignedTo, agent),
            InteractionOffered { Returned: true } => new SystemLine(entry.Sequence, entry.At, "undo", CameBackTo, agent),
            TransferStayed stayed => new SystemLine(entry.Sequence, entry.At, "undo", Stayed, agent, RoutingTexts.Of(stayed.Reason)),
            InteractionOffered => new SystemLine(entry.Sequence, entry.At, "notifications", Offered, agent),
            InteractionTransferred passed => PassedOn(entry, new SystemLine(entry.Sequence, entry.At, "move_up", PassedTo, agent) { Second = names.OfAgent(passed.FromAgentId) }, passed.Note),
            InteractionMoved => new SystemLine(entry.Sequence, entry.At, "move_up", TransferredToCampaign, names.OfCampaign(entry.CampaignId)),
            InteractionAnswered answered when before.WaitedMs is not null && answered.WaitedMs >= 1000 =>
                new SystemLine(entry.Sequence, entry.At, "support_agent", TakenAfter, agent) { Second = Localizer.Duration(TimeSpan.FromMilliseconds(answered.WaitedMs)) },
            InteractionAnswered => new SystemLine(entry.Sequence, entry.At, "support_agent", TakenBy, agent),
            CustomerDescribed => new SystemLine(entry.Sequence, entry.At, "edit", Described, agent),
            ContentsErased => new SystemLine(entry.Sequence, entry.At, "delete_forever", ErasedBy),
            InteractionRepaired => new SystemLine(entry.Sequence, entry.At, "build", Repaired),
            OfflineMarked { IsSeen: true } => new SystemLine(entry.Sequence, entry.At, "visibility", MarkedSeen, agent),
            OfflineMarked when entry.AgentId is null => new SystemLine(entry.Sequence, entry.At, "visibility_off", WroteAgain),
            OfflineMarked => new SystemLine(entry.Sequence, entry.At, "visibility_off", MarkedNotSeen, agent),
            PriorityRaised => new SystemLine(entry.Sequence, entry.At, "priority_high", Raised),
            InteractionFinished finished => new SystemLine(entry.Sequence, entry.At, "flag", WordsOf(finished), names.OfAgent(entry.AgentId ?? before.AgentId)),
            _ => null,
        };
    }

    static SystemLine PassedOn(JournalEntry entry, SystemLine line, string? note) => note is { Length: > 0 } ? line with { Note = new NoteLine(entry.Sequence, entry.At, line.Second ?? "", note, "") } : line;

    /// <summary>The first line of an answered conversation.</summary>
    public static SystemLine Waited(IReadOnlyList<TimelineLine> lines, long milliseconds) =>
        new(0, lines.Count > 0 ? lines[0].At : 0, "timer", TimelineTexts.Waited, Localizer.Duration(TimeSpan.FromMilliseconds(milliseconds)));

    /// <summary>Where on the site the customer was, without its host and query.</summary>
    public static string PathOf(string page) => Uri.TryCreate(page, UriKind.Absolute, out var address) && address.AbsolutePath.Length > 0
        ? Uri.UnescapeDataString(address.AbsolutePath)
        : page;

    public static MessageLine Message(JournalEntry entry, MessageAdded message, string agent, TimelineNames? names = null) => new(
        entry.Sequence, Math.Min(entry.At, message.CustomerWroteAt ?? entry.At), message.From, message.From == MessageFrom.Agent ? agent : "", message.Text,
        message is { Kind: MessageKind.Text, From: MessageFrom.Agent or MessageFrom.Bot } ? MarkdownText.ToHtml(message.Text, phones: true) : null, message.ClientId, message.Kind, message.File,
        message.From == MessageFrom.Agent ? entry.AgentId : null)
    {
        WrittenAt = message.CustomerWroteAt,
        Quote = message.Quote is { } quote ? new QuoteLine(quote.Sequence, quote.From, quote.From == MessageFrom.Agent ? names?.OfAgent(quote.AgentId) ?? "" : "", quote.Text, quote.Kind) : null,
    };

    /// <summary>After that message was deleted: neither it nor what quotes it holds a word of it.</summary>
    public static TimelineLine Without(TimelineLine line, long deleted) => line switch
    {
        MessageLine message when message.Sequence == deleted => message with { Text = "", Html = null, Kind = MessageKind.Deleted, File = null, Quote = null },
        MessageLine { Quote: { } quote } message when quote.Sequence == deleted => message with { Quote = quote with { Text = "", Kind = MessageKind.Deleted } },
        _ => line,
    };

    /// <summary>The line when all that anybody wrote was erased.</summary>
    public static TimelineLine Emptied(TimelineLine line) => line switch
    {
        MessageLine message => message with { Text = "", Html = null, Kind = MessageKind.Erased, File = null, Quote = null },
        NoteLine or WhisperLine => new SystemLine(line.Sequence, line.At, "delete_forever", Erased),
        SystemLine system => system with { Note = null },
        ClosureLine closure => closure with { Note = null },
        RatingLine rating => rating with { Comment = null },
        _ => line,
    };

    static Text WordsOf(QueueReason reason) => reason switch
    {
        QueueReason.HandedOver => HandedOver,
        QueueReason.Requeued => Requeued,
        QueueReason.NotOpened => NotOpened,
        QueueReason.AgentGone => AgentGone,
        QueueReason.AgentUnreachable => AgentUnreachable,
        QueueReason.Transferred => TransferredToCampaign,
        QueueReason.TakenOver => TakenOver,
        _ => Queued,
    };

    static Text WordsOf(InteractionFinished finished) => finished.Reason switch
    {
        EndReason.AgentEnded => EndedByAgent,
        EndReason.VisitorEnded => finished.State == InteractionState.Abandoned ? LeftQueue : EndedByVisitor,
        EndReason.VisitorDisconnected => Disconnected,
        EndReason.WaitedTooLong => WaitedTooLong,
        EndReason.QueueFull => QueueFull,
        EndReason.OutOfHours => OutOfHours,
        EndReason.BotEnded or EndReason.BotSilent => EndedByBot,
        EndReason.SupervisorEnded => EndedBySupervisor,
        _ => Ended,
    };
}
