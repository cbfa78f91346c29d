using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Common;
using ContactCenter.Core.Users;

namespace ContactCenter.Blazor.Auth;

sealed class SetUpForm
{
    public string? Code { get; set; }
    public string? DisplayName { get; set; }
    public string? UserName { get; set; }
    public string? Password { get; set; }
    public bool OtherRoles { get; set; }

    /// <summary>The first administrator, as typed.</summary>
    public UserSettings ToSettings(Language language) => new()
    {
        UserName = UserName?.Trim() ?? "",
        DisplayName = DisplayName?.Trim() ?? "",
        Roles = Roles.Administrator | (OtherRoles ? Roles.Agent | Roles.Supervisor : Roles.None),
        Language = language.Code(),
    };

    /// <summary>The complaint at each field that has one: the rules are those of the user form.</summary>
    public Dictionary<string, Text> Check()
    {
        var errors = new Dictionary<string, Text>();
        void Add(string field, string? complaint)
        {
            if (complaint is not null)
                errors[field] = AuthTexts.Complaint(complaint);
        }

        Add(nameof(Code), InputRules.Check(Code, InputRules.Name, required: true));
        foreach (var error in UserRules.Instance.Check(ToSettings(Language.Es))?.Fields ?? [])
            Add(error.Field == "userName" ? nameof(UserName) : nameof(DisplayName), error.Code);
        Add(nameof(Password), PasswordRules.Check(Password));
        return errors;
    }
}
