using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Controls;
using ContactCenter.Blazor.Inbox.Alerts;
using ContactCenter.Blazor.Shell;
using ContactCenter.Blazor.Supervisor.Live;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Alerts;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ContactCenter.Blazor.Supervisor.Alerts;

/// <summary>The alerts of a supervisor's campaigns, live; what comes new rings once, however many tabs are open.</summary>
public sealed partial class AlertsMenu : ConsoleComponent
{
    const string Id = "alarms";

    IReadOnlyList<Core.Alerts.Alert> alerts = [];
    Actor? me;
    Error? refused;
    long newest, hidden;

    [Inject] AlertsQuery Query { get; set; } = null!;
    [Inject] AcknowledgeAlert Acknowledging { get; set; } = null!;
    [Inject] AlertNews News { get; set; } = null!;
    [Inject] CampaignDirectory Campaigns { get; set; } = null!;
    [Inject] UserDirectory Users { get; set; } = null!;
    [Inject] CurrentActor Actor { get; set; } = null!;
    [Inject] Attempt Attempt { get; set; } = null!;
    [Inject] AlertBell Bell { get; set; } = null!;
    [Inject] TimeProvider Time { get; set; } = null!;
    [Inject] IJSRuntime Browser { get; set; } = null!;

    int Open => alerts.Count(IsOpen);

    /// <summary>The newest that nobody has taken note of, until it is hidden here.</summary>
    Core.Alerts.Alert? Notice => alerts.FirstOrDefault(alert => IsOpen(alert) && alert.ClearedAt is null && alert.Id > hidden);

    static bool IsOpen(Core.Alerts.Alert alert) => alert.AcknowledgedBy is null;

    protected override async Task OnInitializedAsync()
    {
        me = await Actor.Get();
        WhileShown(() => News.Changed += OnNews, () => News.Changed -= OnNews);
        await Read();
        newest = Highest;
    }

    long Highest => alerts.Count > 0 ? alerts.Max(alert => alert.Id) : 0;

    void OnNews(int campaignId)
    {
        // What others' groups are called for is no news here.
        if (me is { } actor && Campaigns.Current.Find(campaignId) is { } campaign && actor.SeesGroup(campaign.SecurityGroupId))
            _ = InvokeAsync(async () =>
            {
                await Read();
                StateHasChanged();
                Ring();
            });
    }

    Task Read() => Attempt.Of(async actor =>
    {
        var read = await Query.Read(actor);
        if (read.IsDone)
            alerts = read.Value;
        return read;
    });

    void Ring()
    {
        var since = newest;
        newest = Math.Max(newest, Highest);
        foreach (var alert in alerts.Where(alert => alert.Id > since && alert.ClearedAt is null).OrderBy(alert => alert.Id))
            Bell.Tell(new SpokenAlert($"alarm-{alert.Id}", (int)AlertKinds.Alarm, alert.Id, Time.NowMs(), L[AlertsTexts.Title], WordsOf(alert), LinkOf(alert)));
    }

    /// <param name="focus">What takes the focus from the button that goes.</param>
    async Task Acknowledge(Core.Alerts.Alert alert, string focus)
    {
        refused = await Attempt.Of(actor => Acknowledging.Run(actor, alert.Id));
        await Read();
        await Browser.InvokeVoidAsync("contactCenter.focusId", focus);
    }

    async Task Hide(Core.Alerts.Alert alert)
    {
        hidden = alert.Id;
        await Browser.InvokeVoidAsync("contactCenter.focusId", Menu.ButtonOf(Id));
    }

    static string WordsIdOf(Core.Alerts.Alert alert) => $"alarm-{alert.Id}";

    string WordsOf(Core.Alerts.Alert alert) => AlertsTexts.Of(L, alert, Campaigns.Current.Find(alert.CampaignId)?.Name ?? "", alert.AgentId == 0 ? "" : Users.NameOf(alert.AgentId));

    string LinkOf(Core.Alerts.Alert alert)
    {
        var page = new LiveAddress(Campaigns.Current.Find(alert.CampaignId)?.Channel ?? Channel.Webchat, alert.CampaignId);
        return (alert.AgentId == 0 ? page : page.About(AgentView.Info, alert.AgentId)).ToString();
    }
}
