using System.Buffers.Text;
using ContactCenter.Blazor.Widget;
using ContactCenter.Tests.Support;
using Microsoft.AspNetCore.DataProtection;

namespace ContactCenter.Tests.Widget;

/// <summary>Who may read and write a conversation: the holder of its token and nobody else (items 44, 48, 51, 52).</summary>
public sealed class TokenTests(WidgetServer server) : IClassFixture<WidgetServer>
{
    static readonly (string Path, object Body)[] writes =
    [
        ("messages", new { id = "m", text = "forged" }), ("typing", new { typing = true }), ("read", new { delivered = 1, read = 1 }), ("end", new { }), ("feedback", new { stars = 1 }),
    ];

    [Fact]
    public async Task Request_WithoutAToken_IsRefused() => await EveryRequestIsRefused(null);

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("0")]
    [InlineData("AAAA")]
    [InlineData("../../x")]
    public async Task Request_WithNonsense_IsRefused(string token) => await EveryRequestIsRefused(token);

    [Fact]
    public async Task Request_WithAnyPartChanged_IsRefused()
    {
        using var client = await new WidgetClient(server.Address).Begin();
        var token = client.Token!;
        var bytes = Base64Url.DecodeFromChars(token);
        for (var i = 0; i < bytes.Length; i++)
        {
            var changed = bytes.ToArray();
            changed[i] ^= 1;
            client.Token = Base64Url.EncodeToString(changed);
            (await client.Say("forged")).Status.ShouldBe(401, $"byte {i}");
        }
    }

    [Fact]
    public async Task Request_WithATruncatedOrLongerToken_IsRefused()
    {
        using var client = await new WidgetClient(server.Address).Begin();
        foreach (var token in new[] { client.Token![..^1], client.Token[..40], client.Token[1..], client.Token + "AAAA", client.Token + client.Token, new string('A', 5_000) })
        {
            await EveryRequestIsRefused(token);
        }
    }

    [Fact]
    public async Task Request_WithATokenOfAnotherInstallation_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var tokens = new VisitorTokens(new EphemeralDataProtectionProvider(), new ContactCenter.Blazor.DataDirectory(folder.Path));
        await EveryRequestIsRefused(tokens.Issue(new VisitorToken(1, Seed.MultipleId, "visitor")));
    }

    /// <summary>With our own key, but for a conversation that does not exist (a restored backup).</summary>
    [Fact]
    public async Task Request_WithATokenOfNoConversation_FindsNothing()
    {
        using var client = new WidgetClient(server.Address) { Token = server.Get<VisitorTokens>().Issue(new VisitorToken(999_999, Seed.MultipleId, "visitor")) };
        (await client.Say("x")).Status.ShouldBe(404);
        (await client.Post("end", new { })).Status.ShouldBe(404);
        (await client.Send(HttpMethod.Get, "events")).Code.ShouldBe("token.invalid");
    }

    [Fact]
    public async Task Stream_OfOneVisitor_HoldsNothingOfAnother()
    {
        using var vera = await new WidgetClient(server.Address).Begin();
        using var other = await new WidgetClient(server.Address).Begin();
        using var stream = await vera.Listen();
        (await stream.Until("snapshot")).Data.GetProperty("messages").GetArrayLength().ShouldBe(1);
        await other.Say("not for vera");
        await vera.Say("for vera");
        (await stream.Until("message")).Data.GetProperty("text").GetString().ShouldBe("for vera");
    }

    [Fact]
    public async Task Answers_ShowNoTokenNorInnerIds()
    {
        using var client = await new WidgetClient(server.Address).Begin();
        using var stream = await client.Listen();
        var snapshot = (await stream.Until("snapshot")).Data.GetRawText();
        snapshot.ShouldNotContain(client.Token!);
        snapshot.ShouldNotContain("vera@example.org");
        snapshot.ShouldNotContain("visitorId");
    }

    [Fact]
    public async Task Sessions_WithAnEarlierToken_RecogniseTheVisitor()
    {
        using var client = await new WidgetClient(server.Address).Begin();
        var first = server.Get<VisitorTokens>().Read(client.Token)!.Value;
        await client.Begin(Seed.OneByOne);
        var second = server.Get<VisitorTokens>().Read(client.Token)!.Value;
        (second.VisitorId, second.InteractionId == first.InteractionId).ShouldBe((first.VisitorId, false));
    }

    async Task EveryRequestIsRefused(string? token)
    {
        using var client = new WidgetClient(server.Address) { Token = token };
        var before = await server.Rows();
        foreach (var (path, body) in writes)
        {
            var answer = await client.Post(path, body);
            (answer.Status, answer.Code).ShouldBe((401, "token.invalid"), path);
        }

        (await client.Send(HttpMethod.Get, "events")).Code.ShouldBe("token.invalid");
        (await server.Rows()).ShouldBe(before);
    }
}
