using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Recordings;
using ContactCenter.Blazor.Shell;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Blazor.Supervisor.Live;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Figures;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace ContactCenter.Blazor.Supervisor.Lists;

/// <summary>What stands behind a figure, read again when the figure may have changed, at most once in a while. Give it <c>@key</c> = what is asked.</summary>
public sealed partial class FigurePanel : ConsoleComponent
{
    const int Page = 100, Most = 500;
    static readonly TimeSpan again = TimeSpan.FromSeconds(1);

    ElementReference heading;
    FigureList? list;
    string? refused;
    object? read;
    ITimer? timer;
    int take = Page;

    [Parameter, EditorRequired] public Figure Figure { get; set; }
    [Parameter, EditorRequired] public IReadOnlyList<Campaign> Campaigns { get; set; } = [];
    [Parameter, EditorRequired] public LiveAddress Address { get; set; } = null!;
    [Parameter, EditorRequired] public TimeZoneInfo Zone { get; set; } = TimeZoneInfo.Utc;

    /// <summary>UTC ms at which the page was paused.</summary>
    [Parameter] public long? Until { get; set; }

    /// <summary>Another one when the figure may be another.</summary>
    [Parameter] public object? Stamp { get; set; }
    [Inject] FigureListQuery Query { get; set; } = null!;
    [Inject] UserDirectory Users { get; set; } = null!;
    [Inject] CurrentActor Actor { get; set; } = null!;
    [Inject] NavigationManager Navigation { get; set; } = null!;
    [Inject] TimeProvider Time { get; set; } = null!;

    string CloseLink => Address.Unlisted.ToString();

    protected override async Task OnInitializedAsync()
    {
        await Read();
        timer = Time.CreateTimer(_ => _ = InvokeAsync(ReadAgain), null, again, again);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
            await heading.FocusAsync(preventScroll: true);
    }

    protected override ValueTask DisposeAsyncCore(bool disposing)
    {
        timer?.Dispose();
        return base.DisposeAsyncCore(disposing);
    }

    async Task ReadAgain()
    {
        if (Equals(read, (Stamp, Until)))
            return;
        await Read();
        StateHasChanged();
    }

    async Task Read()
    {
        read = (Stamp, Until);
        var found = await Query.Read(await Actor.Get(), new FigureQuestion(Figure, [.. Campaigns.Select(campaign => campaign.Id)], Address.ListedAgent, Address.ListedQuarter, Until), take);
        (list, refused) = (found.IsDone ? found.Value : null, found.Error?.Code);
    }

    async Task More()
    {
        take = Math.Min(take + Page, Most);
        await Read();
    }

    string CampaignOf(FigureRow row) => Campaigns.FirstOrDefault(campaign => campaign.Id == row.CampaignId)?.Name ?? "";

    /// <summary>What is over is read as a recording, what goes on is watched.</summary>
    string LinkTo(FigureRow row) => row.State.IsOpen()
        ? (Address with { Spied = row.InteractionId }).ToString()
        : new RecordingsAddress(Address.Channel, Opened: row.InteractionId).ToString();

    string? Took(FigureRow row) => row.Ms is { } ms ? L[Figure == Figure.Handled ? FigureTexts.LastedFor : FigureTexts.WaitedFor, Localizer.Duration(TimeSpan.FromMilliseconds(ms))] : null;

    void CloseOnEscape(KeyboardEventArgs key)
    {
        if (key.Key == "Escape")
            Navigation.NavigateTo(CloseLink);
    }
}
