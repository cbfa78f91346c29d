using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ContactCenter.Bench.Load;

/// <summary>Many open event streams that are read and thrown away. One shared buffer: a socket asks for it only when bytes are there.</summary>
sealed class OpenStreams : IDisposable
{
    readonly List<Socket> sockets = [];
    readonly byte[] shared = new byte[64 * 1024];
    int open, beats;

    /// <summary>Streams that were answered with 200 and are still open.</summary>
    public int Open => open;

    /// <summary>Times that something arrived on a stream after its beginning.</summary>
    public int Beats => beats;

    public async Task Add(IPEndPoint server, string token)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true, ReceiveBufferSize = 8192 };
        sockets.Add(socket);
        await socket.ConnectAsync(server);
        await socket.SendAsync(Encoding.ASCII.GetBytes($"GET {Conversations.EventsPath} HTTP/1.1\r\nHost: bench\r\nAuthorization: Bearer {token}\r\n\r\n"));
        await socket.ReceiveAsync(Memory<byte>.Empty);
        if (Read(socket) < 12 || Wire.Status(shared) != 200)
            throw new IOException("A stream was refused.");
        Interlocked.Increment(ref open);
        _ = Drain(socket);
    }

    public void Dispose() => sockets.ForEach(socket => socket.Dispose());

    async Task Drain(Socket socket)
    {
        try
        {
            do
            {
                await socket.ReceiveAsync(Memory<byte>.Empty);
                Interlocked.Increment(ref beats);
            }
            while (Read(socket) > 0);
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
        }

        Interlocked.Decrement(ref open);
    }

    int Read(Socket socket)
    {
        lock (shared)
            return socket.Receive(shared);
    }
}
