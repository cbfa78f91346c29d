using ContactCenter.Core.Common;
using ContactCenter.Core.Providers.Sending;

namespace ContactCenter.Core.Providers.Outbound;

/// <summary>What a message that is written first must hold.</summary>
public static class OutboundRules
{
    /// <summary>WhatsApp takes no more.</summary>
    public const int LongestText = 4_096, LongestNumber = 64;
    const int ShortestPhone = 7, LongestPhone = 15;

    /// <summary>The customer's id as the provider knows it; null when it can be none. A phone number is written in many ways: of it the digits count.</summary>
    public static string? IdOf(string typed, Provider provider)
    {
        var text = typed.Trim();
        if (provider.Channel != ProviderChannel.WhatsApp)
        {
            return text.Length is > 0 and <= LongestNumber && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-' or '.') ? text : null;
        }

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

        return InputRules.Check(message.Text, LongestText, required: true) is { } complaint ? new InvalidInput("text", complaint) : null;
    }

    /// <summary>As the customer reads it. It has been checked.</summary>
    internal static string WordsOf(OutboundMessage message, Provider provider) => message.Template is { } use ? TemplateRules.Fill(provider.Find(use)!, use.Values) : message.Text!;
}
