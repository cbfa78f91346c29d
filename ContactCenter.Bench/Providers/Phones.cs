using System.Collections.Concurrent;
using System.Globalization;

namespace ContactCenter.Bench.Providers;

/// <summary>All customers; whoever is written to first is a new one.</summary>
sealed class Phones(TimeProvider time, Func<Phone, CustomerMessage, Task<DeliveryResult>> deliver)
{
    const long FirstSession = 1_000_000_000_000_000;

    readonly ConcurrentDictionary<string, Phone> phones = [];
    readonly ConcurrentDictionary<string, Phone> sessions = [];
    long last = FirstSession;

    public IEnumerable<Phone> All => phones.Values.OrderBy(phone => phone.Session, StringComparer.Ordinal);

    public Phone Of(string clientId) => sessions.TryGetValue(clientId, out var phone) ? phone : phones.GetOrAdd(clientId, Add);

    Phone Add(string clientId)
    {
        var session = Interlocked.Increment(ref last).ToString(CultureInfo.InvariantCulture);
        var phone = new Phone(clientId, "", session, time, deliver);
        // The older form of Direct names nobody but the session, and is answered there.
        sessions[session] = phone;
        return phone;
    }
}
