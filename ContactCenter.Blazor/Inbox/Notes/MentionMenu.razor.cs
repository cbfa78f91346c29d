using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Recordings;
using ContactCenter.Blazor.Shell;
using ContactCenter.Blazor.Supervisor.Live;
using ContactCenter.Core.Notes;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Components;

namespace ContactCenter.Blazor.Inbox.Notes;

/// <summary>The user's mentions that they have not seen, live.</summary>
public sealed partial class MentionMenu
{
    UnseenMentions unseen = UnseenMentions.None;
    Actor? me;

    [Inject] MentionsQuery Query { get; set; } = null!;
    [Inject] SeeMentions Seeing { get; set; } = null!;
    [Inject] MentionNews News { get; set; } = null!;
    [Inject] UserDirectory Users { get; set; } = null!;
    [Inject] CurrentActor Actor { get; set; } = null!;
    [Inject] Attempt Attempt { get; set; } = null!;
    [Inject] NavigationManager Navigation { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        me = await Actor.Get();
        WhileShown(() => News.Changed += OnNews, () => News.Changed -= OnNews);
        await Load();
    }

    async Task Load() => await Attempt.Of(async actor =>
    {
        var found = await Query.Unseen(actor);
        if (found.IsDone)
            unseen = found.Value;
        return found;
    });

    void OnNews(int user)
    {
        if (user == me?.UserId)
            _ = InvokeAsync(async () =>
            {
                await Load();
                StateHasChanged();
            });
    }

    async Task Open(UnseenMention mention)
    {
        await See(mention);
        Navigation.NavigateTo(AddressOf(mention));
    }

    Task See(UnseenMention mention) => Attempt.Of(actor => Seeing.One(actor, mention.NoteId));

    Task SeeAll(UnseenMention newest) => Attempt.Of(actor => Seeing.UpTo(actor, newest.NoteId));

    string AddressOf(UnseenMention mention) =>
        me!.Is(Roles.Agent) ? new InboxAddress(mention.IsEnded ? InboxTab.History : InboxTab.Active, Id: mention.InteractionId).ToString()
        : mention.IsEnded ? new RecordingsAddress(mention.Channel, Opened: mention.InteractionId).ToString()
        : new LiveAddress(mention.Channel, Spied: mention.InteractionId).ToString();
}
