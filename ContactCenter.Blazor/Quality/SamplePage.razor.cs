using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Recordings;
using ContactCenter.Blazor.Shell;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Quality;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace ContactCenter.Blazor.Quality;

/// <summary>A week's sample to work through. The address holds which.</summary>
public sealed partial class SamplePage : ConsoleComponent
{
    SampleAddress address = new();
    SampleQuestion? question;
    IReadOnlyList<AgentSample>? sample;
    Actor? actor;
    TimeZoneInfo zone = TimeZoneInfo.Utc;
    bool failed;

    [Inject] SampleQuery Query { get; set; } = null!;
    [Inject] CampaignDirectory Directory { get; set; } = null!;
    [Inject] UserDirectory Users { get; set; } = null!;
    [Inject] CurrentActor CurrentActor { get; set; } = null!;
    [Inject] RecordingsBrowser Browser { get; set; } = null!;
    [Inject] NavigationManager Navigation { get; set; } = null!;
    [Inject] TimeProvider Time { get; set; } = null!;
    [Inject] Attempt Attempt { get; set; } = null!;

    IEnumerable<SampledConversation> Drawn => sample!.SelectMany(agent => agent.Conversations);

    IEnumerable<Campaign> Campaigns => Directory.Current.EverSeenBy(actor!).Where(campaign => campaign.QualityFormId is not null).OrderBy(campaign => campaign.Name, StringComparer.Create(L.Culture, true));

    protected override async Task OnInitializedAsync()
    {
        Navigation.LocationChanged += Moved;
        actor = await CurrentActor.Get();
        zone = await Browser.Zone();
        await Follow(Navigation.Uri);
    }

    protected override ValueTask DisposeAsyncCore(bool disposing)
    {
        Navigation.LocationChanged -= Moved;
        return base.DisposeAsyncCore(disposing);
    }

    async Task Follow(string uri)
    {
        address = SampleAddress.Parse(uri);
        var asked = address.ToQuestion(zone, DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Time.GetUtcNow(), zone).DateTime));
        if (asked == question)
            return;
        question = asked;
        await Load();
    }

    async Task Load()
    {
        var asked = question!;
        sample = null;
        failed = await Attempt.Of(async actor =>
        {
            var read = await Query.Read(actor, asked);
            if (read.IsDone && asked == question)
                sample = read.Value;
            return read;
        }) is not null;
    }

    void Moved(object? sender, LocationChangedEventArgs moved)
    {
        if (new Uri(moved.Location).AbsolutePath == SampleAddress.Path)
            _ = InvokeAsync(async () =>
            {
                await Follow(moved.Location);
                StateHasChanged();
            });
    }

    void ChangeWeek(ChangeEventArgs e)
    {
        if (DateOnly.TryParseExact((string?)e.Value, "yyyy-MM-dd", out var day))
            Change(address with { Week = SampleAddress.MondayOf(day) });
    }

    void Change(SampleAddress changed) => Navigation.NavigateTo(changed.ToString(), replace: true);
}
