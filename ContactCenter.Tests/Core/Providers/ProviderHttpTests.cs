using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Cloud;
using ContactCenter.Core.Providers.Direct;
using ContactCenter.Core.Providers.Sending;
using ContactCenter.Tests.Support;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace ContactCenter.Tests.Core.Providers;

/// <summary>Answers as servers really give them, and as nobody should.</summary>
public sealed class ProviderHttpTests : IDisposable
{
    const string Token = "partner-secret-0123456789";

    readonly ProviderSecrets secrets = new(new EphemeralDataProtectionProvider());
    readonly ProviderHttp http = new(new OutsideHttpOptions(AllowPrivate: true) { FileLimit = TimeSpan.FromMilliseconds(300) });

    public void Dispose() => http.Dispose();

    /// <summary>What was accepted must not be sent once more.</summary>
    [Theory]
    [InlineData("application/json; charset=utf8")]
    [InlineData("application/json; charset=\"none\"")]
    [InlineData("text/html; charset=ISO-8859-99")]
    public async Task Accepted_InACharacterSetThatThereIsNot_IsAccepted(string type)
    {
        await using var server = await AnsweringServer.Start(200, "\uFEFF{\"messages\":[{\"id\":\"wamid.1\"}]}", type);

        (await SendByCloud(server)).ShouldBe(new Accepted("wamid.1"));
    }

    [Theory]
    [InlineData("{\"messages\":[{\"\\ud800\":1,\"id\":\"wamid.1\"}]}")]
    [InlineData("{\"messages\":{\"id\":7}}")]
    [InlineData("accepted")]
    [InlineData("")]
    public async Task Accepted_WhateverElseItSays_IsAccepted(string body)
    {
        await using var server = await AnsweringServer.Start(200, body);

        (await SendByCloud(server)).ShouldBe(new Accepted());
    }

    /// <summary>Agents read the reason.</summary>
    [Fact]
    public async Task Refused_InWordsThatRepeatOurToken_IsKeptWithoutIt()
    {
        await using var server = await AnsweringServer.Start(context =>
        {
            context.Response.StatusCode = 400;
            return context.Response.WriteAsync($"Bad request: {context.Request.Headers["partner-token"]} {context.Request.Headers.Authorization}");
        });

        (await SendByDirect(server)).ShouldBe(new Refused("400", "Bad request: … "));
        (await SendByCloud(server)).ShouldBe(new Refused("400", "Bad request:  Bearer …"));
    }

    [Fact]
    public async Task TooMany_UntilATimeOfDay_IsToldAsALength_038()
    {
        var now = new DateTimeOffset(2026, 3, 10, 15, 0, 0, TimeSpan.Zero);
        await using var server = await AnsweringServer.Start(context =>
        {
            context.Response.StatusCode = 429;
            (context.Response.Headers.Date, context.Response.Headers.RetryAfter) = (now.ToString("R"), now.AddSeconds(90).ToString("R"));
            return Task.CompletedTask;
        });

        (await SendByDirect(server)).ShouldBe(new TooFast(TimeSpan.FromSeconds(90)));
    }

    [Fact]
    public async Task Redirect_IsNotFollowed_WithAMessageOrAFile_061()
    {
        await using var elsewhere = await AnsweringServer.Start(200, "{}");
        await using var server = await AnsweringServer.Start(context =>
        {
            context.Response.Redirect(elsewhere.Address, permanent: false, preserveMethod: true);
            return Task.CompletedTask;
        });

        (await SendByDirect(server)).ShouldBe(new Unavailable("HTTP 307"));
        (await Fetch(server)).ShouldBe(new FetchedFile(null, IsGone: true));
        elsewhere.All.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task File_LargerThanItMayBe_IsGone(bool saysHowLarge)
    {
        await using var server = await AnsweringServer.Start(context =>
        {
            context.Response.ContentLength = saysHowLarge ? 101 : null;
            return context.Response.Body.WriteAsync(new byte[101]).AsTask();
        });

        (await Fetch(server)).ShouldBe(new FetchedFile(null, IsGone: true));
    }

    [Fact]
    public async Task File_ThatNeverEnds_IsLeftAfterItsTime()
    {
        await using var server = await AnsweringServer.Start(async context =>
        {
            await context.Response.Body.WriteAsync(new byte[1]);
            await context.Response.Body.FlushAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });

        (await Fetch(server).WaitAsync(TimeSpan.FromSeconds(20))).ShouldBe(new FetchedFile(null));
    }

    Task<FetchedFile> Fetch(AnsweringServer server) => http.Fetch(new HttpRequestMessage(HttpMethod.Get, server.Address + "/file"), most: 100, default);

    Task<SendOutcome> SendByCloud(AnsweringServer server) => new CloudAdapter(http, secrets).Send(Provider(ProviderApi.Cloud, server), message, default);

    Task<SendOutcome> SendByDirect(AnsweringServer server) => new DirectAdapter(http, secrets).Send(Provider(ProviderApi.Direct, server), message, default);

    Provider Provider(ProviderApi api, AnsweringServer server) => new() { Id = 1, Api = api, Domain = server.Address, PlatformId = "100", Secret = secrets.Protect(Token) };

    static readonly OutgoingMessage message = new(1, 1, new ProviderAddress(1, "100", "59899111222", "1"), "our-id", "Hola");
}
