using ContactCenter.Blazor.Shell;
using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;
using Microsoft.AspNetCore.Components;

namespace ContactCenter.Blazor.Inbox.Conversation;

public sealed partial class DeleteTool
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

    TimeSpan Left => LeftFor(Line, Time);
    bool MayDelete => IsFor(Line, Channel, MyId, Time);

    /// <summary>Once false it stays so: where it is, nothing need be drawn.</summary>
    public static bool IsFor(MessageLine line, Channel channel, int myId, TimeProvider time) =>
        line.From == MessageFrom.Agent && line.AgentId == myId && DeleteMessage.IsPossibleIn(channel) && LeftFor(line, time) > TimeSpan.Zero;

    static TimeSpan LeftFor(MessageLine line, TimeProvider time) => line.At.ToInstant() + DeleteMessage.Within - time.GetUtcNow();

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
