using System.Globalization;
using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Inbox.Alerts;
using ContactCenter.Blazor.Shell;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Blazor.Store;
using ContactCenter.Core.Agents;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ContactCenter.Blazor.Inbox.TopBar;

/// <summary>What an agent or supervisor is called for, and by what. Stands in each of their pages, and so begins the calling.</summary>
public sealed partial class AlertMenu
{
    [Inject] IState<AlertState> Alerts { get; set; } = null!;
    IReadOnlyList<(AlertKinds Kind, Text Name, string Icon)> kinds = [];

    [Inject] CurrentActor CurrentActor { get; set; } = null!;
    [Inject] AlertBell Bell { get; set; } = null!;
    [Inject] IJSRuntime Browser { get; set; } = null!;
    [Inject] AlertChoicesQuery Choices { get; set; } = null!;
    [Inject] Attempt Attempt { get; set; } = null!;

    AlertState Shown => Alerts.Value;

    bool MustAsk => Shown is { Notifications: NotificationLeave.Default, Choices.Notifications: not AlertKinds.None };

    Text? About => Shown.Notifications switch
    {
        NotificationLeave.Granted => AlertTexts.Granted,
        NotificationLeave.Denied => AlertTexts.Denied,
        NotificationLeave.Insecure => AlertTexts.Insecure,
        NotificationLeave.Unsupported => AlertTexts.Unsupported,
        _ => null,
    };

    protected override async Task OnInitializedAsync() => kinds = [.. AlertTexts.KindsOf(await CurrentActor.Get())];

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
            await Bell.Start(Browser, Choices, Attempt);
    }

    void Choose(AlertChoices choices) => Dispatcher.Dispatch(new AlertChoicesMade(choices));

    static AlertKinds With(AlertKinds kinds, AlertKinds kind, ChangeEventArgs on) => on.Value is true ? kinds | kind : kinds & ~kind;

    static int Number(ChangeEventArgs chosen, int otherwise) =>
        int.TryParse(chosen.Value as string, NumberStyles.None, CultureInfo.InvariantCulture, out var volume) ? Math.Min(volume, AlertChoices.Loudest) : otherwise;
}
