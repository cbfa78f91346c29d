using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using ContactCenter.Core.Files;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Widget;

/// <summary>A visitor's files over HTTP (reliability 48, 52, 62, 63, 64).</summary>
public sealed class VisitorFilesTests(VisitorFilesTests.Server server) : IClassFixture<VisitorFilesTests.Server>
{
    public sealed class Server : WidgetServer
    {
        protected override IEnumerable<(string Name, string Value)> Limits => [.. base.Limits, ("FilesBurst", "100000"), ("FilesPerMinute", "100000")];
    }

    [Fact]
    public async Task Upload_IsAnsweredStreamedOnceAndInOrder()
    {
        using var vera = await new WidgetClient(server.Address).Begin();
        using var stream = await vera.Listen();
        await stream.Until("snapshot");
        var first = await vera.Upload("foto.png", Pictures.Png, "f1");
        await vera.Say("mire");
        var voice = await vera.Upload("voz.webm", SampleFiles.WebmAudio, "f2", ("voice", "1"), ("duration", "4200"), ("waveform", "0159"));
        (first.Status, voice.Status, (await vera.Upload("foto.png", Pictures.Png, "f1")).Status).ShouldBe((201, 201, 200));
        var shown = new List<JsonElement>();
        while (shown.Count < 3)
            shown.Add((await stream.Until("message")).Data);
        shown.Select(message => message.GetProperty("id").GetString()).ToArray()[0].ShouldBe("f1");
        shown.Select(message => message.TryGetProperty("file", out var file) ? file.GetProperty("kind").GetString() : "text").ShouldBe(["image", "text", "voice"]);
        shown[0].GetRawText().ShouldBe(first.Body.GetRawText().Replace(Link(first.Body).Split('=')[^1], Link(shown[0]).Split('=')[^1]).Replace(Until(first.Body), Until(shown[0])));
        var file = shown[2].GetProperty("file");
        (file.GetProperty("duration").GetInt32(), file.GetProperty("waveform").GetString(), file.GetProperty("type").GetString()).ShouldBe((4200, "0159", "audio/webm"));
        (await vera.Upload("otra.png", Pictures.Webp, "f1")).Code.ShouldBe("message.id-reused");
    }

    [Fact]
    public async Task Download_ByLinkAndByToken_IsSafeToShow_040_052()
    {
        using var vera = await new WidgetClient(server.Address).Begin();
        var link = Link((await vera.Upload("fo\"to ñ;.png", Pictures.Png)).Body);
        link.ShouldNotContain(vera.Token!);
        using var stranger = new WidgetClient(server.Address);
        using var image = await stranger.Fetch(link);
        (image.StatusCode, image.Content.Headers.ContentType!.ToString()).ShouldBe((HttpStatusCode.OK, "image/png"));
        (await image.Content.ReadAsByteArrayAsync()).ShouldBe(Pictures.Png);
        Header(image, "X-Content-Type-Options").ShouldBe("nosniff");
        Header(image, "Content-Security-Policy").ShouldBe("default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; sandbox");
        image.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("inline");
        image.Content.Headers.ContentDisposition.FileNameStar.ShouldBe("fo_to ñ;.png");
        using var saved = await stranger.Fetch(link + "&download=1");
        saved.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        using var byToken = await vera.Fetch(link[..link.IndexOf('?')]);
        byToken.StatusCode.ShouldBe(HttpStatusCode.OK);

        var text = Link((await vera.Upload("a.txt", SampleFiles.Text)).Body);
        using var page = await stranger.Fetch(text);
        page.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
    }

    [Fact]
    public async Task Download_OfAPart_ServesPlayers()
    {
        using var vera = await new WidgetClient(server.Address).Begin();
        var link = Link((await vera.Upload("a.wav", SampleFiles.Wav)).Body);
        using var part = await vera.Fetch(link, new RangeHeaderValue(4, 11));
        (part.StatusCode, part.Content.Headers.ContentRange!.ToString()).ShouldBe((HttpStatusCode.PartialContent, $"bytes 4-11/{SampleFiles.Wav.Length}"));
        (await part.Content.ReadAsByteArrayAsync()).ShouldBe(SampleFiles.Wav[4..12]);
    }

    [Fact]
    public async Task Download_WithoutTheRight_IsNotFoundAndAlwaysTheSame_048_063()
    {
        using var vera = await new WidgetClient(server.Address).Begin();
        using var other = await new WidgetClient(server.Address).Begin();
        var link = Link((await vera.Upload("a.pdf", SampleFiles.Pdf)).Body);
        var own = Link((await other.Upload("a.pdf", SampleFiles.Pdf)).Body);
        var (path, id) = (link[..link.IndexOf('?')], link["files/".Length..link.IndexOf('?')]);
        string[] tried =
        [
            path, path + own[own.IndexOf('?')..], link[..^1] + (link[^1] == 'A' ? 'B' : 'A'), link.Replace("until=", "until=9"), path + "?until=x&sign=y", path + "?until=99999999999999&sign=",
            "files/" + id[..^1] + (id[^1] == '0' ? '1' : '0'), "files/0", "files/..%2f..%2fcontactcenter.db", "files/" + new string('a', 32),
        ];
        var answers = new HashSet<string>();
        foreach (var address in tried)
        {
            var answer = await other.Send(HttpMethod.Get, address);
            answer.Status.ShouldBe(404, address);
            answers.Add(answer.Text);
        }

        answers.Count.ShouldBe(1);
        (await other.Post(path + "/link", new { })).Status.ShouldBe(404);
        (await vera.Post(path + "/link", new { })).Body.GetProperty("url").GetString().ShouldStartWith(path + "?until=");
    }

