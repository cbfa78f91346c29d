using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace ContactCenter.Tests.Support;

/// <summary>What the server answered.</summary>
public sealed record Answer(int Status, string Text, HttpResponseHeaders Headers, string? Type)
{
    public JsonElement Body => JsonDocument.Parse(Text).RootElement;

    /// <summary>The problem document's code.</summary>
    public string? Code => Type == "application/problem+json" ? Body.GetProperty("code").GetString() : null;

    public void ShouldBe(int status, string code) => (Status, Code).ShouldBe((status, code), Text);
}

/// <summary>A visitor's client: docs/widget-protocol.md and nothing else.</summary>
public sealed class WidgetClient(string address, string? origin = null) : IDisposable
{
    readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, RequestHeaderEncodingSelector = (_, _) => Encoding.Latin1 })
    {
        BaseAddress = new Uri(address),
        Timeout = TimeSpan.FromSeconds(60),
    };

    public string? Token { get; set; }

    public void Dispose() => http.Dispose();

    public static object Start(string campaign = Seed.Multiple, string? id = null, string text = "Hello?") =>
        new { id = id ?? NewId(), campaign, name = "Vera", email = "vera@example.org", text, messageId = NewId(), language = "en" };

    public static string NewId() => Guid.NewGuid().ToString();

    /// <summary>Begins a conversation.</summary>
    public async Task<WidgetClient> Begin(string campaign = Seed.Multiple)
    {
        var answer = await Post("sessions", Start(campaign));
        answer.Status.ShouldBe(201, answer.Text);
        Token = answer.Body.GetProperty("token").GetString();
        return this;
    }

    public Task<Answer> Say(string text, string? id = null) => Post("messages", new { id = id ?? NewId(), text });

    public Task<Answer> Post(string path, object body) => Send(HttpMethod.Post, path, new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json"));

    public Task<Answer> Post(string path, byte[] body, string type = "application/json")
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return Send(HttpMethod.Post, path, content);
    }

    public Task<Answer> Upload(string name, byte[] bytes, string? id = null, params (string Name, string Value)[] fields) => Upload(name, new ByteArrayContent(bytes), id, fields);

    /// <summary>The name goes out as browsers write it: as it is, in UTF-8.</summary>
    public Task<Answer> Upload(string name, HttpContent content, string? id = null, params (string Name, string Value)[] fields)
    {
        var form = new MultipartFormDataContent { { new StringContent(id ?? NewId()), "id" } };
        foreach (var (field, value) in fields)
        {
            form.Add(new StringContent(value), field);
        }

        var raw = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(name.Replace("\"", "%22")));
        content.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"file\"; filename=\"{raw}\"");
        form.HeaderEncodingSelector = (_, _) => Encoding.Latin1;
        form.Add(content);
        // So that a refusal by its head is heard before the body is sent.
        return Send(HttpMethod.Post, "files", form, ("Expect", "100-continue"));
    }

    public Task<HttpResponseMessage> Fetch(string path, RangeHeaderValue? range = null)
    {
        var request = Request(HttpMethod.Get, path);
        request.Headers.Range = range;
        return http.SendAsync(request);
    }

    public async Task<Answer> Send(HttpMethod method, string path, HttpContent? content = null, params (string Name, string Value)[] headers)
    {
        using var request = Request(method, path);
        request.Content = content;
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await http.SendAsync(request);
        return new Answer((int)response.StatusCode, await response.Content.ReadAsStringAsync(), response.Headers, response.Content.Headers.ContentType?.MediaType);
    }

    /// <summary>Opens the event stream; the caller reads it.</summary>
    public async Task<EventReader> Listen(string? lastEventId = null)
    {
        using var request = Request(HttpMethod.Get, "events");
        if (lastEventId is not null)
        {
            request.Headers.TryAddWithoutValidation("Last-Event-ID", lastEventId);
        }

        var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        return new EventReader(response, await response.Content.ReadAsStreamAsync());
    }

    HttpRequestMessage Request(HttpMethod method, string path)
    {
        var request = new HttpRequestMessage(method, "/api/widget/v1/" + path);
        if (Token is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + Token);
        }

        if (origin is not null)
        {
            request.Headers.TryAddWithoutValidation("Origin", origin);
        }

        return request;
    }
}
