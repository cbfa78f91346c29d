using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace ContactCenter.Tests.Browser;

/// <summary>The network between one person and the server: it can be cut and mended without the others noticing.</summary>
sealed class Cable : IDisposable
{
    readonly TcpListener listener = new(IPAddress.Loopback, 0);
    readonly ConcurrentBag<TcpClient> ends = [];
    readonly int server;
    volatile bool cut;

    public Cable(string server)
    {
        this.server = new Uri(server).Port;
        listener.Start();
        Address = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
        _ = Accept();
    }

    public string Address { get; }

    public void Cut()
    {
        cut = true;
        foreach (var end in ends)
        {
            end.Dispose();
        }
    }

    public void Mend() => cut = false;

    public void Dispose()
    {
        listener.Dispose();
        Cut();
    }

    async Task Accept()
    {
        try
        {
            while (true)
            {
                _ = Carry(await listener.AcceptTcpClientAsync());
            }
        }
        catch (Exception closed) when (closed is SocketException or ObjectDisposedException)
        {
            // Disposed.
        }
    }

    async Task Carry(TcpClient browser)
    {
        using var near = browser;
        using var far = new TcpClient();
        ends.Add(near);
        ends.Add(far);
        try
        {
            if (cut)
            {
                return;
            }

            await far.ConnectAsync(IPAddress.Loopback, server);
            await Task.WhenAny(near.GetStream().CopyToAsync(far.GetStream()), far.GetStream().CopyToAsync(near.GetStream()));
        }
        catch (Exception broken) when (broken is SocketException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            // Cut, or one side has hung up.
        }
    }
}
