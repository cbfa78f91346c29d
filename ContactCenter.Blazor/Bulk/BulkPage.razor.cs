using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Shell;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Providers.Bulk;
using ContactCenter.Core.Providers.Outbound;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Components;

namespace ContactCenter.Blazor.Bulk;

/// <summary>A supervisor writes to many, and steers what is under way. It looks again every two seconds, since each of many messages tells its own news.</summary>
public sealed partial class BulkPage : ConsoleComponent
{
    static readonly TimeSpan every = TimeSpan.FromSeconds(2);

    IReadOnlyList<OutboundWay>? ways;
    IReadOnlyList<BatchProgress>? batches;
    Batch? cancelling;
    Error? failed;
    bool isPermitted, reading;

    [Inject] OutboundWays Ways { get; set; } = null!;
    [Inject] CampaignDirectory Campaigns { get; set; } = null!;
    [Inject] BatchesQuery Query { get; set; } = null!;
    [Inject] SteerBatch Steer { get; set; } = null!;
    [Inject] UserDirectory Users { get; set; } = null!;
    [Inject] CurrentActor Actor { get; set; } = null!;
    [Inject] Attempt Attempt { get; set; } = null!;
    [Inject] TimeProvider Time { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        var actor = await Actor.Get();
        isPermitted = Users.Find(actor.UserId) is { MayWriteOutbound: true };
        ways = [.. Ways.Among(Campaigns.Current.SeenBy(actor)).Where(way => way.Provider.Templates.Count > 0)];
        if (!isPermitted)
            return;
        await Refresh();
        WhileShown(() => Time.CreateTimer(_ => _ = InvokeAsync(Look), null, every, every));
    }

    Task Look() => reading || batches is not { } known || !known.Any(IsMoving) ? Task.CompletedTask : Refresh();

    /// <summary>Messages go out, or those that went are still on their way.</summary>
    static bool IsMoving(BatchProgress progress) => progress.Batch.State == BatchState.Running
        || progress.ByStatus.Any(status => status.Key is Core.Providers.DeliveryStatus.Queued or Core.Providers.DeliveryStatus.Sent or Core.Providers.DeliveryStatus.Delivered);

    async Task Refresh()
    {
        reading = true;
        failed = await Attempt.Of(async actor =>
        {
            var found = await Query.Read(actor);
            batches = found.IsDone ? found.Value : batches;
            return found;
        });
        reading = false;
        StateHasChanged();
    }

    async Task Do((int Id, BatchStep Step) asked)
    {
        var refused = await Attempt.Of(actor => asked.Step == BatchStep.Start ? Steer.Start(actor, asked.Id) : Steer.Pause(actor, asked.Id));
        await Refresh();
        failed ??= refused;
    }

    async Task Cancel()
    {
        var id = cancelling!.Id;
        cancelling = null;
        var refused = await Attempt.Of(actor => Steer.Cancel(actor, id));
        await Refresh();
        failed ??= refused;
    }
}

/// <summary>What a row's buttons ask for.</summary>
public enum BatchStep
{
    Start,
    Pause,
}
