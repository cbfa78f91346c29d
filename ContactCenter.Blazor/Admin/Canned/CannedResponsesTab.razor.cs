using ContactCenter.Blazor.Admin.Editing;
using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Shell;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ContactCenter.Blazor.Admin.Canned;

/// <summary>The responses of one campaign, one of them open under the list.</summary>
public sealed partial class CannedResponsesTab
{
    EditSession<CannedResponseSettings>? session;
    Actor? actor;
    Error? refused;
    Edited<CannedResponseSettings>? next;
    string? focusNext;
    bool saved, deleting, asking;

    [Parameter, EditorRequired] public int CampaignId { get; set; }
    [Inject] CampaignDirectory Directory { get; set; } = null!;
    [Inject] SaveCannedResponse SaveCannedResponse { get; set; } = null!;
    [Inject] DeleteCannedResponse DeleteCannedResponse { get; set; } = null!;
    [Inject] CurrentActor CurrentActor { get; set; } = null!;
    [Inject] Attempt Attempt { get; set; } = null!;
    [Inject] ConfigurationNews News { get; set; } = null!;
    [Inject] IJSRuntime Browser { get; set; } = null!;

    IReadOnlyList<CannedResponse> Responses => [.. (Directory.Current.Find(CampaignId)?.CannedResponses ?? []).OrderBy(response => response.Shortcut, StringComparer.OrdinalIgnoreCase)];

    // The form stands under the list, maybe out of sight; when it closes, its buttons are gone.
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (focusNext is not { } id)
            return;
        focusNext = null;
        await Browser.InvokeVoidAsync("contactCenter.focusId", id);
    }

    protected override async Task OnInitializedAsync()
    {
        WhileShown(() => News.Changed += OnNews, () => News.Changed -= OnNews);
        actor = await CurrentActor.Get();
    }

    // What somebody else saved shows in a form in which nothing was typed.
    void OnNews() => _ = InvokeAsync(() =>
    {
        if (session is { Loaded.Id: { } id } && Responses.FirstOrDefault(response => response.Id == id) is { } stored)
            session.Refresh(EditedOf(stored));
        StateHasChanged();
    });

    static Edited<CannedResponseSettings> EditedOf(CannedResponse response) => new(response.Id, response.Version, response);

    // To another response, a new one, or (null) to none.
    void Leave(Edited<CannedResponseSettings>? edited)
    {
        if (edited?.Id is { } id && id == session?.Loaded.Id)
            return;
        (next, asking) = (edited, session is { IsDirty: true });
        if (!asking)
            Open(edited);
    }

    void Open(Edited<CannedResponseSettings>? edited)
    {
        (asking, saved, refused) = (false, false, null);
        session = edited is null ? null : new EditSession<CannedResponseSettings>(edited);
        focusNext = edited is null ? "new-response" : "f-shortcut";
    }

    async Task Save()
    {
        (saved, refused) = (false, null);
        saved = await session!.Save(CannedResponseRules.Instance.Check, async edited =>
        {
            Result<Saved> result = default;
            var error = await Attempt.Of(async by => result = await SaveCannedResponse.Run(by, edited));
            return error is null ? (result.Value, null) : (null, error);
        }) is not null;
    }

    async Task Delete()
    {
        deleting = false;
        refused = await Attempt.Of(by => DeleteCannedResponse.Run(by, session!.Loaded.Id!.Value));
        if (refused is null)
            Open(null);
    }
}
