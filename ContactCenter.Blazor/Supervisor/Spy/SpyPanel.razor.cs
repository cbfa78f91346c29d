using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Inbox.Conversation;
using ContactCenter.Blazor.Shell;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace ContactCenter.Blazor.Supervisor.Spy;

/// <summary>One spied conversation. Give it <c>@key</c> = the interaction's id: another one is another look.</summary>
public sealed partial class SpyPanel : ConsoleComponent
{
    ElementReference heading;
    SpiedConversation? conversation;
    SpySeen? seen;
    string? refused;
    Actor? me;
    MessageLine? quoting;

    /// <summary>The reader themselves types.</summary>
    bool writes;

    [Parameter, EditorRequired] public long InteractionId { get; set; }
    [Parameter, EditorRequired] public string CloseLink { get; set; } = "";
    [Parameter] public RenderFragment? ChildContent { get; set; }
    [Inject] IServiceProvider Services { get; set; } = null!;
    [Inject] CurrentActor CurrentActor { get; set; } = null!;
    [Inject] CampaignDirectory Campaigns { get; set; } = null!;
    [Inject] UserDirectory Users { get; set; } = null!;
    [Inject] NavigationManager Navigation { get; set; } = null!;

    string CampaignName => Campaigns.Current.Find(seen!.Timeline.CampaignId)?.Name ?? "";

    string Agent => Users.NameOf(seen!.Timeline.AgentId);

    bool HasJoined => me is { } actor && seen is { IsEnded: false } now && now.Timeline.Joined.Contains(actor.UserId) && now.Timeline.AgentId != actor.UserId;

    protected override async Task OnInitializedAsync()
    {
        me = await CurrentActor.Get();
        Task begun = Task.CompletedTask;
        WhileShown(() => begun = Begin(), End);
        await begun;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
            await heading.FocusAsync(preventScroll: true);
    }

    async Task Begin()
    {
        End();
        refused = null;
        // Its own object, not the circuit's: it ends with this panel.
        conversation = ActivatorUtilities.CreateInstance<SpiedConversation>(Services);
        conversation.Changed += Show;
        try
        {
            refused = (await conversation.Start(await CurrentActor.Get(), InteractionId)).Error?.Code;
        }
        catch (StorageUnavailable)
        {
            refused = SupervisorTexts.UnavailableCode;
        }
        seen = conversation?.Seen;
    }

    void End()
    {
        if (conversation is not null)
            conversation.Changed -= Show;
        conversation?.Dispose();
        conversation = null;
    }

    void Show() => _ = InvokeAsync(() =>
    {
        // A conversation that was shown and is no longer: it moved to where this supervisor does not look.
        if (seen is not null && conversation is { Seen: null })
            refused = "access.not-found";
        seen = conversation?.Seen;
        StateHasChanged();
    });

    void CloseOnEscape(KeyboardEventArgs key)
    {
        if (key.Key == "Escape")
            Navigation.NavigateTo(CloseLink);
    }
}
