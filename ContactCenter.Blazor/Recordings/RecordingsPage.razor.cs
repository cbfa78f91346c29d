using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Quality;
using ContactCenter.Blazor.Shell;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Blazor.Supervisor;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Quality;
using ContactCenter.Core.Recordings;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace ContactCenter.Blazor.Recordings;

/// <summary>Search in finished conversations. The address holds the search and what is open, so a link or Back shows the same.</summary>
public sealed partial class RecordingsPage : ConsoleComponent
{
    RecordingsAddress address = new(default);
    RecordingsAddress? searched;
    RecordingList? list;
    Actor? actor;
    bool searching, failed;
    string? notMarked;
    SeenState? marked;
    TimeZoneInfo zone = TimeZoneInfo.Utc;

    readonly Dictionary<long, ReviewMark> marks = [];

    [Inject] ReviewMarksQuery Marks { get; set; } = null!;
    [Inject] MarkOfflineSeen Mark { get; set; } = null!;
    [Inject] Attempt Attempt { get; set; } = null!;
    [Inject] RecordingsQuery Recordings { get; set; } = null!;
    [Inject] CampaignDirectory Directory { get; set; } = null!;
    [Inject] UserDirectory Users { get; set; } = null!;
    [Inject] CurrentActor CurrentActor { get; set; } = null!;
    [Inject] NavigationManager Navigation { get; set; } = null!;
    [Inject] RecordingsBrowser Browser { get; set; } = null!;
    [Inject] TimeProvider Time { get; set; } = null!;
    [Inject] ILogger<RecordingsPage> Log { get; set; } = null!;

    string Title => L[RecordingsTexts.Title, L[address.Channel.Name()]];

    /// <summary>Only messages left out of hours are seen or not.</summary>
    bool ShowsSeen => list!.Rows.Any(row => row.State == InteractionState.Offline);

    /// <summary>With what they are sorted by; null = they are not.</summary>
    IEnumerable<(Text Name, RecordingSort? Sort, string? Css)> Columns =>
    [
        (RecordingsTexts.Date, RecordingSort.Date, null), (RecordingsTexts.CustomerOf(address.Channel), RecordingSort.Customer, null), (RecordingsTexts.Campaign, RecordingSort.Campaign, null),
        (RecordingsTexts.Agent, RecordingSort.Agent, null), (RecordingsTexts.Direction, RecordingSort.Direction, null), (RecordingsTexts.State, RecordingSort.State, null),
        .. ShowsSeen ? [(RecordingsTexts.Seen, RecordingSort.Seen, null)] : Array.Empty<(Text, RecordingSort?, string?)>(),
        (RecordingsTexts.Wait, RecordingSort.Wait, "number timing"), (RecordingsTexts.Duration, RecordingSort.Duration, "number timing"),
        (RecordingsTexts.Rating, RecordingSort.Rating, null), (ReviewingTexts.Column, RecordingSort.Quality, "rate"),
    ];

    IEnumerable<(string Address, string Name)> Orders =>
        from column in Columns
        where column.Sort is not null
        from upwards in new[] { false, true }
        let order = address.Closed with { Sort = column.Sort!.Value, Ascending = upwards }
        select (order.ToString(), (upwards, column.Sort) switch
        {
            (true, RecordingSort.Date) => L[RecordingsTexts.OldestFirst],
            (false, RecordingSort.Date) => L[RecordingsTexts.NewestFirst],
            (true, _) => L[RecordingsTexts.SortUp, L[column.Name]],
            _ => L[RecordingsTexts.SortDown, L[column.Name]],
        });

    string SortTitle(RecordingSort sort, Text column) => sort == RecordingSort.Date
        ? L[address.SortedBy(sort).Ascending ? RecordingsTexts.OldestFirst : RecordingsTexts.NewestFirst]
        : L[address.SortedBy(sort).Ascending ? RecordingsTexts.SortUp : RecordingsTexts.SortDown, L[column]];

    string Counted => list!.HasMore ? L[RecordingsTexts.AndMore, L[RecordingsTexts.Shown, list.Rows.Count]] : L[RecordingsTexts.Shown, list.Rows.Count];

    IEnumerable<Campaign> Visible => Directory.Current.EverSeenBy(actor!).Where(campaign => campaign.Channel == address.Channel);

    IReadOnlyList<(int, string)> Campaigns => [.. Visible.Select(campaign => (campaign.Id, campaign.Name)).OrderBy(pair => pair.Name, StringComparer.Create(L.Culture, true))];

