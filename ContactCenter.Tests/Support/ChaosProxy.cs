using System.Net;
using System.Net.Sockets;

namespace ContactCenter.Tests.Support;

/// <summary>A bad network between client and server: passes bytes on late and cuts every connection after a while, in the middle of whatever passes.</summary>
public sealed class ChaosProxy : IDisposable
{
    readonly TcpListener listener = new(IPAddress.Loopback, 0);
    readonly CancellationTokenSource stop = new();
    readonly Random random;
    readonly int serverPort;
    volatile bool calm;

    public ChaosProxy(int serverPort, int seed)
    {
        (this.serverPort, random) = (serverPort, new Random(seed));
        listener.Start();
        Address = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
        _ = Accept();
    }

    public string Address { get; }

    /// <summary>How many connections were cut.</summary>
    public int Cut { get; private set; }

    /// <summary>From now on the network is good.</summary>
    public void CalmDown() => calm = true;

    public void Dispose()
    {
        stop.Cancel();
        listener.Dispose();
    }

    async Task Accept()
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                _ = Serve(await listener.AcceptTcpClientAsync(stop.Token));
            }
            catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    async Task Serve(TcpClient client)
    {
        using var server = new TcpClient();
        using var near = client;
        try
        {
            await server.ConnectAsync(IPAddress.Loopback, serverPort, stop.Token);
            await Task.WhenAny(Pass(client.GetStream(), server.GetStream()), Pass(server.GetStream(), client.GetStream()));
        }
        catch (Exception exception) when (exception is SocketException or IOException or OperationCanceledException)
        {
            // Cut.
        }

        Cut++;
        near.Client.LingerState = new LingerOption(true, 0);
    }

    async Task Pass(NetworkStream from, NetworkStream to)
    {
        int left, wait;
        lock (random)
        {
            (left, wait) = (random.Next(500, 12_000), random.Next(0, 8));
        }

        var buffer = new byte[777];
        while (await from.ReadAsync(buffer, stop.Token) is > 0 and var length)
        {
            left -= length;
            if (left < 0 && !calm)
            {
                // Half of it still arrives.
                await to.WriteAsync(buffer.AsMemory(0, length / 2), stop.Token);
                return;
            }

            await Task.Delay(wait, stop.Token);
            await to.WriteAsync(buffer.AsMemory(0, length), stop.Token);
        }
    }
}
