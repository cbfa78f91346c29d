using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ContactCenter.Bench.Providers.Control;

/// <summary>Steers the simulator from outside its process (docs/providers-simulator.md); no fault touches it.</summary>
sealed class ControlServer(ProviderSimulator simulator)
{
    static readonly JsonSerializerOptions json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) } };

    public void Map(IEndpointRouteBuilder routes)
    {
        Get(routes, "/control", _ => new { simulator.Address, simulator.DirectInbound, simulator.CloudInbound, simulator.Counts, Faults = simulator.Faults.All, Phones = simulator.Phones.Count() });
        Post<Targets>(routes, "/control/targets", (_, targets) => Turn(targets));
        Post<Fault>(routes, "/control/faults", (_, fault) =>
        {
            simulator.Faults.Set(fault);
            return simulator.Faults.All;
        });
        routes.MapDelete("/control/faults", http => Say(http, Clear(http.Request.Query["kind"])));
        Post<Burst>(routes, "/control/burst", async (_, burst) => await burst.Fire(simulator));
        Do(routes, "/control/storm", async http => await simulator.StatusStorm(Number(http, "statuses", 10_000), Number(http, "perDelivery", 1), Number(http, "lanes", 16)));
        Do(routes, "/control/tokens/expire", _ =>
        {
            simulator.ExpireTokens();
            return Task.FromResult<object?>(null);
        });
        // It takes this interface with it, hence the time to come back.
        Do(routes, "/control/down", http => Task.FromResult<object?>(new { Seconds = Leave(TimeSpan.FromSeconds(Number(http, "seconds", 10))) }));
        new PhoneControl(simulator).Map(routes);
    }

    public static void Get(IEndpointRouteBuilder routes, string path, Func<HttpContext, object?> answer) => routes.MapGet(path, http => Say(http, answer(http)));

    public static void Do(IEndpointRouteBuilder routes, string path, Func<HttpContext, Task<object?>> act) => routes.MapPost(path, async http => await Say(http, await act(http)));

    public static void Post<T>(IEndpointRouteBuilder routes, string path, Func<HttpContext, T, Task<object?>> act) => routes.MapPost(path, async http =>
    {
        try
        {
            await Say(http, await act(http, (await http.Request.ReadFromJsonAsync<T>(json))!));
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or ArgumentException)
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            await Say(http, new { Error = failure.Message });
        }
    });

    static void Post<T>(IEndpointRouteBuilder routes, string path, Func<HttpContext, T, object?> act) => Post<T>(routes, path, (http, body) => Task.FromResult(act(http, body)));

    static Task Say(HttpContext http, object? value) => http.Response.WriteAsJsonAsync(value ?? new { Done = true }, json);

    static int Number(HttpContext http, string name, int otherwise) => int.TryParse(http.Request.Query[name], CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    Targets Turn(Targets targets)
    {
        simulator.DirectInbound = targets.DirectInbound ?? simulator.DirectInbound;
        simulator.CloudInbound = targets.CloudInbound ?? simulator.CloudInbound;
        return new Targets(simulator.DirectInbound, simulator.CloudInbound);
    }

    IReadOnlyList<Fault> Clear(string? kind)
    {
        if (string.IsNullOrEmpty(kind))
            simulator.Faults.Clear();
        else
            simulator.Faults.Clear(JsonSerializer.Deserialize<FaultKind>($"\"{kind}\"", json));
        return simulator.Faults.All;
    }

    double Leave(TimeSpan during)
    {
        _ = Task.Run(async () =>
        {
            // First the answer to this very request.
            await Task.Delay(TimeSpan.FromMilliseconds(200), simulator.Options.Time);
            await simulator.GoDown();
            await Task.Delay(during, simulator.Options.Time);
            await simulator.ComeUp();
        });
        return during.TotalSeconds;
    }

    sealed record Targets(Uri? DirectInbound, Uri? CloudInbound);
}
