namespace ContactCenter.Core.Recordings.Export;

/// <summary>Where exported files lie until they are fetched. They hold what customers wrote: whoever runs the server keeps the folder as private as the database.</summary>
public sealed record ExportFolder(string Path)
{
    /// <summary>Then they are deleted.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    public string PathOf(string id) => System.IO.Path.Combine(Path, id);

    internal FileStream Create(string id)
    {
        Directory.CreateDirectory(Path);
        return new FileStream(PathOf(id), new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, BufferSize = 128 * 1024 });
    }

    internal void Drop(string id)
    {
        if (File.Exists(PathOf(id)))
        {
            File.Delete(PathOf(id));
        }
    }

    /// <summary>Whatever nobody could fetch any more.</summary>
    internal int Sweep(Func<string, bool> isKept)
    {
        var old = Directory.Exists(Path) ? Directory.EnumerateFiles(Path).Where(file => !isKept(System.IO.Path.GetFileName(file))).ToList() : [];
        old.ForEach(File.Delete);
        return old.Count;
    }
}
