using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace ContactCenter.Core.Providers;

/// <summary>Providers' secrets at rest: encrypted by keys that lie outside the database. Inbound keys are only kept as hashes.</summary>
public sealed class ProviderSecrets(IDataProtectionProvider protection)
{
    const int KeyBytes = 32;

    readonly IDataProtector protector = protection.CreateProtector("ContactCenter.Providers");

    public string Protect(string secret) => protector.Protect(secret);

    /// <summary>Null when the keys that protected it are gone: it must be typed again.</summary>
    public string? Read(string? stored)
    {
        try
        {
            return stored is null ? null : protector.Unprotect(stored);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public static string NewKey() => WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(KeyBytes));

    public static string HashOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
