using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ContactCenter.Bench.Processes;

/// <summary>The real program, with rate limits out of the way.</summary>
sealed class ServerProcess : IDisposable
{
    const string Assembly = "ContactCenter.Blazor.dll";
    static readonly TimeSpan patience = TimeSpan.FromSeconds(60);

    ServerProcess(Child child, IPEndPoint address) => (Child, Address) = (child, address);

    public Child Child { get; }
    public IPEndPoint Address { get; }
    public Uri Url => new($"http://{Address}/");

    /// <summary>From the start of the process to its first answer.</summary>
    public TimeSpan StartTime { get; private set; }

    public static string LimitsInWords => "WidgetLimits raised to 1,000,000 a second for every token and address (the limiter itself stays in the path)";

    public static async Task<ServerProcess> Start(string directory, int? core = Pinning.ServerCore, int port = 0, IReadOnlyDictionary<string, string>? extra = null, IEnumerable<string>? runtimeArguments = null)
    {
        var address = new IPEndPoint(IPAddress.Loopback, port > 0 ? port : FreePort());
        var environment = Limits().Append(new("Data__Directory", directory)).Append(new("ASPNETCORE_ENVIRONMENT", "Production")).Append(new("DOTNET_ENVIRONMENT", "Production"))
            .Concat(extra ?? new Dictionary<string, string>()).GroupBy(pair => pair.Key).ToDictionary(group => group.Key, group => group.Last().Value);
        var since = Stopwatch.GetTimestamp();
        var server = new ServerProcess(new Child(Path.Combine(AppContext.BaseDirectory, Assembly), ["--urls", $"http://{address}"], environment, core, runtimeArguments), address);
        await server.FirstAnswer();
        server.StartTime = Stopwatch.GetElapsedTime(since);
        return server;
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public void Dispose() => Child.Dispose();

    static IEnumerable<KeyValuePair<string, string>> Limits() =>
        new[] { "PerTokenBurst", "PerTokenPerSecond", "PerAddressBurst", "PerAddressPerSecond", "NewChatsBurst", "NewChatsPerMinute" }
            .Select(name => new KeyValuePair<string, string>($"WidgetLimits__{name}", "1000000"));

    async Task FirstAnswer()
    {
        using var http = new HttpClient { BaseAddress = Url };
        var until = DateTime.UtcNow + patience;
        while (Child.IsRunning && DateTime.UtcNow < until)
        {
            try
            {
                using var answer = await http.GetAsync($"api/widget/v1/campaigns/{BenchDatabase.Campaign}");
                answer.EnsureSuccessStatusCode();
                return;
            }
            catch (HttpRequestException failure) when (failure.StatusCode is null)
            {
                await Task.Delay(10);
            }
        }

        throw new InvalidOperationException("The server does not answer:\n" + string.Join('\n', Child.Output));
    }
}
