using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Files;

/// <summary>A file and where its bytes lie.</summary>
public sealed record FileOnDisk(StoredFile File, string Path);

/// <summary>Finds stored files. What does not exist and what the actor may not see are answered alike, by the same questions to the database.</summary>
public sealed class FileQuery(IDbContextFactory<ContactDb> contexts, ConversationQuery conversations, FileStore store)
{
    /// <summary>For callers that have proved their right to that interaction's files.</summary>
    public async Task<FileOnDisk?> Find(string publicId)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return OnDisk(await Row(db, publicId));
    }

    /// <summary>For whoever may see the interaction: the agents who serve or served it, supervisors of its group.</summary>
    public async Task<Result<FileOnDisk>> Find(Actor actor, string publicId)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var file = await Row(db, publicId);
        var seen = await conversations.MaySee(db, actor, file?.InteractionId ?? 0);
        return seen && OnDisk(file) is { } found ? found : new NotFound();
    }

    static Task<StoredFile?> Row(ContactDb db, string publicId) => db.Files.AsNoTracking().FirstOrDefaultAsync(file => file.PublicId == publicId);

    FileOnDisk? OnDisk(StoredFile? file) => file is not null && store.PathOf(file.PublicId) is var path && File.Exists(path) ? new FileOnDisk(file, path) : null;
}
