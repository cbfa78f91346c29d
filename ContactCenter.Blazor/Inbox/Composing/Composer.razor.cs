using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Inbox.Conversation;
using ContactCenter.Blazor.Inbox.List;
using ContactCenter.Blazor.Inbox.State;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Files;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Notes;
using ContactCenter.Core.Users;
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
        Mention,
    }

    const int Most = 8;

    ElementReference form;
    IJSObjectReference? script, files;
    DotNetObjectReference<Composer>? self;
    Popup popup;
    string query = "";
    int selected;
    bool typing, gone;
    int filesMark;

    [Parameter, EditorRequired] public long InteractionId { get; set; }
    [Parameter, EditorRequired] public int CampaignId { get; set; }
    [Parameter] public string CustomerName { get; set; } = "";

    /// <summary>Nothing but notes may be written now.</summary>
    [Parameter] public bool NotesOnly { get; set; }

    /// <summary>What the next message answers.</summary>
    [Parameter] public MessageLine? Quoting { get; set; }
    [Inject] UserDirectory Users { get; set; } = null!;
    [Inject] CampaignDirectory Campaigns { get; set; } = null!;
    [Inject] CurrentActor CurrentActor { get; set; } = null!;
    [Inject] Outbox Outbox { get; set; } = null!;
    [Inject] ConversationFeed Feed { get; set; } = null!;
    [Inject] IJSRuntime Browser { get; set; } = null!;

    IReadOnlyList<CannedResponse> Found => CannedSearch.Find(Campaigns.Current.CannedResponses(CampaignId), query);

    IReadOnlyList<KnownUser> People => [.. Mentions.Candidates(Campaigns.Current, Users, CampaignId).Where(person => InboxSearch.Contains(person.DisplayName, query)).Take(Most)];

    IReadOnlyList<string> FileTypes => Campaigns.Current.Find(CampaignId)?.FileTypes ?? [];
    string Accept => FileGroups.Accept(FileTypes);

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
            return;
        try
        {
            await Attach();
        }
        catch (Exception) when (gone)
        {
            // Who goes through conversations quickly leaves one before its scripts are there.
        }
    }

    async Task Attach()
    {
        self = DotNetObjectReference.Create(this);
        script = await Browser.InvokeAsync<IJSObjectReference>("import", "/js/inbox/composer.js");
        await script.InvokeVoidAsync("attach", form, self);
        Dispatcher.Dispatch(new ComposerShown(InteractionId));
        if (NotesOnly)
            return;
        files = await Browser.InvokeAsync<IJSObjectReference>("import", "/js/files/send.js");
        filesMark = await files.InvokeAsync<int>("attach", form, FileRules.Largest);
    }

    /// <summary>Called by the script, which made the id and alone knows whether it is a note. Returns once it stands in the list of those on their way.</summary>
    [JSInvokable]
    public void OnSend(string clientId, string text, bool isNote)
    {
        OnTyping(false);
        var message = new OutgoingMessage(InteractionId, clientId, text) { IsNote = isNote };
        Outbox.Send(isNote || Quoting is not { } quoted ? message : message with
        {
            ReplyTo = quoted.Sequence,
            Quote = new QuoteLine(quoted.Sequence, quoted.From, quoted.Author, InputRules.Cut(quoted.Text, Quote.Longest), quoted.Kind),
        });
    }

    /// <summary>The browser kept that the draft answers this message.</summary>
    [JSInvokable]
    public void OnQuoteKept(long sequence) => Dispatcher.Dispatch(new QuoteKept(InteractionId, sequence));

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

    /// <summary>What follows an `@` before the caret, in a note; null when there is none.</summary>
    [JSInvokable]
    public void OnMention(string? typed)
    {
        Search(typed);
        popup = typed is not null && People.Count > 0 ? Popup.Mention : popup == Popup.Mention ? Popup.None : popup;
        StateHasChanged();
    }

    /// <summary>ArrowDown, ArrowUp, Enter or Escape while a list is open.</summary>
    [JSInvokable]
    public async Task OnKey(string key)
    {
        var (found, people) = (Found, People);
        var count = popup == Popup.Mention ? people.Count : found.Count;
        if (key == "Escape")
            popup = Popup.None;
        else if (key == "Enter" && popup is (Popup.Canned or Popup.Slash) && selected < found.Count)
            await Choose(found[selected]);
        else if (key == "Enter" && popup == Popup.Mention && selected < people.Count)
            await Mention(people[selected]);
        else if (count > 0 && key is "ArrowDown" or "ArrowUp")
            selected = (selected + (key == "ArrowDown" ? 1 : count - 1)) % count;
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

    async Task Mention(KnownUser person)
    {
        popup = Popup.None;
        Search(null);
        await script!.InvokeVoidAsync("mention", form, person.DisplayName);
    }

    async Task Insert(string text, bool replace = false)
    {
        popup = Popup.None;
        Search(null);
        await script!.InvokeVoidAsync("insert", form, text, replace);
    }

    protected override async ValueTask DisposeAsyncCore(bool disposing)
    {
        gone = true;
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
