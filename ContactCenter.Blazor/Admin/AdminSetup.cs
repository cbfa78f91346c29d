using ContactCenter.Blazor.Admin.Campaigns;
using ContactCenter.Blazor.Admin.Canned;
using ContactCenter.Blazor.Admin.Erasing;
using ContactCenter.Blazor.Admin.Examples;
using ContactCenter.Blazor.Admin.Transfer;
using ContactCenter.Core.Journal;

namespace ContactCenter.Blazor.Admin;

static class AdminSetup
{
    public static void AddAdmin(this IServiceCollection services)
    {
        services.AddSingleton<ConfigurationNews>().AddSingleton<Campaigns.ProviderNames>().AddSingleton<PublicAddress>().AddScoped<ShownValues>();
        services.AddSingleton<CertificateMaker>().AddHostedService<ErasureLoop>();
        services.AddSingleton<IJournalSubscriber>(provider => provider.GetRequiredService<ConfigurationNews>());
    }

    /// <summary>What the administrator's pages reach by HTTP and not through their circuit.</summary>
    public static void MapAdmin(this IEndpointRouteBuilder routes)
    {
        routes.MapImageUpload();
        routes.MapTransfer();
        routes.MapCannedResponses();
        routes.MapExample();
        routes.MapExampleFiles();
        routes.MapWordPressPlugin();
        routes.MapErasure();
    }
}
