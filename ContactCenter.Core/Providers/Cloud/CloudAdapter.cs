using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using ContactCenter.Core.Files;
using ContactCenter.Core.Providers.Receiving;
using ContactCenter.Core.Providers.Sending;

namespace ContactCenter.Core.Providers.Cloud;

/// <summary>
/// Sends by WhatsApp's Cloud API: POST {domain}/{phone number id}/messages with the access token. It knows no repetitions; so each message carries our id as
/// biz_opaque_callback_data, and a status that tells it back stands for a lost answer.
/// </summary>
public sealed class CloudAdapter(ProviderHttp http, ProviderSecrets secrets) : IProviderAdapter
{
    /// <summary>Newest known version of the Graph API; an administrator may set another.</summary>
    public const string Domain = "https://graph.facebook.com/v23.0";
    const int LongestText = 4096;
    const string NoSuchThing = "100";

    public ProviderApi Api => ProviderApi.Cloud;

    public async Task<SendOutcome> Send(Provider provider, OutgoingMessage message, CancellationToken stop)
    {
        if (secrets.Read(provider.Secret) is not { } token)
        {
            return new NotAuthorised();
        }

        if (message is { File: { } file, Template: null })
        {
            return await SendFile(provider, token, message, file, stop);
        }

        if (message.Template is { } template)
        {
            return await Post(provider, token, message, "template", CloudTemplate.Body(template), stop);
        }

        return message.Text.Length > LongestText ? new Refused(FailureCodes.TooLong) : await Post(provider, token, message, "text", new { body = message.Text }, stop);
    }

    /// <summary>The address is asked of WhatsApp by the file's id; both only by https and never within this machine's own network.</summary>
    public async Task<FetchedFile> Fetch(Provider provider, string source, CancellationToken stop)
    {
        if (secrets.Read(provider.Secret) is not { } token)
        {
            return new FetchedFile(null);
        }

        var told = await http.Ask(Request(HttpMethod.Get, $"{provider.Domain!.TrimEnd('/')}/{Uri.EscapeDataString(source)}", token), stop);
        if (told is not { Body: { ValueKind: JsonValueKind.Object } body })
        {
            return new FetchedFile(null, IsGone: told?.Status is HttpStatusCode.NotFound or HttpStatusCode.Gone);
        }

        if (body.Part("error") is { } error)
        {
            return new FetchedFile(null, IsGone: told.Value.Status is HttpStatusCode.NotFound or HttpStatusCode.Gone || error.Text("code") == NoSuchThing);
        }

        return body.Text("url") is { } address && OutsideHttp.IsAddress(address, query: true)
            ? await http.Fetch(Request(HttpMethod.Get, address, token), FileRules.Largest, stop)
            : new FetchedFile(null, IsGone: true);
    }

    /// <summary>The file goes up first, and then as a message by its id there.</summary>
    async Task<SendOutcome> SendFile(Provider provider, string token, OutgoingMessage message, OutgoingFile file, CancellationToken stop)
    {
        if (!File.Exists(file.Path))
        {
            return new Refused(FailureCodes.FileGone);
        }

        var uploaded = await Upload(provider, token, file, stop);
        if (uploaded is not Accepted { Id: { } media })
        {
            return uploaded;
        }

        var type = TypeOf(file.ContentType);
        return await Post(provider, token, message, type, type == "document" ? new { id = media, filename = file.Name } : new { id = media }, stop);
    }

    Task<SendOutcome> Post(Provider provider, string token, OutgoingMessage message, string type, object content, CancellationToken stop) =>
        http.Send(Request(HttpMethod.Post, $"{BaseOf(provider)}/messages", token, JsonContent.Create(Body(message, type, content))), Answer, stop);

    Task<SendOutcome> Upload(Provider provider, string token, OutgoingFile file, CancellationToken stop)
    {
        var content = new StreamContent(File.OpenRead(file.Path));
        content.Headers.ContentType = MediaTypeHeaderValue.TryParse(file.ContentType, out var known) ? known : new MediaTypeHeaderValue("application/octet-stream");
        var form = new MultipartFormDataContent { { new StringContent("whatsapp"), "messaging_product" }, { new StringContent(file.ContentType), "type" }, { content, "file", file.Name } };
        return http.Send(Request(HttpMethod.Post, $"{BaseOf(provider)}/media", token, form), (status, body) =>
            (int)status is >= 200 and < 300 ? WireJson.Parse(body)?.Text("id") is { } id ? new Accepted(id) : new Unavailable("no media id") : CloudErrors.Of(status, body), stop, isUpload: true);
    }

    static SendOutcome Answer(HttpStatusCode status, string body) => (int)status is >= 200 and < 300
        ? new Accepted(WireJson.Parse(body)?.Items("messages").Select(message => message.Text("id")).OfType<string>().Select(WireText.IdOf).FirstOrDefault())
        : CloudErrors.Of(status, body);

    static Dictionary<string, object> Body(OutgoingMessage message, string type, object content)
    {
        var body = new Dictionary<string, object>
        {
            ["messaging_product"] = "whatsapp",
            ["recipient_type"] = "individual",
            ["to"] = message.To.ClientId,
            ["biz_opaque_callback_data"] = message.Id,
            ["type"] = type,
            [type] = content,
        };
        if (message.Answers is { } answered)
        {
            body["context"] = new { message_id = answered };
        }

        return body;
    }

    static HttpRequestMessage Request(HttpMethod method, string address, string token, HttpContent? content = null) =>
        new(method, address) { Content = content, Headers = { Authorization = new AuthenticationHeaderValue("Bearer", token), UserAgent = { new ProductInfoHeaderValue("ContactCenter", "1") } } };

    static string BaseOf(Provider provider) => $"{provider.Domain!.TrimEnd('/')}/{Uri.EscapeDataString(provider.PlatformId)}";

    /// <summary>What WhatsApp shows as such; all else is a document.</summary>
    static string TypeOf(string contentType) => contentType.Split(';')[0].Trim().ToLowerInvariant() switch
    {
        "image/jpeg" or "image/png" => "image",
        "video/mp4" or "video/3gpp" => "video",
        "audio/aac" or "audio/mp4" or "audio/mpeg" or "audio/amr" or "audio/ogg" => "audio",
        _ => "document",
    };
}
