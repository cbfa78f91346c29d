using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Inbox;
using ContactCenter.Blazor.Inbox.Conversation;
using ContactCenter.Blazor.Live;
using ContactCenter.Blazor.Shell;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Blazor.Supervisor;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Customers;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Recordings;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace ContactCenter.Blazor.Recordings;

/// <summary>One recording beside the list. What comes to it later is shown at once: a file that was still to be fetched, a note, how far the last words came.</summary>
public sealed partial class RecordingPanel : ConsoleComponent
{
    readonly Running following = new();
    long shown;
    Timeline? timeline;
    string? refused;
    string firstWords = "";
    string? platform;
    SeenState? stored;
    bool isServed;
    Quality.RatingsCorner? corner;

    [Parameter, EditorRequired] public long InteractionId { get; set; }
    [Parameter, EditorRequired] public string CloseLink { get; set; } = "";
    [Parameter] public bool IsReviewing { get; set; }

    /// <summary>Whose part is reviewed, and the address of another's.</summary>
    [Parameter] public int? Judged { get; set; }
    [Parameter] public Func<int, string> JudgingLink { get; set; } = _ => "";

    /// <summary>The same with the review's form, and without.</summary>
    [Parameter] public string ReviewLink { get; set; } = "";
    [Parameter] public string ConversationLink { get; set; } = "";

    /// <summary>The interaction's average may have changed.</summary>
    [Parameter] public EventCallback OnReviewed { get; set; }
    /// <summary>The reader's, for what is printed.</summary>
    [Parameter] public TimeZoneInfo Zone { get; set; } = TimeZoneInfo.Utc;
    [Parameter] public string? NewerLink { get; set; }
    [Parameter] public string? OlderLink { get; set; }

    /// <summary>Brings more of the list, and opens what comes next; none where that is all.</summary>
    [Parameter] public EventCallback OnOlder { get; set; }

    /// <summary>What the page marked since it was opened.</summary>
    [Parameter] public SeenState? Marked { get; set; }
    [Parameter] public EventCallback<SeenState> OnSeen { get; set; }
    [Inject] OpenRecording Recording { get; set; } = null!;
    [Inject] ConversationQuery Conversations { get; set; } = null!;
    [Inject] ConversationFollower Follower { get; set; } = null!;
    [Inject] InboxRates Rates { get; set; } = null!;
    [Inject] TimeProvider Clock { get; set; } = null!;
    [Inject] ILogger<RecordingPanel> Log { get; set; } = null!;
    [Inject] CurrentActor CurrentActor { get; set; } = null!;
    [Inject] CampaignDirectory Campaigns { get; set; } = null!;
    [Inject] UserDirectory Users { get; set; } = null!;
    [Inject] NavigationManager Navigation { get; set; } = null!;

    string Title => timeline is null ? L[CommonTexts.Loading]
        : timeline.IsErased ? L[RecordingsTexts.Erased]
        : CallerName.ByNumber(timeline.Interaction) is { Length: > 0 } name ? name : L[RecordingsTexts.Nameless];

    string? ReplyLink => timeline?.Interaction is { CustomerEmail: { } email } left && email.Contains('@') && Campaigns.Current.Find(left.CampaignId) is { } campaign
        ? MailReply.LinkTo(email, campaign.Name, Languages.Find(campaign.DefaultLanguage) ?? Language.Es, firstWords) : null;

    /// <summary>What is known of who wrote, besides the title.</summary>
    IEnumerable<(string Icon, Text Name, string Value)> Contact(Interaction interaction) => new (string, Text, string?)[]
    {
        ("person", RecordingsTexts.Customer, Title == interaction.CustomerName ? null : interaction.CustomerName),
        ("mail", Export.SheetTexts.Email, interaction.CustomerEmail),
        ("phone", Export.SheetTexts.Phone, interaction.Channel == Channel.HeyNow ? null : interaction.CustomerPhone),
        ("edit_note", Export.SheetTexts.Extra, interaction.CustomerExtra),
        ("hub", RecordingsTexts.Platform, platform),
    }.Where(known => !string.IsNullOrWhiteSpace(known.Item3))!;

    protected override void OnInitialized()
    {
        base.OnInitialized();
        WhileShown(() => following);
    }

    protected override void OnParametersSet()
    {
        if (InteractionId == shown)
            return;
        shown = InteractionId;
        Open();
    }

    void Open()
    {
        (timeline, refused) = (null, null);
        var asked = InteractionId;
        following.Start(stop => Follow(asked, stop));
    }

    async Task Follow(long asked, CancellationToken stop)
    {
        Core.Interactions.Conversation? opened = null;
        await Loop.Survive(() => Follower.Follow(asked, Read, news => Tell(news.Timeline, news.Refused?.Code), stop), Rates.AfterFailure, Clock, Log, stop);

        // Opened, and audited, once: what is read anew later is the same look.
        async Task<Result<Core.Interactions.Conversation>> Read()
        {
            try
            {
                var actor = await CurrentActor.Get();
                var read = opened is null ? await Recording.Run(actor, asked) : await Conversations.Read(actor, asked);
                opened = read.IsDone ? read.Value : opened;
                return read;
            }
            catch (StorageUnavailable) when (opened is null)
            {
                return new NotRecorded();
            }
        }

        void Tell(Timeline? now, string? why) => _ = InvokeAsync(() =>
        {
            if (asked != InteractionId || stop.IsCancellationRequested || (now is null && why is null))
                return;
            if (timeline is null && opened is not null)
                (firstWords, platform, stored, isServed) = (FirstWords(opened), opened.PlatformId, SeenState.Of(opened), opened.IsServed);
            (timeline, refused) = (now, why);
            StateHasChanged();
        });
    }

    static string FirstWords(Core.Interactions.Conversation opened) => opened.Entries.Select(entry => entry.Event).OfType<MessageAdded>().FirstOrDefault(message => message.From == MessageFrom.Customer)?.Text ?? "";

    /// <summary>Without a record of the look there is none.</summary>
    sealed record NotRecorded() : Error(SupervisorTexts.UnavailableCode);

    static string Time(long ms) => Shell.Localisation.Localizer.Duration(TimeSpan.FromMilliseconds(ms));

    // Its sibling, the conversation, has the number alone.
    string ReviewKey => $"review-{InteractionId}-{Judged}";
    string VerifyKey => $"verify-{InteractionId}";

    async Task Reviewed()
    {
        if (corner is not null)
            await corner.Load();
        await OnReviewed.InvokeAsync();
    }

    void CloseOnEscape(KeyboardEventArgs key)
    {
        if (key.Key == "Escape")
            Navigation.NavigateTo(IsReviewing ? ConversationLink : CloseLink);
    }
}
