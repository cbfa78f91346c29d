using ContactCenter.Core.Common;
using ContactCenter.Core.Configuration;

namespace ContactCenter.Blazor.Admin.Editing;

/// <summary>What a form's fields ask: the complaint about them.</summary>
public interface IFieldComplaints
{
    /// <summary>The complaint's code, or null.</summary>
    string? ComplaintAt(string field);
}

/// <summary>One thing under edit: as it was loaded, as it stands in the form, what is wrong with it, and what somebody else changed meanwhile.</summary>
public sealed class EditSession<T>(Edited<T> loaded) : IFieldComplaints where T : class
{
    IReadOnlyList<FieldError> complaints = [];

    public Edited<T> Loaded { get; private set; } = loaded;

    /// <summary>Fields bind to this copy.</summary>
    public T Settings { get; private set; } = Differences.Copy(loaded.Settings);

    public bool IsNew => Loaded.Id is null;

    public bool IsDirty => Changes.Count > 0;

    public bool IsSaving { get; private set; }

    /// <summary>Why the last save failed, apart from complaints at fields and another's save.</summary>
    public Error? Refusal { get; private set; }

    public IReadOnlyList<FieldError> Complaints => complaints;

    /// <summary>Somebody else's save that came first.</summary>
    public Conflict<T>? Conflict { get; private set; }

    IReadOnlyList<Difference> Changes => Differences.Between(Loaded.Settings, Settings);

    public string? ComplaintAt(string field) => complaints.FirstOrDefault(complaint => complaint.Field == field)?.Code;

    /// <summary>Checks, then stores; on success the form goes on from what was stored.</summary>
    /// <param name="check">The validator of the use case; null complaints = fine.</param>
    /// <param name="store">Answers what was saved, or why not.</param>
    public async Task<Saved?> Save(Func<T, InvalidInput?> check, Func<Edited<T>, Task<(Saved? Saved, Error? Error)>> store)
    {
        if (IsSaving)
            return null;
        (Refusal, Conflict) = (null, null);
        complaints = check(Settings)?.Fields ?? [];
        if (complaints.Count > 0)
            return null;
        IsSaving = true;
        try
        {
            var sent = Loaded with { Settings = Differences.Copy(Settings) };
            var (saved, error) = await store(sent);
            if (saved is { } done)
                Loaded = new Edited<T>(done.Id, done.Version, sent.Settings);
            else
                Keep(error!);
            return saved;
        }
        finally
        {
            IsSaving = false;
        }
    }

    /// <summary>Goes on from what the other stored, with the own changes at the paths chosen.</summary>
    public void Resolve(IReadOnlySet<string> own)
    {
        if (Conflict is not { } conflict)
            return;
        var mine = Changes.Select(change => change.Path).Where(path => own.Contains(path) || !conflict.Theirs.Any(their => their.Path == path));
        Settings = Differences.Merge(conflict.Current.Settings, Settings, mine);
        Loaded = conflict.Current;
        Conflict = null;
    }

    /// <summary>Back to the form, nothing stored: the next save meets the same conflict.</summary>
    public void DropConflict() => Conflict = null;

    /// <summary>Takes over what is stored now, where nothing was changed here since.</summary>
    public void Refresh(Edited<T> stored)
    {
        if (IsDirty || IsSaving || stored.Version < Loaded.Version)
            return;
        (Loaded, Settings) = (stored, Differences.Copy(stored.Settings));
    }

    /// <summary>Shows at its fields what an action besides saving complained of.</summary>
    public void Complain(InvalidInput invalid) => complaints = invalid.Fields;

    public void Revert()
    {
        Settings = Differences.Copy(Loaded.Settings);
        (complaints, Refusal, Conflict) = ([], null, null);
    }

    void Keep(Error error)
    {
        switch (error)
        {
            case InvalidInput invalid:
                complaints = invalid.Fields;
                break;
            case ChangedMeanwhile<T> changed:
                Conflict = new Conflict<T>(changed.Current, changed.UserId, changed.At, Differences.Between(Loaded.Settings, changed.Current.Settings), Changes);
                break;
            default:
                Refusal = error;
                break;
        }
    }
}

/// <summary>Two people changed the same thing.</summary>
/// <param name="Theirs">What the other changed since the form was loaded.</param>
/// <param name="Mine">What this form changed.</param>
public sealed record Conflict<T>(Edited<T> Current, int? UserId, long At, IReadOnlyList<Difference> Theirs, IReadOnlyList<Difference> Mine);
