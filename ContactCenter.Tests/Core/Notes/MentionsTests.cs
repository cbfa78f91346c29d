using ContactCenter.Core.Notes;
using ContactCenter.Core.Users;

namespace ContactCenter.Tests.Core.Notes;

public sealed class MentionsTests
{
    static readonly KnownUser[] people = [Person(1, "Ana"), Person(2, "Ana Suárez"), Person(3, "José"), Person(4, "Jose"), Person(5, "Li")];

    [Theory]
    [InlineData("@Ana look", "1")]
    [InlineData("@ana suarez, look", "2")]
    [InlineData("(@Ana Suárez)", "2")]
    [InlineData("@Anahí", "")]
    [InlineData("mail x@Ana", "")]
    [InlineData("@José", "3 4")]
    [InlineData("@Li @Ana @Li", "5 1")]
    [InlineData("@@Ana", "1")]
    [InlineData("@ Ana", "")]
    [InlineData("@", "")]
    public void In_Text_FindsTheLongestNames(string text, string ids) => string.Join(' ', Mentions.In(text, people).Select(person => person.Id)).ShouldBe(ids);

    static KnownUser Person(int id, string name) => new(id, name, name, Roles.Agent, SecurityGroup.All, true);
}
