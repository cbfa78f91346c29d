using ContactCenter.Core.Journal;

namespace ContactCenter.Blazor.Admin;

static class AdminSetup
{
    public static void AddAdmin(this IServiceCollection services)
    {
        services.AddSingleton<ConfigurationNews>().AddSingleton<Campaigns.ProviderNames>();
        services.AddSingleton<IJournalSubscriber>(provider => provider.GetRequiredService<ConfigurationNews>());
    }
}
