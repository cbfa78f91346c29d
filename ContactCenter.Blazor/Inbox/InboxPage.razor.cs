using ContactCenter.Blazor.Inbox.Conversation;
using ContactCenter.Blazor.Inbox.State;
using ContactCenter.Blazor.Store;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ContactCenter.Blazor.Inbox;

/// <summary>The agent's page: lists, the open conversation, its customer. The address owns tab, search and selection.</summary>
public partial class InboxPage
{
    bool customerToggled;
    IJSObjectReference? script;
    DotNetObjectReference<InboxPage>? self;

    [SupplyParameterFromQuery(Name = "tab")] public string? Tab { get; set; }
    [SupplyParameterFromQuery(Name = "q")] public string? Search { get; set; }
    [SupplyParameterFromQuery(Name = "id")] public string? Id { get; set; }
    [Inject] IStateSelection<InboxState, (OpenConversation? Open, OpenConversation? Leaving)> Shown { get; set; } = null!;
    [Inject] ConversationBridge Conversation { get; set; } = null!;
    [Inject] IJSRuntime Browser { get; set; } = null!;

    InboxAddress Address => InboxAddress.Of(Tab, Search, Id);

    OpenConversation? Conversing => Address.Id is { } chosen ? new InboxState { Open = Shown.Value.Open, Leaving = Shown.Value.Leaving }.Drawn(chosen) : null;
    long? Drawn => Conversing?.Id ?? Address.Id;
    Timeline? Timeline => Conversing?.Timeline;

    protected override void OnInitialized()
    {
        Shown.Select(state => (state.Open, state.Leaving));
        base.OnInitialized();
    }

    protected override void OnParametersSet() => Conversation.Open(Address.Id);

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
            return;
        self = DotNetObjectReference.Create(this);
        script = await Browser.InvokeAsync<IJSObjectReference>("import", "/js/inbox/visibility.js");
        await script.InvokeVoidAsync("watch", self);
    }

    /// <summary>Called by the script when the browser's tab comes to the front or goes away.</summary>
    [JSInvokable]
    public void OnVisible(bool visible) => Dispatcher.Dispatch(new VisibilityChanged(visible));

    protected override async ValueTask DisposeAsyncCore(bool disposing)
    {
        Conversation.Open(null);
        self?.Dispose();
        try
        {
            if (script is not null)
            {
                await script.InvokeVoidAsync("unwatch");
                await script.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The browser is gone, and its listeners with it.
        }
    }
}
