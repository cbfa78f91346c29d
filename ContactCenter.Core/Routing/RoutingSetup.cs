using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Core.Routing;

static class RoutingSetup
{
    public static void AddInteractionRouting(this IServiceCollection services)
    {
        services.AddSingleton(new RoutingOptions());
        services.AddSingleton<ServiceMemoryQuery>().AddSingleton<RoutingBoard>().AddSingleton<OfferInteraction>().AddSingleton<Router>();
        services.AddSingleton<WithdrawOffer>().AddSingleton<OfferClock>();
        services.AddSingleton<ReturnTransfer>().AddSingleton<OpenTransfersQuery>().AddSingleton<TransferClock>();
        services.AddSingleton<TransferToCampaign>().AddSingleton<TransferToAgent>().AddSingleton<TransferTargetsQuery>();
        services.AddSingleton<AssignInteraction>().AddSingleton<MoveInteraction>().AddSingleton<RaiseInteraction>().AddSingleton<SteeringTargetsQuery>();
        services.AddSingleton<WaitForecast>().AddSingleton<RoutingReasonsQuery>();
        services.AddSingleton<StrandedQuery>().AddSingleton<RepairInteraction>().AddSingleton<Watchdog>();
    }
}
