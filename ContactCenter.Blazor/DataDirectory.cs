namespace ContactCenter.Blazor;

/// <summary>Where database and keys lie.</summary>
sealed record DataDirectory(string Path)
{
    public string Database => System.IO.Path.Combine(Path, "contactcenter.db");
    public string Keys => System.IO.Path.Combine(Path, "keys");
}
