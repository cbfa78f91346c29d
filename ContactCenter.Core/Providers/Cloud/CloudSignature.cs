using System.Security.Cryptography;
using System.Text;

namespace ContactCenter.Core.Providers.Cloud;

/// <summary>X-Hub-Signature-256: the app secret's proof over the very bytes that came. Without a secret nothing is right.</summary>
public static class CloudSignature
{
    public const string Header = "X-Hub-Signature-256";
    const string Prefix = "sha256=";

    public static bool IsRight(ReadOnlySpan<byte> body, string? header, string? appSecret)
    {
        Span<byte> told = stackalloc byte[HMACSHA256.HashSizeInBytes], right = stackalloc byte[HMACSHA256.HashSizeInBytes];
        if (string.IsNullOrEmpty(appSecret) || header?.Length != Prefix.Length + (told.Length * 2) || !header.StartsWith(Prefix, StringComparison.Ordinal)
            || Convert.FromHexString(header.AsSpan(Prefix.Length), told, out _, out _) != System.Buffers.OperationStatus.Done)
        {
            return false;
        }

        HMACSHA256.HashData(Encoding.UTF8.GetBytes(appSecret), body, right);
        return CryptographicOperations.FixedTimeEquals(told, right);
    }

    public static string Of(ReadOnlySpan<byte> body, string appSecret) => Prefix + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(appSecret), body));
}
