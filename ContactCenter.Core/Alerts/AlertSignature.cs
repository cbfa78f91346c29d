using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ContactCenter.Core.Alerts;

/// <summary>
/// How a receiver knows that a post is ours: HMAC-SHA256 with the campaign's secret over `timestamp.body`, the timestamp being that of its own header
/// (seconds since 1970), so that an old post cannot be played again for long.
/// </summary>
public static class AlertSignature
{
    public const string TimestampHeader = "X-ContactCenter-Timestamp", SignatureHeader = "X-ContactCenter-Signature", DeliveryHeader = "X-ContactCenter-Delivery";

    public static string Of(string secret, long timestamp, string body) =>
        "sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{timestamp}.{body}"))));
}
