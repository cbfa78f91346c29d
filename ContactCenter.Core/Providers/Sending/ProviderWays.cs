namespace ContactCenter.Core.Providers.Sending;

/// <summary>By which adapter each provider is spoken to.</summary>
public sealed class ProviderWays(ProviderDirectory providers, IEnumerable<IProviderAdapter> adapters)
{
    readonly Dictionary<ProviderApi, IProviderAdapter> byApi = adapters.ToDictionary(adapter => adapter.Api);

    /// <summary>Null when the provider is gone.</summary>
    public ProviderWay? Find(int providerId) => providers.Find(providerId) is { } provider && byApi.TryGetValue(provider.Api, out var adapter) ? new ProviderWay(provider, adapter) : null;
}

/// <summary>A provider, as it is now, and its adapter.</summary>
public sealed record ProviderWay(Provider Provider, IProviderAdapter Adapter)
{
    public Task<SendOutcome> Send(OutgoingMessage message, CancellationToken stop) => Adapter.Send(Provider, message, stop);

    public Task<FetchedFile> Fetch(string source, CancellationToken stop) => Adapter.Fetch(Provider, source, stop);
}
