using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ContactCenter.Tests.Support;

/// <summary>Somebody's server that gets our webhooks, on a port of its own. It answers as the test says.</summary>
public sealed class Receiver : IAsyncDisposable
{
    public sealed record Post(string Body, IReadOnlyDictionary<string, string> Headers);

    readonly WebApplication app;

    Receiver(WebApplication app) => this.app = app;

    public ConcurrentQueue<Post> Posts { get; } = [];

    /// <summary>Of the next answers; then 200.</summary>
    public ConcurrentQueue<int> Answers { get; } = [];

    public string Address => app.Urls.First() + "/hook?key=secret-in-address";

    public static async Task<Receiver> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var receiver = new Receiver(app);
        app.MapPost("/hook", async (HttpRequest request) =>
        {
            var body = await new StreamReader(request.Body).ReadToEndAsync();
            receiver.Posts.Enqueue(new Post(body, request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase)));
            return Results.StatusCode(receiver.Answers.TryDequeue(out var status) ? status : 200);
        });
        await app.StartAsync();
        return receiver;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
