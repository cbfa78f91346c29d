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

    FakeHeyNow(WebApplication app) => this.app = app;

    public string Address => app.Urls.First();

    public static async Task<FakeHeyNow> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapPost("/api/login", (LogInBody body) => body is { Name: User, Password: Password } ? Results.Json(new { success = true, message = "logged", token = "t" }) : Results.Unauthorized());
        app.MapGet("/direct", (HttpRequest request) => request.Headers["partner-token"] == Token ? Results.Ok() : Results.Unauthorized());
        app.MapGet("/elsewhere", () => Results.Redirect("http://127.0.0.1:1/"));
        app.MapPost("/html/api/login", () => Results.Content("<html>", "text/html"));
        await app.StartAsync();
        return new FakeHeyNow(app);
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    sealed record LogInBody(string? Name, string? Password);
}
