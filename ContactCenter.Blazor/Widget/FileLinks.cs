using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ContactCenter.Core.Common;
using ContactCenter.Core.Files;

namespace ContactCenter.Blazor.Widget;

/// <summary>Addresses that open one file of one conversation for a short time. They stand where a header cannot: in a link. The visitor's token never does.</summary>
sealed class FileLinks(VisitorTokens tokens, TimeProvider time)
{
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(30);

    readonly byte[] key = tokens.Derive("file-links");

    /// <summary>Relative to the protocol's base address.</summary>
    public (string Address, long Until) Issue(StoredFile file)
    {
        var until = time.NowMs() + (long)Lasts.TotalMilliseconds;
        return (string.Create(CultureInfo.InvariantCulture, $"files/{file.PublicId}?until={until}&sign={Sign(file, until)}"), until);
    }

    public bool Opens(StoredFile file, string? until, string? sign) => long.TryParse(until, NumberStyles.None, CultureInfo.InvariantCulture, out var end) && end > time.NowMs() && sign is not null
        && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Sign(file, end)), Encoding.ASCII.GetBytes(sign));

    string Sign(StoredFile file, long until) =>
        Base64Url.EncodeToString(HMACSHA256.HashData(key, Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{file.PublicId}|{file.InteractionId}|{until}"))));
}
