using System.Security.Cryptography;
using System.Text;
using ContactCenter.Core.Common;

namespace ContactCenter.Core.Providers.Receiving;

/// <summary>Makes what came from outside fit to be kept.</summary>
static class WireText
{
    const int LongestId = 200;

    /// <summary>An account, a customer, a session.</summary>
    public static bool IsId(string? text) => text is { Length: > 0 and <= 100 } && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-' or '.' or '@' or ':' or '+');

    /// <summary>A message's id as it is kept.</summary>
    public static string IdOf(string id) => id.Length <= LongestId && InputRules.IsStorable(id) ? id : "sha-" + Hash(id);

    /// <summary>A name of something; null when there is none worth keeping.</summary>
    public static string? Short(string? text) => string.IsNullOrWhiteSpace(text) || !InputRules.IsStorable(text) ? null : InputRules.Cut(text.Trim(), InputRules.Name);

    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
