namespace ContactCenter.Blazor.Supervisor.Live;

/// <summary>
/// A table's rows as they stand on the screen. While the pointer is over them, the keyboard is in one, or a row's menu is open, none of them moves, so that a
/// click, or the next Tab, meets the row it was aimed at: each goes on showing what is new of it, whoever comes stands last, and whoever goes stays and is said to be gone.
/// </summary>
public sealed class HeldRows<TLine>
    where TLine : class, ILiveLine
{
    bool pointed, focused, menu;
    object? order;

    public IReadOnlyList<TLine> Shown { get; private set; } = [];

    /// <summary>The keys of shown rows that are no more.</summary>
    public IReadOnlySet<long> Gone { get; private set; } = new HashSet<long>();

    public void Point(bool over) => pointed = over;

    public void Focus(bool inside) => focused = inside;

    public void Open(bool menuIsOpen) => menu = menuIsOpen;

    /// <param name="now">In the order in which they would stand.</param>
    /// <param name="asked">How the reader wants them ordered or searched: another wish is met at once.</param>
    public void Take(IReadOnlyList<TLine> now, object? asked = null)
    {
        var held = (pointed || focused || menu) && Equals(order, asked);
        order = asked;
        if (!held)
        {
            (Shown, Gone) = (now, new HashSet<long>());
            return;
        }
        var newest = now.ToDictionary(line => line.Key);
        var known = Shown.Select(line => line.Key).ToHashSet();
        Gone = known.Where(key => !newest.ContainsKey(key)).ToHashSet();
        Shown = [.. Shown.Select(line => newest.GetValueOrDefault(line.Key, line)), .. now.Where(line => !known.Contains(line.Key))];
    }
}
