using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Shell;
using ContactCenter.Blazor.Supervisor.Live;
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
    IReadOnlyList<Alert> alerts = [];
    IJSObjectReference? script;
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
    [Inject] IJSRuntime Browser { get; set; } = null!;

    int Open => alerts.Count(IsOpen);

    /// <summary>The newest that nobody has taken note of, until it is hidden here.</summary>
    Alert? Notice => alerts.FirstOrDefault(alert => IsOpen(alert) && alert.ClearedAt is null && alert.Id > hidden);

    static bool IsOpen(Alert alert) => alert.AcknowledgedBy is null;

    protected override async Task OnInitializedAsync()
    {
        me = await Actor.Get();
        News.Changed += OnNews;
        await Read();
        newest = Highest;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
            return;
        script = await Browser.InvokeAsync<IJSObjectReference>("import", "/js/supervisor/alarms.js");
        await script.InvokeVoidAsync("start", me?.Is(Roles.Agent) ?? false);
    }

    protected override ValueTask DisposeAsyncCore(bool disposing)
    {
        News.Changed -= OnNews;
        return base.DisposeAsyncCore(disposing);
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
                await Ring();
            });
    }

    Task Read() => Attempt.Of(async actor =>
    {
        var read = await Query.Read(actor);
        if (read.IsDone)
            alerts = read.Value;
        return read;
    });

    async Task Ring()
    {
        var since = newest;
        newest = Math.Max(newest, Highest);
        foreach (var alert in alerts.Where(alert => alert.Id > since && alert.ClearedAt is null).OrderBy(alert => alert.Id))
        {
            try
            {
                if (script is not null)
                    await script.InvokeVoidAsync("raise", $"alarm-{alert.Id}", L[AlertsTexts.Title], WordsOf(alert), LinkOf(alert));
            }
            catch (Exception exception) when (exception is JSDisconnectedException or OperationCanceledException or ObjectDisposedException)
            {
                // The browser is gone: nobody is there to be called.
            }
        }
    }

    async Task Acknowledge(Alert alert)
    {
        refused = await Attempt.Of(actor => Acknowledging.Run(actor, alert.Id));
        await Read();
    }

    string WordsOf(Alert alert) => AlertsTexts.Of(L, alert, Campaigns.Current.Find(alert.CampaignId)?.Name ?? "", alert.AgentId == 0 ? "" : Users.NameOf(alert.AgentId));

    string LinkOf(Alert alert)
    {
        var page = new LiveAddress(Campaigns.Current.Find(alert.CampaignId)?.Channel ?? Channel.Webchat, alert.CampaignId);
        return (alert.AgentId == 0 ? page : page.About(AgentView.Info, alert.AgentId)).ToString();
    }
}
