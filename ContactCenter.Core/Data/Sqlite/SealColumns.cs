using ContactCenter.Core.Interactions;
using ContactCenter.Core.Journal;
using ContactCenter.Core.Seals;

namespace ContactCenter.Core.Data.Sqlite;

/// <summary>The rows that belong to an entry, side by side, and what of them is sealed how. Read as they are stored: a text that is no longer sound is not what was sealed.</summary>
static class SealColumns
{
    public const int Sequence = 0, At = 2, Type = 3, Payload = 7, Stored = 8, MessageId = 9, ClientId = 14, Text = 15, Kind = 16, ReplyTo = 17, FileId = 18, FileKey = 20, FileSize = 23, FileHash = 24, FileKeptHash = 29, NoteId = 30, WhisperId = 36, Target = 43;

    const int Journal = 1, Message = MessageId, Content = ClientId, Note = NoteId, NoteWords = 34, Whisper = WhisperId, WhisperWords = 41, End = 44;

    const string Named = "CASE WHEN j.Type={0} AND json_valid(j.Payload) THEN json_extract(j.Payload,'$.{1}') END";

    /// <summary>All that is stored for each sequence of a list named s(n).</summary>
    const string Rows =
        "SELECT s.n,j.Sequence,j.At,j.Type,j.InteractionId,j.CampaignId,j.AgentId,j.Payload,j.Seal,m.Id,m.InteractionId,m.\"From\",m.AgentId,m.At,m.ClientId,m.Text,m.Kind,m.ReplyTo," +
        "f.MessageId,f.InteractionId,f.PublicId,f.Name,f.ContentType,f.Size,f.Hash,f.Width,f.Height,f.Duration,f.Waveform,f.KeptHash," +
        "n.Id,n.InteractionId,n.AuthorId,n.At,n.ClientId,n.Text,w.Id,w.InteractionId,w.ToAgentId,w.AuthorId,w.At,w.ClientId,w.Text,d.ClientId " +
        "FROM s LEFT JOIN JournalEntries j ON j.Sequence=s.n LEFT JOIN Messages m ON m.Id=s.n LEFT JOIN Files f ON f.MessageId=s.n";

    static readonly string of = "WITH s(n) AS (SELECT Id FROM Messages WHERE InteractionId=?1 UNION SELECT Sequence FROM JournalEntries WHERE InteractionId=?1 AND Type<>10) ";
    static readonly string joins = $" LEFT JOIN Notes n ON n.Id={Id(JournalEventTypes.NoteAdded, "noteId")} LEFT JOIN Whispers w ON w.Id={Id(JournalEventTypes.Whispered, "whisperId")} " +
        $"LEFT JOIN Messages d ON d.Id={Id(JournalEventTypes.MessageDeleted, "sequence")} ORDER BY s.n";

    /// <summary>Of interaction ?1, in order. Messages have no place in the journal's index, so they are found through their own rows.</summary>
    public static readonly string OfInteraction = of + Rows + joins;

    /// <summary>One entry.</summary>
    public static readonly string OfEntry = "WITH s(n) AS (VALUES(?1)) " + Rows + joins;

    /// <summary>Those of no interaction after ?1, as many as ?2.</summary>
    public static readonly string OfNone = "WITH s(n) AS (SELECT Sequence FROM JournalEntries WHERE InteractionId IS NULL AND Type<>10 AND Sequence>?1 ORDER BY Sequence LIMIT ?2) " + Rows + joins;

    /// <summary>Those of no interaction after ?1 up to ?2.</summary>
    public static readonly string OfNoneBetween = "WITH s(n) AS (SELECT Sequence FROM JournalEntries WHERE InteractionId IS NULL AND Type<>10 AND Sequence>?1 AND Sequence<=?2) " + Rows + joins;

    public static SealBytes Figures(Statement row, SealBytes into)
    {
        Add(row, into.Clear(), Journal, Stored);
        var (from, to) = row.Int(Type) switch
        {
            JournalEventTypes.MessageAdded => (Message, Content),
            JournalEventTypes.NoteAdded => (Note, NoteWords),
            JournalEventTypes.Whispered => (Whisper, WhisperWords),
            _ => (0, 0),
        };
        return Add(row, into, from, to);
    }

    public static SealBytes Words(Statement row, SealBytes into)
    {
        var (from, to) = row.Int(Type) switch
        {
            JournalEventTypes.MessageAdded => (Content, Note),
            JournalEventTypes.NoteAdded => (NoteWords, Whisper),
            JournalEventTypes.Whispered => (WhisperWords, Target),
            JournalEventTypes.MessageDeleted => (Target, End),
            _ => (0, 0),
        };
        return Add(row, into.Clear(), from, to);
    }

    /// <summary>Whether nothing is left of the content but what its loss leaves.</summary>
    public static bool IsEmptied(Statement row) => row.Int(Type) switch
    {
        JournalEventTypes.MessageAdded => row.IsEmptyText(Text) && row.IsNull(ReplyTo) && row.IsNull(FileId)
            && (row.Integer(Kind) == (int)MessageKind.Deleted || (row.Integer(Kind) == (int)MessageKind.Erased && IsPlaceholder(row, ClientId, row.Long(MessageId)))),
        JournalEventTypes.NoteAdded => row.IsEmptyText(NoteWords + 1) && IsPlaceholder(row, NoteWords, row.Long(NoteId)),
        JournalEventTypes.Whispered => row.IsEmptyText(WhisperWords + 1) && IsPlaceholder(row, WhisperWords, row.Long(WhisperId)),
        JournalEventTypes.MessageDeleted => true,
        _ => false,
    };

    static bool IsPlaceholder(Statement row, int column, long id) => row.TextOrNull(column) == $"erased-{id}";

    static SealBytes Add(Statement row, SealBytes into, int from, int to)
    {
        for (var column = from; column < to; column++)
        {
            row.AddTo(into, column);
        }

        return into;
    }

    static string Id(int type, string name) => string.Format(System.Globalization.CultureInfo.InvariantCulture, Named, type, name);
}
