using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace ContactCenter.Blazor.Auth;

/// <summary>
/// Counts failures per key (an address, an unknown name) in a window of time. Successes cost nothing, so a whole office behind one address
/// can log in at nine o'clock.
/// </summary>
public sealed class FailedAttempts(TimeProvider time)
{
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(5);
    const int Kept = 100_000;

    readonly ConcurrentDictionary<string, (int Count, long Until)> failures = [];

    /// <summary>Counts one more; the answer is how many there are in the window.</summary>
    public int Add(string key)
    {
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        if (failures.Count >= Kept)
            Forget(now);
        return failures.AddOrUpdate(
            key,
            _ => (1, now + (long)Window.TotalMilliseconds),
            (_, old) => old.Until > now ? (old.Count + 1, old.Until) : (1, now + (long)Window.TotalMilliseconds)).Count;
    }

    public int Of(string key) =>
        failures.TryGetValue(key, out var found) && found.Until > time.GetUtcNow().ToUnixTimeMilliseconds() ? found.Count : 0;

    /// <summary>An IPv6 customer owns a whole /64, so that counts as one address.</summary>
    public static string KeyOf(IPAddress? address) => address switch
    {
        null => "address:none",
        { IsIPv4MappedToIPv6: true } => "address:" + address.MapToIPv4(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => "address:" + Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
        _ => "address:" + address,
    };

    void Forget(long now)
    {
        foreach (var old in failures.Where(f => f.Value.Until <= now))
            failures.TryRemove(old);
        if (failures.Count >= Kept)
            failures.Clear();
    }
}
