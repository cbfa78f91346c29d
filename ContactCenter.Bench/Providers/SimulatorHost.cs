using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Bench.Providers;

/// <summary>The listening part: it can be away for a while and come back at the same port.</summary>
sealed class SimulatorHost(int port, Action<IEndpointRouteBuilder> map)
{
    const long LargestBody = 110 * 1024 * 1024;

    WebApplication? app;

    public async Task<Uri> Start()
    {
        if (app is null)
        {
            var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
            builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
            {
                kestrel.AddServerHeader = false;
                kestrel.Limits.MaxRequestBodySize = LargestBody;
                kestrel.Listen(IPAddress.Loopback, port);
            });
            builder.Services.AddRoutingCore();
            app = builder.Build();
            map(app);
            await app.StartAsync();
            port = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()).Port;
        }

        return new Uri($"http://127.0.0.1:{port}/");
    }

    public async Task Stop()
    {
        if (app is { } running)
        {
            app = null;
            await running.StopAsync(new CancellationToken(true));
            await running.DisposeAsync();
        }
    }
}
