using ContactCenter.Blazor.Admin;
using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Shell;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Providers.Bulk;
using ContactCenter.Core.Providers.Outbound;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ContactCenter.Blazor.Bulk;

/// <summary>A supervisor writes to many, and steers what is under way. What moves is counted again at once, and then, since each of many messages tells its own news, a little apart.</summary>
public sealed partial class BulkPage : ConsoleComponent
{
    static readonly TimeSpan apart = TimeSpan.FromSeconds(1);

    /// <summary>Counting takes at most so much of the time: one in so many.</summary>
    const int Share = 8;

    IReadOnlyList<OutboundWay>? ways;
    IReadOnlyList<BatchProgress>? batches;
    Batch? cancelling;
    Error? failed;
    Actor? me;
    BatchMoves moves = BatchMoves.None;
    ITimer? next;
    bool isPermitted, rests;

    [Inject] OutboundWays Ways { get; set; } = null!;
    [Inject] CampaignDirectory Campaigns { get; set; } = null!;
    [Inject] BatchesQuery Query { get; set; } = null!;
    [Inject] SteerBatch Steer { get; set; } = null!;
    [Inject] ConfigurationNews Configuration { get; set; } = null!;
    [Inject] UserDirectory Users { get; set; } = null!;
    [Inject] CurrentActor Actor { get; set; } = null!;
    [Inject] Attempt Attempt { get; set; } = null!;
    [Inject] BatchNews News { get; set; } = null!;
    [Inject] TimeProvider Time { get; set; } = null!;
    [Inject] IJSRuntime Browser { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        me = await Actor.Get();
        WhileShown(() => News.Changed += OnNews, () => News.Changed -= OnNews);
        WhileShown(() => Configuration.Changed += OnConfiguration, () => Configuration.Changed -= OnConfiguration);
        WhileShown(() => next = Time.CreateTimer(_ => _ = InvokeAsync(Rested), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan));
        await LookUp();
    }

    Task LookUp()
    {
        isPermitted = Users.Find(me!.UserId) is { MayWriteOutbound: true };
        ways = [.. Ways.Among(Campaigns.Current.SeenBy(me)).Where(way => way.Provider.UsableTemplates.Count > 0)];
        return isPermitted && batches is null ? Refresh() : Task.CompletedTask;
    }

    void OnConfiguration() => _ = InvokeAsync(async () =>
    {
        await LookUp();
        StateHasChanged();
    });

    void OnNews(BatchMoves more) => _ = InvokeAsync(() =>
    {
        moves = moves.And(more);
        return rests ? Task.CompletedTask : Look();
    });

    Task Rested()
    {
        rests = false;
        return Look();
    }

    /// <summary>What moved; nothing where that is of no batch here.</summary>
    async Task Look()
    {
        var moved = moves;
        moves = BatchMoves.None;
        if (!isPermitted || (moved.Batches.Count == 0 && batches?.Any(known => moved.Concern(known.Batch)) != true))
            return;
        rests = true;
        var since = Time.GetTimestamp();
        await Read(moved.Concern);
        var rest = Time.GetElapsedTime(since) * Share;
        next?.Change(rest > apart ? rest : apart, Timeout.InfiniteTimeSpan);
    }

    Task Refresh() => Read(null);

    async Task Read(Func<Batch, bool>? moved)
    {
        failed = await Attempt.Of(async actor =>
        {
            var found = await Query.Read(actor, batches, moved);
            batches = found.IsDone ? found.Value : batches;
            return found;
        });
        StateHasChanged();
    }

    async Task Do((int Id, BatchStep Step) asked)
    {
        var refused = await Attempt.Of(actor => asked.Step == BatchStep.Start ? Steer.Start(actor, asked.Id) : Steer.Pause(actor, asked.Id));
        await Refresh();
        failed ??= refused;
        await FocusOn(asked.Id);
    }

    async Task Cancel()
    {
        var id = cancelling!.Id;
        cancelling = null;
        var refused = await Attempt.Of(actor => Steer.Cancel(actor, id));
        await Refresh();
        failed ??= refused;
        await FocusOn(id);
    }

    /// <summary>The button that was pressed goes; its batch stays.</summary>
    ValueTask FocusOn(int batch) => Browser.InvokeVoidAsync("contactCenter.focusId", BatchRow.ElementOf(batch));
}

/// <summary>What a row's buttons ask for.</summary>
public enum BatchStep
{
    Start,
    Pause,
}
