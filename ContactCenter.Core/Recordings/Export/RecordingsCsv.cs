using System.Globalization;
using System.Text;
using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Journal;

namespace ContactCenter.Core.Recordings.Export;

/// <summary>Recordings for a spreadsheet: a row for each message and note, with what is known of its conversation before it; one without any has a row too. Instants are UTC.</summary>
public sealed class RecordingsCsv : IRecordingFile
{
    static readonly string[] columns =
    [
        "conversation", "channel", "direction", "campaign", "customer", "email", "phone", "agent", "state", "started", "ended", "rating", "quality",
        "time", "kind", "from", "author", "text", "file", "bytes", "disposition", "ratingComment", "fingerprint",
        "platform", "written", "delivery", "failure",
    ];

    readonly RecordingNames names;
    readonly StreamWriter writer;

    public RecordingsCsv(Stream stream, RecordingNames names)
    {
        // With a byte order mark: spreadsheets take it for another encoding otherwise.
        (this.names, writer) = (names, new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), 64 * 1024, leaveOpen: true));
        writer.Write(Csv.Write([columns]));
    }

    public void Add(RecordingDetails recording)
    {
        var interaction = recording.Conversation.Interaction;
        string[] known =
        [
            interaction.PublicId, interaction.Channel.ToString(), interaction.Direction.ToString(), names.Campaign(interaction.CampaignId), interaction.CustomerName, interaction.CustomerEmail ?? "",
            interaction.CustomerPhone ?? "", names.User(interaction.AgentId), interaction.State.ToString(), RecordingNames.Instant(interaction.CreatedAt),
            interaction.EndedAt is { } ended ? RecordingNames.Instant(ended) : "", interaction.Rating?.ToString(CultureInfo.InvariantCulture) ?? "",
            recording.Mark?.Average.ToString("0.#", CultureInfo.InvariantCulture) ?? "",
        ];
        string[] after = [recording.Conversation.Entries.Select(entry => entry.Event).OfType<DispositionChosen>().LastOrDefault()?.Closure?.Disposition ?? "", interaction.RatingComment ?? "", recording.Fingerprint ?? ""];
        var platform = recording.Conversation.PlatformId ?? "";
        var rows = recording.Conversation.EntriesAsWritten.Select(entry => (entry, Row: Row(interaction, entry))).Where(line => line.Row is not null)
            .Select(line => (IReadOnlyList<string>)[.. known, .. line.Row!, .. after, platform, .. AtProvider(line.entry)]).ToList();
        writer.Write(Csv.Write(rows.Count > 0 ? rows : [[.. known, "", "", "", "", "", "", "", .. after, platform, "", "", ""]]));
    }

    public void Finish() => writer.Flush();

    public void Dispose() => writer.Dispose();

    /// <summary>When it was written, by the provider's clock; how far it has come there, and why it failed.</summary>
    static string[] AtProvider(JournalEntry entry) => entry.Event is MessageAdded message
        ? [message.SentAt is { } written ? RecordingNames.Instant(written) : "", message.Delivery?.Status.ToString() ?? "", $"{message.Delivery?.Code} {message.Delivery?.Reason}".Trim()]
        : ["", "", ""];

    string[]? Row(Interaction interaction, JournalEntry entry) => entry.Event switch
    {
        MessageAdded message =>
        [
            RecordingNames.Instant(entry.At), message.Kind.ToString(), message.From.ToString(), names.Author(interaction, message, entry.AgentId), message.File is null ? message.Text : "",
            message.File?.Name ?? "", message.File?.Size.ToString(CultureInfo.InvariantCulture) ?? "",
        ],
        _ when names.NoteOf(entry) is var (kind, author, note) => [RecordingNames.Instant(entry.At), kind, "Centre", author, note, "", ""],
        _ => null,
    };
}
