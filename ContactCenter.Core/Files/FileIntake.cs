using System.Buffers;
using System.Security.Cryptography;
using ContactCenter.Core.Common;
using ContactCenter.Core.Files.Content;
using ContactCenter.Core.Interactions;

namespace ContactCenter.Core.Files;

/// <summary>A file that passed every check and lies under its name; it awaits its message.</summary>
public readonly record struct CheckedFile(MessageKind Kind, StoredFile File);

/// <summary>Looks at what was taken in before anybody else does. Few at once, since each is read whole into memory.</summary>
public sealed class FileIntake(FileStore store) : IDisposable
{
    const int AtOnce = 2;

    readonly SemaphoreSlim places = new(AtOnce);

    /// <summary>Keeps it when its content is of a type of these groups and its name says the same; else its refusal, and the caller drops it.</summary>
    public async Task<Result<CheckedFile>> Check(IncomingFile incoming, FileUpload upload, IReadOnlyCollection<string> allowed)
    {
        await places.WaitAsync();
        try
        {
            var content = Look(incoming);
            if (!content.IsDone)
                return content.Error;
            var ((type, length, width, height), kept) = content.Value;
            var voice = type.Group == FileGroups.Audio ? FileRules.Settled(upload.Voice) : null;
            // Text is a table when its name says so.
            if (type == FileTypes.Text && FileNames.For(upload.Name, FileTypes.Text) is null)
                type = FileTypes.Csv;
            if (!allowed.Contains(voice is null ? type.Group : FileGroups.Voice))
                return new FileTypeRefused();
            if (FileNames.For(upload.Name, type) is not { } name)
                return new FileEndingWrong();
            store.Keep(incoming, length);
            return new CheckedFile(voice is not null ? MessageKind.Voice : type.IsImage ? MessageKind.Image : MessageKind.File, new StoredFile
            {
                PublicId = incoming.Id,
                Name = name,
                ContentType = type.ContentType,
                Size = length,
                Hash = incoming.Hash,
                KeptHash = kept,
                Width = width,
                Height = height,
                Duration = voice?.Duration,
                Waveform = voice?.Waveform,
            });
        }
        finally
        {
            places.Release();
        }
    }

    public void Dispose() => places.Dispose();

    /// <summary>What it is, and the hash of what is kept where that is not all.</summary>
    Result<(FileContent Content, string? Kept)> Look(IncomingFile incoming)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Math.Max(1, incoming.Length));
        try
        {
            store.Read(incoming, buffer);
            var content = FileContent.Of(new ArraySegment<byte>(buffer, 0, incoming.Length));
            return !content.IsDone ? content.Error
                : (content.Value, content.Value.Length == incoming.Length ? null : Convert.ToHexStringLower(SHA256.HashData(buffer.AsSpan(0, content.Value.Length))));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
