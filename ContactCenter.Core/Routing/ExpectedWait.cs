namespace ContactCenter.Core.Routing;

/// <summary>How many a campaign's present agents can serve at once, and how many of these places are taken. Null slots = any number.</summary>
public readonly record struct Capacity(int Present, int? Slots, int Taken);

public static class ExpectedWait
{
    /// <summary>
    /// Seconds until somebody at that place in the queue is served; null when nothing can be said. When all slots are taken one becomes free every
    /// mean / slots, so the n-th in the queue waits n of these; who stands within the free ones does not wait (the mean wait of an M/M/s queue by place).
    /// </summary>
    /// <param name="place">1 = next.</param>
    /// <param name="meanHandlingMs">Of the campaign's last interactions; null while none is known.</param>
    public static int? Seconds(int place, Capacity capacity, double? meanHandlingMs)
    {
        if (capacity.Present == 0)
        {
            return null;
        }

        var free = capacity.Slots is { } slots ? Math.Max(0, slots - capacity.Taken) : int.MaxValue;
        return place <= free ? 0
            : meanHandlingMs is { } mean && capacity.Slots > 0 ? (int)Math.Min(int.MaxValue, Math.Round((place - free) * mean / capacity.Slots.Value / 1000))
            : null;
    }
}
