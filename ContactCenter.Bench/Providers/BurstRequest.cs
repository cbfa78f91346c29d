using System.Security.Cryptography;
using System.Text;

namespace ContactCenter.Bench.Providers;

/// <summary>One phone's delivery, built once as it goes over the wire; each time only the message's id, in all its places, and the signature are new.</summary>
sealed class BurstRequest
{
    public const string Place = "00000000000000000000000000000000";
    const int SignatureLength = 64;

    readonly byte[] bytes, secret;
    readonly int[] places;
    readonly int body, signature;

    public BurstRequest(Uri to, byte[] body, string? appSecret)
    {
        var head = $"POST {to.PathAndQuery} HTTP/1.1\r\nHost: {to.Authority}\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n" + (appSecret is null ? "" : $"X-Hub-Signature-256: sha256={Place}{Place}\r\n") + "\r\n";
        bytes = [.. Encoding.ASCII.GetBytes(head), .. body];
        secret = Encoding.UTF8.GetBytes(appSecret ?? "");
        (this.body, signature) = (head.Length, appSecret is null ? -1 : head.IndexOf(Place, StringComparison.Ordinal));
        places = [.. Places(Encoding.ASCII.GetBytes(Place))];
    }

    /// <summary>Good until the next one.</summary>
    public ReadOnlyMemory<byte> Next()
    {
        var id = Guid.NewGuid();
        foreach (var place in places)
            id.TryFormat(bytes.AsSpan(place, Place.Length), out _, "N");
        if (signature >= 0)
        {
            Span<byte> hash = stackalloc byte[SignatureLength / 2];
            HMACSHA256.HashData(secret, bytes.AsSpan(body), hash);
            Convert.TryToHexStringLower(hash, bytes.AsSpan(signature, SignatureLength), out _);
        }

        return bytes;
    }

    IEnumerable<int> Places(byte[] place)
    {
        for (var at = body; bytes.AsSpan(at).IndexOf(place) is var found and >= 0; at += place.Length)
        {
            at += found;
            yield return at;
        }
    }
}
