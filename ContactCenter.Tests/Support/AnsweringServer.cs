using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ContactCenter.Tests.Support;

/// <summary>A provider's server on a port of its own that notes what it is asked and answers as the test says.</summary>
public sealed class AnsweringServer : IAsyncDisposable
{
    public sealed record Asked(string Method, string Path, string Body, IHeaderDictionary Headers)
    {
        public JsonElement Json => JsonDocument.Parse(Body).RootElement;
    }

    readonly WebApplication app;

    AnsweringServer(WebApplication app) => this.app = app;

    public string Address => app.Urls.First();
    public ConcurrentQueue<Asked> All { get; } = [];

    public static async Task<AnsweringServer> Start(Func<HttpContext, Task> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new AnsweringServer(builder.Build());
        server.app.Run(async context =>
        {
            var body = await new StreamReader(context.Request.Body).ReadToEndAsync();
            server.All.Enqueue(new Asked(context.Request.Method, context.Request.Path + context.Request.QueryString, body, new HeaderDictionary(context.Request.Headers.ToDictionary())));
            await answer(context);
        });
        await server.app.StartAsync();
        return server;
    }

    /// <param name="status">The answer's.</param>
    /// <param name="body">Its content.</param>
    /// <param name="type">Of what kind it says to be.</param>
    public static Task<AnsweringServer> Start(int status, string body, string type = "application/json") => Start(context =>
    {
        (context.Response.StatusCode, context.Response.ContentType) = (status, type);
        return context.Response.WriteAsync(body);
    });

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
