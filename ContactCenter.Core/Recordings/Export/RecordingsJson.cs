using System.Text.Encodings.Web;
using System.Text.Json;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Notes;

namespace ContactCenter.Core.Recordings.Export;

/// <summary>Recordings as JSON: an array, or the one alone. Everything that is read in the console is there; instants are UTC.</summary>
public sealed class RecordingsJson : IRecordingFile
{
    readonly RecordingNames names;
    readonly Utf8JsonWriter json;
    readonly bool isOne;

    public RecordingsJson(Stream stream, RecordingNames names, bool isOne)
    {
        // Whoever reads it is a program or a person, never a page: letters of all scripts stay letters.
        (this.names, this.isOne, json) = (names, isOne, new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
        if (!isOne)
        {
            json.WriteStartArray();
        }
    }

    public void Add(RecordingDetails recording)
    {
        var (interaction, entries) = (recording.Conversation.Interaction, recording.Conversation.EntriesAsWritten);
        json.WriteStartObject();
        json.WriteNumber("id", interaction.Id);
        json.WriteString("publicId", interaction.PublicId);
        json.WriteString("channel", interaction.Channel.ToString());
        json.WriteString("direction", interaction.Direction.ToString());
        json.WriteString("campaign", names.Campaign(interaction.CampaignId));
        json.WriteString("agent", names.User(interaction.AgentId));
        json.WriteString("state", interaction.State.ToString());
        json.WriteString("endReason", interaction.EndReason.ToString());
        json.WriteString("startedAt", RecordingNames.Instant(interaction.CreatedAt));
        json.WriteString("endedAt", interaction.EndedAt is { } ended ? RecordingNames.Instant(ended) : null);
        json.WriteString("platform", recording.Conversation.PlatformId);
        Customer(interaction);
        json.WriteStartArray("tags");
        foreach (var tag in interaction.Tags)
        {
            json.WriteStringValue(tag);
        }

        json.WriteEndArray();
        Number("rating", interaction.Rating);
        json.WriteString("ratingComment", interaction.RatingComment);
        Number("quality", recording.Mark?.Average);
        Number("reviews", recording.Mark?.Count);
        json.WriteString("fingerprint", recording.Fingerprint);
        json.WriteStartArray("entries");
        foreach (var entry in entries)
        {
            Entry(entry);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
    }

    public void Finish()
    {
        if (!isOne)
        {
            json.WriteEndArray();
        }

        json.Flush();
    }

    public void Dispose() => json.Dispose();

    void Customer(Interaction interaction)
    {
        json.WriteStartObject("customer");
        json.WriteString("name", interaction.CustomerName);
        json.WriteString("email", interaction.CustomerEmail);
        json.WriteString("phone", interaction.CustomerPhone);
        json.WriteString("extra", interaction.CustomerExtra);
        json.WriteString("notes", interaction.CustomerNotes);
        json.WriteString("page", interaction.PageUrl);
        json.WriteString("lastPage", interaction.LastPageUrl);
        json.WriteString("browser", interaction.UserAgent);
        json.WriteEndObject();
    }

    void Entry(Journal.JournalEntry entry)
    {
        json.WriteStartObject();
        json.WriteNumber("sequence", entry.Sequence);
        json.WriteString("at", RecordingNames.Instant(entry.At));
        json.WriteString("event", entry.Event.GetType().Name);
        json.WriteString("by", names.User(entry.AgentId));
        json.WriteString("campaign", names.Campaign(entry.CampaignId));
        switch (entry.Event)
        {
            case MessageAdded message:
                Message(message);
                break;
            case NoteAdded note:
                json.WriteString("text", note.Text);
                break;
            case Whispered whispered:
                json.WriteString("text", whispered.Text);
                json.WriteString("to", names.User(whispered.ToAgentId));
                break;
            case DispositionChosen { Closure: { } closure }:
                json.WriteString("disposition", closure.Disposition);
                json.WriteString("text", closure.Note);
                break;
            case InteractionTransferred passed:
                json.WriteString("from", names.User(passed.FromAgentId));
                json.WriteString("text", passed.Note);
                break;
            case InteractionQueued queued:
                json.WriteString("reason", queued.Reason.ToString());
                json.WriteString("from", names.User(queued.PassedBy));
                json.WriteString("text", queued.Note);
                break;
            case InteractionAnswered answered:
                json.WriteNumber("waitedMs", answered.WaitedMs);
                break;
            case OfflineMarked marked:
                json.WriteBoolean("seen", marked.IsSeen);
                break;
            case InteractionFinished finished:
                json.WriteString("reason", finished.Reason.ToString());
                break;
        }

        json.WriteEndObject();
    }

    void Message(MessageAdded message)
    {
        json.WriteString("from", message.From.ToString());
        json.WriteString("kind", message.Kind.ToString());
        json.WriteString("text", message.Text);
        Number("replyTo", message.Quote?.Sequence);
        if (message.SentAt is { } written)
        {
            json.WriteString("writtenAt", RecordingNames.Instant(written));
        }

        if (message.Delivery is { } delivery)
        {
            json.WriteStartObject("delivery");
            json.WriteString("status", delivery.Status.ToString());
            json.WriteString("code", delivery.Code);
            json.WriteString("reason", delivery.Reason);
            json.WriteEndObject();
        }

        if (message.File is { } file)
        {
            json.WriteStartObject("file");
            json.WriteString("name", file.Name);
            json.WriteString("type", file.ContentType);
            json.WriteNumber("bytes", file.Size);
            json.WriteEndObject();
        }
    }

    void Number(string name, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
