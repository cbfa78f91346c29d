using ContactCenter.Core.Common;

namespace ContactCenter.Core.Campaigns;

/// <summary>The ways a campaign's interactions may end, in up to three levels.</summary>
public static class DispositionTree
{
    public const int Most = 500;

    /// <summary>All of them, each before its children.</summary>
    public static IEnumerable<Disposition> Flat(IEnumerable<Disposition> tree) => tree.SelectMany(disposition => Flat(disposition.Children).Prepend(disposition));

    /// <summary>What may be chosen: those with none below them, with the names of the levels above.</summary>
    public static IEnumerable<DispositionChoice> Choices(IEnumerable<Disposition> tree, string above = "") => tree.SelectMany(disposition =>
        disposition.Children.Count == 0
            ? [new DispositionChoice(disposition.Id, disposition.Name, above)]
            : Choices(disposition.Children, above.Length == 0 ? disposition.Name : $"{above}{DispositionChoice.Between}{disposition.Name}"));

    /// <summary>Null when the tree may be stored.</summary>
    public static string? Complaint(IReadOnlyList<Disposition> tree)
    {
        if (Depth(tree) > Disposition.Levels)
        {
            return "too-deep";
        }

        var flat = Flat(tree).ToList();
        return flat.Count > Most ? "too-many"
            : flat.Any(disposition => InputRules.Check(disposition.Name, InputRules.Name, required: true) is not null) ? "bad-dispositions"
            : flat.Any(disposition => disposition.Id.Length is 0 or > 40) || flat.DistinctBy(disposition => disposition.Id).Count() < flat.Count ? "bad-dispositions"
            : IsDoubled(tree) || flat.Any(disposition => IsDoubled(disposition.Children)) ? "doubled"
            : null;
    }

    static int Depth(IReadOnlyList<Disposition> tree) => tree.Count == 0 ? 0 : 1 + tree.Max(disposition => Depth(disposition.Children));

    static bool IsDoubled(IReadOnlyList<Disposition> siblings) => siblings.Select(sibling => sibling.Name.Trim()).Distinct(StringComparer.OrdinalIgnoreCase).Count() < siblings.Count;
}

/// <param name="Above">The levels above it; empty at the first.</param>
public sealed record DispositionChoice(string Id, string Name, string Above)
{
    public const string Between = " › ";

    public string Path => Above.Length == 0 ? Name : Above + Between + Name;
}
