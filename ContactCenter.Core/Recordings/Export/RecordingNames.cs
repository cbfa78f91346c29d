using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Notes;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Recordings.Export;

/// <summary>What machine-readable exports call people, campaigns and instants.</summary>
public sealed class RecordingNames(CampaignDirectory campaigns, UserDirectory users)
{
    public string Campaign(int? id) => id is { } known ? campaigns.Current.Find(known)?.Name ?? "" : "";

    public string User(int? id) => users.NameOf(id);

    /// <summary>ISO 8601 with milliseconds, UTC.</summary>
    public static string Instant(long ms) => DateTimeOffset.FromUnixTimeMilliseconds(ms).UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Who wrote a message: the agent's name, the customer's, or what else writes.</summary>
    public string Author(Interaction interaction, MessageAdded message, int? agentId) => message.From switch
    {
        MessageFrom.Customer => interaction.CustomerName,
        MessageFrom.Agent => User(agentId),
        _ => message.From.ToString(),
    };

    /// <summary>What colleagues wrote to each other; null for all else.</summary>
    internal (string Kind, string Author, string Text)? NoteOf(Journal.JournalEntry entry) => entry.Event switch
    {
        NoteAdded note => ("Note", User(entry.AgentId), note.Text),
        Whispered { Text: { } text } => ("Whisper", User(entry.AgentId), text),
        InteractionTransferred { Note: { } text } passed => ("TransferNote", User(passed.FromAgentId), text),
        InteractionQueued { Note: { } text } passed => ("TransferNote", User(passed.PassedBy), text),
        DispositionChosen { Closure.Note: { } text } => ("ClosingNote", User(entry.AgentId), text),
        _ => null,
    };
}
