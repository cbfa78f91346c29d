using System.Buffers.Text;
using System.Security.Cryptography;

namespace ContactCenter.Core.Common;

/// <summary>Ids that leave the server: 128 random bits, 22 characters, so that nobody walks to a neighbour's.</summary>
public static class PublicId
{
    public const int Length = 22;

    public static string New()
    {
        Span<byte> bytes = stackalloc byte[16];
        RandomNumberGenerator.Fill(bytes);
        return Base64Url.EncodeToString(bytes);
    }
}
