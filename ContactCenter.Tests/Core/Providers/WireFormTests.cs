using System.Text.Json;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Client;
using ContactCenter.Core.Providers.Cloud;
using ContactCenter.Core.Providers.Direct;
using ContactCenter.Core.Providers.Sending;
using ContactCenter.Tests.Support;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace ContactCenter.Tests.Core.Providers;

/// <summary>What stands on the wire, word for word as the providers' papers have it.</summary>
public sealed class WireFormTests : IAsyncLifetime
{
    static readonly ProviderAddress vera = new(1, "59820000000", "59899111222", "1000000000000001");
    static readonly OutgoingMessage hello = new(1, 1, vera, "our-id", "Hola") { Author = (7, "Ana Ruiz") };
    static readonly TemplateUse template = new("pedido_listo", "es_AR", ["Vera", "A-17"]);

    readonly ProviderSecrets secrets = new(new EphemeralDataProtectionProvider());
    readonly ProviderHttp http = new(new OutsideHttpOptions(AllowPrivate: true));
    readonly TemporaryFolder folder = new();
    AnsweringServer server = null!;

    public async Task InitializeAsync() =>
        server = await AnsweringServer.Start(context => context.Response.WriteAsJsonAsync(new { success = true, message = "logged", token = "t0ken", status = "RS", id = "media1", messages = new[] { new { id = "wamid.1" } } }));

    public async Task DisposeAsync()
    {
        http.Dispose();
        folder.Dispose();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task Direct_SaysWhoWritesToWhomAndUnderWhichId()
    {
        await Direct(hello);

        var asked = server.All.ShouldHaveSingleItem();
        (asked.Method, asked.Path, asked.Headers["partner-token"].ToString()).ShouldBe(("POST", "/api/1/59820000000/59899111222/1000000000000001", "secret"));
        Same(asked.Body, """{"text":"Hola","partnerUser":{"id":7,"names":"Ana Ruiz","lastNames":""},"idMessageHey":"our-id"}""");
    }

    [Fact]
    public async Task Direct_AFile_GoesAlone_AfterWhatWasSaid()
    {
        await Direct(hello with { Text = "recibo.png", File = Stored() });

        Same(server.All.ShouldHaveSingleItem().Body,
            """{"text":"","partnerUser":{"id":7,"names":"Ana Ruiz","lastNames":""},"idMessageHey":"our-id","file":{"data":"AQID","name":"recibo.png","encode":"base64","mimeType":"image/png"}}""");
    }

    [Fact]
    public async Task Client_LogsInAndSendsExactlyOneKind()
    {
        var adapter = new ClientAdapter(http, new ClientLogIn(http, secrets));
        var provider = new Provider { Id = 1, Api = ProviderApi.Client, Domain = server.Address, PlatformId = "59820000000", UserName = "centre", Secret = secrets.Protect("secret") };

        foreach (var message in new[] { hello, hello with { Text = "recibo.png", File = Stored() }, hello with { Text = "Vera: el pedido A-17 está listo", Template = template } })
            (await adapter.Send(provider, message, default)).ShouldBeOfType<Accepted>();
        await adapter.AskStatus(provider, vera, "our-id", default);

        server.All.Select(asked => $"{asked.Method} {asked.Path} {asked.Headers.Authorization}".TrimEnd()).ShouldBe([
            "POST /api/login", .. Enumerable.Repeat("POST /api/message/1/59820000000/59899111222 Bearer t0ken", 3), "GET /api/message/1/59820000000/our-id?verbose=true Bearer t0ken"]);
        string[] bodies = [.. server.All.Select(asked => asked.Body)];
        Same(bodies[0], """{"name":"centre","password":"secret"}""");
        Same(bodies[1], """{"text":"Hola","idMessageHey":"our-id"}""");
        Same(bodies[2], """{"file":{"data":"AQID","mimeType":"image/png","encode":"base64","name":"recibo.png"},"idMessageHey":"our-id"}""");
        Same(bodies[3], """{"HSM":{"template":"pedido_listo","params":["Vera","A-17"],"languagePolicy":"deterministic","languageCode":"es_AR"},"idMessageHey":"our-id"}""");
    }

    [Fact]
    public async Task Cloud_SendsTextFileAndTemplate()
    {
        var adapter = new CloudAdapter(http, secrets);
        var provider = new Provider { Id = 1, Api = ProviderApi.Cloud, Domain = server.Address + "/v23.0", PlatformId = "100", Secret = secrets.Protect("secret") };

        foreach (var message in new[] { hello with { Answers = "wamid.0" }, hello with { File = Stored() }, hello with { Template = template } })
            (await adapter.Send(provider, message, default)).ShouldBe(new Accepted("wamid.1"));

        server.All.Select(asked => $"{asked.Method} {asked.Path} {asked.Headers.Authorization}").ShouldBe([
            "POST /v23.0/100/messages Bearer secret", "POST /v23.0/100/media Bearer secret", "POST /v23.0/100/messages Bearer secret", "POST /v23.0/100/messages Bearer secret"]);
        const string Head = """{"messaging_product":"whatsapp","recipient_type":"individual","to":"59899111222","biz_opaque_callback_data":"our-id",""";
        string[] bodies = [.. server.All.Select(asked => asked.Body)];
        Same(bodies[0], Head + """ "type":"text","text":{"body":"Hola"},"context":{"message_id":"wamid.0"}}""");
        Same(bodies[2], Head + """ "type":"image","image":{"id":"media1"}}""");
        Same(bodies[3], Head + """ "type":"template","template":{"name":"pedido_listo","language":{"code":"es_AR"},"components":[{"type":"body","parameters":[{"type":"text","text":"Vera"},{"type":"text","text":"A-17"}]}]}}""");
    }

    Task<SendOutcome> Direct(OutgoingMessage message) =>
        new DirectAdapter(http, secrets).Send(new Provider { Id = 1, Api = ProviderApi.Direct, Domain = server.Address + "/api/", PlatformId = "59820000000", Secret = secrets.Protect("secret") }, message, default);

    OutgoingFile Stored()
    {
        File.WriteAllBytes(folder.File("stored"), [1, 2, 3]);
        return new OutgoingFile("recibo.png", "image/png", folder.File("stored"));
    }

    static void Same(string body, string expected) => JsonElement.DeepEquals(JsonDocument.Parse(body).RootElement, JsonDocument.Parse(expected).RootElement).ShouldBeTrue(body);
}
