using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Blazor.Supervisor;
using ContactCenter.Core.Common;
using ContactCenter.Core.Quality;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Components;

namespace ContactCenter.Blazor.Quality;

/// <summary>Averages of reviews by day, agent, campaign and question. The address holds the filters and what is listed beside.</summary>
public sealed partial class QualityPage : AddressedPage
{
    QualityAddress address = new();
    ReviewFilter? filter, shownFor, listed;
    QualityAverages? averages;
    Text? wrong;
    bool failed;

    [Inject] QualityAveragesQuery Query { get; set; } = null!;
    [Inject] UserDirectory Users { get; set; } = null!;

    IEnumerable<(string Id, string Name)> Campaigns => Named(Directory.Current.EverSeenBy(Actor!).Select(campaign => (campaign.Id, campaign.Name)));

    IEnumerable<(string Id, string Name)> Agents => Named(Directory.Current.EverSeenBy(Actor!).SelectMany(campaign => campaign.Members).Select(member => member.AgentId)
        .Concat(averages?.Agents.Select(row => row.Id) ?? []).Concat(address.AgentId is { } chosen ? [chosen] : []).Distinct().Select(id => (id, Users.NameOf(id))));

    IEnumerable<(string Id, string Name)> Questions => (averages?.Questions ?? []).Select(row => ($"{row.FormId}:{row.QuestionId}", row.Text)).OrderBy(pair => pair.Text, StringComparer.Create(L.Culture, true));

    IEnumerable<AverageTable.Row> AgentRows => averages!.Agents.Select(row => new AverageTable.Row(
        Id(row.Id), Users.NameOf(row.Id), row.Average, (address with { AgentId = row.Id, Behind = null }).ToString(), row.Id == address.AgentId));

    IEnumerable<AverageTable.Row> CampaignRows => averages!.Campaigns.Select(row => new AverageTable.Row(
        Id(row.Id), Directory.Current.Find(row.Id)?.Name ?? "–", row.Average, (address with { CampaignId = row.Id, Behind = null }).ToString(), row.Id == address.CampaignId));

    IEnumerable<AverageTable.Row> QuestionRows => averages!.Questions.Select(row => ($"{row.FormId}:{row.QuestionId}", row)).Select(pair => new AverageTable.Row(
        pair.Item1, pair.row.Text, pair.row.Average, (address with { Question = pair.Item1, Behind = null }).ToString(), pair.Item1 == address.Question));

    protected override string Path => QualityAddress.Path;

    protected override async Task Follow(string uri)
    {
        address = QualityAddress.Parse(uri);
        filter = address.ToFilter(Zone, Today);
        listed = address.ToList(Zone, Today);
        if (filter != shownFor)
            await Load();
    }

    async Task Load()
    {
        var asked = shownFor = filter!;
        (averages, wrong) = (null, null);
        var error = await Attempt.Of(async actor =>
        {
            var read = await Query.Read(actor, asked);
            if (read.IsDone && asked == shownFor)
                averages = read.Value;
            return read;
        });
        if (asked != shownFor)
            return;
        wrong = error is InvalidInput { Fields: [var field, ..] } ? field.Code == "too-long" ? AveragesTexts.TooLong : AveragesTexts.Backwards : null;
        failed = error is not null && wrong is null;
        listed = error is null ? listed : null;
    }

    void Change(QualityAddress changed) => Navigation.NavigateTo((changed with { Behind = null }).ToString(), replace: true);
}
