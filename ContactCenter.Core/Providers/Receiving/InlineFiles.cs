using ContactCenter.Core.Common;
using ContactCenter.Core.Files;

namespace ContactCenter.Core.Providers.Receiving;

/// <summary>Looks at the files that came within a delivery, before its unit, as at those of visitors.</summary>
public sealed class InlineFiles(FileStore store, FileIntake intake)
{
    internal async Task<TakenFiles> TakeIn(IReadOnlyList<ProviderNews> news, CancellationToken stop)
    {
        var taken = new TakenFiles(store);
        foreach (var file in news.OfType<MessageNews>().SelectMany(message => message.Files).Where(file => file.Content is not null))
        {
            taken.Add(file, await Take(file.Name, new MemoryStream(file.Content!, writable: false), file.IsVoice, stop));
        }

        return taken;
    }

    /// <summary>Every type that visitors may send anywhere may come from a provider: a customer there cannot be told otherwise.</summary>
    internal async Task<Result<CheckedFile>> Take(string name, Stream content, bool isVoice, CancellationToken stop)
    {
        var incoming = await store.Receive(content, FileRules.Largest, stop);
        if (incoming.Length < 0)
        {
            return new FileTooLarge();
        }

        var looked = await intake.Check(incoming, new FileUpload("", name, content, isVoice ? new VoiceFacts(null, null) : null), FileGroups.All);
        if (!looked.IsDone)
        {
            store.Drop(incoming.Id);
        }

        return looked;
    }

    /// <summary>It became no message.</summary>
    internal void Drop(CheckedFile file) => store.Drop(file.File.PublicId);
}

/// <summary>Files that lie in the store and await their messages; what has got none by the end is dropped.</summary>
sealed class TakenFiles(FileStore store) : IAsyncDisposable
{
    readonly Dictionary<FileNews, Result<CheckedFile>> files = new(ReferenceEqualityComparer.Instance);
    readonly HashSet<FileNews> used = new(ReferenceEqualityComparer.Instance);
    bool kept;

    public void Add(FileNews news, Result<CheckedFile> file) => files.Add(news, file);

    /// <summary>Null when it was only named.</summary>
    public Result<CheckedFile>? Of(FileNews news)
    {
        used.Add(news);
        return files.TryGetValue(news, out var file) ? file : (Result<CheckedFile>?)null;
    }

    /// <summary>The unit runs anew.</summary>
    public void Forget() => used.Clear();

    /// <summary>The unit is committed.</summary>
    public void Keep() => kept = true;

    public ValueTask DisposeAsync()
    {
        foreach (var (news, file) in files)
        {
            if (file.IsDone && !(kept && used.Contains(news)))
            {
                store.Drop(file.Value.File.PublicId);
            }
        }

        return ValueTask.CompletedTask;
    }
}
