using System.Collections.Concurrent;

namespace ContactCenter.Core.Providers.Receiving;

/// <summary>Why a delivery was refused.</summary>
public enum RefusedDelivery
{
    UnknownKey,
    WrongSignature,
    TooLarge,
    Malformed,
}

/// <summary>What came from providers since the start, and what was refused. In memory only.</summary>
public sealed class DeliveryCounts
{
    const int Nobody = 0;

    readonly ConcurrentDictionary<(int ProviderId, RefusedDelivery Why), int> refused = [];
    readonly ConcurrentDictionary<int, (long Taken, long Repeated)> taken = [];

    /// <param name="providerId">Null when no provider has that key.</param>
    /// <param name="why">The reason.</param>
    public void Refuse(int? providerId, RefusedDelivery why) => refused.AddOrUpdate((providerId ?? Nobody, why), 1, (_, count) => count + 1);

    public void Take(int providerId, TakenNews news) =>
        taken.AddOrUpdate(providerId, (news.Messages, news.Repeated), (_, before) => (before.Taken + news.Messages, before.Repeated + news.Repeated));

    public int Refused(int? providerId, RefusedDelivery why) => refused.GetValueOrDefault((providerId ?? Nobody, why));

    public (long Taken, long Repeated) Taken(int providerId) => taken.GetValueOrDefault(providerId);
}
