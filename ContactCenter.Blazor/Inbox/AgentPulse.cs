using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Live;
using ContactCenter.Core.Agents;
using Microsoft.JSInterop;

namespace ContactCenter.Blazor.Inbox;

/// <summary>Tells Core whether this circuit's page is there: it asks the browser for a sign of life every few seconds, so that a frozen tab counts as gone too.</summary>
sealed class AgentPulse(AgentPresence presence, CurrentActor actor, IJSRuntime browser, InboxRates rates, TimeProvider time, ILogger<AgentPulse> log) : ILiveStream, IDisposable
{
    readonly Running running = new();
    AgentLink? link;
    long lastSign;

    /// <summary>Later calls do nothing.</summary>
    public async Task Start()
    {
        var me = await actor.Get();
        if (link is not null)
            return;
        link = presence.Enter(me.UserId);
        Resume();
    }

    public void Resume()
    {
        if (link is null)
            return;
        Alive();
        running.Start(stop => Loop.Survive(() => Ask(stop), rates.AfterFailure, time, log, stop));
    }

    public void Pause()
    {
        running.Stop();
        link?.Silent(time.GetElapsedTime(lastSign));
    }

    public void Dispose()
    {
        running.Dispose();
        link?.Dispose();
    }

    async Task Ask(CancellationToken stop)
    {
        IJSObjectReference? script = null;
        while (true)
        {
            await Task.Delay(rates.Pulse, time, stop);
            using var patience = new CancellationTokenSource(rates.Pulse, time);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, patience.Token);
            try
            {
                script ??= await browser.InvokeAsync<IJSObjectReference>("import", either.Token, "/js/inbox/pulse.js");
                if (await script.InvokeAsync<bool>("answer", either.Token))
                    Alive();
            }
            catch (Exception exception) when (exception is OperationCanceledException or JSException or JSDisconnectedException && !stop.IsCancellationRequested)
            {
                link!.Silent(time.GetElapsedTime(lastSign));
            }
        }
    }

    void Alive()
    {
        lastSign = time.GetTimestamp();
        link!.Alive();
    }
}
