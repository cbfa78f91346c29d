using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using ContactCenter.Bench.Providers;

namespace ContactCenter.Tests.Providers;

/// <summary>A simulator that delivers to an inbox, and our side of the wire.</summary>
sealed class Simulated : IAsyncDisposable
{
    public const string Customer = "59899111222";

    readonly HttpClient http = new() { Timeout = TimeSpan.FromSeconds(20) };

    Simulated(ProviderSimulator simulator, Inbox inbox)
    {
        (Simulator, Inbox, Vera) = (simulator, inbox, simulator.Phone(Customer, "Vera Paz"));
        http.BaseAddress = simulator.Address;
    }

    public ProviderSimulator Simulator { get; }
    public Inbox Inbox { get; }
    public Phone Vera { get; }

    public static async Task<Simulated> Start(Func<SimulatorOptions, SimulatorOptions>? change = null)
    {
        var inbox = await Inbox.Open();
        var options = new SimulatorOptions { DirectInbound = inbox.Address, CloudInbound = inbox.Address, FirstRetry = TimeSpan.FromMilliseconds(5), StatusEvery = TimeSpan.Zero };
        return new Simulated(await ProviderSimulator.Start(change?.Invoke(options) ?? options), inbox);
    }

    public Task<Said> SendDirect(string id, string text, string token = "partner-secret", CancellationToken stop = default) =>
        Post($"1/59820000000/{Customer}/1000000000000001", new { text, partnerUser = new { id = 7, names = "Ana", lastNames = "Ruiz" }, idMessageHey = id }, ("partner-token", token), stop);

    public Task<Said> SendCloud(object message) => Post("v23.0/100200300400500/messages", message, ("Authorization", "Bearer cloud-token"));

    public Task<Said> WriteCloud(string text) => SendCloud(new { messaging_product = "whatsapp", recipient_type = "individual", to = Customer, type = "text", text = new { body = text } });

    public Task<Said> UseTemplate(string name, params string[] parameters) => SendCloud(new
    {
        messaging_product = "whatsapp",
        to = Customer,
        type = "template",
        template = new { name, language = new { code = "es" }, components = new[] { new { type = "body", parameters = parameters.Select(text => new { type = "text", text }) } } },
    });

    public async Task<Said> Post(string path, object body, (string Name, string Value)? header = null, CancellationToken stop = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body, options: JsonSerializerOptions.Default) };
        return await Ask(request, header, stop);
    }

    public async Task<Said> Get(string path, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        return await Ask(request, ("Authorization", $"Bearer {token}"), default);
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await Simulator.DisposeAsync();
        await Inbox.DisposeAsync();
    }

    async Task<Said> Ask(HttpRequestMessage request, (string Name, string Value)? header, CancellationToken stop)
    {
        if (header is { } given)
        {
            request.Headers.TryAddWithoutValidation(given.Name, given.Value);
        }

        using var answer = await http.SendAsync(request, stop);
        var body = await answer.Content.ReadAsStringAsync(stop);
        return new Said((int)answer.StatusCode, JsonDocument.Parse(body).RootElement, answer.Headers.RetryAfter);
    }
}

sealed record Said(int Status, JsonElement Json, RetryConditionHeaderValue? RetryAfter)
{
    public string? this[string name] => Json.GetProperty(name).ToString();

    public int Code => Json.GetProperty("error").GetProperty("code").GetInt32();
}
