using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Blazor.Store;
using Microsoft.JSInterop;

namespace ContactCenter.Blazor.Shell.Preferences;

/// <summary>Shows a choice in the browser at once and keeps it in a cookie, which a circuit cannot set itself.</summary>
sealed class PreferencesEffects(IJSRuntime browser)
{
    [EffectMethod]
    public async Task On(LanguageChosen action, IDispatcher dispatcher) =>
        await browser.InvokeVoidAsync("contactCenter.chooseLanguage", action.Language.Code());

    [EffectMethod]
    public async Task On(ThemeChosen action, IDispatcher dispatcher) =>
        await browser.InvokeVoidAsync("contactCenter.chooseTheme", action.Theme.ToString().ToLowerInvariant());
}
