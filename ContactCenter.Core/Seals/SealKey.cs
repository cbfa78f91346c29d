using System.Security.Cryptography;

namespace ContactCenter.Core.Seals;

/// <summary>
/// The key of all seals. Whoever can write the database but does not hold it can change what is stored, but cannot seal it anew.
/// Drawn from the master key, so there is nothing more to keep safe; with another master key everything sealed before is found changed.
/// </summary>
public sealed class SealKey
{
    public const int Length = 32;

    readonly byte[] key;

    public SealKey(ReadOnlySpan<byte> master)
    {
        key = new byte[Length];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, master, key, [], "ContactCenter.Seals.v1"u8);
    }

    /// <summary>HMAC-SHA-256.</summary>
    internal void Mac(ReadOnlySpan<byte> content, Span<byte> into) => HMACSHA256.HashData(key, content, into);
}
