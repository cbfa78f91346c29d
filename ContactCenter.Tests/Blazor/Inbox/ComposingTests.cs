using ContactCenter.Blazor.Inbox.Composing;
using ContactCenter.Core.Campaigns;

namespace ContactCenter.Tests.Blazor.Inbox;

public sealed class ComposingTests
{
    static readonly CannedResponse[] responses =
    [
        new() { Id = 1, Shortcut = "adios", Description = "Despedida con envío", Text = "Chau" },
        new() { Id = 2, Shortcut = "envio", Description = "Plazos", Text = "2 días" },
        new() { Id = 3, Shortcut = "hola", Description = "Saludo", Text = "¡Hola!" },
    ];

    [Theory]
    [InlineData("", 1, 2, 3)]
    [InlineData("env", 2, 1)]
    [InlineData("SALUDÓ", 3)]
    [InlineData("zzz")]
    public void Canned_AreFoundByShortcutOrDescription_ShortcutsFirst(string typed, params int[] expected) =>
        CannedSearch.Find(responses, typed).Select(response => response.Id).ShouldBe(expected);

    [Theory]
    [InlineData("gracias")]
    [InlineData("thanks")]
    [InlineData("obrigado")]
    public void Emoji_IsFoundInEveryLanguage(string word) => Emoji.Find(word).ShouldContain(emoji => emoji.Character == "🙏");

    [Fact]
    public void Emoji_AreDifferent() => Emoji.All.Select(emoji => emoji.Character).ShouldBeUnique();
}
