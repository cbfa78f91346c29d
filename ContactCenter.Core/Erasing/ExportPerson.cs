using System.IO.Compression;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Files;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Recordings.Export;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace ContactCenter.Core.Erasing;

/// <summary>One of the zip's documents: all conversations in one form.</summary>
public sealed record PersonDocument(string Name, OpenRecordingFile Open);

/// <summary>An administrator of group All takes out all that there is of a person: the conversations, as often as there are documents, and their files. In the audit at once, without the person's address.</summary>
public sealed class ExportPerson(IUnitsOfWork units, IDbContextFactory<ContactDb> contexts, ConversationQuery conversations, FileStore store, PersonExports exports, RecordingNames names, TimeProvider time, ILogger<ExportPerson> log)
{
    /// <returns>What is being written, in the background.</returns>
    public async Task<Result<PersonExportJob>> Run(Actor actor, PersonKey typed, IReadOnlyList<PersonDocument> documents)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var looked = await new PersonFinder(db).Look(actor, typed);
        if (!looked.IsDone)
        {
            return looked.Error;
        }

        var (key, found) = (looked.Value.Key, looked.Value.Interactions);
        var lines = await new PersonsLines(db).Find(new PersonNames(key, found));
        if (found.Count == 0 && lines.Count == 0)
        {
            return new NothingToErase();
        }

        var job = new PersonExportJob(actor.UserId, [.. found.Select(interaction => interaction.Id)], time.GetUtcNow()) { Lines = lines };
        await units.Run(unit =>
        {
            unit.Audit(actor.UserId, "erasure.exported", job.Id, $"{key.Kind}: {found.Count}");
            return Result.Done;
        });
        var file = exports.Create(job);
        _ = Task.Run(() => Write(job, documents, file));
        return job;
    }

    async Task Write(PersonExportJob job, IReadOnlyList<PersonDocument> documents, FileStream file)
    {
        var state = ExportState.Failed;
        try
        {
            await using (file)
            {
                await Write(job, documents, (Stream)file);
                job.Stopped.ThrowIfCancellationRequested();
                job.Size = file.Length;
            }

            state = ExportState.Done;
        }
        catch (OperationCanceledException)
        {
            state = ExportState.Cancelled;
        }
        catch (Exception failed)
        {
            log.LogError(failed, "A person's data could not be exported");
        }

        if (state != ExportState.Done)
        {
            exports.Drop(job);
        }

        job.End(state);
    }

    async Task Write(PersonExportJob job, IReadOnlyList<PersonDocument> documents, Stream stream)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var document in job.Total > 0 ? documents : [])
        {
            using var entry = zip.CreateEntry(document.Name).Open();
            using var file = document.Open(entry);
            foreach (var id in job.Interactions)
            {
                job.Stopped.ThrowIfCancellationRequested();
                if (await conversations.ReadForPerson(id) is { } conversation)
                {
                    file.Add(new RecordingDetails(conversation, null));
                }

                job.Written += document == documents[^1] ? 1 : 0;
            }

            file.Finish();
        }

        await using var db = await contexts.CreateDbContextAsync();
        using (var entry = zip.CreateEntry("reviews.json").Open())
        {
            await new PersonReviews(db, names).Write(entry, job.Interactions, job.Stopped);
        }

        if (job.Lines.Count > 0)
        {
            using var entry = zip.CreateEntry("bulk-messages.json").Open();
            await new PersonBatches(db, names).Write(entry, job.Lines, job.Stopped);
        }

        foreach (var id in job.Interactions)
        {
            foreach (var kept in await db.Files.AsNoTracking().Where(kept => kept.InteractionId == id).ToListAsync())
            {
                job.Stopped.ThrowIfCancellationRequested();
                if (File.Exists(store.PathOf(kept.PublicId)))
                {
                    zip.CreateEntryFromFile(store.PathOf(kept.PublicId), $"files/{id}/{kept.MessageId}-{kept.Name}", CompressionLevel.Fastest);
                }
            }
        }
    }
}
