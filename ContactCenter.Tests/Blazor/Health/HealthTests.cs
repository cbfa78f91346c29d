using System.Net;
using ContactCenter.Core.Data.Sqlite;
using ContactCenter.Tests.Blazor.Auth;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Tests.Blazor.Health;

public sealed class HealthTests : IDisposable
{
    readonly ConsoleHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Health_DatabaseReadable_IsOkForAnyone()
    {
        using var answer = await host.Open().Http.GetAsync("/health");
        (answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.Headers.CacheControl!.NoStore).ShouldBe((HttpStatusCode.OK, "ok", true));
        using var head = await host.Open().Http.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/health"));
        head.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Health_DatabaseGone_SaysSoWithoutDetailsUntilItIsBack()
    {
        var browser = host.Open();
        var database = host.Services.GetRequiredService<SqliteDatabase>().Path;
        File.Move(database, database + ".away");
        Directory.CreateDirectory(database);
        SqliteConnection.ClearAllPools();
        var answer = await browser.Get("/health");
        (answer.Status, answer.Text).ShouldBe((HttpStatusCode.ServiceUnavailable, "unavailable"));
        Directory.Delete(database);
        File.Move(database + ".away", database);
        (await browser.Get("/health")).Status.ShouldBe(HttpStatusCode.OK);
    }
}
