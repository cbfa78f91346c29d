using ContactCenter.Blazor.Shell;
using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.JSInterop;

namespace ContactCenter.Blazor.Inbox.Conversation;

/// <summary>Searches one conversation, newest hit first; Enter goes back in time like the button above it, Shift+Enter forth, Escape closes.</summary>
public sealed partial class FindBar
{
    ElementReference element;
    IJSObjectReference? script;
    IReadOnlyList<long>? found;
    Error? refused;
    string words = "";
    int at, asked;

    [Parameter, EditorRequired] public long InteractionId { get; set; }

    /// <summary>What came last: a newer message may hold the words too.</summary>
    [Parameter] public long LastSequence { get; set; }

    /// <summary>Brings the message with that sequence into sight.</summary>
    [Parameter] public EventCallback<long> OnFound { get; set; }
    [Parameter] public EventCallback OnClosed { get; set; }
    [Inject] MessageSearchQuery Query { get; set; } = null!;
    [Inject] Attempt Attempt { get; set; } = null!;
    [Inject] InboxRates Rates { get; set; } = null!;
    [Inject] TimeProvider Time { get; set; } = null!;
    [Inject] IJSRuntime Browser { get; set; } = null!;

    long searchedTo;

    protected override async Task OnParametersSetAsync()
    {
        if (LastSequence == searchedTo || words.Trim().Length == 0)
            return;
        await Search(keepPlace: true);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
            return;
        script = await Browser.InvokeAsync<IJSObjectReference>("import", "/js/inbox/find.js");
        await script.InvokeVoidAsync("begin", element);
    }

    async Task Typed(string? typed)
    {
        words = typed ?? "";
        var mine = ++asked;
        await Task.Delay(Rates.FindPause, Time);
        if (mine == asked)
            await Search(keepPlace: false);
    }

    async Task Search(bool keepPlace)
    {
        var (mine, before) = (asked, keepPlace && found is { Count: > 0 } known ? known[at] : (long?)null);
        searchedTo = LastSequence;
        IReadOnlyList<long>? hits = null;
        refused = words.Trim().Length == 0 ? null : await Attempt.Of(async actor =>
        {
            var answer = await Query.Find(actor, InteractionId, words);
            hits = answer.IsDone ? answer.Value : null;
            return answer;
        });
        if (mine != asked)
            return;
        found = hits;
        at = before is { } place && hits is not null && hits.ToList().IndexOf(place) is >= 0 and var index ? index : Math.Max(0, (hits?.Count ?? 0) - 1);
        await Mark(moves: !keepPlace);
    }

    async Task Step(int by)
    {
        if (found is not { Count: > 0 } hits)
            return;
        at = (at + by + hits.Count) % hits.Count;
        await Mark(moves: true);
    }

    async Task Mark(bool moves)
    {
        var here = found is { Count: > 0 } hits ? hits[at] : (long?)null;
        if (moves && here is { } sequence)
            await OnFound.InvokeAsync(sequence);
        if (script is not null)
            await script.InvokeVoidAsync("mark", element, words.Trim(), here);
    }

    Task OnKey(KeyboardEventArgs key) => key.Key switch
    {
        "Escape" => OnClosed.InvokeAsync(),
        "Enter" => Step(key.ShiftKey ? 1 : -1),
        _ => Task.CompletedTask,
    };

    protected override async ValueTask DisposeAsyncCore(bool disposing)
    {
        asked++;
        // What still goes on finds none.
        var ended = script;
        script = null;
        try
        {
            if (ended is not null)
            {
                await ended.InvokeVoidAsync("end");
                await ended.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The browser is gone, and its marks with it.
        }
    }
}
