using System.Net;
using ContactCenter.Tests.Blazor.Auth;

namespace ContactCenter.Tests.Blazor.Shell;

public sealed class SecurityHeadersTests : IDisposable
{
    readonly ConsoleHost host = new();

    public void Dispose() => host.Dispose();

    [Theory]
    [InlineData("/login")]
    [InlineData("/nowhere")]
    [InlineData("/css/app.css")]
    public async Task EveryAnswer_CarriesThem(string address)
    {
        await host.Add("ana");
        using var response = await host.Open().Http.GetAsync(address);
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("script-src 'self';");
        policy.ShouldContain("style-src 'self';");
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldContain("object-src 'none'");
        policy.ShouldNotContain("unsafe-eval");
        response.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
        response.Headers.GetValues("Referrer-Policy").Single().ShouldBe("same-origin");
        response.Headers.Contains("Permissions-Policy").ShouldBeTrue();
    }

    [Fact]
    public async Task Pages_HoldNoInlineScriptOrStyle()
    {
        await host.Add("ana");
        var browser = host.Open();
        await browser.LogIn("ana");
        foreach (var page in new[] { "/login", "/" })
        {
            var text = (await browser.Get(page)).Text;
            text.ShouldNotContain("<style");
            text.ShouldNotContain("<script>");
            text.ShouldNotContain("onclick=");
        }
    }

    [Fact]
    public async Task UnknownPage_LoggedIn_IsOurOwnNotFound()
    {
        await host.Add("ana");
        var browser = host.Open();
        await browser.LogIn("ana");
        var answer = await browser.Get("/nowhere");
        answer.Status.ShouldBe(HttpStatusCode.NotFound);
        answer.Text.ShouldContain("<html");
    }
}
