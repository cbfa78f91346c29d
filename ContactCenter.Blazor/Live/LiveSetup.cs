using Microsoft.AspNetCore.Components.Server.Circuits;

namespace ContactCenter.Blazor.Live;

static class LiveSetup
{
    public static void AddLive(this IServiceCollection services) => services.AddScoped<CircuitHandler, LiveCircuit>();

    /// <summary>One for each circuit, paused and resumed with it.</summary>
    public static IServiceCollection AddLiveStream<T>(this IServiceCollection services) where T : class, ILiveStream =>
        services.AddScoped<T>().AddScoped<ILiveStream>(provider => provider.GetRequiredService<T>());
}
