using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Routing;
using ContactCenter.Blazor.Shell;
using ContactCenter.Blazor.Supervisor.Live;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace ContactCenter.Blazor.Supervisor.Info;

/// <summary>What a supervisor may know of an agent, read again every few seconds. Give it <c>@key</c> = the agent's id.</summary>
public sealed partial class AgentInfoPanel : ConsoleComponent
{
    const int Shown = 12;

    static readonly TimeSpan again = TimeSpan.FromSeconds(5);

    ElementReference heading;
    AgentInfo? info;
    ITimer? timer;
    bool failed, all;

    [Parameter, EditorRequired] public int AgentId { get; set; }
    [Parameter, EditorRequired] public LiveAddress Address { get; set; } = null!;
    [Inject] AgentInfoQuery Query { get; set; } = null!;
    [Inject] UserDirectory Users { get; set; } = null!;
    [Inject] CampaignDirectory Campaigns { get; set; } = null!;
    [Inject] CurrentActor Actor { get; set; } = null!;
    [Inject] NavigationManager Navigation { get; set; } = null!;
    [Inject] TimeProvider Clock { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        await Read();
        timer = Clock.CreateTimer(_ => _ = InvokeAsync(ReadAgain), null, again, again);
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
        await Read();
        StateHasChanged();
    }

    async Task Read()
    {
        var read = await Query.Read(await Actor.Get(), AgentId);
        (failed, info) = (!read.IsDone, read.IsDone ? read.Value : null);
    }

    string WordsOf(AgentStretch stretch) => stretch.BreakId is not { } id ? L[SupervisorTexts.Of(stretch.State)]
        : stretch.State == AgentState.BusyOnBreak ? $"{L.NameOf(Campaigns.Current.FindBreak(id))} · {L[SupervisorTexts.AlsoServing]}" : L.NameOf(Campaigns.Current.FindBreak(id));

    string IconOf(AgentStretch stretch) => (stretch.BreakId is { } id ? Campaigns.Current.FindBreak(id)?.Icon : null) ?? AgentStateTag.IconOf(stretch.State);

    static string Time(double milliseconds) => Shell.Localisation.Localizer.Duration(TimeSpan.FromMilliseconds(milliseconds));

    void CloseOnEscape(KeyboardEventArgs key)
    {
        if (key.Key == "Escape")
            Navigation.NavigateTo(Address.Alone().ToString());
    }
}
