using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Inbox;
using ContactCenter.Blazor.Inbox.Conversation;
using ContactCenter.Blazor.Shell;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Notes;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Components;

namespace ContactCenter.Blazor.Supervisor.Spy;

/// <summary>Whisper, join and take over, for a conversation that is open.</summary>
public sealed partial class SpyActions : ConsoleComponent
{
    enum Writes
    {
        Nothing,
        Whisper,
        Joining,
        Message,
    }

    ElementReference box, first;
    Actor? me;
    Writes writes;
    string text = "", clientId = "", sent = "";
    Error? refused;
    bool busy, asks, focuses;

    [Parameter, EditorRequired] public SpySeen Seen { get; set; } = null!;

    /// <summary>What the supervisor, having joined, answers next.</summary>
    [Parameter] public MessageLine? Quoting { get; set; }
    [Parameter] public EventCallback OnUnquote { get; set; }
    [Parameter] public EventCallback<bool> OnTyping { get; set; }
    [Inject] WhisperToAgent Whispering { get; set; } = null!;
    [Inject] JoinInteraction Joining { get; set; } = null!;
    [Inject] StepOut SteppingOut { get; set; } = null!;
    [Inject] TakeOverInteraction TakingOver { get; set; } = null!;
    [Inject] CampaignDirectory Campaigns { get; set; } = null!;
    [Inject] UserDirectory Users { get; set; } = null!;
    [Inject] CurrentActor CurrentActor { get; set; } = null!;
    [Inject] Attempt Attempt { get; set; } = null!;
    [Inject] NavigationManager Navigation { get; set; } = null!;

    long Id => Seen.Timeline.InteractionId;

    string Agent => Users.NameOf(Seen.Timeline.AgentId);

    bool HasJoined => me is { } actor && Seen.Timeline.Joined.Contains(actor.UserId) && Seen.Timeline.AgentId != actor.UserId;

    bool IsWriting => writes == Writes.Whisper && WhyNotHere is null || writes == Writes.Message && HasJoined;

    string? WhyNotHere => Seen.Timeline.State != InteractionState.Active ? L[SpyTexts.NobodyServes] : Seen.Timeline.AgentId == me?.UserId ? L[SpyTexts.Yours] : null;

    string? WhyNotTakeOver => WhyNotHere ?? (me is null ? null : TakeOverInteraction.WhyNot(Campaigns.Current, me, Seen.Timeline.CampaignId) switch
    {
        null => null,
        NotAllowed => L[SpyTexts.OnlyAgents],
        _ => L[SpyTexts.OnlyMembers],
    });

    protected override void OnParametersSet()
    {
        // Who chooses what to answer wants to write.
        if (Quoting is not null && HasJoined)
            writes = Writes.Message;
    }

    protected override async Task OnInitializedAsync() => me = await CurrentActor.Get();

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!focuses || !IsWriting || writes != Writes.Whisper)
            return;
        focuses = false;
        await box.FocusAsync(preventScroll: true);
    }

    string Pressed(Writes one) => writes == one ? "true" : "false";

    void Choose(Writes one) => (writes, refused, focuses) = (writes == one ? Writes.Nothing : one, null, true);

    async Task JoinIn()
    {
        if (await Try(actor => Joining.Run(actor, Id)))
            writes = Writes.Message;
    }

    async Task Leave()
    {
        if (!await Try(actor => SteppingOut.Run(actor, Id)))
            return;
        writes = Writes.Nothing;
        // The button that was pressed goes.
        await first.FocusAsync(preventScroll: true);
    }

    async Task Take()
    {
        var from = Seen.Timeline.AgentId ?? 0;
        var done = await Try(actor => TakingOver.Run(actor, Id, from));
        asks = false;
        if (done)
            Navigation.NavigateTo(new InboxAddress(InboxTab.Active, Id: Id).ToString());
    }

    async Task Send()
    {
        if (string.IsNullOrWhiteSpace(text) || busy)
            return;
        // The same words tried again are the same message.
        if (sent != text)
            (clientId, sent) = (PublicId.New(), text);
        if (await Try(actor => Whispering.Run(actor, Id, clientId, text)))
            (text, sent) = ("", "");
    }

    async Task<bool> Try(Func<Actor, Task<Result>> useCase)
    {
        (busy, refused) = (true, null);
        refused = await Attempt.Of(useCase);
        busy = false;
        return refused is null;
    }
}
