using ContactCenter.Blazor.Widget;

namespace ContactCenter.Blazor.Providers;

static class ProvidersSetup
{
    /// <summary>A branch of its own, before the console's routing: a delivery passes none of the console's steps.</summary>
    public static void UseProviders(this WebApplication app) => app.MapWhen(context => context.Request.Path.StartsWithSegments(ProviderEndpoints.Path), branch =>
    {
        branch.UseMiddleware<DeliveryFaults>();
        branch.UseRouting();
        branch.UseEndpoints(routes => routes.MapProviders());
        branch.Run(context => Problems.Write(context, StatusCodes.Status404NotFound, "There is no such address.", "address.unknown"));
    });
}
