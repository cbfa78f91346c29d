using System.Text.Json;
using ContactCenter.Core.Interactions;

namespace ContactCenter.Blazor.Widget;

/// <summary>`POST messages`, the one path that carries the load: its services are found once, and its answer goes out whole, with its length.</summary>
sealed class MessageEndpoint(VisitorAccess access, AddCustomerMessage add)
{
    public async Task Post(HttpContext context)
    {
        if (access.Find(context, out var token) is { } refused)
        {
            await refused.ExecuteAsync(context);
            return;
        }

        var (body, problem) = await WidgetBody.Read(context.Request, WidgetJson.Default.MessageBody);
        if (problem is not null)
        {
            await problem.ExecuteAsync(context);
            return;
        }

        var stored = await add.Run(token.InteractionId, body!.Id ?? "", body.Text ?? "");
        if (!stored.IsDone)
        {
            await Problems.From(stored.Error).ExecuteAsync(context);
            return;
        }

        var answer = JsonSerializer.SerializeToUtf8Bytes(new StoredAnswer(body.Id!, stored.Value.Sequence, stored.Value.At), WidgetJson.Default.StoredAnswer);
        context.Response.StatusCode = stored.Value.Repeated ? StatusCodes.Status200OK : StatusCodes.Status201Created;
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = answer.Length;
        await context.Response.BodyWriter.WriteAsync(answer);
    }
}
