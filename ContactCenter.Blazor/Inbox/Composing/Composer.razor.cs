using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Inbox.State;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Files;
using ContactCenter.Core.Interactions;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ContactCenter.Blazor.Inbox.Composing;

/// <summary>Where the agent writes. Needs <c>@key</c> = the interaction's id.</summary>
public partial class Composer
{
    enum Popup
    {
        None,
        Emoji,
        Canned,
        Slash,
    }

    ElementReference form;
    IJSObjectReference? script, files;
    DotNetObjectReference<Composer>? self;
    Popup popup;
    string query = "";
    int selected;
    bool typing;
    int filesMark;

    [Parameter, EditorRequired] public long InteractionId { get; set; }
    [Parameter, EditorRequired] public int CampaignId { get; set; }
    [Parameter] public string CustomerName { get; set; } = "";
    [Inject] CampaignDirectory Campaigns { get; set; } = null!;
    [Inject] CurrentActor CurrentActor { get; set; } = null!;
    [Inject] Outbox Outbox { get; set; } = null!;
    [Inject] ConversationFeed Feed { get; set; } = null!;
    [Inject] IJSRuntime Browser { get; set; } = null!;

    IReadOnlyList<CannedResponse> Found => CannedSearch.Find(Campaigns.Current.CannedResponses(CampaignId), query);

    IReadOnlyList<string> FileTypes => Campaigns.Current.Find(CampaignId)?.FileTypes ?? [];
    string Accept => FileGroups.Accept(FileTypes);

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
            return;
        self = DotNetObjectReference.Create(this);
        script = await Browser.InvokeAsync<IJSObjectReference>("import", "/js/inbox/composer.js");
        await script.InvokeVoidAsync("attach", form, self);
        Dispatcher.Dispatch(new ComposerShown(InteractionId));
        files = await Browser.InvokeAsync<IJSObjectReference>("import", "/js/files/send.js");
        filesMark = await files.InvokeAsync<int>("attach", form, FileRules.Largest);
    }

    /// <summary>Called by the script, which made the id. Returns once the message stands in the list of those on their way.</summary>
    [JSInvokable]
    public void OnSend(string clientId, string text)
    {
        OnTyping(false);
        Outbox.Send(new OutgoingMessage(InteractionId, clientId, text));
    }

    [JSInvokable]
    public void OnTyping(bool on)
    {
        if (on || typing)
            Feed.Send(InteractionId, new Typing(MessageFrom.Agent, on));
        typing = on;
    }

    /// <summary>What follows a slash at the start of the box; null when there is none.</summary>
    [JSInvokable]
    public void OnSlash(string? typed)
    {
        popup = typed is not null ? Popup.Slash : popup == Popup.Slash ? Popup.None : popup;
        Search(typed);
        StateHasChanged();
    }

    /// <summary>ArrowDown, ArrowUp, Enter or Escape while a list is open.</summary>
    [JSInvokable]
    public async Task OnKey(string key)
    {
        var found = Found;
        if (key == "Escape")
            popup = Popup.None;
        else if (key == "Enter" && popup is (Popup.Canned or Popup.Slash) && selected < found.Count)
            await Choose(found[selected]);
        else if (found.Count > 0 && key is "ArrowDown" or "ArrowUp")
            selected = (selected + (key == "ArrowDown" ? 1 : found.Count - 1)) % found.Count;
        StateHasChanged();
    }

    void Toggle(Popup asked)
    {
        popup = popup == asked || (asked == Popup.Canned && popup == Popup.Slash) ? Popup.None : asked;
        Search(null);
    }

    void Search(string? typed)
    {
        if (query != (typed ?? ""))
            selected = 0;
        query = typed ?? "";
    }

    async Task Choose(CannedResponse response)
    {
        var values = new CannedValues(CustomerName, (await CurrentActor.Get()).DisplayName, Campaigns.Current.Find(CampaignId)?.Name ?? "");
        await Insert(CannedVariables.Fill(response.Text, values), replace: popup == Popup.Slash);
    }

    async Task Insert(string text, bool replace = false)
    {
        popup = Popup.None;
        Search(null);
        await script!.InvokeVoidAsync("insert", form, text, replace);
    }

    protected override async ValueTask DisposeAsyncCore(bool disposing)
    {
        OnTyping(false);
        try
        {
            if (script is not null)
            {
                await script.InvokeVoidAsync("detach", form);
                await script.DisposeAsync();
            }

            if (files is not null)
            {
                await files.InvokeVoidAsync("detach", InteractionId, filesMark);
                await files.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The browser is gone, and its listeners with it.
        }
        self?.Dispose();
    }
}
