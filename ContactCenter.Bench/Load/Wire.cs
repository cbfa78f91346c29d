using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ContactCenter.Bench.Load;

/// <summary>One keep-alive connection that sends ready-made bytes and reads just enough of the answer: the load must not cost what it measures.</summary>
sealed class Wire : IDisposable
{
    static readonly byte[] headerEnd = "\r\n\r\n"u8.ToArray(), lastChunk = "\r\n0\r\n\r\n"u8.ToArray();

    readonly Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    readonly byte[] buffer = new byte[4096];

    public static async Task<Wire> Connect(IPEndPoint server)
    {
        var wire = new Wire();
        await wire.socket.ConnectAsync(server);
        return wire;
    }

    /// <summary>Sends one request and answers the status of its response.</summary>
    public async ValueTask<int> Ask(ReadOnlyMemory<byte> request)
    {
        for (var sent = 0; sent < request.Length;)
            sent += await socket.SendAsync(request[sent..], SocketFlags.None);
        var length = 0;
        while (!IsWhole(buffer.AsSpan(0, length)))
        {
            var read = await socket.ReceiveAsync(buffer.AsMemory(length), SocketFlags.None);
            if (read == 0)
                throw new IOException("The server closed the connection.");
            length += read;
        }

        return Status(buffer);
    }

    public void Dispose() => socket.Dispose();

    internal static int Status(ReadOnlySpan<byte> answer) => ((answer[9] - '0') * 100) + ((answer[10] - '0') * 10) + answer[11] - '0';

    internal static bool IsWhole(ReadOnlySpan<byte> answer)
    {
        var head = answer.IndexOf(headerEnd);
        if (head < 0)
            return false;
        var length = answer[..head].IndexOf("Content-Length: "u8);
        if (length < 0)
            return answer[..head].IndexOf("chunked"u8) < 0 || answer.EndsWith(lastChunk);
        _ = System.Buffers.Text.Utf8Parser.TryParse(answer[(length + 16)..], out int expected, out _);
        return answer.Length - head - headerEnd.Length >= expected;
    }
}

/// <summary>A POST with a fresh UUID in it each time; everything else is built once.</summary>
sealed class MessageRequest
{
    const string Place = "00000000-0000-4000-8000-000000000000";
    const string StampPlace = "################";

    readonly byte[] bytes;
    readonly int id, stamp;

    public MessageRequest(string path, string? token, string text = "¿Me confirmás el número de pedido? Es el que hice el martes.")
    {
        var body = $$"""{"id":"{{Place}}","text":"{{text}}"}""";
        var request = $"POST {path} HTTP/1.1\r\nHost: bench\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n" +
            (token is null ? "" : $"Authorization: Bearer {token}\r\n") + "\r\n" + body;
        bytes = Encoding.UTF8.GetBytes(request);
        id = bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(Place));
        stamp = bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(StampPlace));
    }

    /// <summary>A text into which the time of sending is written.</summary>
    public static string Stamped => $"@{StampPlace} ¿Me confirmás el número de pedido?";

    public ReadOnlyMemory<byte> Next(long stampTicks = 0)
    {
        Guid.NewGuid().TryFormat(bytes.AsSpan(id, Place.Length), out _);
        if (stamp >= 0)
            stampTicks.TryFormat(bytes.AsSpan(stamp, StampPlace.Length), out _, "D16");
        return bytes;
    }
}
