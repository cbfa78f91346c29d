using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Recordings;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Blazor.Supervisor.Live;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Figures;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Components;

namespace ContactCenter.Blazor.Supervisor.Lists;

/// <summary>What stands behind a figure, read again when the figure may have changed, at most once in a while. Give it <c>@key</c> = what is asked.</summary>
public sealed partial class FigurePanel
{
    const int Page = 100, Most = 500;
    FigureList? list;
    string? refused;
    object? read;
    int take = Page;

    [Parameter, EditorRequired] public Figure Figure { get; set; }
    [Parameter, EditorRequired] public IReadOnlyList<Campaign> Campaigns { get; set; } = [];
    [Parameter, EditorRequired] public LiveAddress Address { get; set; } = null!;
    [Parameter, EditorRequired] public TimeZoneInfo Zone { get; set; } = TimeZoneInfo.Utc;

    /// <summary>UTC ms at which the page was paused.</summary>
    [Parameter] public long? Until { get; set; }

    /// <summary>What waited or was active then.</summary>
    [Parameter] public IReadOnlyCollection<long>? Alive { get; set; }

    /// <summary>How the page's agents spend their day.</summary>
    [Parameter] public AgentTimes Times { get; set; }

    /// <summary>Another one when the figure may be another.</summary>
    [Parameter] public object? Stamp { get; set; }
    [Inject] FigureListQuery Query { get; set; } = null!;
    [Inject] UserDirectory Users { get; set; } = null!;
    [Inject] CampaignDirectory Directory { get; set; } = null!;
    [Inject] CurrentActor Actor { get; set; } = null!;

    string CloseLink => Address.Unlisted.ToString();

    protected override TimeSpan Again => TimeSpan.FromSeconds(1);

    protected override string CloseTo => CloseLink;

    protected override bool MayDiffer => !Equals(read, (Stamp, Until));

    protected override async Task Read()
    {
        read = (Stamp, Until);
        var actor = await Actor.Get();
        // What one agent has active is of whatever campaign; what stood on a page may have moved to another since.
        var campaigns = Alive is not null || (Figure == Figure.Active && Address.ListedAgent is not null) ? Directory.Current.SeenBy(actor) : Campaigns;
        var found = await Query.Read(actor, new FigureQuestion(Figure, [.. campaigns.Select(campaign => campaign.Id)], Address.ListedAgent, Address.ListedQuarter, Until) { Alive = Alive }, take);
        (list, refused) = (found.IsDone ? found.Value : null, found.Error?.Code);
    }

    async Task More()
    {
        take = Math.Min(take + Page, Most);
        await Read();
    }

    string? CampaignOf(FigureRow row) => Campaigns is [var only] && only.Id == row.CampaignId ? null : Directory.Current.Find(row.CampaignId)?.Name;

    /// <summary>What is over is read as a recording, what goes on is watched.</summary>
    string LinkTo(FigureRow row) => row.State.IsOpen()
        ? (Address with { Spied = row.InteractionId }).ToString()
        : new RecordingsAddress(Address.Channel, Opened: row.InteractionId).ToString();

    string? Took(FigureRow row) => row.Ms is { } ms ? L[Figure switch
    {
        Figure.Handled => FigureTexts.LastedFor,
        Figure.Occupancy => FigureTexts.BusyFor,
        _ => FigureTexts.WaitedFor,
    }, Localizer.Duration(TimeSpan.FromMilliseconds(ms))] : null;
}
