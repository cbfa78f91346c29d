using System.Net;
using System.Text.Json;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Blazor.Files;

/// <summary>Agents' files by HTTP: who may send into and fetch from which conversation (reliability 47, 48, 57, 63).</summary>
public sealed class ConsoleFilesTests(WidgetServer server) : IClassFixture<WidgetServer>
{
    [Fact]
    public async Task Agent_SendsAFile_TheVisitorGetsItAndTheRightPeopleReadIt_047_063()
    {
        using var vera = await new WidgetClient(server.Address).Begin();
        using var stream = await vera.Listen();
        await stream.Until("snapshot");
        var ana = await LogIn("ana");
        var id = await Take(Seed.Ana);
        var (status, text) = await Post(ana, id, "presupuesto.pdf", SampleFiles.Pdf, "a1");
        status.ShouldBe(HttpStatusCode.Created, text);
        (await Post(ana, id, "presupuesto.pdf", SampleFiles.Pdf, "a1")).Status.ShouldBe(HttpStatusCode.OK);
        JsonElement message;
        do
        {
            message = (await stream.Until("message")).Data;
        }
        while (!message.TryGetProperty("file", out _));
        message.GetProperty("from").GetString().ShouldBe("agent");
        using (var got = await vera.Fetch(message.GetProperty("file").GetProperty("url").GetString()!))
            (await got.Content.ReadAsByteArrayAsync()).ShouldBe(SampleFiles.Pdf);

        var address = "/files/" + message.GetProperty("file").GetProperty("id").GetString();
        foreach (var (user, expected) in new (string, HttpStatusCode)[]
        {
            ("ana", HttpStatusCode.OK), ("supervisor", HttpStatusCode.OK), ("admin", HttpStatusCode.OK), ("bruno", HttpStatusCode.NotFound), ("carla", HttpStatusCode.NotFound),
            ("frida", HttpStatusCode.NotFound), ("franz", HttpStatusCode.NotFound), ("fiona", HttpStatusCode.NotFound),
        })
        {
            var browser = user == "ana" ? ana : await LogIn(user);
            var unknown = await browser.Get("/files/" + new string('0', 32));
            var answer = await browser.Get(address);
            (answer.Status, unknown.Status).ShouldBe((expected, HttpStatusCode.NotFound), user);
            if (expected == HttpStatusCode.NotFound)
                answer.Text.ShouldBe(unknown.Text, user);
        }

        using var http = Client();
        (await http.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Post_ByWhoeverNeitherServesNorJoined_IsNotFound_047_048()
    {
        using var vera = await new WidgetClient(server.Address).Begin();
        var id = await Take(Seed.Bruno);
        foreach (var (user, expected) in new (string, HttpStatusCode)[]
        {
            ("carla", HttpStatusCode.NotFound), ("frida", HttpStatusCode.NotFound), ("supervisor", HttpStatusCode.NotFound), ("admin", HttpStatusCode.NotFound),
        })
        {
            var browser = await LogIn(user);
            var (status, said) = await Post(browser, id, "a.pdf", SampleFiles.Pdf);
            status.ShouldBe(expected, user);
            (await Post(browser, 999_999, "a.pdf", SampleFiles.Pdf)).ShouldBe((status, said), user);
        }
    }

    [Fact]
    public async Task Post_WithoutTheFormsTokenOrALogIn_IsRefused_057()
    {
        using var vera = await new WidgetClient(server.Address).Begin();
        var carla = await LogIn("carla");
        var id = await Take(Seed.Carla, logIn: false);
        var before = await server.Rows();
        (await Post(carla, id, "a.pdf", SampleFiles.Pdf, token: null)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await Post(carla, id, "a.pdf", SampleFiles.Pdf, token: "forged")).Status.ShouldBe(HttpStatusCode.BadRequest);
        using var http = Client();
        (await http.PostAsync($"/files/{id}", Form("a.pdf", SampleFiles.Pdf, "x"))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await server.Rows()).ShouldBe(before);
    }

    /// <summary>Takes the newest conversation that waits.</summary>
    async Task<long> Take(int agent, bool logIn = false)
    {
        await using var db = server.Read();
        var session = db.AgentSessions.Where(session => session.UserId == agent && session.EndedAt == null).Select(session => session.PublicId).FirstOrDefault();
        var user = server.Get<UserDirectory>().Find(agent)!;
        var actor = session is null || logIn ? await server.LogIn(agent) : new Actor(agent, user.DisplayName, user.Roles, user.SecurityGroupId, session);
        var id = db.Interactions.Where(interaction => interaction.State == InteractionState.Waiting).Max(interaction => interaction.Id);
        (await server.Get<TakeInteraction>().Run(actor, id)).Error.ShouldBeNull();
        return id;
    }

    HttpClient Client() => new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(server.Address) };

    async Task<Auth.Browser> LogIn(string user)
    {
        var browser = new Auth.Browser(Client());
        await browser.LogIn(user, Seed.Password);
        return browser;
    }

    static MultipartFormDataContent Form(string name, byte[] bytes, string id) => new() { { new StringContent(id), "id" }, { new ByteArrayContent(bytes), "file", name } };

    static async Task<(HttpStatusCode Status, string Text)> Post(Auth.Browser browser, long interaction, string name, byte[] bytes, string? id = null, string? token = "own")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/files/{interaction}") { Content = Form(name, bytes, id ?? Guid.NewGuid().ToString()) };
        if (token is not null)
            request.Headers.Add("RequestVerificationToken", token == "own" ? await browser.Token("/") : token);
        using var answer = await browser.Http.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
