using System.Buffers.Text;
using System.Security.Cryptography;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Widget;

/// <summary>Too many requests (item 65): refused with a time to come back, nothing stored, and nobody else is hurt.</summary>
public sealed class LimitTests(LimitTests.Server server) : IClassFixture<LimitTests.Server>
{
    public sealed class Server : WidgetServer
    {
        protected override IEnumerable<(string Name, string Value)> Limits =>
        [
            ("PerTokenBurst", "5"), ("PerTokenPerSecond", "1"), ("PerAddressBurst", "20"), ("PerAddressPerSecond", "1"), ("NewChatsBurst", "4"), ("NewChatsPerMinute", "1"),
        ];
    }

    [Fact]
    public async Task Requests_TooMany_AreRefusedEachForItself()
    {
        using var vera = await new WidgetClient(server.Address).Begin();
        using var other = await new WidgetClient(server.Address).Begin();
        var answers = new List<Answer>();
        for (var i = 0; i < 12; i++)
        {
            answers.Add(await vera.Say($"text {i}"));
        }

        var refused = answers.Where(answer => answer.Status == 429).ToList();
        refused.Count.ShouldBeGreaterThan(2);
        refused.ShouldAllBe(answer => answer.Code == "rate.limited" && answer.Headers.RetryAfter!.Delta >= TimeSpan.FromSeconds(1));
        (await other.Say("unhurt")).Status.ShouldBe(201);
        await using (var db = server.Read())
        {
            db.Messages.Count(message => message.Text.StartsWith("text")).ShouldBe(answers.Count(answer => answer.Status == 201));
        }

        // One address opens chats without end.
        var begun = new List<int>();
        for (var i = 0; i < 6; i++)
        {
            begun.Add((await other.Post("sessions", WidgetClient.Start())).Status);
        }

        begun.ShouldContain(429);
    }

    /// <summary>Inventing tokens must not give a fresh allowance each.</summary>
    [Fact]
    public async Task Requests_WithInventedTokens_ShareTheAddressesAllowance()
    {
        using var client = new WidgetClient(server.Address);
        var statuses = new List<int>();
        for (var i = 0; i < 30; i++)
        {
            client.Token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(66));
            statuses.Add((await client.Say("x")).Status);
        }

        statuses.ShouldContain(429);
    }
}
