using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace ContactCenter.Blazor.Widget;

/// <summary>Whose conversation a visitor's token opens.</summary>
readonly record struct VisitorToken(long InteractionId, int CampaignId, string VisitorId);

/// <summary>
/// Signed visitor tokens: the three facts and an HMAC-SHA256 over them. The key is random, made once and kept beside the other keys,
/// wrapped by Data Protection; checking a token is one hash, since every message carries one.
/// </summary>
sealed class VisitorTokens
{
    const int HeaderLength = 12, SignatureLength = 32;

    readonly byte[] key;

    public VisitorTokens(IDataProtectionProvider protection, DataDirectory directory)
    {
        var protector = protection.CreateProtector("visitor-token-key");
        var file = Path.Combine(directory.Keys, "visitor-tokens.key");
        if (File.Exists(file))
        {
            key = protector.Unprotect(File.ReadAllBytes(file));
        }
        else
        {
            key = RandomNumberGenerator.GetBytes(32);
            Directory.CreateDirectory(directory.Keys);
            File.WriteAllBytes(file, protector.Protect(key));
        }
    }

    /// <summary>A key for another purpose of the same kind; lost with this one.</summary>
    public byte[] Derive(string purpose) => HMACSHA256.HashData(key, Encoding.ASCII.GetBytes(purpose));

    public string Issue(VisitorToken token)
    {
        var bytes = new byte[HeaderLength + Encoding.ASCII.GetByteCount(token.VisitorId) + SignatureLength];
        BinaryPrimitives.WriteInt64BigEndian(bytes, token.InteractionId);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(8), token.CampaignId);
        Encoding.ASCII.GetBytes(token.VisitorId, bytes.AsSpan(HeaderLength));
        HMACSHA256.HashData(key, bytes.AsSpan(0, bytes.Length - SignatureLength), bytes.AsSpan(bytes.Length - SignatureLength));
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>Null when it is not ours.</summary>
    public VisitorToken? Read(ReadOnlySpan<char> text)
    {
        Span<byte> bytes = stackalloc byte[256];
        if (Base64Url.DecodeFromChars(text, bytes, out _, out var length) != OperationStatus.Done || length <= HeaderLength + SignatureLength)
        {
            return null;
        }

        var signed = bytes[..(length - SignatureLength)];
        Span<byte> signature = stackalloc byte[SignatureLength];
        HMACSHA256.HashData(key, signed, signature);
        return CryptographicOperations.FixedTimeEquals(signature, bytes[signed.Length..length])
            ? new VisitorToken(BinaryPrimitives.ReadInt64BigEndian(signed), BinaryPrimitives.ReadInt32BigEndian(signed[8..]), Encoding.ASCII.GetString(signed[HeaderLength..]))
            : null;
    }
}
