using System.Globalization;

namespace ContactCenter.Blazor.Supervisor;

/// <summary>Names in the order of a language, remembered: a table that is put in order four times a second must not ask the language's rules thousands of times.</summary>
public sealed class NameKeys
{
    public static readonly IComparer<SortKey> Order = Comparer<SortKey>.Create(SortKey.Compare);

    readonly Dictionary<string, SortKey> keys = [];
    CultureInfo? of;

    /// <summary>Case does not count.</summary>
    public SortKey Of(string name, CultureInfo culture)
    {
        if (!ReferenceEquals(of, culture) || keys.Count > 20_000)
        {
            keys.Clear();
            of = culture;
        }
        return keys.TryGetValue(name, out var key) ? key : keys[name] = culture.CompareInfo.GetSortKey(name, CompareOptions.IgnoreCase);
    }
}
