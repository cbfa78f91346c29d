using System.Globalization;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Blazor.Shell.Preferences;
using ContactCenter.Blazor.Store;
using NSubstitute;

namespace ContactCenter.Tests.Blazor.Shell;

public sealed class LocalizerTests
{
    readonly IState<PreferencesState> preferences = Substitute.For<IState<PreferencesState>>();
    readonly Localizer localizer;

    public LocalizerTests()
    {
        localizer = new(preferences, TimeProvider.System);
        Speak(Language.Es);
    }

    void Speak(Language language) => preferences.Value.Returns(new PreferencesState(language, Appearance.System));

    [Fact]
    public void Text_ThreadInAnotherCulture_FollowsTheStore()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo("en-US");
        localizer[CommonTexts.Save].ShouldBe("Guardar");
        localizer.Number(1234.5, 1).ShouldBe("1.234,5");
    }

    [Fact]
    public void Text_LanguageChanged_IsTheNewOneAtOnce()
    {
        Speak(Language.Pt);
        localizer[CommonTexts.Save].ShouldBe("Salvar");
    }

    [Theory]
    [InlineData(1, "hace 1 minuto")]
    [InlineData(7, "hace 7 minutos")]
    public void Plural_Count_TakesItsForm(long count, string expected) => localizer[CommonTexts.MinutesAgo, count].ShouldBe(expected);

    [Theory]
    [InlineData(0.86, "86,0\u00a0%")]
    [InlineData(null, "–")]
    [InlineData(double.NaN, "–")]
    public void Percent_NothingToDivide_IsADash(double? share, string expected) => localizer.Percent(share).ShouldBe(expected);

    [Theory]
    [InlineData(-5, "0:00")]
    [InlineData(42, "0:42")]
    [InlineData(725, "12:05")]
    [InlineData(3729, "1:02:09")]
    [InlineData(90000, "25:00:00")]
    public void Duration_Seconds_ReadsAsAClock(int seconds, string expected) => Localizer.Duration(TimeSpan.FromSeconds(seconds)).ShouldBe(expected);

    [Theory]
    [InlineData("pt-BR", Language.Pt)]
    [InlineData("EN", Language.En)]
    [InlineData("es_UY", Language.Es)]
    [InlineData("esperanto", null)]
    [InlineData("", null)]
    public void Find_Code_IsOurLanguageOrNone(string code, Language? expected) => Languages.Find(code).ShouldBe(expected);
}
