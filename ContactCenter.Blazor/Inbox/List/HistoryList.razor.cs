using ContactCenter.Blazor.Shell;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Customers;
using ContactCenter.Core.Recordings;
using Microsoft.AspNetCore.Components;

namespace ContactCenter.Blazor.Inbox.List;

/// <summary>What the agent served, newest first, a page at a time. Made anew for another search.</summary>
public partial class HistoryList
{
    const int Page = 50;

    static readonly TimeSpan typingPause = TimeSpan.FromMilliseconds(250);

    readonly CancellationTokenSource gone = new();
    List<Recording>? rows;
    Error? failed;
    bool more, loading;

    [Parameter, EditorRequired] public InboxAddress Address { get; set; } = null!;
    [Inject] OwnHistory History { get; set; } = null!;
    [Inject] Attempt Attempt { get; set; } = null!;
    [Inject] CampaignDirectory Campaigns { get; set; } = null!;
    [Inject] TimeProvider Time { get; set; } = null!;

    string NameOf(Recording row) => CallerName.ByName(row.CustomerName, row.CustomerPhone) is { Length: > 0 } name ? name : L[InboxTexts.NoName];

    protected override async Task OnInitializedAsync()
    {
        if (Address.Search.Length > 0)
            await Task.Delay(typingPause, Time, gone.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        if (!gone.IsCancellationRequested)
            await Load();
    }

    async Task Load()
    {
        loading = true;
        failed = await Attempt.Of(async actor =>
        {
            var found = await History.Find(actor, Address.Search, rows?.LastOrDefault()?.Id ?? 0, Page);
            if (found.IsDone)
            {
                more = found.Value.Count == Page;
                rows = [.. rows ?? [], .. found.Value];
            }
            return found;
        });
        loading = false;
    }

    protected override ValueTask DisposeAsyncCore(bool disposing)
    {
        gone.Cancel();
        gone.Dispose();
        return ValueTask.CompletedTask;
    }
}
