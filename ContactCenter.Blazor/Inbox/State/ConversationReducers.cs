using ContactCenter.Blazor.Inbox.Conversation;
using ContactCenter.Blazor.Store;
using ContactCenter.Core.Interactions;

namespace ContactCenter.Blazor.Inbox.State;

static class ConversationReducers
{
    [ReducerMethod]
    public static InboxState On(InboxState state, ConversationOpened action) =>
        state with { Open = new OpenConversation(action.InteractionId), Leaving = state.Open is { Timeline: not null } before ? before : state.Leaving };

    [ReducerMethod]
    public static InboxState On(InboxState state, ConversationLate action) => state.Leaving is not null && state.Open?.Id == action.InteractionId ? state with { Leaving = null } : state;

    [ReducerMethod(typeof(ConversationClosed))]
    public static InboxState OnClosed(InboxState state) => state with { Open = null, Leaving = null };

    [ReducerMethod]
    public static InboxState On(InboxState state, VisibilityChanged action) => state with { Visible = action.Visible };

    [ReducerMethod]
    public static InboxState On(InboxState state, ConversationTold action)
    {
        if (state.Open is not { } open || open.Id != action.InteractionId)
            return state;
        var news = action.News;
        var timeline = news.Timeline?.Keeping(open.Timeline) ?? open.Timeline;
        return Settle(state with
        {
            Leaving = news.Timeline is null && news.Refused is null ? state.Leaving : null,
            Open = open with
            {
                Timeline = news.Refused is null ? timeline : null,
                Quoting = Still(open.Quoting, news.Timeline),
                Refused = news.Refused,
                CustomerTyping = news.CustomerTyping ?? open.CustomerTyping,
                UnreadAfter = news.Timeline is { } told ? UnreadAfter(open, told, state.Visible) : open.UnreadAfter,
            },
        });
    }

    [ReducerMethod]
    public static InboxState On(InboxState state, EndAsked action) => Ending(state, action.InteractionId, open => open with { Ending = true, EndRefused = null });

    [ReducerMethod]
    public static InboxState On(InboxState state, EndAnswered action) => Ending(state, action.InteractionId, open => open with { Ending = false, EndRefused = action.Error });

    [ReducerMethod]
    public static InboxState On(InboxState state, QuoteChosen action) => Ending(state, action.InteractionId, open => open with { Quoting = action.Line });

    [ReducerMethod]
    public static InboxState On(InboxState state, QuoteKept action) => Ending(state, action.InteractionId, open => open with
    {
        Quoting = open.Quoting ?? open.Timeline?.Shown.OfType<MessageLine>().LastOrDefault(line => line.Sequence == action.Sequence && !line.IsDeleted),
    });

    [ReducerMethod]
    public static InboxState On(InboxState state, SendAsked action)
    {
        var message = action.Message with { Failed = null };
        var index = state.Outgoing.FindIndex(known => IsSame(known, message));
        return state with
        {
            Outgoing = index < 0 ? state.Outgoing.Add(message) : state.Outgoing.SetItem(index, message),
            Open = state.Open is { } open && open.Id == message.InteractionId ? open with { UnreadAfter = null, Quoting = message.IsNote ? open.Quoting : null } : state.Open,
        };
    }

    [ReducerMethod]
    public static InboxState On(InboxState state, SendAnswered action)
    {
        var index = state.Outgoing.FindIndex(known => IsSame(known, action.Message));
        return index < 0 ? state : Settle(state with { Outgoing = state.Outgoing.SetItem(index, state.Outgoing[index] with { Failed = action.Error, Stored = action.Error is null }) });
    }

    [ReducerMethod]
    public static InboxState On(InboxState state, OutgoingRestored action) =>
        Settle(state with { Outgoing = state.Outgoing.AddRange(action.Messages.Where(message => !state.Outgoing.Exists(known => IsSame(known, message)))) });

    [ReducerMethod]
    public static InboxState On(InboxState state, OutgoingDiscarded action) => state with { Outgoing = state.Outgoing.RemoveAll(known => IsSame(known, action.Message)) };

    /// <summary>What stands in the conversation is no longer on its way; what is stored and stands in none that is open need not be shown either.</summary>
    static InboxState Settle(InboxState state) => state.Outgoing.IsEmpty ? state : state with
    {
        Outgoing = state.Outgoing.RemoveAll(message => state.Open?.Timeline is { } timeline && timeline.InteractionId == message.InteractionId
            ? timeline.Lines.Exists(line => line switch
            {
                MessageLine { From: MessageFrom.Agent } known => !message.IsNote && known.ClientId == message.ClientId,
                NoteLine known => message.IsNote && known.ClientId == message.ClientId,
                _ => false,
            })
            : message.Stored),
    };

    /// <summary>What was deleted meanwhile cannot be quoted.</summary>
    static MessageLine? Still(MessageLine? quoting, Timeline? now) =>
        quoting is not null && now is not null && now.Lines.Exists(line => line.Sequence == quoting.Sequence && line is MessageLine { IsDeleted: true }) ? null : quoting;

    static long? UnreadAfter(OpenConversation before, Timeline now, bool visible)
    {
        if (before.Timeline is not { } shown)
            return now.AgentRead > 0 && now.LastFromCustomer > now.AgentRead ? now.AgentRead : null;
        return !visible && before.UnreadAfter is null && now.LastFromCustomer > shown.LastFromCustomer ? shown.LastSequence : before.UnreadAfter;
    }

    [ReducerMethod]
    public static InboxState On(InboxState state, EarlierAsked action) => Ending(state, action.InteractionId, open => open with { Earlier = new EarlierView(action.InteractionId, action.Only) });

    /// <summary>One that was asked for twice comes twice, and counts once.</summary>
    [ReducerMethod]
    public static InboxState On(InboxState state, OlderRead action) => Ending(state, action.Page.InteractionId, open => open.Timeline is { } timeline && timeline.Start == action.UpTo
        ? open with { Timeline = timeline.Before(action.Page) }
        : open);

    [ReducerMethod(typeof(EarlierClosed))]
    public static InboxState OnEarlierClosed(InboxState state) => state.Open is { } open ? state with { Open = open with { Earlier = null } } : state;

    static InboxState Ending(InboxState state, long id, Func<OpenConversation, OpenConversation> change) =>
        state.Open is { } open && open.Id == id ? state with { Open = change(open) } : state;

    static bool IsSame(OutgoingMessage a, OutgoingMessage b) => a.InteractionId == b.InteractionId && a.ClientId == b.ClientId;
}
