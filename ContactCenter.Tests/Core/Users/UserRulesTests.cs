using ContactCenter.Core.Common;
using ContactCenter.Core.Users;

namespace ContactCenter.Tests.Core.Users;

public sealed class UserRulesTests
{
    static UserSettings Valid(Action<UserSettings>? change = null)
    {
        var user = new UserSettings { UserName = "ana", DisplayName = "Ana", Roles = Roles.Agent };
        change?.Invoke(user);
        return user;
    }

    [Theory]
    [InlineData("", "required")]
    [InlineData("ana suárez", "bad-user-name")]
    [InlineData("ana\n", "bad-user-name")]
    [InlineData("<b>", "bad-user-name")]
    [InlineData("a'--", "bad-user-name")]
    [InlineData("a\0", "bad-text")]
    public void Check_UserName_Complains(string name, string code) => UserRules.Instance.Check(Valid(user => user.UserName = name)).ShouldBe(new InvalidInput("userName", code));

    [Theory]
    [InlineData("josé.núñez-2@casa_matriz")]
    [InlineData("李小龙")]
    public void Check_UserNameOfAnyScript_IsFine(string name) => UserRules.Instance.Check(Valid(user => user.UserName = name)).ShouldBeNull();

    [Fact]
    public void Check_EverythingWrong_ComplainsAtEachField() =>
        UserRules.Instance.Check(new UserSettings { UserName = new string('a', 101), DisplayName = " ", Email = "nobody", Roles = (Roles)8, Language = "fr" })!.Fields.ShouldBe(
        [
            new("userName", "too-long"), new("displayName", "required"), new("email", "bad-email"), new("roles", "unknown"), new("language", "unknown"),
        ]);

    [Fact]
    public void Check_WithoutARole_Complains() => UserRules.Instance.Check(Valid(user => user.Roles = Roles.None)).ShouldBe(new InvalidInput("roles", "required"));

    [Theory]
    [InlineData(null, "required")]
    [InlineData("123456789", "too-short")]
    [InlineData("1234567890", null)]
    [InlineData("12345678\0 0", "bad-text")]
    public void Check_Password_HasTheLengthThatIsAsked(string? password, string? code) => PasswordRules.Check(password).ShouldBe(code);

    [Fact]
    public void TemporaryPassword_IsLongNeverTheSameAndNotInItsText()
    {
        var made = Enumerable.Range(0, 100).Select(_ => TemporaryPassword.New()).ToList();
        made.Select(password => password.Text).Distinct().Count().ShouldBe(100);
        made.ShouldAllBe(password => PasswordRules.Check(password.Text) == null && !$"{password}".Contains(password.Text, StringComparison.Ordinal));
    }
}
