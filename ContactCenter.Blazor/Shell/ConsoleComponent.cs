using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Blazor.Shell.Preferences;
using ContactCenter.Blazor.Store;
using Microsoft.AspNetCore.Components;

namespace ContactCenter.Blazor.Shell;

/// <summary>The base of every component that shows texts or states: <c>@L[InboxTexts.Pending]</c>. Redraws when the language changes.</summary>
public abstract class ConsoleComponent : FluxorComponent
{
    [Inject] protected Localizer L { get; set; } = null!;

    [Inject] protected IState<PreferencesState> Preferences { get; set; } = null!;
}
