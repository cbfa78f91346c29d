using System.Diagnostics;
using ContactCenter.Bench.Processes;
using ContactCenter.Bench.Providers;
using ContactCenter.Core.Data;
using ContactCenter.Core.Data.Sqlite;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Providers;
using Microsoft.EntityFrameworkCore;
using static ContactCenter.Bench.Load.Figures;

namespace ContactCenter.Bench.Load;

/// <summary>Messages from and to a simulated provider, which runs on the load's core.</summary>
static class ProviderLoad
{
    const int PerSecond = 2_000, Offered = 2_100, Seconds = 15, Customers = 500, Queued = 20, Storm = 10_000;

    /// <summary>Webhooks that fall due at random; each is answered when its message is durable.</summary>
    public static async Task MeasureIn(Figures figures)
    {
        await using var simulator = await ProviderSimulator.Start();
        var directory = await ProviderDatabase.Create(simulator);
        using (var server = await ProviderDatabase.Serve(directory))
        {
            simulator.DirectInbound = ProviderDatabase.DirectInbound(server);
            await new Burst { PerSecond = Offered / 2, Seconds = 5 }.Fire(simulator);
            var before = await Stored(directory);
            var cpu = server.Child.ProcessorTime;
            var result = await new Burst { PerSecond = Offered, Seconds = Seconds }.Fire(simulator);
            var share = (server.Child.ProcessorTime - cpu) / result.During;
            figures.Add($"webhooks of a provider, durable, {Seconds} s, {Offered:N0}/s offered at random", Text($"{result.PerSecond:N0}/s taken, {result.Untaken} refused"), "≥ 2,000/s", result.PerSecond >= PerSecond && result.Untaken == 0);
            figures.Add("… answered, p50 / p95 / p99", Text($"{result.P50:0.0} / {result.P95:0.0} / {result.P99:0.0} ms"));
            figures.Add("… the server's share of its core", Text($"{share:P0}"));
            var stored = await Stored(directory) - before;
            figures.Add("… stored, each once", Text($"{stored:N0} of {result.Sent - result.Untaken:N0}"), "all", stored == result.Sent - result.Untaken);
            await server.Child.Stop();
        }

        Directory.Delete(directory, recursive: true);
    }

    /// <summary>A backlog goes out through a provider that takes 100 ms for each.</summary>
    public static async Task MeasureOut(Figures figures)
    {
        await using var simulator = await ProviderSimulator.Start();
        simulator.Faults.Set(new Fault(FaultKind.Delay) { For = TimeSpan.FromMilliseconds(100) });
        var directory = await ProviderDatabase.Create(simulator, Customers, Queued);
        using (var server = await ProviderDatabase.Serve(directory))
        {
            while (simulator.Counts.Accepted < Customers)
                await Task.Delay(10);
            var (since, from) = (Stopwatch.GetTimestamp(), simulator.Counts.Accepted);
            while (simulator.Counts.Accepted < Customers * Queued)
                await Task.Delay(10);
            var rate = (simulator.Counts.Accepted - from) / Stopwatch.GetElapsedTime(since).TotalSeconds;
            figures.Add($"messages to a provider that takes 100 ms for each, {Customers} customers", Text($"{rate:N0}/s"), "≥ 500/s", rate >= 500);
            var inOrder = simulator.Phones.All(phone => phone.Received.Select(message => message.Text).SequenceEqual(Enumerable.Range(0, Queued).Select(number => $"Respuesta {number} para usted.")));
            figures.Add("… each customer's in order, each once", inOrder ? "yes" : "no", "yes", inOrder);
            await server.Child.Stop();
        }

        Directory.Delete(directory, recursive: true);
    }

    /// <summary>Chats go on while a provider tells thousands of statuses.</summary>
    public static async Task MeasureStorm(Figures figures)
    {
        await using var simulator = await ProviderSimulator.Start();
        var directory = await ProviderDatabase.Create(simulator, 100, 10, ProviderApi.Cloud);
        using (var server = await ProviderDatabase.Serve(directory))
        {
            while (simulator.Counts.Accepted < 1_000)
                await Task.Delay(10);
            simulator.CloudInbound = ProviderDatabase.CloudInbound(server);
            var tokens = await Conversations.Start(server.Url, 50);
            using var lanes = await Lanes.Open(server.Address, tokens.Select(token => new MessageRequest(Conversations.MessagesPath, token)));
            await lanes.Pace(200, TimeSpan.FromSeconds(5));
            var calm = await lanes.Pace(200, TimeSpan.FromSeconds(10));
            var storm = simulator.StatusStorm(Storm);
            var during = await lanes.Pace(200, TimeSpan.FromSeconds(10));
            var told = await storm;
            figures.Add($"a chat's message while {Storm:N0} statuses come, p95", Text($"{during.At(0.95):0.0} ms (calm {calm.At(0.95):0.0} ms)"), "< 50 ms", during.At(0.95) < 50);
            figures.Add("… the statuses", Text($"{told.Statuses / told.During.TotalSeconds:N0}/s, {told.Untaken} refused"), "0 refused", told.Untaken == 0);
            await server.Child.Stop();
        }

        Directory.Delete(directory, recursive: true);
    }

    static async Task<int> Stored(string directory)
    {
        await using var db = new ContactDb(new SqliteDatabase(Path.Combine(directory, "contactcenter.db")).Options);
        return await db.Messages.CountAsync(message => message.From == MessageFrom.Customer);
    }
}
