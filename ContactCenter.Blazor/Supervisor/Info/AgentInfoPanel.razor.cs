using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Routing;
using ContactCenter.Blazor.Supervisor.Live;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Components;

namespace ContactCenter.Blazor.Supervisor.Info;

/// <summary>What a supervisor may know of an agent, read again every few seconds. Give it <c>@key</c> = the agent's id.</summary>
public sealed partial class AgentInfoPanel
{
    const int Shown = 12;

    AgentInfo? info;
    bool failed, all;

    [Parameter, EditorRequired] public int AgentId { get; set; }
    [Parameter, EditorRequired] public LiveAddress Address { get; set; } = null!;
    [Inject] AgentInfoQuery Query { get; set; } = null!;
    [Inject] UserDirectory Users { get; set; } = null!;
    [Inject] CampaignDirectory Campaigns { get; set; } = null!;
    [Inject] CurrentActor Actor { get; set; } = null!;

    protected override TimeSpan Again => TimeSpan.FromSeconds(5);

    protected override string CloseTo => Address.Alone().ToString();

    protected override async Task Read()
    {
        var read = await Query.Read(await Actor.Get(), AgentId);
        (failed, info) = (!read.IsDone, read.IsDone ? read.Value : null);
    }

    string WordsOf(AgentStretch stretch) => stretch.BreakId is not { } id ? L[SupervisorTexts.Of(stretch.State)]
        : stretch.State == AgentState.BusyOnBreak ? $"{L.NameOf(Campaigns.Current.FindBreak(id))} · {L[SupervisorTexts.AlsoServing]}" : L.NameOf(Campaigns.Current.FindBreak(id));

    string IconOf(AgentStretch stretch) => (stretch.BreakId is { } id ? Campaigns.Current.FindBreak(id)?.Icon : null) ?? AgentStateTag.IconOf(stretch.State);

    static string Time(double milliseconds) => Shell.Localisation.Localizer.Duration(TimeSpan.FromMilliseconds(milliseconds));
}
