using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using ContactCenter.Core.Providers.Receiving;
using ContactCenter.Core.Providers.Sending;

namespace ContactCenter.Core.Providers.Client;

/// <summary>Sends single messages by Hey Now's Client API: POST /api/message/{channel}/{platformId}/{clientId}; how far one came is asked for.</summary>
public sealed class ClientAdapter(ProviderHttp http, ClientLogIn logIn) : IProviderAdapter
{
    public ProviderApi Api => ProviderApi.Client;

    public async Task<SendOutcome> Send(Provider provider, OutgoingMessage message, CancellationToken stop)
    {
        if (message.File is { } lost && !File.Exists(lost.Path))
        {
            return new Refused(FailureCodes.FileGone);
        }

        var body = await Body(message, stop);
        return await logIn.With(provider, token => http.Send(Request(HttpMethod.Post, provider, message.To, Uri.EscapeDataString(message.To.ClientId), token, JsonContent.Create(body, options: JsonSerializerOptions.Default)), Answer, stop, isUpload: message.File is not null), stop);
    }

    /// <summary>It names no files.</summary>
    public Task<FetchedFile> Fetch(Provider provider, string source, CancellationToken stop) => Task.FromResult(new FetchedFile(null, IsGone: true));

    /// <summary>How far a message came; null when that cannot be told now.</summary>
    public async Task<StatusNews?> AskStatus(Provider provider, ProviderAddress to, string id, CancellationToken stop)
    {
        StatusNews? news = null;
        await logIn.With(provider, token => http.Send(Request(HttpMethod.Get, provider, to, Uri.EscapeDataString(id) + "?verbose=true", token, null), (status, body) =>
        {
            news = (int)status is >= 200 and < 300 ? Read(id, body) : null;
            return status is HttpStatusCode.Unauthorized ? new NotAuthorised() : new Accepted();
        }, stop), stop);
        return news;
    }

    /// <summary>Whether that customer wrote within WhatsApp's window; null when that cannot be told now.</summary>
    public async Task<bool?> WroteToday(Provider provider, int channel, string clientId, CancellationToken stop)
    {
        bool? wrote = null;
        var path = string.Create(CultureInfo.InvariantCulture, $"/api/contacts24Hs/{channel}/{Uri.EscapeDataString(provider.PlatformId)}");
        await logIn.With(provider, token => http.Send(Request(HttpMethod.Get, provider, path, token, null), (status, body) =>
        {
            wrote = (int)status is >= 200 and < 300 ? Names(body, clientId) : null;
            return status is HttpStatusCode.Unauthorized ? new NotAuthorised() : new Accepted();
        }, stop), stop);
        return wrote;
    }

    /// <summary>A list of contacts, bare or within the answer's `data`.</summary>
    static bool? Names(string body, string clientId)
    {
        if (WireJson.Parse($"{{\"all\":{body}}}") is not { } whole)
        {
            return null;
        }

        var contacts = whole.Part("all") is { } answer ? answer.Items("data") : whole.Items("all");
        return contacts.Any(contact => contact.Text("_id") == clientId || contact.Strings("phones").Any(phone => phone.TrimStart('+') == clientId));
    }

    static StatusNews? Read(string id, string body)
    {
        var answer = WireJson.Parse(body);
        var status = answer?.Text("status") switch
        {
            "RS" => DeliveryStatus.Sent,
            "RU" => DeliveryStatus.Delivered,
            "LU" => DeliveryStatus.Read,
            "F" => DeliveryStatus.Failed,
            _ => (DeliveryStatus?)null,
        };
        return status is not { } known ? null : known == DeliveryStatus.Failed ? new StatusNews(id, known, "F", WireText.Short(answer?.Text("message"))) : new StatusNews(id, known);
    }

    static SendOutcome Answer(HttpStatusCode status, string body) => status switch
    {
        _ when (int)status is >= 200 and < 300 => new Accepted(),
        HttpStatusCode.Unauthorized => new NotAuthorised(),
        _ => new Refused(((int)status).ToString(CultureInfo.InvariantCulture), WireJson.Parse(body)?.Text("message") is { } words ? ProviderHttp.Words(words) : ProviderHttp.Words(body)),
    };

    static HttpRequestMessage Request(HttpMethod method, Provider provider, ProviderAddress to, string last, string token, HttpContent? content) =>
        Request(method, provider, string.Create(CultureInfo.InvariantCulture, $"/api/message/{to.Channel}/{Uri.EscapeDataString(to.PlatformId)}/{last}"), token, content);

    static HttpRequestMessage Request(HttpMethod method, Provider provider, string path, string token, HttpContent? content) =>
        new(method, new Uri(new Uri(provider.Domain!), path)) { Content = content, Headers = { Authorization = new AuthenticationHeaderValue("Bearer", token) } };

    /// <summary>Exactly one of text, file and HSM.</summary>
    static async Task<object> Body(OutgoingMessage message, CancellationToken stop) => message switch
    {
        { Template: { } use } => new { HSM = new { template = use.Name, @params = use.Values, languagePolicy = "deterministic", languageCode = use.Language }, idMessageHey = message.Id },
        { File: { } file } => new
        {
            file = new { data = Convert.ToBase64String(await File.ReadAllBytesAsync(file.Path, stop)), mimeType = file.ContentType, encode = "base64", name = file.Name },
            idMessageHey = message.Id,
        },
        _ => new { text = message.Text, idMessageHey = message.Id },
    };
}
