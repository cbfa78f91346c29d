using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ContactCenter.Bench.Providers.Cloud;

/// <summary>How the Cloud API delivers: what customers write and how far our messages came, signed by the app's secret.</summary>
sealed class CloudLine(Account account)
{
    public Delivery Compose(Phone phone, CustomerMessage message) => Deliver(phone.ClientId, MessageBody(phone, message));

    public Delivery Deliver(string? clientId, byte[] body) => new(clientId, account.CloudInbound ?? throw new InvalidOperationException("No address for Cloud deliveries is set."), body, Sign);

    public byte[] MessageBody(Phone phone, CustomerMessage message) => Body(new JsonObject
    {
        ["contacts"] = new JsonArray(new JsonObject { ["profile"] = new JsonObject { ["name"] = phone.Name }, ["wa_id"] = phone.ClientId }),
        ["messages"] = new JsonArray(Message(phone, message)),
    });

    public byte[] StatusBody(IEnumerable<CloudStatus> statuses) => Body(new JsonObject { ["statuses"] = new JsonArray([.. statuses.Select(Status)]) });

    public string? Sign(byte[] body, Forgery? forgery)
    {
        var secret = System.Text.Encoding.UTF8.GetBytes(account.Options.AppSecret + (forgery == Forgery.OtherSecret ? "x" : ""));
        var signed = forgery == Forgery.Reserialised ? JsonSerializer.SerializeToUtf8Bytes(JsonNode.Parse(body), indented) : body;
        var signature = "sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData(secret, signed));
        return forgery switch { Forgery.Missing => null, Forgery.Empty => "", Forgery.Truncated => signature[..^2], _ => signature };
    }

    static readonly JsonSerializerOptions indented = new() { WriteIndented = true };

    byte[] Body(JsonObject value)
    {
        value["messaging_product"] = "whatsapp";
        value["metadata"] = new JsonObject { ["display_phone_number"] = account.Options.PlatformId, ["phone_number_id"] = account.Options.PhoneNumberId };
        var change = new JsonObject { ["field"] = "messages", ["value"] = value };
        return JsonSerializer.SerializeToUtf8Bytes(new JsonObject
        {
            ["object"] = "whatsapp_business_account",
            ["entry"] = new JsonArray(new JsonObject { ["id"] = "200100", ["changes"] = new JsonArray(change) }),
        });
    }

    JsonObject Message(Phone phone, CustomerMessage message)
    {
        var type = message.Kind.ToString().ToLowerInvariant();
        var written = new JsonObject { ["from"] = phone.ClientId, ["id"] = message.Id, ["timestamp"] = Seconds(message.At ?? account.Now), ["type"] = type, [type] = Content(phone, message) };
        if (message.Answers is { } answered && message.Kind != MessageKind.Reaction)
            written["context"] = new JsonObject { ["from"] = account.Options.PlatformId, ["id"] = answered };
        return written;
    }

    JsonNode Content(Phone phone, CustomerMessage message) => message.Kind switch
    {
        MessageKind.Text => new JsonObject { ["body"] = message.Text },
        MessageKind.Button => new JsonObject { ["text"] = message.Text, ["payload"] = message.Text },
        MessageKind.Interactive => new JsonObject { ["type"] = "button_reply", ["button_reply"] = new JsonObject { ["id"] = "1", ["title"] = message.Text } },
        MessageKind.Location => new JsonObject { ["latitude"] = -34.9059, ["longitude"] = -56.1913, ["name"] = message.Text, ["address"] = "Plaza Independencia" },
        MessageKind.Contacts => new JsonArray(new JsonObject { ["name"] = new JsonObject { ["formatted_name"] = message.Text }, ["phones"] = new JsonArray(new JsonObject { ["phone"] = "+" + phone.ClientId }) }),
        MessageKind.Reaction => new JsonObject { ["message_id"] = message.Answers, ["emoji"] = message.Text },
        _ => Media(message),
    };

    JsonObject Media(CustomerMessage message)
    {
        var file = message.File ?? throw new ArgumentException($"{message.Kind} needs a file.");
        var media = new JsonObject { ["id"] = account.Shelf.Add(file), ["mime_type"] = file.MimeType, ["sha256"] = Convert.ToBase64String(SHA256.HashData(file.Content)) };
        if (message.Text.Length > 0)
            media["caption"] = message.Text;
        if (message.Kind == MessageKind.Document)
            media["filename"] = file.Name;
        if (message.Kind == MessageKind.Audio)
            media["voice"] = file.MimeType.StartsWith("audio/ogg", StringComparison.Ordinal);
        return media;
    }

    static JsonObject Status(CloudStatus status)
    {
        var told = new JsonObject { ["id"] = status.Id, ["status"] = status.Status, ["timestamp"] = Seconds(status.At), ["recipient_id"] = status.ClientId };
        if (status.Mark is { } mark)
            told["biz_opaque_callback_data"] = mark;
        if (status.Error is { } code)
            told["errors"] = new JsonArray(new JsonObject { ["code"] = code, ["title"] = CloudErrors.TitleOf(code), ["message"] = CloudErrors.TitleOf(code), ["error_data"] = new JsonObject { ["details"] = CloudErrors.TitleOf(code) } });
        return told;
    }

    static string Seconds(DateTimeOffset time) => time.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
}

sealed record CloudStatus(string Id, string ClientId, string Status, DateTimeOffset At, int? Error = null, string? Mark = null);
