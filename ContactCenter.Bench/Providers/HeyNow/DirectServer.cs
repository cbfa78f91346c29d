using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace ContactCenter.Bench.Providers.HeyNow;

/// <summary>Hey Now's Direct API as it is sent to: a message of an id that came before is accepted and goes to the phone once.</summary>
sealed class DirectServer(Account account)
{
    public void Map(IEndpointRouteBuilder routes, Gate gate)
    {
        routes.MapPost("/{channel:int}/{platformId}/{clientId}/{session}", gate.Open(Send, HeyNowParts.Refuse));
        routes.MapGet("/files/{id}/{name}", gate.Open(Fetch, HeyNowParts.Refuse));
    }

    ValueTask<Answer> Send(Call call) => ValueTask.FromResult(Take(call));

    Answer Take(Call call)
    {
        if (call.Http.Request.Headers["partner-token"] != account.Options.PartnerToken)
            return HeyNowParts.Refuse(401);
        if (call.Route("platformId") != account.Options.PlatformId)
            return HeyNowParts.Refuse(404, "Unknown platform");
        var author = call.Body.Part("partnerUser");
        if (author?.Text("id") is not { } authorId || !int.TryParse(authorId, out _) || call.Body.Text("idMessageHey") is not { Length: > 0 } id)
            return HeyNowParts.Refuse(400, "partnerUser.id and idMessageHey are required");
        SimulatedFile? file;
        try
        {
            file = HeyNowParts.File(call.Body);
        }
        catch (FormatException)
        {
            return HeyNowParts.Refuse(400, "file.data is no base64");
        }

        var text = call.Body.Text("text") ?? "";
        if ((text.Length > 0) == (file is not null))
            return HeyNowParts.Refuse(400, "One of text and file");
        var phone = account.Phones.Of(call.ClientId!);
        var isNew = phone.Receive(new ReceivedMessage(id, text, account.Now, "direct") { File = file, Author = $"{author?.Text("names")} {author?.Text("lastNames")}".Trim(), Session = call.Route("session") }, once: true);
        account.Counts.Message(isNew);
        return new Answer(200, new { success = true, idMessageHey = id });
    }

    ValueTask<Answer> Fetch(Call call) => ValueTask.FromResult(account.Shelf.Find(call.Route("id")) is { } file ? new Answer(200) { File = file } : HeyNowParts.Refuse(404));
}
