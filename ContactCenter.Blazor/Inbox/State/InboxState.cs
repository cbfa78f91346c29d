using System.Collections.Immutable;
using ContactCenter.Blazor.Inbox.Conversation;
using ContactCenter.Blazor.Store;
using ContactCenter.Core.Common;
using ContactCenter.Core.Monitoring;

namespace ContactCenter.Blazor.Inbox.State;

/// <summary>What the agent of this circuit has, could take, and has open.</summary>
[FeatureState]
public sealed record InboxState
{
    /// <summary>False until the first snapshot came.</summary>
    public bool Loaded { get; init; }
    public int MyId { get; init; }
    public LiveAgent? Me { get; init; }
    public ImmutableDictionary<long, LiveInteraction> Interactions { get; init; } = ImmutableDictionary<long, LiveInteraction>.Empty;
    public OpenConversation? Open { get; init; }

    /// <summary>The one that was open before, to be seen for the moment in which the next is read: without it the page would flash empty between two.</summary>
    public OpenConversation? Leaving { get; init; }

    /// <summary>The agent's browser tab is in front; only then is anything marked as read.</summary>
    public bool Visible { get; init; } = true;

    /// <summary>On their way or failed, oldest first.</summary>
    public ImmutableList<OutgoingMessage> Outgoing { get; init; } = [];

    /// <summary>Being taken now; its row waits for the answer.</summary>
    public long? Taking { get; init; }
    public TakeRefusal? Refusal { get; init; }
    public Error? BreakRefused { get; init; }
}

/// <summary>The conversation in the middle of the page.</summary>
public sealed record OpenConversation(long Id)
{
    /// <summary>Null until it was read.</summary>
    public Timeline? Timeline { get; init; }

    /// <summary>Why it cannot be shown.</summary>
    public Error? Refused { get; init; }
    public bool CustomerTyping { get; init; }

    /// <summary>What came after it is new to the agent; null = no divider.</summary>
    public long? UnreadAfter { get; init; }

    /// <summary>The customer's earlier messages stand over it; null = closed.</summary>
    public EarlierView? Earlier { get; init; }

    /// <summary>What the next message answers.</summary>
    public MessageLine? Quoting { get; init; }
    public bool Ending { get; init; }
    public Error? EndRefused { get; init; }
}

/// <summary>Earlier messages of the customer of <paramref name="InteractionId"/>, of <paramref name="Only"/> that interaction or of all.</summary>
public sealed record EarlierView(long InteractionId, long? Only);

/// <summary>Why <paramref name="Customer"/>'s interaction could not be taken.</summary>
public sealed record TakeRefusal(long InteractionId, string Customer, Error Error);

/// <summary>A message that is not in the conversation yet. <paramref name="ClientId"/> stays the same through every retry, so it is stored once.</summary>
public sealed record OutgoingMessage(long InteractionId, string ClientId, string Text)
{
    /// <summary>For colleagues: no way of sending it leads to the customer.</summary>
    public bool IsNote { get; init; }

    /// <summary>The message that it answers, and how it is shown until it is stored.</summary>
    public long? ReplyTo { get; init; }
    public QuoteLine? Quote { get; init; }
    public Error? Failed { get; init; }
    public bool Stored { get; init; }
}
