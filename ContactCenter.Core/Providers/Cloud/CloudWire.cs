using System.Globalization;
using System.Text.Json;
using ContactCenter.Core.Common;
using ContactCenter.Core.Providers.Receiving;

namespace ContactCenter.Core.Providers.Cloud;

/// <summary>Reads what WhatsApp's Cloud API delivers. Everything in it is text from outside; what is for another number of ours, or of a kind nobody asked for, is passed over.</summary>
public static class CloudWire
{
    /// <param name="body">The delivery; its signature was right.</param>
    /// <param name="phoneNumberId">Of the provider that it came to.</param>
    public static Result<IReadOnlyList<ProviderNews>> Read(JsonElement body, string phoneNumberId)
    {
        if (!body.IsReadable())
        {
            return new BadDelivery("names");
        }

        if (body.ValueKind != JsonValueKind.Object || body.Text("object") != "whatsapp_business_account")
        {
            return new BadDelivery("object");
        }

        var news = new List<ProviderNews>();
        foreach (var value in body.Items("entry").SelectMany(entry => entry.Items("changes")).Where(change => change.Text("field") == "messages").Select(change => change.Part("value")).OfType<JsonElement>())
        {
            if (value.Part("metadata")?.Text("phone_number_id") == phoneNumberId)
            {
                news.AddRange(value.Items("messages").Select(message => Message(value, message, phoneNumberId)).OfType<MessageNews>());
                news.AddRange(value.Items("statuses").Select(Status).OfType<StatusNews>());
            }
        }

        return news;
    }

    static MessageNews? Message(JsonElement value, JsonElement message, string phoneNumberId)
    {
        if (message.Text("id") is not { Length: > 0 } id || message.Text("from") is not { } from || !WireText.IsId(from) || CloudContent.Read(message) is not { } content)
        {
            return null;
        }

        return new MessageNews(new ProviderAddress(WireChannels.WhatsAppCloud, phoneNumberId, from), WireText.IdOf(id), content.Text)
        {
            SentAt = Time(message),
            // A mark on what was said before calls nobody by itself.
            IsForPeople = !content.IsReaction,
            Name = value.Items("contacts").Where(contact => contact.Text("wa_id") == from).Select(contact => WireText.Short(contact.Part("profile")?.Text("name"))).FirstOrDefault(),
            Answers = content.Answers ?? message.Part("context")?.Text("id"),
            Files = content.File is { } file ? [file] : [],
        };
    }

    static StatusNews? Status(JsonElement status)
    {
        var reached = status.Text("status") switch
        {
            "sent" => DeliveryStatus.Sent,
            "delivered" => DeliveryStatus.Delivered,
            "read" or "played" => DeliveryStatus.Read,
            "failed" => DeliveryStatus.Failed,
            _ => (DeliveryStatus?)null,
        };
        if (reached is not { } known || status.Text("id") is not { Length: > 0 } id)
        {
            return null;
        }

        var error = known == DeliveryStatus.Failed ? status.Items("errors").Cast<JsonElement?>().FirstOrDefault() : null;
        return new StatusNews(WireText.IdOf(id), known, error is { } told ? CloudErrors.CodeOf(told) : null, error is { } why ? CloudErrors.ReasonOf(why) : null)
        {
            SentAs = status.Text("biz_opaque_callback_data") is { Length: > 0 and <= InputRules.ClientId } mark ? mark : null,
        };
    }

    /// <summary>Seconds since 1970, as text.</summary>
    static long? Time(JsonElement message) =>
        long.TryParse(message.Text("timestamp"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and < 100_000_000_000 ? seconds * 1000 : null;
}
