using System.Collections.Concurrent;
using ContactCenter.Core.Providers.Receiving;

namespace ContactCenter.Core.Providers.Examples;

/// <summary>The phones of played customers, one for each administrator and campaign, and what they tell the centre of its answers.</summary>
/// <param name="receive">Asked for when it is needed: what receives also fetches files, by the very adapters that lead here.</param>
public sealed class ExamplePhones(Lazy<ReceiveNews> receive, ProviderDirectory providers)
{
    readonly ConcurrentDictionary<(int ProviderId, ProviderAddress), ExamplePhone> phones = [];

    internal ExamplePhone? Find(int providerId, ProviderAddress address) => phones.GetValueOrDefault((providerId, Key(address)));

    internal ExamplePhone Get(int providerId, ProviderAddress address) => phones.GetOrAdd((providerId, Key(address)), _ => new ExamplePhone(providerId, address));

    /// <summary>What arrived, or was read, is told as a provider tells it.</summary>
    internal async Task Report(ExamplePhone phone)
    {
        if (phone.Untold() is { Count: > 0 } untold)
        {
            await Report(phone.ProviderId, [.. untold.Select(known => new StatusNews(known.Id, known.Status))]);
            phone.Tell();
        }
    }

    internal async Task Report(int providerId, IReadOnlyList<ProviderNews> news)
    {
        if (providers.Find(providerId) is { } provider)
        {
            await receive.Value.Run(provider, news);
        }
    }

    static ProviderAddress Key(ProviderAddress address) => address with { Session = null };
}
