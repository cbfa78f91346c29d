using ContactCenter.Core.Common;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.JSInterop;

namespace ContactCenter.Blazor.Admin.Choosing;

/// <summary>A list box of which several rows may be chosen. The page holds what is chosen; what a search hides stays so.</summary>
public sealed partial class PickList<TItem>
{
    const int RowHeight = 36;

    readonly Choice choice = new();
    IReadOnlyList<TItem>? items;
    string? search;
    List<Numbered> found = [];
    ElementReference list;
    IJSObjectReference? script;
    bool isGone;
    DotNetObjectReference<PickList<TItem>>? self;

    [Parameter, EditorRequired] public string Id { get; set; } = "";
    [Parameter, EditorRequired] public string Title { get; set; } = "";
    /// <summary>In the order they are shown.</summary>
    [Parameter, EditorRequired] public IReadOnlyList<TItem> Items { get; set; } = [];
    [Parameter, EditorRequired] public Func<TItem, int> IdOf { get; set; } = null!;
    /// <summary>What the search looks in.</summary>
    [Parameter, EditorRequired] public Func<TItem, string> TextOf { get; set; } = null!;
    [Parameter, EditorRequired] public RenderFragment<TItem> Row { get; set; } = null!;
    [Parameter, EditorRequired] public Func<int, string> ChosenText { get; set; } = null!;
    [Parameter] public IReadOnlySet<int> Chosen { get; set; } = new HashSet<int>();
    [Parameter] public EventCallback<IReadOnlySet<int>> ChosenChanged { get; set; }
    [Parameter] public string? Search { get; set; }
    [Parameter] public EventCallback<string> OnSearch { get; set; }
    [Parameter] public string EmptyText { get; set; } = "";
    /// <summary>Enter, Delete or a double click on what is chosen.</summary>
    [Parameter] public EventCallback OnAct { get; set; }
    /// <summary>Under the rows.</summary>
    [Parameter] public RenderFragment? ChildContent { get; set; }
    [Inject] IJSRuntime Browser { get; set; } = null!;

    string Option(int index) => $"{Id}-{IdOf(found[index].Item)}";

    protected override void OnParametersSet()
    {
        if (!ReferenceEquals(items, Items) || search != Search)
        {
            (items, search) = (Items, Search);
            found = [.. Items.Where(item => string.IsNullOrWhiteSpace(Search) || TextSearch.Contains(TextOf(item), Search)).Select((item, index) => new Numbered(index, item))];
            choice.Show([.. found.Select(row => IdOf(row.Item))]);
        }
        choice.Set(Chosen);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
            return;
        self = DotNetObjectReference.Create(this);
        script = await Browser.InvokeAsync<IJSObjectReference>("import", "./js/admin/pick-list.js");
        // The page may have been left while the script was fetched.
        if (isGone)
            await script.DisposeAsync();
        else
            await script.InvokeVoidAsync("attach", list, self, RowHeight);
    }

    /// <summary>Called by the script, which knows how many rows are in sight; the answer is the row to scroll to.</summary>
    [JSInvokable]
    public async Task<int> OnKey(string key, bool shift, bool control, int page)
    {
        if (key is "Enter" or "Delete")
            await Act();
        else if (choice.Key(key, shift, control, page))
            await Tell();
        StateHasChanged();
        return choice.Cursor;
    }

    Task Click(int index, MouseEventArgs e) => Click(index, e.CtrlKey || e.MetaKey, e.ShiftKey);

    Task Click(int index, bool toggle, bool range)
    {
        choice.Click(index, toggle, range);
        return Tell();
    }

    Task Tell() => ChosenChanged.InvokeAsync(choice.Chosen.ToHashSet());

    Task Act() => choice.Chosen.Count > 0 ? OnAct.InvokeAsync() : Task.CompletedTask;

    protected override async ValueTask DisposeAsyncCore(bool disposing)
    {
        isGone = true;
        try
        {
            if (script is not null)
                await script.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The browser is gone, and its listeners with it.
        }
        self?.Dispose();
        await base.DisposeAsyncCore(disposing);
    }

    sealed record Numbered(int Index, TItem Item);
}
