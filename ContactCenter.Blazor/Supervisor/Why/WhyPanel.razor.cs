using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Shell;
using ContactCenter.Core.Routing;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace ContactCenter.Blazor.Supervisor.Why;

/// <summary>The reasons of one interaction, read again every few seconds. Give it <c>@key</c> = the interaction's id.</summary>
public sealed partial class WhyPanel : ConsoleComponent
{
    static readonly TimeSpan again = TimeSpan.FromSeconds(3);

    ElementReference heading;
    RoutingReasons? reasons;
    ITimer? timer;
    bool failed;

    [Parameter, EditorRequired] public long InteractionId { get; set; }
    [Parameter, EditorRequired] public string Customer { get; set; } = "";
    [Parameter, EditorRequired] public string CloseLink { get; set; } = "";
    [Inject] RoutingReasonsQuery Query { get; set; } = null!;
    [Inject] UserDirectory Users { get; set; } = null!;
    [Inject] CurrentActor Actor { get; set; } = null!;
    [Inject] NavigationManager Navigation { get; set; } = null!;
    [Inject] TimeProvider Time { get; set; } = null!;

    string Title => reasons switch
    {
        null => L[WhyTexts.Why],
        { AgentId: { } agent, Now: null } => L[WhyTexts.WhyWith, Users.NameOf(agent)],
        _ => L[WhyTexts.WhyWaiting, $"\u2068{Customer}\u2069"],
    };

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
        await Read();
        StateHasChanged();
    }

    async Task Read()
    {
        var read = await Query.Read(await Actor.Get(), InteractionId);
        (failed, reasons) = (!read.IsDone, read.IsDone ? read.Value : null);
    }

    void CloseOnEscape(KeyboardEventArgs key)
    {
        if (key.Key == "Escape")
            Navigation.NavigateTo(CloseLink);
    }
}
