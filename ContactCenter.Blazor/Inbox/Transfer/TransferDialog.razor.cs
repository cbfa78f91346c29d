using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Routing;
using ContactCenter.Blazor.Shell;
using ContactCenter.Core.Routing;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Components;

namespace ContactCenter.Blazor.Inbox.Transfer;

/// <summary>Where a conversation may go, and a note for whoever gets it.</summary>
public sealed partial class TransferDialog
{
    IReadOnlyList<TransferTarget>? targets;
    TransferTarget? chosen;
    string search = "", note = "";
    string? refused;
    bool busy;

    [Parameter, EditorRequired] public long InteractionId { get; set; }
    [Parameter, EditorRequired] public string Customer { get; set; } = "";
    [Parameter] public EventCallback OnClosed { get; set; }
    [Inject] TransferTargetsQuery Targets { get; set; } = null!;
    [Inject] TransferToAgent ToAgent { get; set; } = null!;
    [Inject] TransferToCampaign ToCampaign { get; set; } = null!;
    [Inject] UserDirectory Users { get; set; } = null!;
    [Inject] CurrentActor Actor { get; set; } = null!;
    [Inject] Attempt Attempt { get; set; } = null!;

    protected override Task OnInitializedAsync() => Load();

    async Task Load()
    {
        if (await Targets.Read(await Actor.Get(), InteractionId) is not { } found)
        {
            await OnClosed.InvokeAsync();
            return;
        }
        targets =
        [
            .. found.Agents.Select(agent => new TransferTarget(true, agent.AgentId, Users.NameOf(agent.AgentId), agent.WhyNot is { } reason ? RoutingTexts.Of(reason) : null)),
            .. found.Campaigns.Select(target => new TransferTarget(false, target.Campaign.Id, target.Campaign.Name, target.WhyNot is { } error ? TransferTexts.Of(error) : null)),
        ];
    }

    async Task Transfer()
    {
        (busy, refused) = (true, null);
        var target = chosen!;
        var error = await Attempt.Of(actor => target.IsAgent ? ToAgent.Run(actor, InteractionId, target.Id, note) : ToCampaign.Run(actor, InteractionId, target.Id, note));
        busy = false;
        if (error is null)
        {
            await OnClosed.InvokeAsync();
            return;
        }
        refused = TransferTexts.Of(error) is { } reason ? $"{target.Name}: {L[reason]}" : InboxErrors.Of(L, error);
        // Who refused it just now is shown so in the list too.
        chosen = null;
        await Load();
    }
}
