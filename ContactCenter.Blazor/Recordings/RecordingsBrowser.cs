using Microsoft.JSInterop;

namespace ContactCenter.Blazor.Recordings;

/// <summary>What the recordings page needs of its browser: the user's time zone and the keys that step through the list.</summary>
public sealed class RecordingsBrowser(IJSRuntime browser) : IAsyncDisposable
{
    Task<IJSObjectReference>? module;
    TimeZoneInfo? zone;

    /// <summary>UTC where the browser does not say, or names one that this server does not know.</summary>
    public async Task<TimeZoneInfo> Zone()
    {
        if (zone is null)
        {
            var name = await (await Module()).InvokeAsync<string?>("timeZone");
            zone = name is not null && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var found) ? found : TimeZoneInfo.Utc;
        }
        return zone;
    }

    public async Task StartKeys() => await (await Module()).InvokeVoidAsync("startKeys");

    public async Task StopKeys() => await Leave(loaded => loaded.InvokeVoidAsync("stopKeys"));

    public async ValueTask DisposeAsync() => await Leave(loaded => loaded.DisposeAsync());

    Task<IJSObjectReference> Module() => module ??= browser.InvokeAsync<IJSObjectReference>("import", "./js/recordings/recordings.js").AsTask();

    async Task Leave(Func<IJSObjectReference, ValueTask> leave)
    {
        try
        {
            if (module is { IsCompletedSuccessfully: true })
                await leave(await module);
        }
        catch (JSDisconnectedException)
        {
            // The browser is gone, and everything in it.
        }
    }
}
