using ContactCenter.Blazor.Inbox.List;
using ContactCenter.Core.Campaigns;

namespace ContactCenter.Blazor.Inbox.Composing;

public static class CannedSearch
{
    /// <summary>Those whose shortcut or description holds the words typed; shortcuts that begin with them come first.</summary>
    public static IReadOnlyList<CannedResponse> Find(IEnumerable<CannedResponse> responses, string typed) =>
        [.. responses.Where(response => InboxSearch.Contains(response.Shortcut, typed) || InboxSearch.Contains(response.Description, typed))
            .OrderByDescending(response => response.Shortcut.StartsWith(typed.Trim(), StringComparison.OrdinalIgnoreCase))];
}
