using ContactCenter.Core.Interactions;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ContactCenter.Blazor.Inbox.Conversation;

/// <summary>Give it <c>@key</c> = the interaction's id, so that another conversation begins at its end.</summary>
public partial class ConversationTimeline
{
    const int Page = 100, Around = 10;

    int asked = Page;
    int first = -1;
    long? sought;
    bool drawn;
    ElementReference element;
    IJSObjectReference? script;

    [Parameter, EditorRequired] public IReadOnlyList<TimelineLine> Lines { get; set; } = [];

    [Parameter] public string CustomerName { get; set; } = "";

    /// <summary>Up to which sequence the customer's browser has received and shown messages.</summary>
    [Parameter] public long Delivered { get; set; }
    [Parameter] public long Read { get; set; }

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
        var index = Lines.ToList().FindIndex(line => line.Sequence == sequence);
        if (index < 0)
            return;
        if (index < Hidden)
        {
            first = Math.Max(0, index - Around);
            StateHasChanged();
        }
        sought = sequence;
        if (drawn)
            await ShowSought();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        drawn = true;
        await ShowSought();
    }

    async Task ShowSought()
    {
        if (sought is not { } sequence)
            return;
        sought = null;
        script ??= await Browser.InvokeAsync<IJSObjectReference>("import", "/js/inbox/timeline.js");
        await script.InvokeVoidAsync("goTo", element, sequence);
    }

    /// <summary>Lines at the top that are not drawn yet. New lines at the bottom never hide those that are shown.</summary>
    int Hidden => first >= 0 ? Math.Min(first, Lines.Count) : Math.Max(0, Lines.Count - asked);

    protected override void OnParametersSet()
    {
        if (first < 0 && Lines.Count > 0)
            first = Math.Max(0, Lines.Count - asked);
    }

    void ShowEarlier()
    {
        asked += Page;
        first = Math.Max(0, Hidden - Page);
    }

    long? FirstUnread => UnreadAfter is { } seen
        ? Lines.FirstOrDefault(line => line is MessageLine { From: MessageFrom.Customer } && line.Sequence > seen)?.Sequence
        : null;

    MessageMark MarkOf(MessageLine line) => line.From != MessageFrom.Agent ? MessageMark.None
        : line.Sequence <= Read ? MessageMark.Read
        : line.Sequence <= Delivered ? MessageMark.Delivered
        : MessageMark.Sent;

    // A name written from right to left must not turn the sentence round it.
    string Words(SystemLine line) => line.Argument is null ? L[line.Words] : L[line.Words, $"\u2068{line.Argument}\u2069"];
}
