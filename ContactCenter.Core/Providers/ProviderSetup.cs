using ContactCenter.Core.Providers.Client;
using ContactCenter.Core.Providers.Cloud;
using ContactCenter.Core.Providers.Direct;
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
        services.AddSingleton<ProviderHttp>().AddSingleton<IProviderAdapter, DirectAdapter>().AddSingleton<IProviderAdapter, CloudAdapter>()
            .AddSingleton<ClientLogIn>().AddSingleton<ClientAdapter>().AddSingleton<IProviderAdapter>(provider => provider.GetRequiredService<ClientAdapter>());
        services.AddSingleton(new OutboxOptions()).AddSingleton<SendQueued>().AddSingleton<Outbox>().AddSingleton<SendAgain>().AddSingleton<SendTemplate>();
    }
}
