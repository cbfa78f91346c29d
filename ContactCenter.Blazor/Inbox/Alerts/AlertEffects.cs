using ContactCenter.Blazor.Shell;
using ContactCenter.Blazor.Store;
using ContactCenter.Core.Agents;

namespace ContactCenter.Blazor.Inbox.Alerts;

sealed class AlertEffects(Attempt attempt, SaveAlertChoices save)
{
    [EffectMethod]
    public async Task On(AlertChoicesMade action, IDispatcher dispatcher) =>
        dispatcher.Dispatch(new AlertChoicesAnswered(await attempt.Of(actor => save.Run(actor, action.Choices))));
}
