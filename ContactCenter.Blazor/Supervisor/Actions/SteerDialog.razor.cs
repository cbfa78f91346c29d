using ContactCenter.Blazor.Inbox.Transfer;
using ContactCenter.Blazor.Routing;
using ContactCenter.Blazor.Shell;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Routing;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Components;

namespace ContactCenter.Blazor.Supervisor.Actions;

/// <summary>A supervisor chooses where one that waits goes.</summary>
public sealed partial class SteerDialog : ConsoleComponent
{
    IReadOnlyList<TransferTarget>? targets;
    TransferTarget? chosen;
    string search = "";
    string? refused;
    bool busy;

    [Parameter, EditorRequired] public long InteractionId { get; set; }
    [Parameter, EditorRequired] public string Customer { get; set; } = "";

    /// <summary>To another campaign; else to an agent of its own.</summary>
    [Parameter, EditorRequired] public bool Moves { get; set; }
    [Parameter] public EventCallback OnClosed { get; set; }
    [Inject] SteeringTargetsQuery Query { get; set; } = null!;
    [Inject] AssignInteraction Assign { get; set; } = null!;
    [Inject] MoveInteraction Move { get; set; } = null!;
    [Inject] UserDirectory Users { get; set; } = null!;
    [Inject] Attempt Attempt { get; set; } = null!;

    Text Search => Moves ? SteerTexts.SearchCampaigns : SteerTexts.SearchAgents;

    protected override Task OnInitializedAsync() => Load();

    async Task Load()
    {
        var error = await Attempt.Of(async actor =>
        {
            var read = await Query.Read(actor, InteractionId);
            targets = read.IsDone ? TargetsOf(read.Value) : null;
            return read;
        });
        refused = error is null ? refused : SteerTexts.Of(L, error);
    }

    List<TransferTarget> TargetsOf(TransferTargets found) => Moves
        ? found.Campaigns.Select(target => new TransferTarget(false, target.Campaign.Id, target.Campaign.Name, target.WhyNot is { } error ? TransferTexts.Of(error) : null)).ToList()
        : found.Agents.Select(agent => new TransferTarget(true, agent.AgentId, Users.NameOf(agent.AgentId), agent.WhyNot is { } reason ? RoutingTexts.Of(reason) : null)).ToList();

    async Task Do()
    {
        (busy, refused) = (true, null);
        var target = chosen!;
        var error = await Attempt.Of(actor => Moves ? Move.Run(actor, InteractionId, target.Id) : Assign.Run(actor, InteractionId, target.Id));
        busy = false;
        if (error is null)
        {
            await OnClosed.InvokeAsync();
            return;
        }
        refused = TransferTexts.Of(error) is { } reason ? $"{target.Name}: {L[reason]}" : SteerTexts.Of(L, error);
        // Who refused it just now is shown so in the list too.
        chosen = null;
        await Load();
    }
}
