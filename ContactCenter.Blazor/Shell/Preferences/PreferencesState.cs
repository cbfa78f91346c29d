using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Blazor.Store;

namespace ContactCenter.Blazor.Shell.Preferences;

public enum Appearance
{
    /// <summary>As the browser prefers.</summary>
    System,
    Light,
    Dark,
}

/// <summary>What the user chose for this console: language and theme.</summary>
[FeatureState]
public sealed record PreferencesState(Language Language, Appearance Theme)
{
    PreferencesState()
        : this(Language.Es, Appearance.System)
    {
    }
}

/// <summary>What the request that opened this circuit (or drew this page) carried.</summary>
public sealed record PreferencesLoaded(Language Language, Appearance Theme);

public sealed record LanguageChosen(Language Language);

public sealed record ThemeChosen(Appearance Theme);

static class PreferencesReducers
{
    [ReducerMethod]
    public static PreferencesState On(PreferencesState state, PreferencesLoaded action) => new(action.Language, action.Theme);

    [ReducerMethod]
    public static PreferencesState On(PreferencesState state, LanguageChosen action) => state with { Language = action.Language };

    [ReducerMethod]
    public static PreferencesState On(PreferencesState state, ThemeChosen action) => state with { Theme = action.Theme };
}
