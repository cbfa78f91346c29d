using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Inbox;
using ContactCenter.Blazor.Inbox.Alerts;
using ContactCenter.Blazor.Inbox.State;
using ContactCenter.Blazor.Shell;
using ContactCenter.Blazor.Store;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Common;
using ContactCenter.Core.Journal;
using ContactCenter.Core.Talks;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.JSInterop;

namespace ContactCenter.Blazor.Talks;

/// <summary>The agent's own talk in the top bar: count, notice, sound, and the window.</summary>
public sealed partial class OwnTalk : ConsoleComponent
{
    Actor? me;
    Talk? talk;
    long putOff;
    bool focusesButton;

    [Inject] TalkQuery Query { get; set; } = null!;
    [Inject] TalkNews News { get; set; } = null!;
    [Inject] AlertBell Bell { get; set; } = null!;
    [Inject] UserDirectory Users { get; set; } = null!;
    [Inject] CurrentActor Actor { get; set; } = null!;
    [Inject] Attempt Attempt { get; set; } = null!;
    [Inject] TimeProvider Time { get; set; } = null!;
    [Inject] IJSRuntime Browser { get; set; } = null!;
    [Inject] IState<TalkState> State { get; set; } = null!;
    [Inject] IState<InboxState> Inbox { get; set; } = null!;

    int Unseen => talk is null || me is null ? 0 : talk.UnseenBy(me.UserId);

    protected override async Task OnInitializedAsync()
    {
        me = await Actor.Get();
        WhileShown(() => News.Changed += OnNews, () => News.Changed -= OnNews);
        WhileShown(() => News.Written += OnWritten, () => News.Written -= OnWritten);
        WhileShown(() => News.Whispered += OnWhispered, () => News.Whispered -= OnWhispered);
        await Read();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!focusesButton)
            return;
        focusesButton = false;
        await Browser.InvokeVoidAsync("contactCenter.focusId", "own-talk");
    }

    void OnNews(int agent)
    {
        if (agent == me?.UserId)
            _ = InvokeAsync(async () =>
            {
                await Read();
                StateHasChanged();
            });
    }

    void OnWritten(int agent, TalkMessageAdded message)
    {
        if (agent != me?.UserId || message.AuthorId == agent)
            return;
        // A negative number is no interaction's: a click on it opens the talk.
        Bell.Tell(new SpokenAlert($"talk-{message.MessageId}", (int)AlertKinds.Supervisor, -1, Time.NowMs(), L[TalkTexts.AlertTitle, Users.NameOf(message.AuthorId)], message.Text, ""));
    }

    void OnWhispered(int agent, JournalEntry entry)
    {
        if (agent != me?.UserId || entry.InteractionId is not { } id)
            return;
        var customer = Inbox.Value.Interactions.GetValueOrDefault(id)?.CustomerName ?? "";
        Bell.Tell(new SpokenAlert($"whisper-{entry.Sequence}", (int)AlertKinds.Supervisor, id, entry.At, L[TalkTexts.AlertTitle, Users.NameOf(entry.AgentId)], L[TalkTexts.WhisperBody, customer],
            new InboxAddress(InboxTab.Active, Id: id).ToString()));
    }

    Task Read() => Attempt.Of(async actor =>
    {
        var read = await Query.Read(actor, actor.UserId);
        if (read.IsDone)
            talk = read.Value;
        return read;
    });

    void Open(bool open)
    {
        focusesButton = !open;
        Dispatcher.Dispatch(new TalkOpened(open));
    }

    void CloseOnEscape(KeyboardEventArgs key)
    {
        if (key.Key == "Escape")
            Open(false);
    }
}
