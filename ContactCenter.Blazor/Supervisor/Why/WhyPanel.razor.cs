using ContactCenter.Blazor.Auth;
using ContactCenter.Core.Routing;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Components;

namespace ContactCenter.Blazor.Supervisor.Why;

/// <summary>The reasons of one interaction, read again every few seconds. Give it <c>@key</c> = the interaction's id.</summary>
public sealed partial class WhyPanel
{
    RoutingReasons? reasons;
    bool failed;

    [Parameter, EditorRequired] public long InteractionId { get; set; }
    [Parameter, EditorRequired] public string Customer { get; set; } = "";
    [Parameter, EditorRequired] public string CloseLink { get; set; } = "";
    [Inject] RoutingReasonsQuery Query { get; set; } = null!;
    [Inject] UserDirectory Users { get; set; } = null!;
    [Inject] CurrentActor Actor { get; set; } = null!;

    string Title => reasons switch
    {
        null => L[WhyTexts.Why],
        { AgentId: { } agent, Now: null } => L[WhyTexts.WhyWith, Users.NameOf(agent)],
        _ => L[WhyTexts.WhyWaiting, $"\u2068{Customer}\u2069"],
    };

    protected override TimeSpan Again => TimeSpan.FromSeconds(3);

    protected override string CloseTo => CloseLink;

    protected override async Task Read()
    {
        var read = await Query.Read(await Actor.Get(), InteractionId);
        (failed, reasons) = (!read.IsDone, read.IsDone ? read.Value : null);
    }
}
