using ContactCenter.Blazor.Shell;
using ContactCenter.Blazor.Store;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Interactions;
using Microsoft.AspNetCore.Components;

namespace ContactCenter.Blazor.Inbox.State;

sealed class InboxEffects(Attempt attempt, TakeInteraction take, EndInteraction end, ChangeBreak changeBreak, EndWrapUp endWrapUp, NavigationManager navigation)
{
    [EffectMethod]
    public async Task On(TakeAsked action, IDispatcher dispatcher)
    {
        if (await attempt.Of(actor => take.Run(actor, action.InteractionId)) is { } error)
        {
            dispatcher.Dispatch(new TakeRefused(new TakeRefusal(action.InteractionId, action.Customer, error)));
            // Taken from the top bar of another page, the reason would stand nowhere.
            if (new Uri(navigation.Uri).AbsolutePath != "/inbox")
                navigation.NavigateTo(new InboxAddress().ToString());
            return;
        }
        dispatcher.Dispatch(new Taken(action.InteractionId));
        navigation.NavigateTo(new InboxAddress(InboxTab.Active, Id: action.InteractionId).ToString());
    }

    [EffectMethod]
    public async Task On(EndAsked action, IDispatcher dispatcher) =>
        dispatcher.Dispatch(new EndAnswered(action.InteractionId, await attempt.Of(actor => end.Run(actor, action.InteractionId, action.Closing))));

    [EffectMethod(typeof(WrapUpEndAsked))]
    public async Task OnWrapUpEnd(IDispatcher dispatcher) => dispatcher.Dispatch(new BreakAnswered(await attempt.Of(actor => endWrapUp.Run(actor))));

    [EffectMethod]
    public async Task On(BreakAsked action, IDispatcher dispatcher) =>
        dispatcher.Dispatch(new BreakAnswered(await attempt.Of(actor => changeBreak.Run(actor, action.BreakId))));
}
