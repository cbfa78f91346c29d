using ContactCenter.Blazor.Inbox.Conversation;
using ContactCenter.Blazor.Shell;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Files;
using ContactCenter.Core.Interactions;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ContactCenter.Blazor.Supervisor.Spy;

/// <summary>The customer sees that somebody types, as with an agent. Needs <c>@key</c> = the interaction's id.</summary>
public sealed partial class JoinedComposer : ConsoleComponent
{
    /// <summary>Nothing typed for so long is no typing.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(4);

    ElementReference form, box;
    IJSObjectReference? files;
    ITimer? rest;
    Error? refused;
    string text = "", clientId = "", sent = "";
    MessageLine? quoted;
    bool busy, typing, gone;
    int mark;

    [Parameter, EditorRequired] public long InteractionId { get; set; }
    [Parameter, EditorRequired] public int CampaignId { get; set; }
    [Parameter] public string CustomerName { get; set; } = "";

    /// <summary>What the next message answers.</summary>
    [Parameter] public MessageLine? Quoting { get; set; }
    [Parameter] public EventCallback OnUnquote { get; set; }
    [Parameter] public EventCallback<bool> OnTyping { get; set; }
    [Inject] SendJoinedMessage Sending { get; set; } = null!;
    [Inject] CampaignDirectory Campaigns { get; set; } = null!;
    [Inject] ConversationFeed Feed { get; set; } = null!;
    [Inject] Attempt Attempt { get; set; } = null!;
    [Inject] IJSRuntime Browser { get; set; } = null!;
    [Inject] TimeProvider Time { get; set; } = null!;

    IReadOnlyList<string> FileTypes => Campaigns.Current.Find(CampaignId)?.FileTypes ?? [];

    string Accept => FileGroups.Accept(FileTypes);

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
        {
            // Who chose what to answer writes next.
            if (Quoting is not null && Quoting != quoted)
                await box.FocusAsync();
            quoted = Quoting;
            return;
        }
        rest = Time.CreateTimer(_ => _ = InvokeAsync(() => Type(false)), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        try
        {
            await box.FocusAsync(preventScroll: true);
            files = await Browser.InvokeAsync<IJSObjectReference>("import", "/js/files/send.js");
            mark = await files.InvokeAsync<int>("attach", form, FileRules.Largest);
        }
        catch (Exception) when (gone)
        {
            // Stepped out before its scripts were there.
        }
    }

    Task Typed(ChangeEventArgs typed) => Type(!string.IsNullOrWhiteSpace(typed.Value as string));

    async Task Type(bool on)
    {
        if (!gone)
            rest?.Change(on ? Pause : Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        if (on == typing)
            return;
        typing = on;
        Feed.Send(InteractionId, new Typing(MessageFrom.Agent, on));
        await OnTyping.InvokeAsync(on);
    }

    async Task Send()
    {
        if (string.IsNullOrWhiteSpace(text) || busy)
            return;
        // The same words tried again are the same message.
        var what = $"{Quoting?.Sequence} {text}";
        if (sent != what)
            (clientId, sent) = (PublicId.New(), what);
        await Type(false);
        (busy, refused) = (true, null);
        refused = await Attempt.Of(async actor => await Sending.Run(actor, InteractionId, clientId, text, Quoting?.Sequence));
        busy = false;
        if (refused is not null)
            return;
        (text, sent) = ("", "");
        await OnUnquote.InvokeAsync();
    }

    protected override async ValueTask DisposeAsyncCore(bool disposing)
    {
        gone = true;
        rest?.Dispose();
        if (typing)
            Feed.Send(InteractionId, new Typing(MessageFrom.Agent, false));
        try
        {
            if (files is not null)
            {
                await files.InvokeVoidAsync("detach", InteractionId, mark);
                await files.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The browser is gone, and its listeners with it.
        }
        await base.DisposeAsyncCore(disposing);
    }
}
