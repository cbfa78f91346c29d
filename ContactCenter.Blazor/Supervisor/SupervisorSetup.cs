using ContactCenter.Blazor.Live;
using ContactCenter.Blazor.Recordings;
using ContactCenter.Blazor.Recordings.Export;
using ContactCenter.Blazor.Supervisor.Alerts;
using ContactCenter.Blazor.Supervisor.Reports;
using ContactCenter.Blazor.Supervisor.State;
using ContactCenter.Core.Journal;

namespace ContactCenter.Blazor.Supervisor;

/// <summary>The supervisor's part of the program: live pages, spy and recordings.</summary>
static class SupervisorSetup
{
    public static void AddSupervisor(this IServiceCollection services)
    {
        services.AddSingleton(SupervisionRates.Default).AddSingleton<SupervisionHub>();
        services.AddLiveStream<SupervisionBridge>();
        services.AddScoped<RecordingsBrowser>();
        services.AddSingleton<SheetMaker>().AddSingleton<RecordingFiles>().AddHostedService<ExportSweep>().AddHostedService<OlderRecordingsWorker>().AddHostedService<RecordingUpkeepWorker>();
        services.AddSingleton<AlertNews>().AddSingleton<IJournalSubscriber>(provider => provider.GetRequiredService<AlertNews>());
    }

    /// <summary>What the supervisor's pages reach by HTTP and not through their circuit.</summary>
    public static void MapSupervisor(this IEndpointRouteBuilder routes) => routes.MapReports();
}
