namespace ContactCenter.Core.Providers.Receiving;

/// <summary>
/// The order in which a conversation is shown when a provider delivers late: a customer's message stands before the first of theirs that was written later, by the provider's clock;
/// all else stays as it was journaled. However deliveries are shuffled, the customer's words are read in the order in which they were written.
/// </summary>
public static class ProviderOrder
{
    /// <param name="items">As they were journaled.</param>
    /// <param name="writtenAt">When the customer wrote it, by the provider's clock; null for all else.</param>
    public static IReadOnlyList<T> Arrange<T>(IReadOnlyList<T> items, Func<T, long?> writtenAt)
    {
        List<T>? moved = null;
        long? latest = null;
        for (var i = 0; i < items.Count; i++)
        {
            var (item, at) = (items[i], writtenAt(items[i]));
            if (at < latest)
            {
                moved ??= [.. items.Take(i)];
                moved.Insert(PlaceOf(moved, at.Value, writtenAt), item);
            }
            else
            {
                latest = at ?? latest;
                moved?.Add(item);
            }
        }

        return moved ?? items;
    }

    /// <summary>Where a customer's message of that time goes among what is shown.</summary>
    public static int PlaceOf<T>(IReadOnlyCollection<T> shown, long at, Func<T, long?> writtenAt)
    {
        var place = 0;
        foreach (var item in shown)
        {
            if (writtenAt(item) > at)
            {
                return place;
            }

            place++;
        }

        return place;
    }
}
