using ContactCenter.Blazor.Shell;
using ContactCenter.Blazor.Store;
using ContactCenter.Core.Interactions;

namespace ContactCenter.Blazor.Inbox.State;

/// <summary>Marks what the agent has in front of them as read, once.</summary>
sealed class ReadMarkEffects(Attempt attempt, MarkRead mark, IState<InboxState> inbox)
{
    long marked;

    [EffectMethod(typeof(ConversationTold))]
    public Task OnTold(IDispatcher dispatcher) => Mark();

    [EffectMethod(typeof(VisibilityChanged))]
    public Task OnVisible(IDispatcher dispatcher) => Mark();

    async Task Mark()
    {
        if (inbox.Value is not { Open: { } open } state || state.ToMarkAsRead() is not { } sequence || Interlocked.Exchange(ref marked, sequence) == sequence)
            return;
        // Not done now: the next sign of life tries again.
        if (await attempt.Of(actor => mark.ByAgent(actor, open.Id, sequence)) is not null)
            Interlocked.CompareExchange(ref marked, 0, sequence);
    }
}
