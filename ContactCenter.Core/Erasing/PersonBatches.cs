using System.Text.Encodings.Web;
using System.Text.Json;
using ContactCenter.Core.Data;
using ContactCenter.Core.Recordings.Export;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Erasing;

/// <summary>What batches hold about a person: number, values, the template they were for, and whether it went out.</summary>
sealed class PersonBatches(ContactDb db, RecordingNames names)
{
    public async Task Write(Stream stream, IReadOnlyList<PersonsLine> lines, CancellationToken stop)
    {
        await using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartArray();
        foreach (var (id, number) in lines)
        {
            if (await db.Batches.AsNoTracking().FirstOrDefaultAsync(batch => batch.Id == id, stop) is not { } batch
                || await db.BatchLines.AsNoTracking().FirstOrDefaultAsync(line => line.BatchId == id && line.Line == number, stop) is not { } line)
            {
                continue;
            }

            json.WriteStartObject();
            json.WriteString("campaign", names.Campaign(batch.CampaignId));
            json.WriteString("list", batch.Name);
            json.WriteString("at", RecordingNames.Instant(batch.CreatedAt));
            json.WriteString("template", batch.Template);
            json.WriteNumber("line", line.Line);
            json.WriteString("number", line.Number);
            json.WriteStartArray("values");
            line.Values.ForEach(json.WriteStringValue);
            json.WriteEndArray();
            json.WriteString("state", line.State.ToString());
            if (line.InteractionId is { } interaction)
            {
                json.WriteNumber("conversation", interaction);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
