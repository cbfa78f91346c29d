using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Blazor.Store;
using ContactCenter.Core.Users;
using Microsoft.JSInterop;

namespace ContactCenter.Blazor.Shell.Preferences;

/// <summary>Shows a choice in the browser at once, keeps it in a cookie (which a circuit cannot set itself) and on the user.</summary>
sealed class PreferencesEffects(IJSRuntime browser, CurrentActor actor, ChangePreferences change)
{
    [EffectMethod]
    public async Task On(LanguageChosen action, IDispatcher dispatcher)
    {
        await browser.InvokeVoidAsync("contactCenter.chooseLanguage", action.Language.Code());
        await change.Run((await actor.Get()).UserId, action.Language.Code(), null);
    }

    [EffectMethod]
    public async Task On(ThemeChosen action, IDispatcher dispatcher)
    {
        var theme = action.Theme.ToString().ToLowerInvariant();
        await browser.InvokeVoidAsync("contactCenter.chooseTheme", theme);
        await change.Run((await actor.Get()).UserId, null, theme);
    }
}
