using ContactCenter.Blazor.Controls;

namespace ContactCenter.Tests.Blazor.Shell;

public sealed class InitialsTests
{
    [Theory]
    [InlineData("Ana Pérez", "AP")]
    [InlineData("josé da silva", "JS")]
    [InlineData("Bruno", "B")]
    [InlineData("+598 99 123 456", "#")]
    [InlineData("", "#")]
    [InlineData("李 小龍", "李小")]
    public void Letters_Name_FirstAndLastWord(string name, string expected) => Initials.Letters(name).ShouldBe(expected);
}
