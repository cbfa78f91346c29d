using System.Text;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Widget;

/// <summary>Requests that are no good (items 44, 49, 67): a problem document each, and nothing is stored.</summary>
public sealed class RefusalTests(WidgetServer server) : IClassFixture<WidgetServer>
{
    static readonly string[] endpoints = ["sessions", "offline", "messages", "typing", "read", "page", "feedback"];

    static readonly string[] malformed = ["", "{", "null", "[]", "\"text\"", "7", "{\"id\":", "{'id':'a'}", "{} {}", "{\"id\":\"a\",}", "\u0000", "{\"id\":\"\\ud800\",\"text\":\"\\ud800\",\"typing\":\"\\ud800\",\"read\":\"\\ud800\",\"stars\":\"\\ud800\",\"url\":\"\\ud800\"}"];

    public static TheoryData<string, string> Malformed => Pairs(endpoints, malformed);

    public static TheoryData<string, string> WrongTypes => new()
    {
        { "messages", """{"id":{},"text":"x"}""" }, { "messages", """{"id":["a"],"text":"x"}""" }, { "messages", """{"id":true,"text":"x"}""" }, { "messages", """{"id":0,"text":"x"}""" },
        { "messages", """{"id":"a","text":{"$ne":1}}""" }, { "messages", """{"id":"a","text":7}""" }, { "typing", """{"typing":"yes"}""" }, { "typing", """{"typing":1}""" },
        { "read", """{"read":"1"}""" }, { "read", """{"read":1.5}""" }, { "read", """{"delivered":1e400}""" }, { "read", """{"read":99999999999999999999}""" },
        { "feedback", """{"stars":"5"}""" }, { "feedback", """{"stars":4.5}""" }, { "feedback", """{"stars":5,"comment":["x"]}""" },
        { "sessions", """{"id":{},"campaign":"sales"}""" }, { "sessions", """{"campaign":["sales"]}""" }, { "offline", """{"campaign":true}""" },
    };

    public static TheoryData<string, string> BadInput => new()
    {
        { """{"id":"a","text":""}""", "text:required" }, { """{"id":"a","text":" \t\n "}""", "text:required" }, { """{"id":"a"}""", "text:required" }, { """{"text":"x"}""", "id:required" },
        { """{"id":"a","text":null}""", "text:required" }, { """{"id":"a","text":"a\u0000b"}""", "text:bad-text" }, { """{"id":"0e1\u0000","text":"x"}""", "id:bad-text" },
        { $$"""{"id":"a","text":"{{new string('x', 10_001)}}"}""", "text:too-long" }, { $$"""{"id":"{{new string('x', 65)}}","text":"x"}""", "id:too-long" },
    };

    [Theory]
    [MemberData(nameof(Malformed))]
    [MemberData(nameof(WrongTypes))]
    public Task Post_NotTheExpectedJson_IsRefused(string endpoint, string body) => Refused(endpoint, Encoding.UTF8.GetBytes(body), "application/json", 400, "input.invalid");

    [Theory]
    [MemberData(nameof(BadInput))]
    public async Task PostMessage_BadInput_IsNamedAtItsField(string body, string field)
    {
        var answer = await Refused("messages", Encoding.UTF8.GetBytes(body), "application/json", 400, "input.invalid");
        answer.Body.GetProperty("errors").EnumerateObject().Select(error => $"{error.Name}:{error.Value[0]}").ShouldBe([field]);
    }

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task Post_InvalidUtf8OrTooDeepOrTooLarge_IsRefused(string endpoint)
    {
        await Refused(endpoint, [0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d], "application/json", 400, "input.invalid");
        await Refused(endpoint, Encoding.UTF8.GetBytes("{\"id\":" + new string('[', 10_000)), "application/json", 400, "input.invalid");
        await Refused(endpoint, Encoding.UTF8.GetBytes("{\"x\":\"" + new string('x', 70_000) + "\"}"), "application/json", 413, "body.too-large");
    }

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task Post_OtherContentType_IsRefused(string endpoint)
    {
        foreach (var type in new[] { "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/xml" })
        {
            await Refused(endpoint, Encoding.UTF8.GetBytes("""{"id":"a","text":"x"}"""), type, 415, "body.type");
        }
    }

    [Fact]
    public async Task PostSessions_UnknownCampaign_IsNotFound()
    {
        foreach (var key in new[] { "nothing", "", "SALES", "sales'--", "1" })
        {
            await Refused("sessions", Encoding.UTF8.GetBytes($$"""{"campaign":"{{key}}"}"""), "application/json", 404, "campaign.unknown");
        }
    }

    [Fact]
    public async Task PostSessions_MembersThatNobodyMaySet_AreIgnored()
    {
        using var client = new WidgetClient(server.Address);
        var id = WidgetClient.NewId();
        var body = $$"""
            { "id": "{{id}}", "campaign": "{{Seed.Multiple}}", "name": "Vera", "text": "x", "messageId": "m", "language": "en",
              "state": "active", "agentId": 1, "interactionId": 1, "campaignId": 3, "visitorId": "other", "priority": 9, "token": "x" }
            """;
        var answer = await client.Post("sessions", Encoding.UTF8.GetBytes(body));
        answer.Status.ShouldBe(201);
        await using var db = server.Read();
        var stored = db.Interactions.Single(interaction => interaction.ClientId == id);
        (stored.CampaignId, stored.AgentId, stored.Priority, stored.VisitorId == "other").ShouldBe((Seed.MultipleId, null, 0, false));
    }

    [Theory]
    [InlineData("GET", "messages", 405)]
    [InlineData("PUT", "messages", 405)]
    [InlineData("DELETE", "sessions", 405)]
    [InlineData("POST", "events", 405)]
    [InlineData("GET", "nothing", 404)]
    [InlineData("GET", "", 404)]
    public async Task Request_WrongMethodOrAddress_IsRefused(string method, string path, int status)
    {
        using var client = new WidgetClient(server.Address);
        (await client.Send(new HttpMethod(method), path)).Status.ShouldBe(status);
    }

    public static TheoryData<string> Endpoints => [.. endpoints];

    async Task<Answer> Refused(string endpoint, byte[] body, string type, int status, string code)
    {
        using var client = await new WidgetClient(server.Address).Begin();
        var before = await server.Rows();
        var answer = await client.Post(endpoint, body, type);
        (answer.Status, answer.Code).ShouldBe((status, code), answer.Text);
        (await server.Rows()).ShouldBe(before);
        server.Log.Messages.ShouldBeEmpty();
        return answer;
    }

    static TheoryData<string, string> Pairs(string[] first, string[] second)
    {
        var pairs = new TheoryData<string, string>();
        foreach (var a in first)
        {
            foreach (var b in second)
            {
                pairs.Add(a, b);
            }
        }

        return pairs;
    }
}
