using ContactCenter.Blazor.Admin.Editing;
using ContactCenter.Blazor.Shell;
using ContactCenter.Core.Alerts;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using Microsoft.AspNetCore.Components;

namespace ContactCenter.Blazor.Admin.Campaigns;

/// <summary>Read again every few seconds: a retry may be on its way.</summary>
public sealed partial class WebhookCheck : ConsoleComponent
{
    static readonly TimeSpan again = TimeSpan.FromSeconds(5);

    AlertDeliveries? told;
    WebhookTrial? trial;
    Error? error;
    bool trying;

    [Parameter, EditorRequired] public EditSession<CampaignSettings> Session { get; set; } = null!;

    /// <summary>The trial needs more in the form, which says so at its fields.</summary>
    [Parameter] public EventCallback OnComplaint { get; set; }
    [Inject] AlertDeliveryQuery Deliveries { get; set; } = null!;
    [Inject] TryAlertWebhook TryIt { get; set; } = null!;
    [Inject] Attempt Attempt { get; set; } = null!;
    [Inject] TimeProvider Time { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        await Read();
        WhileShown(() => Time.CreateTimer(_ => _ = InvokeAsync(ReadAgain), null, again, again));
    }

    async Task ReadAgain()
    {
        await Read();
        StateHasChanged();
    }

    async Task Read()
    {
        if (Session.Loaded.Id is not { } id)
            return;
        await Attempt.Of(async actor =>
        {
            var read = await Deliveries.Read(actor, id);
            told = read.IsDone ? read.Value : null;
            return read;
        });
    }

    async Task Try()
    {
        (trial, error, trying) = (null, null, true);
        error = await Attempt.Of(async actor =>
        {
            var result = await TryIt.Run(actor, Session.Loaded with { Settings = Session.Settings });
            trial = result.IsDone ? result.Value : null;
            return result;
        });
        trying = false;
        if (error is not InvalidInput invalid)
            return;
        error = null;
        Session.Complain(invalid);
        await OnComplaint.InvokeAsync();
    }
}
