using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ContactCenter.Tests.Support;

/// <summary>Hey Now as a real HTTP server on a port of its own.</summary>
public sealed class FakeHeyNow : IAsyncDisposable
{
    public const string User = "integra", Password = "pa ss", Token = "partner-secret";

    readonly WebApplication app;
    int held;

    FakeHeyNow(WebApplication app) => this.app = app;

    public string Address => app.Urls.First();

    /// <summary>What lies at /files/there, while nothing is broken.</summary>
    public byte[] Picture { get; set; } = [];
    public bool IsBroken { get; set; }

    /// <summary>How many wait at /v23.0/held, which never answers.</summary>
    public int Held => held;

    public static async Task<FakeHeyNow> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapPost("/api/login", (LogInBody body) => body is { Name: User, Password: Password } ? Results.Json(new { success = true, message = "logged", token = "t" }) : Results.Unauthorized());
        app.MapGet("/direct", (HttpRequest request) => request.Headers["partner-token"] == Token ? Results.Ok() : Results.Unauthorized());
        app.MapGet("/v23.0/1", (HttpRequest request) => request.Headers.Authorization == "Bearer " + Token ? Results.Json(new { id = "1" }) : Results.Json(new { error = new { message = "Bad token", code = 190 } }, statusCode: 400));
        app.MapGet("/html/1", () => Results.Content("<html>", "text/html"));
        app.MapGet("/elsewhere", () => Results.Redirect("http://127.0.0.1:1/"));
        app.MapPost("/html/api/login", () => Results.Content("<html>", "text/html"));
        var fake = new FakeHeyNow(app);
        app.MapGet("/v23.0/held", (CancellationToken gone) =>
        {
            Interlocked.Increment(ref fake.held);
            return Task.Delay(Timeout.Infinite, gone);
        });
        app.MapGet("/files/there", () => fake.IsBroken ? Results.StatusCode(503) : Results.Bytes(fake.Picture, "image/png"));
        await app.StartAsync();
        return fake;
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    sealed record LogInBody(string? Name, string? Password);
}
