using System.Net;
using System.Net.Sockets;

namespace ContactCenter.Core.Providers;

/// <summary>Where our requests to providers may go. Tests and trials against a server on this machine allow private addresses.</summary>
public sealed record OutsideHttpOptions(bool AllowPrivate = false)
{
    /// <summary>The addresses of a name; asked once for each connection.</summary>
    public Func<string, CancellationToken, Task<IPAddress[]>> Resolve { get; init; } = Dns.GetHostAddressesAsync;

    /// <summary>For a request and its answer.</summary>
    public TimeSpan AnswerLimit { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>For a request that carries a file, and its answer.</summary>
    public TimeSpan UploadLimit { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>What providers' limits are measured by.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>For the whole of a file that is fetched.</summary>
    public TimeSpan FileLimit { get; init; } = TimeSpan.FromSeconds(60);
}

/// <summary>The address resolves to this machine or its own network: nobody outside may send us there.</summary>
public sealed class PrivateAddress(string host) : HttpRequestException($"{host} is a private address.");

/// <summary>Makes clients for providers' servers: no redirects, no cookies, a time limit, and after each name was resolved no private address.</summary>
public static class OutsideHttp
{
    const int LargestAnswer = 1024 * 1024;
    static readonly TimeSpan connecting = TimeSpan.FromSeconds(5);

    /// <param name="options">Where it may go.</param>
    /// <param name="limit">For a request and its answer; else the usual one.</param>
    public static HttpClient Client(OutsideHttpOptions options, TimeSpan? limit = null) => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        ConnectTimeout = connecting,
        ConnectCallback = async (context, stop) => await Connect(context.DnsEndPoint, options, stop),
    })
    {
        Timeout = limit ?? options.AnswerLimit,
        MaxResponseContentBufferSize = LargestAnswer,
    };

    /// <summary>An https address without user and fragment. Plain http only to this machine, for trials.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="query">It may have one.</param>
    public static bool IsAddress(string text, bool query = false) => Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == "https" || (address.Scheme == "http" && address.IsLoopback))
        && address.UserInfo.Length == 0 && (query || address.Query.Length == 0) && address.Fragment.Length == 0;

    /// <summary>Loopback, link-local, private and other ranges that are not the public internet (RFC 6890).</summary>
    public static bool IsPrivate(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
        {
            return IsPrivate(address.MapToIPv4());
        }

        var bytes = address.GetAddressBytes();
        return address.AddressFamily == AddressFamily.InterNetworkV6
            ? address.IsIPv6LinkLocal || address.IsIPv6SiteLocal || address.IsIPv6UniqueLocal || address.IsIPv6Multicast || address.IsIPv6Teredo
                || !bytes.AsSpan(0, 12).ContainsAnyExcept((byte)0) || (bytes[0] == 0 && bytes[1] == 0x64) || (bytes[0] == 0x20 && bytes[1] == 2)
            : bytes[0] is 0 or 10 or 127 or >= 224 || (bytes[0] == 100 && (bytes[1] & 0xC0) == 64) || (bytes[0] == 169 && bytes[1] == 254)
                || (bytes[0] == 172 && (bytes[1] & 0xF0) == 16) || (bytes[0] == 192 && bytes[1] is 0 or 168) || (bytes[0] == 198 && (bytes[1] & 0xFE) == 18);
    }

    // The very addresses that were checked are connected to: a name that resolves differently a moment later changes nothing.
    static async Task<Stream> Connect(DnsEndPoint target, OutsideHttpOptions options, CancellationToken stop)
    {
        var addresses = (await options.Resolve(target.Host, stop)).Where(address => options.AllowPrivate || !IsPrivate(address)).ToArray();
        if (addresses.Length == 0)
        {
            throw new PrivateAddress(target.Host);
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, target.Port, stop);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
