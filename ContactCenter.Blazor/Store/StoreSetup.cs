using System.Reflection;

namespace ContactCenter.Blazor.Store;

public static class StoreSetup
{
    /// <summary>Registers the store, one for each circuit, with every feature, reducer and effect of the assemblies.</summary>
    public static IServiceCollection AddStore(this IServiceCollection services, params Assembly[] assemblies) =>
        services.AddStore(StoreCatalog.Scan(assemblies));

    internal static IServiceCollection AddStore(this IServiceCollection services, StoreCatalog catalog)
    {
        services.AddSingleton(catalog);
        services.AddScoped<Redraws>();
        services.AddScoped<Store>();
        services.AddScoped<IStore>(s => s.GetRequiredService<Store>());
        services.AddScoped<IDispatcher>(s => s.GetRequiredService<Store>());
        services.AddScoped(typeof(IState<>), typeof(State<>));
        services.AddTransient(typeof(IStateSelection<,>), typeof(StateSelection<,>));
        foreach (var host in catalog.Effects.Select(e => e.Host).OfType<Type>().Distinct())
            services.AddScoped(host);
        return services;
    }
}
