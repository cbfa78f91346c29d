using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace ContactCenter.Bench.Providers.HeyNow;

/// <summary>Hey Now's Client API: log-in, one message at a time, its status, contacts. Refusals of a message are 403 with words (Decided: the document names 401, 403 and 500 only).</summary>
sealed class ClientServer(Account account, Tokens tokens)
{
    static readonly (string Status, string Message)[] steps = [("?", "queued"), ("RS", "sent"), ("RU", "delivered"), ("LU", "read")];

    static readonly string[] whatsApp = ["1", "6", "35"];
    const string Messenger = "2";

    readonly ConcurrentDictionary<string, (Phone Phone, DateTimeOffset At, bool Fails)> sent = [];

    public void Map(IEndpointRouteBuilder routes, Gate gate)
    {
        routes.MapPost("/api/login", gate.Open(call => ValueTask.FromResult(LogIn(call)), HeyNowParts.Refuse));
        routes.MapPost("/api/message/{channel}/{platformId}/{clientId}", Guarded(gate, Send));
        routes.MapGet("/api/message/{channel}/{platformId}/{idMessageHey}", Guarded(gate, Status));
        routes.MapGet("/api/contact/{channel}/{platformId}/{clientId}", Guarded(gate, call => new Answer(200, Contact(account.Phones.Of(call.ClientId!)))));
        routes.MapGet("/api/contacts24Hs/{channel}/{platformId}", Guarded(gate, _ => new Answer(200, account.Phones.All.Where(phone => phone.IsWindowOpen).Select(Contact))));
    }

    Microsoft.AspNetCore.Http.RequestDelegate Guarded(Gate gate, Func<Call, Answer> handle) => gate.Open(
        call => ValueTask.FromResult(!tokens.IsGood(call.Bearer) ? HeyNowParts.Refuse(401) : call.Route("platformId") != account.Options.PlatformId ? HeyNowParts.Refuse(403, "Unknown platform") : handle(call)), HeyNowParts.Refuse);

    Answer LogIn(Call call) => call.Body.Text("name") == account.Options.User && call.Body.Text("password") == account.Options.Password
        ? new Answer(200, new { success = true, message = "logged", token = tokens.Give() })
        : HeyNowParts.Refuse(401, "Bad credentials");

    Answer Send(Call call)
    {
        var phone = account.Phones.Of(call.ClientId!);
        var (text, hsm, hasFile) = (call.Body.Text("text"), call.Body.Part("HSM"), call.Body.Part("file") is not null);
        if ((text is null ? 0 : 1) + (hsm is null ? 0 : 1) + (hasFile ? 1 : 0) != 1)
            return HeyNowParts.Refuse(500, "Exactly one of text, file and HSM");
        var channel = call.Route("channel")!;
        if (hsm is not null && !whatsApp.Contains(channel))
            return HeyNowParts.Refuse(403, "Only WhatsApp has templates");
        // WhatsApp and Messenger have a window, Twitter has none.
        if (hsm is null && !phone.IsWindowOpen && (channel == Messenger || whatsApp.Contains(channel)))
            return HeyNowParts.Refuse(403, "The 24-hour window is closed: only an HSM is accepted");
        var parameters = hsm?.Items("params").Select(part => part.ToString()).ToArray() ?? [];
        if (hsm is { } template && account.MisfitOf(template.Text("template"), template.Text("languageCode"), parameters.Length) is { } misfit)
            return HeyNowParts.Refuse(403, misfit == 132001 ? "Unknown template" : "Wrong number of parameters");
        SimulatedFile? file;
        try
        {
            file = HeyNowParts.File(call.Body);
        }
        catch (FormatException)
        {
            return HeyNowParts.Refuse(500, "file.data is no base64");
        }

        if (hasFile && file is null)
            return HeyNowParts.Refuse(500, "file");
        var id = call.Body.Text("idMessageHey") ?? Guid.NewGuid().ToString("N");
        var isNew = sent.TryAdd(id, (phone, account.Now, !phone.IsReachable));
        if (!sent[id].Fails)
            phone.Receive(new ReceivedMessage(id, text ?? "", account.Now, "client") { File = file, Channel = channel, Template = hsm?.Text("template"), Parameters = parameters }, once: true);
        account.Counts.Message(isNew);
        return new Answer(200, new { success = true, message = "queued", idMessageHey = id });
    }

    /// <summary>A step further with each pause, by the clock.</summary>
    Answer Status(Call call)
    {
        if (!sent.TryGetValue(call.Route("idMessageHey")!, out var message))
            return HeyNowParts.Refuse(500, "Unknown message");
        var every = account.Options.StatusEvery;
        var step = every == TimeSpan.Zero ? steps.Length - 1 : (int)Math.Min((account.Now - message.At) / every, steps.Length - 1);
        var (status, words) = message.Fails && step > 0 ? ("F", "The number cannot be reached") : steps[message.Phone.Reads ? step : Math.Min(step, 2)];
        return new Answer(200, new { status, message = words });
    }

    static object Contact(Phone phone)
    {
        var names = phone.Name.Split(' ', 2);
        return new { _id = phone.ClientId, phones = new[] { phone.ClientId }, first_name = names[0], last_name = names.Length > 1 ? names[1] : "", profile_pic = "", locale = "es_UY", timezone = -3, channels = new[] { 1 } };
    }
}
