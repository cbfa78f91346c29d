using System.Diagnostics;
using System.Net;
using System.Threading.Channels;
using ContactCenter.Bench.Load;

namespace ContactCenter.Bench.Providers;

/// <summary>Many customers write at once: messages fall due at random, whether or not earlier ones are answered. No faults, no second attempts; phones do not note them.</summary>
public sealed record Burst
{
    const string FirstNumber = "598970";

    public Line Line { get; init; }
    public double PerSecond { get; init; } = 2_000;
    public int Seconds { get; init; } = 10;
    public int Phones { get; init; } = 500;

    /// <summary>Connections; what one phone writes goes over one of them, in order.</summary>
    public int Lanes { get; init; } = 32;

    /// <summary>Direct: of which skill. Empty = the bot has them.</summary>
    public string Skill { get; init; } = "ventas";

    public async Task<BurstResult> Fire(ProviderSimulator simulator)
    {
        var to = (Line == Line.Direct ? simulator.DirectInbound : simulator.CloudInbound) ?? throw new InvalidOperationException("No address to deliver to is set.");
        var server = new IPEndPoint((await Dns.GetHostAddressesAsync(to.Host)).First(address => address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetwork), to.Port);
        var requests = Enumerable.Range(0, Phones).Select(number => Prepare(simulator, to, $"{FirstNumber}{number:D5}")).ToArray();
        var due = Enumerable.Range(0, Lanes).Select(_ => Channel.CreateUnbounded<long>(new() { SingleReader = true })).ToArray();
        var waits = new Latencies((int)(PerSecond * Seconds * 1.2) + 1_000);
        var since = Stopwatch.GetTimestamp();
        var lanes = due.Select((lane, number) => Task.Run(() => Follow(server, lane.Reader, [.. requests.Where((_, phone) => phone % Lanes == number)], waits))).ToArray();
        await Task.Factory.StartNew(() => Pacer.Run(due, PerSecond, TimeSpan.FromSeconds(Seconds)), TaskCreationOptions.LongRunning);
        var untaken = (await Task.WhenAll(lanes)).Sum();
        return new BurstResult(waits.Count + untaken, untaken, Stopwatch.GetElapsedTime(since), waits.At(0.5), waits.At(0.95), waits.At(0.99));
    }

    BurstRequest Prepare(ProviderSimulator simulator, Uri to, string number)
    {
        var phone = simulator.Phone(number, "Vera Paz", Line);
        phone.Skill = Skill;
        var message = new CustomerMessage($"Pedido {BurstRequest.Place}") { Id = "wamid." + BurstRequest.Place };
        return Line == Line.Direct ? new BurstRequest(to, simulator.DirectLine.Body(phone, message), null) : new BurstRequest(to, simulator.CloudLine.MessageBody(phone, message), simulator.Options.AppSecret);
    }

    /// <summary>Answers how many were not taken.</summary>
    static async Task<int> Follow(IPEndPoint server, ChannelReader<long> due, BurstRequest[] requests, Latencies waits)
    {
        var (untaken, next) = (0, 0);
        var wire = await Wire.Connect(server);
        await foreach (var at in due.ReadAllAsync())
        {
            try
            {
                if (await wire.Ask(requests[next++ % requests.Length].Next()) == 200)
                {
                    waits.Add(at);
                    continue;
                }
            }
            catch (Exception failure) when (failure is IOException or System.Net.Sockets.SocketException)
            {
                wire.Dispose();
                wire = await Wire.Connect(server);
            }

            untaken++;
        }

        wire.Dispose();
        return untaken;
    }
}

/// <summary>Waits in milliseconds from when each was due to its answer 200.</summary>
public sealed record BurstResult(int Sent, int Untaken, TimeSpan During, double P50, double P95, double P99)
{
    public double PerSecond => (Sent - Untaken) / During.TotalSeconds;
}
