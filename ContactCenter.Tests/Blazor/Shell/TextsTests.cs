using System.Reflection;
using System.Text.RegularExpressions;
using ContactCenter.Blazor.Shell.Localisation;

namespace ContactCenter.Tests.Blazor.Shell;

/// <summary>
/// A text carries its three languages in one record and is used by its field's name, so that a missing language or key does not compile;
/// what is left to check is that the words are there.
/// </summary>
public sealed partial class TextsTests
{
    public static TheoryData<string> Texts => [.. All().Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_InEveryLanguage_IsWritten(string name)
    {
        var text = All().First(t => t.Name == name).Text;
        foreach (var language in Languages.All)
        {
            var words = text.In(language);
            words.ShouldNotBeNullOrWhiteSpace(language.ToString());
            words.Trim().ShouldBe(words, language.ToString());
            Places(words).ShouldBe(Places(text.Es), $"{language} asks for other arguments than Spanish");
        }
    }

    [Fact]
    public void Texts_AreFound() => All().Count().ShouldBeGreaterThan(40);

    static string[] Places(string words) => [.. Place().Matches(words).Select(m => m.Value).Distinct().Order()];

    static IEnumerable<(string Name, Text Text)> All() =>
        from type in typeof(Text).Assembly.GetTypes()
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        where field.FieldType == typeof(Text) || field.FieldType == typeof(Plural)
        from text in field.GetValue(null) switch
        {
            Plural plural => new[] { ("One", plural.One), ("Other", plural.Other) },
            Text one => [("", one)],
            _ => [],
        }
        select ($"{type.Name}.{field.Name}{text.Item1}", text.Item2);

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Place();
}
