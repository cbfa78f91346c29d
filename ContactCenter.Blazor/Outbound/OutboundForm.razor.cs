using ContactCenter.Blazor.Inbox.Composing;
using ContactCenter.Blazor.Shell;
using ContactCenter.Core.Common;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Outbound;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ContactCenter.Blazor.Outbound;

public sealed partial class OutboundForm
{
    /// <summary>Under which its drafts lie in the browser.</summary>
    const string DraftScope = "outbound";

    OutboundWay way = null!;
    TemplateDraft? draft;
    NumberWindow? window;
    Error? refused;
    string number = "", text = "", requestId = PublicId.New();
    string? sentTo;
    bool byTemplate, busy, asking;
    int asked;

    /// <summary>At least one.</summary>
    [Parameter, EditorRequired] public IReadOnlyList<OutboundWay> Ways { get; set; } = [];
    [Inject] SendOutbound Outbound { get; set; } = null!;
    [Inject] NumberWindowQuery Windows { get; set; } = null!;
    [Inject] Attempt Attempt { get; set; } = null!;
    [Inject] IJSRuntime Browser { get; set; } = null!;

    IEnumerable<Provider> Providers => Ways.Select(known => known.Provider).DistinctBy(provider => provider.Id);
    ProviderChannel Channel => way.Provider.Channel;
    bool IsPhone => Channel == ProviderChannel.WhatsApp;
    bool UsesTemplate => IsPhone && byTemplate;
    bool IsClosed => window is { State: WindowState.Closed };

    protected override void OnInitialized()
    {
        base.OnInitialized();
        Use(Ways[0]);
    }

    /// <summary>Campaigns and accounts may change while somebody types.</summary>
    protected override void OnParametersSet() => Use(Ways.FirstOrDefault(known => known.Campaign.Id == way.Campaign.Id) ?? Ways[0]);

    void Use(OutboundWay chosen)
    {
        if (draft is null || way.Provider.Id != chosen.Provider.Id || !chosen.Provider.UsableTemplates.Contains(draft.Template))
            draft = chosen.Provider.UsableTemplates is [var first, ..] ? new TemplateDraft(first) : null;
        way = chosen;
    }

    Task ChooseProvider(int id)
    {
        Use(Ways.First(known => known.Provider.Id == id));
        refused = null;
        return AskWindow();
    }

    void ChooseCampaign(int id) => Use(Ways.First(known => known.Campaign.Id == id && known.Provider.Id == way.Provider.Id));

    /// <summary>The newest question counts: an answer about a number that was typed before is not shown.</summary>
    async Task AskWindow()
    {
        var mine = ++asked;
        (window, sentTo, asking) = (null, null, false);
        if (OutboundRules.IdOf(number, way.Provider) is null)
            return;
        asking = true;
        NumberWindow? told = null;
        await Attempt.Of(async actor =>
        {
            var answer = await Windows.Read(actor, way.Campaign.Id, number);
            told = answer.IsDone ? answer.Value : null;
            return answer;
        });
        if (mine != asked)
            return;
        (window, asking) = (told, false);
        byTemplate |= IsClosed;
    }

    async Task Send()
    {
        if (busy)
            return;
        busy = true;
        var message = new OutboundMessage(way.Campaign.Id, number, UsesTemplate ? null : text, UsesTemplate ? draft?.Use : null);
        refused = await Attempt.Of(actor => Outbound.Run(actor, requestId, message));
        busy = false;
        if (refused is not null)
            return;
        sentTo = number.Trim();
        await Browser.InvokeVoidAsync("contactCenter.clearDraftsOf", DraftScope);
        asked++;
        (number, text, window, asking, requestId) = ("", "", null, false, PublicId.New());
        draft = draft is null ? null : new TemplateDraft(draft.Template);
        // The fields of the values are drawn anew: whoever typed there goes on with the next number.
        await Browser.InvokeVoidAsync("contactCenter.focusId", "outbound-number");
    }
}
