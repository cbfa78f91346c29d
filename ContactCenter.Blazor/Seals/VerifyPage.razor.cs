using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Recordings;
using ContactCenter.Blazor.Shell;
using ContactCenter.Core.Common;
using ContactCenter.Core.Seals;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Components;

namespace ContactCenter.Blazor.Seals;

/// <summary>Verifies all conversations or a span of days, as long as the page is open.</summary>
public sealed partial class VerifyPage : ConsoleComponent
{
    static readonly TimeSpan look = TimeSpan.FromMilliseconds(250);

    VerifyAddress address = new();
    bool opensRecordings;
    CancellationTokenSource? running;
    SealProgress progress;
    SealReport? report;
    Error? problem;
    bool cancelled;
    long drawn;

    [Inject] VerifyAll Verification { get; set; } = null!;
    [Inject] Attempt Attempt { get; set; } = null!;
    [Inject] RecordingsBrowser Browser { get; set; } = null!;
    [Inject] CurrentActor CurrentActor { get; set; } = null!;
    [Inject] NavigationManager Navigation { get; set; } = null!;
    [Inject] TimeProvider Time { get; set; } = null!;

    bool IsRunning => running is not null;

    DateOnly? From
    {
        get => address.From;
        set => Show(address with { From = value });
    }

    DateOnly? To
    {
        get => address.To;
        set => Show(address with { To = value });
    }

    protected override async Task OnInitializedAsync()
    {
        address = VerifyAddress.Parse(Navigation.Uri);
        opensRecordings = (await CurrentActor.Get()).Is(Roles.Supervisor);
    }

    protected override async ValueTask DisposeAsyncCore(bool disposing)
    {
        running?.Cancel();
        await base.DisposeAsyncCore(disposing);
    }

    async Task Start()
    {
        if (IsRunning || address.IsBackwards)
            return;
        using var stop = running = new CancellationTokenSource();
        (report, problem, cancelled, progress) = (null, null, false, default);
        try
        {
            var (from, to) = address.Span(await Browser.Zone());
            problem = await Attempt.Of(async actor =>
            {
                var verified = await Verification.Run(actor, from, to, Show, stop.Token);
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

    void Show(VerifyAddress changed)
    {
        address = changed;
        Navigation.NavigateTo(changed.ToString(), replace: true);
    }

    /// <summary>Where it is read; what is still open, or not theirs to read, is no recording.</summary>
    string? LinkTo(SealCheck check) => opensRecordings && check.Recording is { } channel ? new RecordingsAddress(channel) { Opened = check.InteractionId }.ToString() : null;

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
