using ContactCenter.Core.Journal;

namespace ContactCenter.Blazor.Bulk;

static class BulkSetup
{
    public static void AddBulk(this IServiceCollection services) =>
        services.AddSingleton<BatchNews>().AddSingleton<IJournalSubscriber>(provider => provider.GetRequiredService<BatchNews>());
}
