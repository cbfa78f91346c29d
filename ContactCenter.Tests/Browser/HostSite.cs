using System.Net;
using System.Text;

namespace ContactCenter.Tests.Browser;

/// <summary>A customer's own site on plain http, under any host name, with the strictest policy that a widget may meet.</summary>
sealed class HostSite : IDisposable
{
    readonly HttpListener listener = new();
    readonly string page;

    public HostSite(string server, string campaign)
    {
        using (var probe = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Port = ((IPEndPoint)probe.LocalEndpoint).Port;
        }

        page = $"""
            <!doctype html><html lang="es"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Otra tienda</title>
            <body><h1>Otra tienda</h1><script src="{server}/widget/widget.js" data-campaign="{campaign}" async></script></body></html>
            """;
        Policy = $"default-src 'none'; script-src {server}; connect-src {server}; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'";
        listener.Prefixes.Add($"http://*:{Port}/");
        listener.Start();
        _ = Serve();
    }

    public int Port { get; }
    public string Policy { get; }

    public string On(string host) => $"http://{host}:{Port}/";

    public void Dispose() => listener.Close();

    async Task Serve()
    {
        while (listener.IsListening)
        {
            try
            {
                var context = await listener.GetContextAsync();
                context.Response.ContentType = "text/html; charset=utf-8";
                context.Response.Headers["Content-Security-Policy"] = Policy;
                await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(page));
                context.Response.Close();
            }
            catch (Exception gone) when (gone is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                // Closed, or the browser left in the middle.
            }
        }
    }
}
