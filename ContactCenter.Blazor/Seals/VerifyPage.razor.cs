using ContactCenter.Blazor.Recordings;
using ContactCenter.Blazor.Shell;
using ContactCenter.Core.Common;
using ContactCenter.Core.Figures;
using ContactCenter.Core.Seals;
using Microsoft.AspNetCore.Components;

namespace ContactCenter.Blazor.Seals;

/// <summary>Verifies all conversations or a span of days, as long as the page is open.</summary>
public sealed partial class VerifyPage : ConsoleComponent
{
    static readonly TimeSpan look = TimeSpan.FromMilliseconds(250);

    DateOnly? from, to;
    CancellationTokenSource? running;
    SealProgress progress;
    SealReport? report;
    Error? problem;
    bool cancelled;
    long drawn;

    [Inject] VerifyAll Verification { get; set; } = null!;
    [Inject] Attempt Attempt { get; set; } = null!;
    [Inject] RecordingsBrowser Browser { get; set; } = null!;
    [Inject] TimeProvider Time { get; set; } = null!;

    bool IsRunning => running is not null;
    bool IsBackwards => to < from;

    protected override async ValueTask DisposeAsyncCore(bool disposing)
    {
        running?.Cancel();
        await base.DisposeAsyncCore(disposing);
    }

    async Task Start()
    {
        if (IsRunning || IsBackwards)
            return;
        using var stop = running = new CancellationTokenSource();
        (report, problem, cancelled, progress) = (null, null, false, default);
        try
        {
            var zone = await Browser.Zone();
            problem = await Attempt.Of(async actor =>
            {
                var verified = await Verification.Run(
                    actor, from is { } first ? LocalDay.StartOf(first, zone) : null, to is { } last && last < DateOnly.MaxValue ? LocalDay.StartOf(last.AddDays(1), zone) : null, Show, stop.Token);
                report = verified.IsDone ? verified.Value : null;
                return verified;
            });
        }
        catch (OperationCanceledException)
        {
            cancelled = true;
        }
        finally
        {
            running = null;
        }
    }

    void Cancel() => running?.Cancel();

    void Show(SealProgress now)
    {
        if (Time.GetElapsedTime(drawn) < look)
            return;
        drawn = Time.GetTimestamp();
        _ = InvokeAsync(() =>
        {
            progress = now;
            StateHasChanged();
        });
    }

    string Summary(SealReport done) => string.Join(" · ", ((string?[])
    [
        done.IsIntact ? L[SealTexts.AllIntact] : null,
        L[SealTexts.Done, done.Done],
        done.Changed > 0 ? L[SealTexts.ChangedOnes, done.Changed] : null,
        done.Erased > 0 ? L[SealTexts.Erased, done.Erased] : null,
    ]).OfType<string>());
}
