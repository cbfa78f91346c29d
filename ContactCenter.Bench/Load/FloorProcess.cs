using System.Net;
using ContactCenter.Bench.Processes;

namespace ContactCenter.Bench.Load;

/// <summary>The floor as a child, on the server's core.</summary>
sealed class FloorProcess : IDisposable
{
    public required Child Child { get; init; }
    public required IPEndPoint Address { get; init; }

    public static async Task<FloorProcess> Start(string directory)
    {
        var address = new IPEndPoint(IPAddress.Loopback, ServerProcess.FreePort());
        var child = new Child(typeof(FloorProcess).Assembly.Location, ["floor", "--urls", $"http://{address}", "--file", Path.Combine(directory, "floor.db")], new Dictionary<string, string>(), Pinning.ServerCore);
        for (var i = 0; i < 400; i++)
        {
            try
            {
                using var wire = await Wire.Connect(address);
                return new FloorProcess { Child = child, Address = address };
            }
            catch (System.Net.Sockets.SocketException)
            {
                await Task.Delay(50);
            }
        }

        throw new InvalidOperationException("The floor does not answer:\n" + string.Join('\n', child.Output));
    }

    public void Dispose() => Child.Dispose();
}
