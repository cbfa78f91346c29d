using ContactCenter.Core.Common;
using ContactCenter.Core.Providers.Sending;

namespace ContactCenter.Core.Providers.Outbound;

/// <summary>What a message that is written first must hold.</summary>
public static class OutboundRules
{
    public const int LongestNumber = 64;
    const int ShortestPhone = 7, LongestPhone = 15, ShortestId = 5, LongestId = 20, LongestName = 15;

    /// <summary>Each channel takes no more.</summary>
    public static int LongestText(ProviderChannel channel) => channel switch
    {
        ProviderChannel.Facebook => 2_000,
        ProviderChannel.Twitter => 10_000,
        _ => 4_096,
    };

    /// <summary>
    /// The customer's id as the provider knows it; null when it can be none. A phone number is written in many ways: of it the digits count. Facebook knows people by the number that
    /// it gave them for that page, Twitter by a number or a name.
    /// </summary>
    public static string? IdOf(string typed, Provider provider) => provider.Channel switch
    {
        ProviderChannel.Facebook => IsId(typed.Trim()) ? typed.Trim() : null,
        ProviderChannel.Twitter => NameOrId(typed.Trim().TrimStart('@')),
        _ => PhoneOf(typed.Trim()),
    };

    static bool IsId(string text) => text.Length is >= ShortestId and <= LongestId && text.All(char.IsAsciiDigit);

    static string? NameOrId(string text) => IsId(text) || (text.Length is > 0 and <= LongestName && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_')) ? text : null;

    static string? PhoneOf(string text)
    {
        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        var number = text.StartsWith("00", StringComparison.Ordinal) ? digits[2..] : digits;
        return number.Length is >= ShortestPhone and <= LongestPhone && number[0] != '0' && text.All(letter => char.IsAsciiDigit(letter) || " +-().".Contains(letter, StringComparison.Ordinal)) && text.LastIndexOf('+') <= 0 ? number : null;
    }

    /// <summary>What is wrong with its content; null when it may be sent.</summary>
    public static Error? Check(OutboundMessage message, Provider provider)
    {
        if (message.Template is { } use)
        {
            return provider.Find(use) is { } template ? TemplateRules.CheckValues(template, use.Values) : new TemplateUnknown();
        }

        return InputRules.Check(message.Text, LongestText(provider.Channel), required: true) is { } complaint ? new InvalidInput("text", complaint) : null;
    }

    /// <summary>As the customer reads it. It has been checked.</summary>
    internal static string WordsOf(OutboundMessage message, Provider provider) => message.Template is { } use ? TemplateRules.Fill(provider.Find(use)!, use.Values) : message.Text!;
}
