using Microsoft.JSInterop;

namespace ContactCenter.Blazor.Recordings;

/// <summary>The time zone of this circuit's browser; UTC where it cannot be known.</summary>
public sealed class BrowserZone(IJSRuntime browser, ILogger<BrowserZone> log)
{
    TimeZoneInfo? zone;

    public async Task<TimeZoneInfo> Get() => zone ??= await Ask();

    async Task<TimeZoneInfo> Ask()
    {
        try
        {
            await using var format = await browser.InvokeAsync<IJSObjectReference>("Intl.DateTimeFormat");
            var resolved = await format.InvokeAsync<Resolved>("resolvedOptions");
            return resolved.TimeZone is { } name && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var found) ? found : TimeZoneInfo.Utc;
        }
        catch (JSException exception)
        {
            log.LogWarning(exception, "The browser did not tell its time zone; days are those of UTC");
            return TimeZoneInfo.Utc;
        }
    }

    sealed record Resolved(string? TimeZone);
}
