using System.Buffers;
using System.Security.Cryptography;
using ContactCenter.Core.Data;

namespace ContactCenter.Core.Files;

/// <summary>Where files lie, and how many bytes of the disk they must leave to others: the database above all.</summary>
public sealed record FileFolder(string Path, long KeepFree = FileFolder.UsuallyKept)
{
    public const long UsuallyKept = 256L * 1024 * 1024;
}

/// <summary>Bytes that were taken in and belong to no message yet.</summary>
/// <param name="Id">Their public id.</param>
/// <param name="Length">Negative when they were more than allowed; then nothing is kept.</param>
public readonly record struct IncomingFile(string Id, int Length, string Hash);

/// <summary>
/// Files on disk, two levels of folders by their random names, outside of everything that is served as it is. What is being taken in lies apart
/// and gets its name when it is whole and flushed; a message's row is stored after that, so no row is ever without its bytes.
/// </summary>
public class FileStore(FileFolder folder)
{
    const int Full = 28, FullOnWindows = unchecked((int)0x80070070), OverQuota = 122;

    string Incoming => Path.Combine(folder.Path, "incoming");

    public string PathOf(string id) => Path.Combine(folder.Path, id[..2], id[2..4], id);

    /// <summary>Takes a stream in with bounded memory.</summary>
    /// <exception cref="StorageUnavailable">The disk is full or broken; nothing is left behind.</exception>
    public async Task<IncomingFile> Receive(Stream content, int most, CancellationToken stop)
    {
        RefuseWhenFull(most);
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        var whole = false;
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var length = 0;
            await using (var file = Written(() => Create(Path.Combine(Incoming, id))))
            {
                for (int read; (read = await content.ReadAsync(buffer, stop)) > 0;)
                {
                    if ((length += read) > most)
                        return new IncomingFile(id, -1, "");
                    hash.AppendData(buffer, 0, read);
                    Written(() => file.Write(buffer, 0, read));
                }
            }

            whole = true;
            return new IncomingFile(id, length, Convert.ToHexStringLower(hash.GetHashAndReset()));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
            if (!whole)
                Drop(id);
        }
    }

    /// <summary>All of it, into a buffer that holds it.</summary>
    public void Read(IncomingFile incoming, Span<byte> into)
    {
        using var file = File.OpenRead(Path.Combine(Incoming, incoming.Id));
        file.ReadExactly(into[..incoming.Length]);
    }

    /// <summary>Gives it its name, durably; of its bytes the first <paramref name="length"/> stay.</summary>
    public void Keep(IncomingFile incoming, int length) => Written(() =>
    {
        var path = Path.Combine(Incoming, incoming.Id);
        using (var file = new FileStream(path, FileMode.Open, FileAccess.Write))
        {
            file.SetLength(length);
            file.Flush(flushToDisk: true);
        }

        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(incoming.Id))!);
        File.Move(path, PathOf(incoming.Id));
    });

    /// <summary>Removes what belongs to no message, whether it has its name already or not.</summary>
    public void Drop(string id)
    {
        foreach (var path in (string[])[Path.Combine(Incoming, id), PathOf(id)])
        {
            try
            {
                File.Delete(path);
            }
            catch (Exception left) when (left is IOException or UnauthorizedAccessException)
            {
                // Swept later.
            }
        }
    }

    /// <summary>Removes what a message had. As <see cref="Drop"/>, but it must be gone.</summary>
    /// <exception cref="StorageUnavailable">It is still there.</exception>
    public void Erase(string id) => Written(() =>
    {
        if (File.Exists(PathOf(id)))
            File.Delete(PathOf(id));
    });

    /// <summary>Ids of what lies there and was last written before that moment.</summary>
    public IEnumerable<string> Older(DateTimeOffset than) => !Directory.Exists(folder.Path) ? [] :
        new DirectoryInfo(folder.Path).EnumerateFiles("*", SearchOption.AllDirectories)
            .Where(file => file.LastWriteTimeUtc < than.UtcDateTime && file.Name.Length == 32 && file.Name.All(char.IsAsciiHexDigitLower)).Select(file => file.Name);

    protected virtual Stream Create(string path)
    {
        Directory.CreateDirectory(Incoming);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None, BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(path, options);
    }

    void RefuseWhenFull(long needed)
    {
        Written(() => Directory.CreateDirectory(folder.Path));
        if (new DriveInfo(Path.GetFullPath(folder.Path)).AvailableFreeSpace - needed < folder.KeepFree)
            throw new StorageUnavailable("There is too little room on the disk for files.", full: true);
    }

    static void Written(Action write) => Written(() =>
    {
        write();
        return 0;
    });

    static T Written<T>(Func<T> write)
    {
        try
        {
            return write();
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            throw new StorageUnavailable(failed.Message, failed.HResult is Full or FullOnWindows or OverQuota, failed);
        }
    }
}
