using ContactCenter.Core.Files;

namespace ContactCenter.Core.Data.Sqlite;

/// <summary>A file's columns, in the order of <see cref="SqliteStatements"/>.</summary>
static class FileStatements
{
    public static void Insert(SqliteStatements statements, StoredFile file) => statements.AddFile
        .Bind(1, file.MessageId).Bind(2, file.InteractionId).Bind(3, file.PublicId).Bind(4, file.Name).Bind(5, file.ContentType).Bind(6, file.Size).Bind(7, file.Hash)
        .Bind(8, file.Width).Bind(9, file.Height).Bind(10, file.Duration).Bind(11, file.Waveform).Bind(12, file.KeptHash).Run();

    public static StoredFile? Find(SqliteStatements statements, long messageId) => statements.File.Bind(1, messageId).First(row => new StoredFile
    {
        MessageId = messageId,
        InteractionId = row.Long(0),
        PublicId = row.Text(1),
        Name = row.Text(2),
        ContentType = row.Text(3),
        Size = row.Long(4),
        Hash = row.Text(5),
        Width = row.IntOrNull(6),
        Height = row.IntOrNull(7),
        Duration = row.IntOrNull(8),
        Waveform = row.TextOrNull(9),
        KeptHash = row.TextOrNull(10),
    });
}
