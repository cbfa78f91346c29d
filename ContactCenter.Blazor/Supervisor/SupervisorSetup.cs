using ContactCenter.Blazor.Recordings;
using ContactCenter.Blazor.Supervisor.State;
using ContactCenter.Core.Recordings;
using Microsoft.AspNetCore.Components.Server.Circuits;

namespace ContactCenter.Blazor.Supervisor;

/// <summary>The supervisor's part of the program: live pages, spy and recordings.</summary>
static class SupervisorSetup
{
    public static void AddSupervisor(this IServiceCollection services)
    {
        services.AddSingleton(SupervisionRates.Default);
        services.AddScoped<SupervisionBridge>().AddScoped<CircuitHandler, SupervisionCircuit>();
        services.AddSingleton<OpenRecording>().AddScoped<RecordingsBrowser>();
    }
}
