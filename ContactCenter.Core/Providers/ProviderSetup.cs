using ContactCenter.Core.Providers.Bulk;
using ContactCenter.Core.Providers.Client;
using ContactCenter.Core.Providers.Cloud;
using ContactCenter.Core.Providers.Direct;
using ContactCenter.Core.Providers.Examples;
using ContactCenter.Core.Providers.Outbound;
using ContactCenter.Core.Providers.Receiving;
using ContactCenter.Core.Providers.Sending;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Core.Providers;

static class ProviderSetup
{
    public static void AddProviders(this IServiceCollection services)
    {
        services.AddSingleton<ProviderSecrets>().AddSingleton(new OutsideHttpOptions()).AddSingleton<ProviderDirectory>();
        services.AddSingleton<SaveProvider>().AddSingleton<RotateInboundKey>().AddSingleton<DeleteProvider>().AddSingleton<TestConnection>();
        services.AddSingleton<Arrivals>().AddSingleton<InlineFiles>().AddSingleton<ReceiveNews>().AddSingleton(new FetchOptions()).AddSingleton<FetchFile>().AddSingleton<FetchFiles>().AddSingleton<DeliveryCounts>();
        services.AddSingleton<ProviderHttp>().AddSingleton<ClientLogIn>().AddSingleton<DirectAdapter>().AddSingleton<CloudAdapter>().AddSingleton<ClientAdapter>();
        services.AddAdapter<DirectAdapter>().AddAdapter<CloudAdapter>().AddAdapter<ClientAdapter>().AddSingleton<ProviderWays>();
        services.AddSingleton(provider => new Lazy<ReceiveNews>(provider.GetRequiredService<ReceiveNews>)).AddSingleton<ExamplePhones>();
        services.AddSingleton<OpenExample>().AddSingleton<LookAtExample>().AddSingleton<SetExampleFaults>().AddSingleton<PlayCustomer>();
        services.AddSingleton(new OutboxOptions()).AddSingleton<QueuedMessageQuery>().AddSingleton<SendQueued>().AddSingleton<Outbox>().AddSingleton<SendAgain>().AddSingleton<SendTemplate>();
        services.AddSingleton(new StatusOptions()).AddSingleton<AskStatus>().AddSingleton<ClientStatuses>();
        services.AddSingleton<OutboundWays>().AddSingleton<OutboundWindow>().AddSingleton<SendOutbound>().AddSingleton<NumberWindowQuery>().AddSingleton<OwnOutboundQuery>();
        services.AddSingleton<PrepareBatch>().AddSingleton<SendBatchLine>().AddSingleton<BatchRunner>().AddSingleton<SteerBatch>().AddSingleton<BatchesQuery>().AddSingleton<TakeBatchResults>().AddSingleton<BatchRetention>();
    }

    static IServiceCollection AddAdapter<T>(this IServiceCollection services) where T : IProviderAdapter => services.AddSingleton<IProviderAdapter>(provider =>
        new ExampleLine(provider.GetRequiredService<T>(), provider.GetRequiredService<ExamplePhones>(), provider.GetRequiredService<TimeProvider>()));
}
