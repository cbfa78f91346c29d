using ContactCenter.Blazor.Inbox.State;
using ContactCenter.Blazor.Shell;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;
using Microsoft.AspNetCore.Components;

namespace ContactCenter.Blazor.Inbox.Ending;

/// <summary>How a conversation went: asked when its agent ends it, and open to them afterwards.</summary>
public sealed partial class EndDialog
{
    const int Few = 8;

    IReadOnlyList<DispositionChoice> choices = [];
    string search = "", note = "";
    string? chosen;
    Error? refused;
    bool missing, busy;

    [Parameter, EditorRequired] public long InteractionId { get; set; }
    [Parameter, EditorRequired] public int CampaignId { get; set; }
    [Parameter, EditorRequired] public string Customer { get; set; } = "";

    /// <summary>It has ended: nothing is ended, only said.</summary>
    [Parameter] public bool IsEnded { get; set; }

    /// <summary>What was said before.</summary>
    [Parameter] public Closure? Said { get; set; }
    [Parameter] public EventCallback OnClosed { get; set; }
    [Inject] CampaignDirectory Campaigns { get; set; } = null!;
    [Inject] SetDisposition SetDisposition { get; set; } = null!;
    [Inject] Attempt Attempt { get; set; } = null!;

    bool IsRequired => choices.Count > 0 && Campaigns.Current.Find(CampaignId) is { DispositionRequired: true };

    protected override void OnInitialized()
    {
        choices = [.. DispositionTree.Choices(Campaigns.Current.Find(CampaignId)?.Dispositions ?? [])];
        chosen = choices.Any(choice => choice.Id == Said?.DispositionId) ? Said!.DispositionId : null;
        note = Said?.Note ?? "";
    }

    void Choose(string? id) => (chosen, missing) = (id, false);

    async Task Confirm()
    {
        missing = IsRequired && chosen is null;
        if (missing)
            return;
        var closing = new Closing(chosen, note);
        if (IsEnded)
        {
            busy = true;
            refused = await Attempt.Of(actor => SetDisposition.Run(actor, InteractionId, closing));
            busy = false;
            if (refused is not null)
                return;
        }
        else
        {
            Dispatcher.Dispatch(new EndAsked(InteractionId, closing));
        }
        await OnClosed.InvokeAsync();
    }
}
