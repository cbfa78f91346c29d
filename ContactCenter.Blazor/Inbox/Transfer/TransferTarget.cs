using ContactCenter.Blazor.Inbox.List;
using ContactCenter.Blazor.Shell.Localisation;

namespace ContactCenter.Blazor.Inbox.Transfer;

/// <summary>One that may be chosen, or why not.</summary>
public sealed record TransferTarget(bool IsAgent, int Id, string Name, Text? WhyNot)
{
    public static IEnumerable<TransferTarget> Find(IEnumerable<TransferTarget> targets, string search) =>
        targets.Where(target => string.IsNullOrWhiteSpace(search) || InboxSearch.Contains(target.Name, search));
}
