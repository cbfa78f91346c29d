using ContactCenter.Blazor.Inbox.List;
using ContactCenter.Blazor.Inbox.State;
using ContactCenter.Blazor.Store;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Interactions;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ContactCenter.Blazor.Inbox.Shortcuts;

/// <summary>Hands the table of shortcuts to the page's script, and does those that no button does.</summary>
public sealed partial class ShortcutSheet
{
    IJSObjectReference? script;
    DotNetObjectReference<ShortcutSheet>? self;

    [Parameter, EditorRequired] public InboxAddress Address { get; set; } = null!;
    [Inject] IState<InboxState> Inbox { get; set; } = null!;
    [Inject] CampaignDirectory Campaigns { get; set; } = null!;
    [Inject] NavigationManager Navigation { get; set; } = null!;
    [Inject] IJSRuntime Browser { get; set; } = null!;

    InboxState State => Inbox.Value;

    // The table never changes, and the language redraws it anyway; the lists need not.
    protected override bool ShouldRender() => drawn != L.Language;

    Shell.Localisation.Language? drawn;

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        drawn = L.Language;
        if (!firstRender)
            return;
        self = DotNetObjectReference.Create(this);
        script = await Browser.InvokeAsync<IJSObjectReference>("import", "/js/inbox/shortcuts.js");
        await script.InvokeVoidAsync("start", self, Shortcut.All.SelectMany(group => group.Shortcuts).Select(shortcut => new { shortcut.Id, shortcut.Keys }));
    }

    /// <summary>Called by the script. False = nothing was done, the script may do something of its own.</summary>
    [JSInvokable]
    public bool OnShortcut(string id)
    {
        switch (id)
        {
            case Shortcut.Next or Shortcut.Previous:
                Go(id == Shortcut.Next ? 1 : -1);
                return true;
            case Shortcut.Oldest:
                TakeOldest();
                return true;
            case Shortcut.Close when Address.Id is not null:
                Navigation.NavigateTo((Address with { Id = null }).ToString());
                return true;
            case Shortcut.Break when State.Me?.BreakId is not null:
                Dispatcher.Dispatch(new BreakAsked(null));
                return true;
            default:
                return false;
        }
    }

    /// <summary>Through the agent's own, round and round.</summary>
    void Go(int by)
    {
        var own = State.Active().Where(interaction => interaction.State == InteractionState.Active).Select(interaction => interaction.Id).ToList();
        if (own.Count == 0)
            return;
        var at = Address.Id is { } id ? own.IndexOf(id) : -1;
        var next = at < 0 ? (by > 0 ? 0 : own.Count - 1) : (at + by + own.Count) % own.Count;
        Navigation.NavigateTo(new InboxAddress(InboxTab.Active, Address.Tab == InboxTab.History ? "" : Address.Search, own[next]).ToString());
    }

    /// <summary>What is offered comes first; where nothing may be taken, the refusal says why.</summary>
    void TakeOldest()
    {
        var pending = State.Pending().ToList();
        var rule = new TakeRule(State, Campaigns.Current);
        var oldest = State.Active().FirstOrDefault(interaction => interaction.State == InteractionState.Offered)
            ?? pending.FirstOrDefault(interaction => rule.WhyNot(interaction) is null) ?? pending.FirstOrDefault();
        if (oldest is not null && State.Taking is null)
            Dispatcher.Dispatch(new TakeAsked(oldest.Id, oldest.Caller.Length > 0 ? oldest.Caller : L[InboxTexts.NoName]));
    }

    protected override async ValueTask DisposeAsyncCore(bool disposing)
    {
        self?.Dispose();
        try
        {
            if (script is not null)
            {
                await script.InvokeVoidAsync("stop");
                await script.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The browser is gone, and its listeners with it.
        }
    }
}
