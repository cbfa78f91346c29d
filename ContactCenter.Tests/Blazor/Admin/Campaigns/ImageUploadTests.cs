using System.Net;
using System.Text.Json;
using ContactCenter.Blazor.Admin.Campaigns;
using ContactCenter.Blazor.Widget;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Blazor.Auth;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Tests.Blazor.Admin.Campaigns;

/// <summary>A picture on its way in, by HTTP, and out to visitors (reliability 40, 57, 62).</summary>
public sealed class ImageUploadTests : IDisposable
{
    readonly ConsoleHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Post_Picture_IsServedToEveryPageForEver()
    {
        var name = await Upload(await LogIn(), Pictures.Jpeg);

        using var stranger = host.CreateClient();
        using var answer = await stranger.GetAsync($"{ImageEndpoint.Path}/{name}");
        (answer.StatusCode, answer.Content.Headers.ContentType!.ToString()).ShouldBe((HttpStatusCode.OK, "image/jpeg"));
        (await answer.Content.ReadAsByteArrayAsync()).ShouldBe(Pictures.Jpeg);
        answer.Headers.CacheControl!.ToString().ShouldBe("public, max-age=31536000, immutable");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("Cross-Origin-Resource-Policy").ShouldBe(["cross-origin"]);
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("sandbox");
    }

    [Fact]
    public async Task Get_AnyOtherName_IsNotFound()
    {
        var name = await Upload(await LogIn(), Pictures.Png);
        var hash = name[..64];
        using var stranger = host.CreateClient();
        foreach (var other in new[] { $"{hash}.jpg", $"{hash}.svg", hash, $"{new string('0', 64)}.png", "..%2f..%2fappsettings.json", "", $"{hash}.png/x" })
        {
            (await stranger.GetAsync($"{ImageEndpoint.Path}/{other}")).StatusCode.ShouldBe(HttpStatusCode.NotFound, other);
        }
    }

    [Fact]
    public async Task Post_NoPicture_IsRefusedAndNothingIsStored_040_062()
    {
        var browser = await LogIn();
        var token = await browser.Token("/");
        foreach (var row in HostilePictures.All)
        {
            (await Post(browser, (byte[])row[1], token)).ShouldBe((HttpStatusCode.BadRequest, "bad-image"), (string)row[0]);
        }

        (await Stored()).ShouldBe(0);
    }

    [Fact]
    public async Task Post_MoreThanOneMegabyte_IsRefused_062()
    {
        byte[] large = [.. Pictures.Png, .. new byte[ImageBytes.Largest]];
        (await Post(await LogIn(), large)).ShouldBe((HttpStatusCode.RequestEntityTooLarge, "too-large"));
        (await Stored()).ShouldBe(0);
    }

    [Fact]
    public async Task Post_WithoutTheFormsToken_IsRefused_057()
    {
        var browser = await LogIn();
        using var answer = await browser.Http.PostAsync(ImageUpload.Path, new ByteArrayContent(Pictures.Png));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Stored()).ShouldBe(0);
    }

    [Theory]
    [InlineData(Roles.Agent)]
    [InlineData(Roles.Supervisor)]
    public async Task Post_ByAnybodyElse_IsRefused(Roles roles)
    {
        (await Post(await LogIn(roles), Pictures.Png)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await Stored()).ShouldBe(0);
    }

    [Fact]
    public async Task Post_WithoutALogIn_IsRefused()
    {
        await host.Add("admin", Roles.Administrator);
        using var stranger = host.CreateClient();
        (await stranger.PostAsync(ImageUpload.Path, new ByteArrayContent(Pictures.Png))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Post_AfterTheSessionEnded_IsRefused()
    {
        var browser = await LogIn();
        var token = await browser.Token("/admin/campaigns/webchat");
        var session = await host.Read(db => db.AgentSessions.Select(s => s.PublicId).SingleAsync());
        await host.Services.GetRequiredService<CloseSession>().Run(session, SessionEnd.LoggedOut);
        SpinWait.SpinUntil(() => Post(browser, Pictures.Png, token).GetAwaiter().GetResult().Status == HttpStatusCode.Unauthorized, TimeSpan.FromSeconds(20)).ShouldBeTrue();
    }

    async Task<Auth.Browser> LogIn(Roles roles = Roles.Administrator)
    {
        await host.Add("admin", roles);
        var browser = host.Open();
        await browser.LogIn("admin");
        return browser;
    }

    async Task<string> Upload(Auth.Browser browser, byte[] bytes)
    {
        var (status, name) = await Post(browser, bytes);
        status.ShouldBe(HttpStatusCode.OK);
        return name!;
    }

    static async Task<(HttpStatusCode Status, string? Said)> Post(Auth.Browser browser, byte[] bytes, string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, ImageUpload.Path) { Content = new ByteArrayContent(bytes) };
        request.Headers.Add("RequestVerificationToken", token ?? await browser.Token("/"));
        using var answer = await browser.Http.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        if (text.Length == 0)
            return (answer.StatusCode, null);
        var said = JsonDocument.Parse(text).RootElement;
        return (answer.StatusCode, said.TryGetProperty("name", out var name) ? name.GetString() : said.GetProperty("code").GetString());
    }

    Task<int> Stored() => host.Read(db => db.Images.CountAsync());
}
