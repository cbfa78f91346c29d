namespace ContactCenter.Blazor.Supervisor.All;

/// <summary>
/// The tiles as they stand on the screen. While the pointer is over them or the keyboard is in them, none moves, neither to another place nor to another group:
/// each goes on showing what is new of it, and whoever comes stands last. Only one that may no longer be seen goes at once.
/// </summary>
public sealed class HeldCards
{
    bool pointed, focused;
    object? order;

    public IReadOnlyList<CardSection> Shown { get; private set; } = [];

    public int Count => Shown.Sum(section => section.Cards.Count);

    public void Point(bool over) => pointed = over;

    public void Focus(bool inside) => focused = inside;

    /// <param name="now">As they would stand.</param>
    /// <param name="asked">How the reader wants them: another wish is met at once.</param>
    public void Take(IReadOnlyList<CardSection> now, object? asked = null)
    {
        var still = (pointed || focused) && Equals(order, asked);
        order = asked;
        if (!still)
        {
            Shown = now;
            return;
        }
        var newest = now.SelectMany(section => section.Cards).ToDictionary(card => card.Id);
        var stand = Shown.Select(section => section with { Cards = [.. section.Cards.Select(card => newest.GetValueOrDefault(card.Id)).OfType<CampaignCard>()] }).Where(section => section.Cards.Count > 0).ToList();
        var known = stand.SelectMany(section => section.Cards).Select(card => card.Id).ToHashSet();
        var come = newest.Values.Where(card => !known.Contains(card.Id)).ToList();
        if (stand.Count == 0)
            Shown = now;
        else
            Shown = [.. stand[..^1], stand[^1] with { Cards = [.. stand[^1].Cards, .. come] }];
    }
}
