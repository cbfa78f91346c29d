using System.Text.Json;
using ContactCenter.Core.Common;
using ContactCenter.Core.Providers.Receiving;

namespace ContactCenter.Core.Providers.Cloud;

/// <summary>What a message says, whatever its type; what is no text is told by one that reads the same in every language.</summary>
sealed record CloudContent(string Text)
{
    public FileNews? File { get; init; }

    /// <summary>The message that a reaction is to.</summary>
    public string? Answers { get; init; }
    public bool IsReaction { get; init; }

    /// <summary>Null when there is nothing to keep, as where a reaction was taken back.</summary>
    public static CloudContent? Read(JsonElement message)
    {
        var type = message.Text("type") ?? "";
        var part = message.Part(type);
        return type switch
        {
            "text" => Of(part?.Text("body")),
            "button" => Of(part?.Text("text")),
            "interactive" => Of(part?.Part("button_reply")?.Text("title") ?? part?.Part("list_reply")?.Text("title") ?? part?.Part("nfm_reply")?.Text("body")),
            "location" when part is { } place => Of("📍 " + Joined(", ", place.Text("name"), place.Text("address"), $"{place.Text("latitude")} {place.Text("longitude")}")),
            "contacts" => Of(string.Join('\n', message.Items("contacts").Select(Card))),
            "reaction" => part?.Text("emoji") is { Length: > 0 } emoji ? Of(emoji) is { } reaction ? reaction with { IsReaction = true, Answers = part?.Text("message_id") } : null : null,
            "image" or "video" or "audio" or "document" or "sticker" when part?.Text("id") is { } id && WireText.IsId(id) => Media(type, part.Value, id),
            _ => Of($"[{WireText.Short(type) ?? "?"}]"),
        };
    }

    static CloudContent Media(string type, JsonElement part, string id)
    {
        var mime = WireText.Short(part.Text("mime_type"));
        var name = WireText.Short(part.Text("filename")) ?? type + EndingOf(mime);
        return new CloudContent(Kept(part.Text("caption"))) { File = new FileNews(name, mime) { Source = id, IsVoice = type == "audio" && part.Flag("voice") == true } };
    }

    static string Card(JsonElement contact) => "👤 " + Joined(" ", [contact.Part("name")?.Text("formatted_name"), .. contact.Items("phones").Select(phone => phone.Text("phone"))]);

    static string Joined(string between, params IEnumerable<string?> parts) => string.Join(between, parts.Where(part => !string.IsNullOrWhiteSpace(part)));

    static CloudContent? Of(string? text) => Kept(text) is { Length: > 0 } kept ? new CloudContent(kept) : new CloudContent("[?]");

    static string Kept(string? text) => string.IsNullOrWhiteSpace(text) || !InputRules.IsStorable(text) ? "" : InputRules.Cut(text, InputRules.Text);

    static string EndingOf(string? mime) => mime?.Split(';')[0].Trim().ToLowerInvariant() switch
    {
        "image/jpeg" => ".jpg",
        "image/png" => ".png",
        "image/webp" => ".webp",
        "video/mp4" => ".mp4",
        "video/3gpp" => ".3gp",
        "audio/ogg" => ".ogg",
        "audio/mpeg" => ".mp3",
        "audio/mp4" => ".m4a",
        "audio/aac" => ".aac",
        "audio/amr" => ".amr",
        "application/pdf" => ".pdf",
        _ => "",
    };
}
