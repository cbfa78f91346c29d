namespace ContactCenter.Blazor;

/// <summary>Where database, files and keys lie.</summary>
sealed record DataDirectory(string Path)
{
    public string Database => System.IO.Path.Combine(Path, "contactcenter.db");
    public string Files => System.IO.Path.Combine(Path, "files");
    public string Exports => System.IO.Path.Combine(Path, "exports");
    public string Keys => System.IO.Path.Combine(Path, "keys");
}
