using ContactCenter.Blazor.Inbox.Conversation;
using ContactCenter.Core.Interactions;

namespace ContactCenter.Blazor.Supervisor.Spy;

/// <summary>A conversation as a supervisor who watches it sees it now.</summary>
public sealed record SpySeen(Timeline Timeline, bool CustomerOnline, bool CustomerTyping = false, bool AgentTyping = false)
{
    public bool IsEnded => Timeline.State.IsEnded();

    /// <summary>After one more signal; equal when it tells nothing new.</summary>
    public SpySeen After(ConversationSignal signal, TimelineNames names) => signal switch
    {
        Happened happened => With(Timeline.After(happened.Entry, names), happened.Entry.Event as MessageAdded),
        Typing { By: MessageFrom.Customer } typing => this with { CustomerTyping = typing.On && !IsEnded },
        Typing { By: MessageFrom.Agent } typing => this with { AgentTyping = typing.On && !IsEnded },
        CustomerPresence presence => this with { CustomerOnline = presence.Online },
        _ => this,
    };

    /// <summary>Who has written, was given away or left no longer types.</summary>
    SpySeen With(Timeline after, MessageAdded? message) => this with
    {
        Timeline = after,
        CustomerTyping = CustomerTyping && message?.From != MessageFrom.Customer && !after.State.IsEnded(),
        AgentTyping = AgentTyping && message?.From != MessageFrom.Agent && after.AgentId == Timeline.AgentId && !after.State.IsEnded(),
    };
}
