using ContactCenter.Blazor.Inbox.Conversation;
using ContactCenter.Blazor.Shell;
using ContactCenter.Blazor.Store;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;

namespace ContactCenter.Blazor.Inbox.State;

/// <summary>Reads a long conversation backwards as the agent scrolls.</summary>
sealed class OlderEffects(Attempt attempt, ConversationQuery conversations, UserDirectory users, CampaignDirectory campaigns, IState<InboxState> inbox)
{
    const int Page = 100;

    [EffectMethod]
    public async Task On(OlderAsked action, IDispatcher dispatcher)
    {
        if (inbox.Value.Open is not { Timeline: { Start: > 0 } timeline } || timeline.InteractionId != action.InteractionId)
            return;
        // Not read now: the button is still there.
        await attempt.Of(async actor =>
        {
            var (upTo, names) = (timeline.Start, TimelineNames.From(users, campaigns));
            while (true)
            {
                var page = await conversations.ReadUpTo(actor, timeline.InteractionId, upTo, Page);
                if (!page.IsDone)
                    return page;
                dispatcher.Dispatch(new OlderRead(upTo, Timeline.Of(page.Value, names)));
                upTo = page.Value.Since;
                if (upTo == 0 || upTo < (action.BackTo ?? long.MaxValue))
                    return page;
            }
        });
    }
}
