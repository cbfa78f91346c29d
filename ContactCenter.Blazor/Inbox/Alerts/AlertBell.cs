using ContactCenter.Blazor.Inbox.State;
using ContactCenter.Blazor.Shell;
using ContactCenter.Blazor.Store;
using ContactCenter.Blazor.Talks;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ContactCenter.Blazor.Inbox.Alerts;

/// <summary>Brings what deserves a call from the store to the browser, which knows what the agent sees, and calls once however many tabs are open.</summary>
sealed class AlertBell(
    IState<InboxState> inbox, IState<AlertState> alerts, IDispatcher dispatcher, AlertWords words, CampaignDirectory campaigns, NavigationManager navigation) : IDisposable
{
    readonly Lock gate = new();
    InboxState seen = new();
    (int Wanting, long? Open)? told;
    AlertChoices? chosen;
    IJSObjectReference? script;
    DotNetObjectReference<AlertBell>? self;

    /// <summary>To be called when the page is there. Later calls do nothing.</summary>
    public async Task Start(IJSRuntime browser, AlertChoicesQuery query, Attempt attempt)
    {
        if (self is not null)
            return;
        self = DotNetObjectReference.Create(this);
        script = await browser.InvokeAsync<IJSObjectReference>("import", "/js/inbox/alerts.js");
        await attempt.Of(async actor =>
        {
            var read = await query.Read(actor);
            if (read.IsDone)
                dispatcher.Dispatch(new AlertChoicesKnown(read.Value));
            return read;
        });
        await script.InvokeVoidAsync("start", self);
        inbox.StateChanged += OnChange;
        alerts.StateChanged += OnChange;
        OnChange(null, EventArgs.Empty);
    }

    /// <summary>The browser's leave changed, or is known now.</summary>
    [JSInvokable]
    public void OnLeave(string notifications, string sound) => dispatcher.Dispatch(new BrowserLeaveTold(Parse<NotificationLeave>(notifications), Parse<SoundLeave>(sound)));

    /// <summary>The agent clicked on a notification.</summary>
    [JSInvokable]
    public void OnOpen(long interactionId)
    {
        if (interactionId < 0)
        {
            dispatcher.Dispatch(new TalkOpened(true));
            return;
        }
        if (inbox.Value.Interactions.GetValueOrDefault(interactionId) is { State: Core.Interactions.InteractionState.Offered } offered)
            dispatcher.Dispatch(new TakeAsked(interactionId, offered.CustomerName));
        else
            navigation.NavigateTo(AddressOf(interactionId).ToString());
    }

    /// <summary>A supervisor clicked on a notification that leads to a page.</summary>
    [JSInvokable]
    public void OnGo(string address) => navigation.NavigateTo(address);

    /// <summary>Calls for something that is not in the inbox.</summary>
    public void Tell(SpokenAlert alert)
    {
        if (script is not null)
            Call("raise", new[] { alert }, Array.Empty<long>());
    }

    /// <summary>Another tab of this agent chose.</summary>
    [JSInvokable]
    public void OnChosen(int sounds, int notifications, int volume)
    {
        var choices = new AlertChoices((AlertKinds)sounds, (AlertKinds)notifications, volume);
        lock (gate)
            chosen = choices;
        dispatcher.Dispatch(new AlertChoicesKnown(choices));
    }

    public void Dispose()
    {
        inbox.StateChanged -= OnChange;
        alerts.StateChanged -= OnChange;
        self?.Dispose();
    }

    InboxAddress AddressOf(long interactionId) =>
        new(inbox.Value.Interactions.GetValueOrDefault(interactionId) is { State: Core.Interactions.InteractionState.Waiting } ? InboxTab.Pending : InboxTab.Active, Id: interactionId);

    void OnChange(object? sender, EventArgs e)
    {
        lock (gate)
        {
            var (before, now, set) = (seen, inbox.Value, campaigns.Current);
            seen = now;
            if (alerts.Value.Choices is { } choices && choices != chosen)
                Call("choose", (int)(chosen = choices).Sounds, (int)choices.Notifications, choices.Volume, sender is not null);
            if (!now.Loaded)
                return;
            var known = (AlertRules.Wanting(now, set), now.Open?.Id);
            if (known != told)
                Call("show", (told = known).Value.Wanting, known.Id);
            if (ReferenceEquals(before.Interactions, now.Interactions))
                return;
            var settled = AlertRules.Settled(before, now).ToList();
            var calls = AlertRules.Between(before, now, set).Select(alert => words.Of(alert, now)).ToList();
            if (settled.Count + calls.Count > 0)
                Call("raise", calls, settled);
        }
    }

    async void Call(string name, params object?[] arguments)
    {
        try
        {
            await script!.InvokeVoidAsync(name, arguments);
        }
        catch (Exception exception) when (exception is JSDisconnectedException or OperationCanceledException or ObjectDisposedException)
        {
            // The browser is gone: nobody is there to be called.
        }
    }

    static T Parse<T>(string value) where T : struct, Enum => Enum.TryParse<T>(value, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : default;
}
