using ContactCenter.Blazor.Supervisor;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Quality;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Components;

namespace ContactCenter.Blazor.Quality;

/// <summary>A week's sample to work through. The address holds which.</summary>
public sealed partial class SamplePage : AddressedPage
{
    SampleAddress address = new();
    SampleQuestion? question;
    IReadOnlyList<AgentSample>? sample;
    bool failed;

    [Inject] SampleQuery Query { get; set; } = null!;
    [Inject] UserDirectory Users { get; set; } = null!;

    IEnumerable<SampledConversation> Drawn => sample!.SelectMany(agent => agent.Conversations);

    IEnumerable<Campaign> Campaigns => Directory.Current.EverSeenBy(Actor!).Where(campaign => campaign.QualityFormId is not null).OrderBy(campaign => campaign.Name, StringComparer.Create(L.Culture, true));

    string NameOf(SampledConversation row) => Directory.Current.Find(row.CampaignId)?.Name ?? "–";

    protected override string Path => SampleAddress.Path;

    protected override async Task Follow(string uri)
    {
        address = SampleAddress.Parse(uri);
        var asked = address.ToQuestion(Zone, Today);
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

    void ChangeWeek(ChangeEventArgs e)
    {
        if (DayOf(e) is { } day)
            Change(address with { Week = SampleAddress.MondayOf(day) });
    }

    void Change(SampleAddress changed) => Navigation.NavigateTo(changed.ToString(), replace: true);
}
