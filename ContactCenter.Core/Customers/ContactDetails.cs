using ContactCenter.Core.Common;

namespace ContactCenter.Core.Customers;

/// <summary>What an agent may correct and add about a customer.</summary>
public sealed record ContactDetails(string Name, string? Email, string? Phone, string? Extra, string? Notes)
{
    /// <summary>The names of the fields that differ, with commas between; nothing of what they hold.</summary>
    public static string Differences(ContactDetails before, ContactDetails after) => string.Join(',', new[]
    {
        before.Name == after.Name ? null : "name",
        before.Email == after.Email ? null : "email",
        before.Phone == after.Phone ? null : "phone",
        before.Extra == after.Extra ? null : "extra",
        before.Notes == after.Notes ? null : "notes",
    }.Where(name => name is not null));

    /// <summary>Without the blanks around; an empty field is none.</summary>
    public ContactDetails Trimmed() => new(Name.Trim(), Text(Email), Text(Phone), Text(Extra), Text(Notes));

    static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>A page of the site, as the visitor's browser names it.</summary>
public sealed record PageVisit(string Url, string? Title);

public sealed class ContactRules : FieldRules<ContactDetails>
{
    public const int Phone = 40, Notes = 4_000;

    public ContactRules()
    {
        Text(contact => contact.Name, InputRules.Name, required: true);
        Text(contact => contact.Extra, InputRules.Extra);
        Text(contact => contact.Notes, Notes);
        Must(contact => contact.Email, email => InputRules.Check(email, InputRules.Email, required: false) ?? (string.IsNullOrWhiteSpace(email) || InputRules.IsEmail(email.Trim()) ? null : "bad-email"));
        Must(contact => contact.Phone, phone => InputRules.Check(phone, Phone, required: false) ?? (string.IsNullOrWhiteSpace(phone) || IsPhone(phone.Trim()) ? null : "bad-phone"));
    }

    /// <summary>At least three digits, and else only what people write between them.</summary>
    static bool IsPhone(string text) => text.Count(char.IsAsciiDigit) >= 3 && text.All(letter => char.IsAsciiDigit(letter) || "+-() ./#*".Contains(letter, StringComparison.Ordinal));
}
