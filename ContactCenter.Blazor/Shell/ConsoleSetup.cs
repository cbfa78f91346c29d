using ContactCenter.Blazor.Admin;
using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Bulk;
using ContactCenter.Blazor.Files;
using ContactCenter.Blazor.Inbox;
using ContactCenter.Blazor.Live;
using ContactCenter.Blazor.Outbound;
using ContactCenter.Blazor.Quality;
using ContactCenter.Blazor.Recordings.Export;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Blazor.Store;
using ContactCenter.Blazor.Supervisor;
using ContactCenter.Blazor.Talks;
using Microsoft.AspNetCore.Diagnostics;
using Radzen;

namespace ContactCenter.Blazor.Shell;

/// <summary>The console's part of the program.</summary>
public static class ConsoleSetup
{
    const int LargestMessage = 256 * 1024;

    public static void AddConsole(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddRazorComponents().AddInteractiveServerComponents(circuit =>
        {
            circuit.DisconnectedCircuitMaxRetained = 200;
            circuit.DisconnectedCircuitRetentionPeriod = TimeSpan.FromMinutes(3);
            circuit.DetailedErrors = builder.Environment.IsDevelopment();
        }).AddHubOptions(hub => hub.MaximumReceiveMessageSize = LargestMessage);
        services.AddRadzenComponents();
        services.AddStore(typeof(ConsoleSetup).Assembly);
        services.AddScoped<Localizer>();
        services.AddScoped<Attempt>();
        services.AddLive();
        services.AddInbox();
        services.AddSupervisor();
        services.AddTalks();
        services.AddQuality();
        services.AddOutbound();
        services.AddBulk();
        services.AddAdmin();
        builder.AddAuth();
    }

    /// <summary>
    /// After Core was started, before other endpoints are mapped; each of those needs a log-in unless it says <c>AllowAnonymous()</c>.
    /// </summary>
    public static void UseConsole(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        app.Use((context, next) =>
        {
            // A program gets the plain answer, and a refused post would be posted again: the page is for a person's look at an address.
            if ((IsForPrograms(context.Request.Path) || !HttpMethods.IsGet(context.Request.Method)) && context.Features.Get<IStatusCodePagesFeature>() is { } pages)
                pages.Enabled = false;
            return next(context);
        });
        app.UseAuth();
        app.MapAdmin();
        app.MapSupervisor();
        app.MapBulk();
        app.MapFiles();
        app.MapRecordingDownloads();
        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(o => o.ContentSecurityFrameAncestorsPolicy = null);
    }

    static bool IsForPrograms(PathString path) =>
        path.StartsWithSegments("/api") || path.StartsWithSegments("/widget") || path.StartsWithSegments(ConsoleFiles.Path) || path.StartsWithSegments(RecordingDownloads.Path) || path.StartsWithSegments("/_blazor") || path.StartsWithSegments("/health");
}
