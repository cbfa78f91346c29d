using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Tests.Providers;

/// <summary>In the console's place: notes every delivery in the order of coming.</summary>
sealed class Inbox : IAsyncDisposable
{
    readonly ConcurrentQueue<Delivered> deliveries = [];
    readonly SemaphoreSlim came = new(0);
    readonly WebApplication app;

    Inbox()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        app = builder.Build();
        app.Run(Take);
    }

    public Uri Address { get; private set; } = null!;
    public IReadOnlyList<Delivered> Deliveries => [.. deliveries];

    /// <summary>What the next ones are answered; 200 at the usual.</summary>
    public ConcurrentQueue<int> Answers { get; } = [];

    public static async Task<Inbox> Open()
    {
        var inbox = new Inbox();
        await inbox.app.StartAsync();
        inbox.Address = new Uri(inbox.app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/in");
        return inbox;
    }

    /// <summary>Ends when so many have come in all.</summary>
    public async Task Came(int count)
    {
        while (deliveries.Count < count)
        {
            (await came.WaitAsync(TimeSpan.FromSeconds(10))).ShouldBeTrue();
        }
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    async Task Take(HttpContext http)
    {
        if (http.Request.Method == "GET")
        {
            await http.Response.WriteAsync(http.Request.Query["hub.verify_token"] == "verify-me" ? http.Request.Query["hub.challenge"].ToString() : "");
            return;
        }

        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        deliveries.Enqueue(new Delivered(body.ToArray(), http.Request.Headers["X-Hub-Signature-256"]));
        came.Release();
        http.Response.StatusCode = Answers.TryDequeue(out var status) ? status : 200;
    }
}

sealed record Delivered(byte[] Bytes, string? Signature)
{
    public string Text => Encoding.UTF8.GetString(Bytes);
    public JsonElement Json => JsonDocument.Parse(Bytes).RootElement;

    public string SignatureBy(string secret) => "sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Bytes));

    /// <summary>What a customer wrote by the Direct API.</summary>
    public string? Said => Json.GetProperty("data").GetProperty("message").GetString();

    /// <summary>The Cloud API's news.</summary>
    public JsonElement Value => Json.GetProperty("entry")[0].GetProperty("changes")[0].GetProperty("value");
}
