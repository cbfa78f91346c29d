using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace ContactCenter.Bench.Providers.Cloud;

/// <summary>The WhatsApp Cloud API as it is sent to. It knows no idempotency: the same request again is another message on the phone, as with Meta.</summary>
sealed class CloudServer(Account account, CloudStatuses statuses)
{
    static readonly string[] media = ["image", "video", "audio", "document", "sticker"];

    public void Map(IEndpointRouteBuilder routes, Gate gate)
    {
        routes.MapPost("/{version}/{phoneNumberId}/messages", gate.Open(call => ValueTask.FromResult(Send(call)), CloudErrors.Refuse));
        routes.MapPost("/{phoneNumberId}/messages", gate.Open(call => ValueTask.FromResult(Send(call)), CloudErrors.Refuse));
    }

    Answer Send(Call call)
    {
        if (call.Bearer != account.Options.AccessToken)
            return CloudErrors.Refuse(401);
        if (call.Route("phoneNumberId") != account.Options.PhoneNumberId)
            return CloudErrors.Refuse(400, CloudErrors.Parameter, "Unknown phone number id");
        if (call.Body.Text("messaging_product") != "whatsapp" || call.Body.Text("to") is not { Length: > 0 } to)
            return CloudErrors.Refuse(400, CloudErrors.Parameter, "messaging_product, to");
        var phone = account.Phones.Of(to.TrimStart('+'));
        var message = Read(call.Body);
        if (message is null)
            return CloudErrors.Refuse(400, CloudErrors.Parameter, "The message's type or content");
        if (message.Template is not null && account.MisfitOf(message.Template, call.Body.Part("template")?.Part("language")?.Text("code"), message.Parameters.Count) is { } misfit)
            return CloudErrors.Refuse(misfit == 132001 ? 404 : 400, misfit, message.Template);
        var failure = message.Template is null && !phone.IsWindowOpen ? CloudErrors.WindowClosed : !phone.IsReachable ? CloudErrors.Undeliverable : (int?)null;
        if (failure is { } code && !account.Options.RefusesByStatus)
            return CloudErrors.Refuse(400, code, CloudErrors.TitleOf(code));
        if (failure is null)
            phone.Receive(message, once: false);
        account.Counts.Message(isNew: true);
        statuses.Follow(phone, message, failure);
        return new Answer(200, new { messaging_product = "whatsapp", contacts = new[] { new { input = to, wa_id = phone.ClientId } }, messages = new[] { new { id = message.Id } } }) { Mark = message.Mark };
    }

    ReceivedMessage? Read(JsonElement body)
    {
        var type = body.Text("type") ?? "text";
        var content = body.Part(type);
        if (content is not { } part)
            return null;
        var message = new ReceivedMessage("wamid." + Guid.NewGuid().ToString("N"), part.Text("body") ?? part.Text("caption") ?? "", account.Now, "cloud")
        {
            Answers = body.Part("context")?.Text("message_id"),
            Mark = body.Text("biz_opaque_callback_data"),
            WasTold = statuses.HasTold(body.Text("biz_opaque_callback_data")),
        };
        return type switch
        {
            "text" => message.Text.Length is > 0 and <= 4096 ? message : null,
            "template" => message with { Template = part.Text("name"), Parameters = [.. part.Items("components").SelectMany(component => component.Items("parameters")).Select(parameter => parameter.Text("text") ?? "")] },
            _ when media.Contains(type) => File(part, type) is { } file ? message with { File = file } : null,
            _ => null,
        };
    }

    /// <summary>By the id of an upload, or a link (which the simulator does not follow).</summary>
    SimulatedFile? File(JsonElement part, string type) => account.Shelf.Find(part.Text("id")) is { } file ? file with { Name = part.Text("filename") ?? file.Name }
        : part.Text("link") is { } link ? new SimulatedFile(part.Text("filename") ?? link, type, []) : null;
}
