using ContactCenter.Core.Interactions;

namespace ContactCenter.Core.Recordings;

/// <summary>A search in the recordings that a supervisor keeps under a name, on the server, so that it follows them between browsers.</summary>
public sealed class SavedSearch
{
    public int Id { get; init; }
    public int UserId { get; init; }
    public Channel Channel { get; init; }
    public string Name { get; set; } = "";

    /// <summary>As it stood in the page's address, without the question mark; whoever opens it reads it anew and is refused what they may not see.</summary>
    public string Query { get; set; } = "";
}
