using ContactCenter.Blazor.Shell;
using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;
using Microsoft.AspNetCore.Components;

namespace ContactCenter.Blazor.Inbox.Conversation;

public sealed partial class MessageTools
{
    ITimer? expiry;
    Error? refused;
    bool asked, busy;

    [Parameter, EditorRequired] public long InteractionId { get; set; }
    [Parameter, EditorRequired] public MessageLine Line { get; set; } = null!;
    [Parameter] public Channel Channel { get; set; }
    [Parameter] public int MyId { get; set; }
    [Inject] DeleteMessage Deletion { get; set; } = null!;
    [Inject] Attempt Attempt { get; set; } = null!;
    [Inject] TimeProvider Time { get; set; } = null!;

    TimeSpan Left => Line.At.ToInstant() + DeleteMessage.Within - Time.GetUtcNow();
    bool MayDelete => Line.From == MessageFrom.Agent && Line.AgentId == MyId && DeleteMessage.IsPossibleIn(Channel) && Left > TimeSpan.Zero;

    protected override void OnInitialized()
    {
        // The button goes when the minute is over; a question that is open by then is answered by Core.
        if (MayDelete)
            expiry = Time.CreateTimer(_ => _ = InvokeAsync(StateHasChanged), null, Left + TimeSpan.FromMilliseconds(1), Timeout.InfiniteTimeSpan);
    }

    async Task Delete()
    {
        busy = true;
        refused = await Attempt.Of(actor => Deletion.Run(actor, InteractionId, Line.Sequence));
        busy = false;
        asked = refused is not null;
    }

    protected override ValueTask DisposeAsyncCore(bool disposing)
    {
        expiry?.Dispose();
        return ValueTask.CompletedTask;
    }
}
