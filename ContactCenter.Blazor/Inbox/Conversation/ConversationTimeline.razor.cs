using ContactCenter.Core.Interactions;
using ContactCenter.Core.Providers;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ContactCenter.Blazor.Inbox.Conversation;

/// <summary>Give it <c>@key</c> = the interaction's id, so that another conversation begins where it should.</summary>
public partial class ConversationTimeline
{
    /// <summary>So many lines are drawn at first, so many more at a time, and never more than the most: a page of thousands answers slowly.</summary>
    const int First = 16, Page = 50, Most = 300, Around = 10;

    const long QuarterHour = 15 * 60 * 1000;

    // The first and the last line drawn, by sequence, since others come before and after; no last one: to the end.
    long? shownFrom, shownTo;
    long? waitsBefore;
    long? sought;
    bool drawn, toEnd;
    ElementReference element;
    IJSObjectReference? script;

    [Parameter, EditorRequired] public IReadOnlyList<TimelineLine> Lines { get; set; } = [];

    [Parameter] public string CustomerName { get; set; } = "";

    /// <summary>Up to which sequence the customer's browser has received and shown messages.</summary>
    [Parameter] public long Delivered { get; set; }
    [Parameter] public long Read { get; set; }

    /// <summary>How far messages came at their provider, by sequence; null where none goes to one.</summary>
    [Parameter] public IReadOnlyDictionary<long, Delivery>? Deliveries { get; set; }

    /// <summary>Who reads may send a failed one again.</summary>
    [Parameter] public bool MaySendAgain { get; set; }

    /// <summary>It begins at its first line, as what is over is read, and not at its last, as what goes on.</summary>
    [Parameter] public bool FromStart { get; set; }

    /// <summary>The customer's messages after this sequence stand under a divider; null draws none.</summary>
    [Parameter] public long? UnreadAfter { get; set; }

    /// <summary>What stands under the last line: messages on their way, "is typing…".</summary>
    [Parameter] public RenderFragment? ChildContent { get; set; }

    /// <summary>What may be done with a message, beside it; null = nothing.</summary>
    [Parameter] public RenderFragment<MessageLine>? Tools { get; set; }
    [Inject] IJSRuntime Browser { get; set; } = null!;

    /// <summary>Brings a line into sight, also one that was not drawn yet, and marks it for a moment.</summary>
    public async Task GoTo(long sequence)
    {
        sought = sequence;
        if (Lines.Count > 0 && sequence < Lines[0].Sequence && HasEarlier)
        {
            // It is drawn when it has come.
            await OnReach.InvokeAsync(sequence);
            return;
        }

        Draw(sequence);
        StateHasChanged();
        if (drawn)
            await ShowSought();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        drawn = true;
        await ShowSought();
        if (!toEnd)
            return;
        toEnd = false;
        await (await Script()).InvokeVoidAsync("toEnd", element);
    }

    async Task ShowSought()
    {
        if (sought is not { } sequence || !Lines.Any(line => line.Sequence == sequence))
            return;
        sought = null;
        await (await Script()).InvokeVoidAsync("goTo", element, sequence);
    }

    async Task<IJSObjectReference> Script() => script ??= await Browser.InvokeAsync<IJSObjectReference>("import", "/js/inbox/timeline.js");

    /// <summary>There is more before the lines that are known; <see cref="OnEarlier"/> brings it.</summary>
    [Parameter] public bool HasEarlier { get; set; }
    [Parameter] public EventCallback OnEarlier { get; set; }

    /// <summary>Brings all back to the line of that sequence.</summary>
    [Parameter] public EventCallback<long> OnReach { get; set; }

    /// <summary>The lines that are drawn. New ones at the bottom never hide those that are shown.</summary>
    (int Top, int End) Window
    {
        get
        {
            var top = shownFrom is { } from ? Place(from) : Math.Max(0, Lines.Count - First);
            return (top, shownTo is { } to ? Math.Max(top, Math.Min(Lines.Count, Place(to) + 1)) : Lines.Count);
        }
    }

    protected override void OnParametersSet()
    {
        if (shownFrom is null && Lines.Count > 0)
        {
            shownFrom = Lines[FromStart ? 0 : Math.Max(0, Lines.Count - First)].Sequence;
            shownTo = FromStart && Lines.Count > First ? Lines[First - 1].Sequence : null;
        }

        if (waitsBefore is { } known && Lines.Count > 0 && Lines[0].Sequence < known)
        {
            waitsBefore = null;
            Reveal();
        }

        if (sought is { } sequence)
            Draw(sequence);
    }

    /// <summary>Puts the line among those that are drawn, if it is known and is none of them.</summary>
    void Draw(long sequence)
    {
        var (top, end) = Window;
        var index = Place(sequence);
        if (index >= Lines.Count || (index >= top && index < end))
            return;
        top = Math.Max(0, index - Around);
        shownFrom = Lines[top].Sequence;
        shownTo = Lines.Count - top > Most ? Lines[top + Most - 1].Sequence : null;
    }

    async Task ShowEarlier()
    {
        if (Window.Top > 0)
        {
            Reveal();
            return;
        }

        waitsBefore = Lines.Count > 0 ? Lines[0].Sequence : null;
        await OnEarlier.InvokeAsync();
    }

    void Reveal()
    {
        var (top, end) = Window;
        var next = Math.Max(0, top - Page);
        shownFrom = Lines[next].Sequence;
        if (end - next > Most)
            shownTo = Lines[next + Most - 1].Sequence;
    }

    void ShowLater()
    {
        var (top, end) = Window;
        var next = Math.Min(Lines.Count, end + Page);
        shownTo = next == Lines.Count ? null : Lines[next - 1].Sequence;
        shownFrom = Lines[Math.Max(top, next - Most)].Sequence;
    }

    void ShowNewest() => (shownFrom, shownTo, toEnd) = (Lines[Math.Max(0, Lines.Count - First)].Sequence, null, FromStart);

    /// <summary>Of the line with that sequence, or where it went to: one that came late stands before others.</summary>
    int Place(long sequence)
    {
        var place = Index(line => line.Sequence == sequence);
        return place < Lines.Count ? place : Index(line => line.Sequence >= sequence);
    }

    int Index(Func<TimelineLine, bool> isIt)
    {
        var index = 0;
        while (index < Lines.Count && !isIt(Lines[index]))
            index++;
        return index;
    }

    long? FirstUnread => UnreadAfter is { } seen
        ? Lines.FirstOrDefault(line => line is MessageLine { From: MessageFrom.Customer } && line.Sequence > seen)?.Sequence
        : null;

    Delivery? FailureOf(MessageLine line) => Deliveries?.GetValueOrDefault(line.Sequence) is { Status: DeliveryStatus.Failed } failed ? failed : null;

    MessageMark MarkOf(MessageLine line) => Deliveries?.GetValueOrDefault(line.Sequence) is { } delivery ? DeliveryTexts.MarkOf(delivery)
        : line.From != MessageFrom.Agent ? MessageMark.None
        : line.Sequence <= Read ? MessageMark.Read
        : line.Sequence <= Delivered ? MessageMark.Delivered
        : MessageMark.Sent;

    // Days end at a full quarter of an hour of UTC, in every zone: only the browser knows which, but between these none ends.
    static bool MayBeAnotherDay(long before, long at) => before / QuarterHour != at / QuarterHour;

    // A name written from right to left must not turn the sentence round it.
    string Words(SystemLine line) => line.Argument is null ? L[line.Words] : L[line.Words, $"\u2068{line.Argument}\u2069", line.Reason is { } reason ? L[reason] : "", $"\u2068{line.Second}\u2069"];
}
