using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;
using Microsoft.AspNetCore.Http.Features;

namespace ContactCenter.Blazor.Widget;

/// <summary>A visitor's event stream: what was missed, or a snapshot, and then what happens.</summary>
static class EventStream
{
    /// <summary>More than this is faster told by a snapshot.</summary>
    const int MaximumMissed = 500;

    public static async Task<IResult> Get(HttpContext context, VisitorAccess access, VisitorPresence presence, ConversationFeed feed, ConversationQuery conversations, VisitorView view, CampaignDirectory campaigns)
    {
        if (access.Find(context, out var token) is { } refused)
        {
            return refused;
        }

        // Subscribed before reading, so that nothing falls between the two.
        using var subscription = feed.Subscribe(token.InteractionId);
        var settings = new SettingsWatch(campaigns, token.CampaignId);
        var writer = new EventWriter(context.Response, StreamEpoch.Current);
        var last = StreamEpoch.Read(context.Request.Headers["Last-Event-ID"]);
        var missed = last is { } sequence ? await conversations.ReadAfter(token.InteractionId, sequence) : null;
        var conversation = missed is null || missed.Count > MaximumMissed ? await conversations.Read(token.InteractionId) : null;
        if (missed is null && conversation is null)
        {
            return Problems.Answer(401, "The token is not valid.", "token.invalid");
        }

        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        writer.Begin();
        using var present = presence.Enter(token.InteractionId);
        try
        {
            var sent = conversation is null ? last!.Value : conversation.LastSequence;
            if (conversation is not null)
            {
                writer.Event("snapshot", view.Snapshot(conversation), WidgetJson.Default.SnapshotShown, sent);
            }
            else
            {
                foreach (var entry in missed!)
                {
                    view.Write(writer, entry);
                    sent = entry.Sequence;
                }
            }

            if (view.QueueOf(token.InteractionId) is { } queue)
            {
                writer.Event("queue", queue, WidgetJson.Default.QueueShown);
            }

            await writer.Flush(context.RequestAborted);
            await Follow(subscription, writer, view, settings, sent, context.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            // The browser went away.
        }

        return Results.Empty;
    }

    static async Task Follow(ConversationSubscription subscription, EventWriter writer, VisitorView view, SettingsWatch settings, long sent, CancellationToken gone)
    {
        while (true)
        {
            ConversationSignal? signal = await subscription.Next(gone);
            do
            {
                switch (signal)
                {
                    case Happened { Entry: var entry } when entry.Sequence > sent:
                        view.Write(writer, entry);
                        sent = entry.Sequence;
                        break;
                    case Typing { By: MessageFrom.Agent } typing:
                        writer.Event("typing", new TypingShown(typing.On), WidgetJson.Default.TypingShown);
                        break;
                    case QueuePlace place:
                        writer.Event("queue", new QueueShown(place.Place, place.ExpectedSeconds), WidgetJson.Default.QueueShown);
                        break;
                    case CampaignsSaved saved when settings.Changed(saved):
                        writer.Event("campaign", new EmptyBody(), WidgetJson.Default.EmptyBody);
                        break;
                    case Heartbeat:
                        writer.Ping();
                        break;
                    case Stopping:
                        writer.Event("bye", new ByeShown(Random.Shared.Next(500, 3_000)), WidgetJson.Default.ByeShown);
                        await writer.Flush(gone);
                        return;
                    case Missed:
                        // Too slow: cut. The client resumes from the last event it got.
                        return;
                }
            }
            while (subscription.TryNext(out signal));

            await writer.Flush(gone);
        }
    }
}

/// <summary>Event ids are `epoch-sequence`. The epoch is new at every start, since a restored backup moves the sequence backwards.</summary>
static class StreamEpoch
{
    public static readonly string Current = PublicId.New()[..8].Replace('-', 'x');

    /// <summary>The sequence to resume after; null when it belongs to another epoch, or is no id of ours.</summary>
    public static long? Read(string? id)
    {
        var dash = id?.IndexOf('-') ?? -1;
        return dash > 0 && id.AsSpan(0, dash).SequenceEqual(Current) && long.TryParse(id.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var sequence)
            ? sequence
            : null;
    }
}

/// <summary>Writes Server-Sent Events into the response's buffer.</summary>
sealed class EventWriter(HttpResponse response, string epoch)
{
    public void Begin()
    {
        response.ContentType = "text/event-stream";
        response.Headers.CacheControl = "no-store, no-transform";
        response.Headers["X-Accel-Buffering"] = "no";
    }

    public void Event<T>(string name, T data, JsonTypeInfo<T> type, long? sequence = null)
    {
        var writer = response.BodyWriter;
        Text(sequence is { } number ? string.Create(CultureInfo.InvariantCulture, $"event: {name}\nid: {epoch}-{number}\ndata: ") : $"event: {name}\ndata: ");
        using (var json = new Utf8JsonWriter(writer))
        {
            JsonSerializer.Serialize(json, data, type);
        }

        Text("\n\n");
    }

    public void Ping() => Text(": ping\n\n");

    public async Task Flush(CancellationToken gone)
    {
        var flushed = await response.BodyWriter.FlushAsync(gone);
        if (flushed.IsCompleted)
        {
            throw new OperationCanceledException();
        }
    }

    void Text(string text) => Encoding.UTF8.GetBytes(text, response.BodyWriter);
}
