using ContactCenter.Blazor.Routing;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Reports;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Components;

namespace ContactCenter.Blazor.Supervisor.Reports;

/// <summary>Figures of past days, by campaign, agent, channel and time. The address holds the filters and the order.</summary>
public sealed partial class ReportPage : AddressedPage
{
    const int Page = 200;

    ReportAddress address = new();
    ReportQuestion? question, shownFor;
    Report? report;
    ReportNames? names;
    IReadOnlyList<ReportRow> counted = [], timed = [];
    IReadOnlyList<ReportColumn> times = [];
    CancellationTokenSource? running;
    string? wrong;
    double? share;
    bool failed, stopped, focuses;
    ElementReference askAgain;
    int take = Page;

    [Inject] ReportQuery Query { get; set; } = null!;
    [Inject] UserDirectory Users { get; set; } = null!;

    IEnumerable<Campaign> Visible => Directory.Current.EverSeenBy(Actor!).Where(campaign => address.Channel is null || campaign.Channel == address.Channel);

    IEnumerable<(string Id, string Name)> Campaigns => Named(Visible.Select(campaign => (campaign.Id, campaign.Name)));

    IEnumerable<(string Id, string Name)> Agents => Named(Visible.SelectMany(campaign => campaign.Members).Select(member => member.AgentId)
        .Concat(address.AgentId is { } chosen ? [chosen] : []).Distinct().Select(id => (id, Users.NameOf(id))));

    /// <summary>What is shorter than a day says for how many days it may be asked, before somebody asks for more.</summary>
    string StepName(ReportStep step) => step is ReportStep.Whole or ReportStep.Day ? L[ReportTexts.Of(step)] : L[ReportTexts.UpTo, L[ReportTexts.Of(step)], (question! with { Step = step }).MostDays];

    IReadOnlyList<ReportRow> First(IReadOnlyList<ReportRow> rows) => rows.Count <= take ? rows : [.. rows.Take(take)];

    protected override ValueTask DisposeAsyncCore(bool disposing)
    {
        running?.Cancel();
        return base.DisposeAsyncCore(disposing);
    }

    protected override bool ShouldRender()
    {
        Arrange();
        return true;
    }

    /// <summary>The button that was pressed is gone: the keyboard goes on at what took its place.</summary>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        await base.OnAfterRenderAsync(firstRender);
        if (focuses && stopped)
        {
            focuses = false;
            await askAgain.FocusAsync();
        }
    }

    protected override string Path => ReportAddress.Path;

    protected override async Task Follow(string uri)
    {
        address = ReportAddress.Parse(uri);
        question = address.ToQuestion(Zone, Today);
        if (question != shownFor)
            await Load();
    }

    /// <summary>Counts what is asked now; what was asked before is counted no further.</summary>
    async Task Load()
    {
        var asked = shownFor = question!;
        running?.Cancel();
        using var mine = running = new CancellationTokenSource();
        (report, wrong, failed, stopped, share, take) = (null, null, false, false, null, Page);
        StateHasChanged();
        Error? error = null;
        try
        {
            error = await Attempt.Of(async actor =>
            {
                var read = await Query.Read(actor, asked, new Progress<double>(done => Tell(mine, done)), mine.Token);
                if (read.IsDone && running == mine)
                    report = read.Value;
                return read;
            });
        }
        catch (OperationCanceledException)
        {
            focuses = stopped = running == mine;
        }
        if (running != mine)
            return;
        running = null;
        wrong = error is InvalidInput { Fields: [var field, ..] } ? field.Code == "too-long" ? L[ReportTexts.TooLong, asked.MostDays] : L[ReportTexts.Backwards] : null;
        failed = error is not null && wrong is null;
        Arrange();
    }

    void Tell(CancellationTokenSource of, double done)
    {
        if (running != of)
            return;
        share = done;
        StateHasChanged();
    }

    void Stop() => running?.Cancel();

    void More() => take += Page;

    /// <summary>For the drawing: another language or order asks for no other report.</summary>
    void Arrange()
    {
        if (report is null || shownFor is null)
            return;
        names = new ReportNames(shownFor, Directory.Current, Users, L.Language);
        times = ReportColumn.Times(report.Total, id => L.NameOf(Directory.Current.FindBreak(id)));
        var ordered = names.Ordered(report.Rows, ReportColumn.Figures.Concat(times).FirstOrDefault(column => column.Key == address.Sort), address.IsDescending);
        // Of many short times a row says just what there was in it; what no agent answered took nobody's time.
        counted = shownFor.Step == ReportStep.Whole ? ordered : [.. ordered.Where(row => row.Figures.IsCounted)];
        timed = shownFor.Step == ReportStep.Whole ? shownFor.By == ReportBy.Agent ? [.. ordered.Where(row => row.Key != 0)] : ordered : [.. ordered.Where(row => row.Figures.Times != default)];
    }

    void Change(ReportAddress changed) => Navigation.NavigateTo(changed.ToString(), replace: true);
}