    [Fact]
    public async Task Upload_WithoutATokenOrFromAForeignPage_IsRefused_047()
    {
        using var nobody = new WidgetClient(server.Address) { Token = "AAAA" };
        (await nobody.Upload("a.pdf", SampleFiles.Pdf)).Code.ShouldBe("token.invalid");
        using var vera = await new WidgetClient(server.Address).Begin();
        using var foreign = new WidgetClient(server.Address, "https://evil.example") { Token = vera.Token };
        (await foreign.Upload("a.pdf", SampleFiles.Pdf)).Code.ShouldBe("origin.not-allowed");
        using var fetched = await foreign.Fetch(Link((await vera.Upload("a.pdf", SampleFiles.Pdf)).Body).Split('?')[0]);
        fetched.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Upload_ThatIsNoGood_IsAProblemAndLeavesNothing_062()
    {
        using var vera = await new WidgetClient(server.Address).Begin();
        var before = (await server.Rows(), OnDisk());
        (await vera.Upload("a.svg", "<svg onload='alert(1)'/>"u8.ToArray())).ShouldBe(415, "file.type");
        (await vera.Upload("a.exe", Pictures.Png)).ShouldBe(422, "file.ending");
        (await vera.Upload("a.png", [.. Pictures.Png, .. SampleFiles.PlainZip])).ShouldBe(422, "file.damaged");
        (await vera.Upload("a.docx", HostileFiles.Bomb())).ShouldBe(422, "file.unpacks-too-large");
        (await vera.Upload("a.txt", new byte[FileRules.Largest + 1])).ShouldBe(413, "file.too-large");
        (await vera.Upload("a.txt", new byte[FileRules.Largest + 1_000_000])).ShouldBe(413, "file.too-large");
        (await vera.Upload("a.png", Pictures.Png, new string('x', 65))).ShouldBe(400, "input.invalid");
        (await vera.Upload("a.png", Pictures.Png, "i", ("waveform", new string('1', 2_000)))).ShouldBe(400, "input.invalid");
        (await vera.Post("files", new { id = "x" })).ShouldBe(415, "body.type");
        (await vera.Post("files", Encoding.ASCII.GetBytes("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\ntorn"), "multipart/form-data; boundary=x")).ShouldBe(400, "input.invalid");
        (await vera.Post("files", "--x--\r\n"u8.ToArray(), "multipart/form-data; boundary=x")).ShouldBe(400, "input.invalid");
        (await server.Rows(), OnDisk()).ShouldBe(before);
        server.Log.Messages.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a\r\nSet-Cookie: x=1.png", "a%0D%0ASet-Cookie: x=1.png")]
    [InlineData("../../../a.png", null)]
    [InlineData("a\u202Egpj.png", null)]
    public async Task Upload_WithAHostileName_HasASafeHeader_064(string name, string? asSent)
    {
        using var vera = await new WidgetClient(server.Address).Begin();
        var answer = await vera.Upload(asSent ?? name, Pictures.Png);
        answer.Status.ShouldBe(201, answer.Text);
        using var file = await vera.Fetch(Link(answer.Body));
        var disposition = Header(file, "Content-Disposition");
        disposition.ShouldNotContain("\r");
        disposition.ShouldNotContain("..");
        file.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Fact]
    public async Task Upload_NamedBy10Kilobytes_IsStoredUnderAShortOne_064()
    {
        using var vera = await new WidgetClient(server.Address).Begin();
        var answer = await vera.Upload(new string('n', 10_000) + ".png", Pictures.Png);
        answer.Body.GetProperty("text").GetString()!.Length.ShouldBe(120);
    }

    [Fact]
    public async Task Uploads_ManyAndSlowAtOnce_AreBoundedAndOthersServed_062()
    {
        using var slow = await new WidgetClient(server.Address).Begin();
        using var over = new CancellationTokenSource();
        var contents = Enumerable.Range(0, 3).Select(_ => new Slow(over.Token)).ToList();
        var hanging = contents.Select(content => slow.Upload("a.pdf", content)).ToList();
        await Task.WhenAll(contents.Select(content => content.Began.Task)).WaitAsync(TimeSpan.FromSeconds(20));
        Answer refused;
        do
        {
            refused = await slow.Upload("a.pdf", SampleFiles.Pdf);
        }
        while (refused.Status == 201);
        refused.ShouldBe(503, "file.busy");
        refused.Headers.RetryAfter.ShouldNotBeNull();
        using var other = await new WidgetClient(server.Address).Begin();
        (await other.Upload("a.pdf", SampleFiles.Pdf)).Status.ShouldBe(201);
        await over.CancelAsync();
        foreach (var each in hanging)
            await Should.ThrowAsync<Exception>(() => each);
    }

    int OnDisk() => Directory.Exists(Path.Combine(Path.GetDirectoryName(server.Database)!, "files"))
        ? Directory.EnumerateFiles(Path.Combine(Path.GetDirectoryName(server.Database)!, "files"), "*", SearchOption.AllDirectories).Count() : 0;

    static string Link(JsonElement message) => message.GetProperty("file").GetProperty("url").GetString()!;

    static string Until(JsonElement message) => message.GetProperty("file").GetProperty("until").GetInt64().ToString(System.Globalization.CultureInfo.InvariantCulture);

    static string Header(HttpResponseMessage response, string name) =>
        string.Join(',', response.Headers.TryGetValues(name, out var own) ? own : response.Content.Headers.GetValues(name));

    /// <summary>Says a little, and then nothing until the test is over.</summary>
    sealed class Slow(CancellationToken over) : HttpContent
    {
        public TaskCompletionSource Began { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.WriteAsync(new byte[100]);
            await stream.FlushAsync();
            Began.TrySetResult();
            await Task.Delay(Timeout.Infinite, over);
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