    IReadOnlyList<(int, string)> Agents => [.. Visible.SelectMany(campaign => campaign.Members).Select(member => member.AgentId).Distinct()
        .Select(id => (Id: id, Name: Users.NameOf(id))).OrderBy(pair => pair.Name, StringComparer.Create(L.Culture, true))];

    protected override async Task OnInitializedAsync()
    {
        address = RecordingsAddress.Parse(Navigation.Uri);
        WhileShown(() => Navigation.LocationChanged += Moved, () => Navigation.LocationChanged -= Moved);
        actor = await CurrentActor.Get();
        await Search();
    }

    protected override Task OnAfterRenderAsync(bool firstRender) => firstRender ? Browser.StartKeys() : Task.CompletedTask;

    protected override async ValueTask DisposeAsyncCore(bool disposing)
    {
        await Browser.StopKeys();
        await base.DisposeAsyncCore(disposing);
    }

    async Task Search()
    {
        searched = address.Closed;
        list = null;
        await Load(searched);
    }

    Task More() => Load(searched!);

    /// <summary>One more page of that search; an answer that comes when another search was begun is dropped.</summary>
    async Task Load(RecordingsAddress wanted)
    {
        (searching, failed) = (true, false);
        try
        {
            zone = await Browser.Zone();
            var found = await Recordings.Search(actor!, wanted.ToFilter(zone, list?.Last ?? 0));
            if (wanted != searched)
                return;
            failed = !found.IsDone;
            if (found.IsDone)
                await LoadMarks(found.Value.Select(row => row.Id));
            if (wanted != searched)
                return;
            list = found.IsDone ? RecordingList.Of(list, found.Value) : null;
        }
        catch (Exception exception) when (exception is System.Data.Common.DbException && wanted == searched)
        {
            Log.LogError(exception, "A search in the recordings failed");
            failed = true;
        }
        finally
        {
            searching = false;
        }
    }

    void Moved(object? sender, LocationChangedEventArgs moved)
    {
        if (!new Uri(moved.Location).AbsolutePath.StartsWith("/supervisor/recordings/", StringComparison.Ordinal))
            return;
        address = RecordingsAddress.Parse(moved.Location);
        _ = InvokeAsync(async () =>
        {
            if (actor is not null && address.Closed != searched)
            {
                var search = Search();
                StateHasChanged();
                await search;
            }
            StateHasChanged();
        });
    }

    void Change(RecordingsAddress changed) => Navigation.NavigateTo(changed.ToString(), replace: true);

    /// <summary>As the document says: in a search for the one, it passes to the other. What is open stays open.</summary>
    async Task MarkSeen(SeenState was)
    {
        var (id, isSeen) = (was.InteractionId, !was.IsSeen);
        notMarked = (await Attempt.Of(actor => Mark.Run(actor, id, isSeen)))?.Code;
        if (notMarked is not null)
            return;
        marked = new SeenState(id, isSeen, actor!.UserId, Time.GetUtcNow().ToUnixTimeMilliseconds());
        if (list?.Rows.FirstOrDefault(row => row.Id == id) is { } row)
            list = list.With(row with { SeenBy = isSeen ? marked.By : null, SeenAt = isSeen ? marked.At : null }, searched!.Seen is null || searched.Seen == isSeen);
    }

    /// <summary>The next one of what is open stands on the page that comes now.</summary>
    async Task Further()
    {
        await More();
        if (address.Opened is { } opened && list?.Around(opened).Older is { } older)
            Navigation.NavigateTo(LinkTo(older));
    }

    string CampaignOf(Recording row) => Directory.Current.Find(row.CampaignId)?.Name ?? "–";

    string LinkTo(long? id) => (id is null ? address.Closed : address with { Opened = id }).ToString();

    string ReviewLink(long id, bool reviewing = true) => (address with { Opened = id, Reviewing = reviewing, Judged = null }).ToString();

    string JudgingLink(int agentId) => (address with { Judged = agentId }).ToString();

    /// <summary>A list is complete without its marks: what they are read by has its own troubles.</summary>
    async Task LoadMarks(IEnumerable<long> ids)
    {
        var wanted = ids.ToList();
        await Attempt.Of(async actor =>
        {
            var found = await Marks.Read(actor, wanted);
            if (found.IsDone)
            {
                wanted.ForEach(id => marks.Remove(id));
                foreach (var mark in found.Value)
                    marks[mark.InteractionId] = mark;
            }
            return found;
        });
    }
}
