using System.Text.Json.Serialization;
using ContactCenter.Core.Journal;

namespace ContactCenter.Core.Customers;

/// <summary>The entry's agent corrected what is known of the customer. <paramref name="Fields"/> names them, with commas between; what they hold stands in the interaction's row only.</summary>
public sealed record CustomerDescribed(string Fields) : JournalEvent
{
    /// <summary>Null when read again later.</summary>
    [JsonIgnore]
    public ContactDetails? Details { get; init; }
}

/// <summary>The visitor went to another page of the site; which, stands in the interaction's row only.</summary>
public sealed record PageVisited : JournalEvent
{
    /// <summary>Null when read again later.</summary>
    [JsonIgnore]
    public PageVisit? Page { get; init; }
}

/// <summary>The interaction's tags are others now; which, stands in its row only, since people write names into them.</summary>
public sealed record InteractionTagged : JournalEvent
{
    /// <summary>All of them; null when read again later.</summary>
    [JsonIgnore]
    public IReadOnlyList<string>? Tags { get; init; }
}
