using ContactCenter.Core.Journal;

namespace ContactCenter.Blazor.Outbound;

static class OutboundSetup
{
    public static void AddOutbound(this IServiceCollection services) =>
        services.AddSingleton<OutboundNews>().AddSingleton<IJournalSubscriber>(provider => provider.GetRequiredService<OutboundNews>());
}
