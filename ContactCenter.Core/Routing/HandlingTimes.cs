namespace ContactCenter.Core.Routing;

/// <summary>How long a campaign's last interactions were with their agents.</summary>
public sealed class HandlingTimes
{
    const int Kept = 50;

    readonly Queue<long> milliseconds = [];
    long sum;

    /// <summary>Null while nothing is known.</summary>
    public double? MeanMs => milliseconds.Count > 0 ? (double)sum / milliseconds.Count : null;

    public void Add(long handled)
    {
        milliseconds.Enqueue(Math.Max(0, handled));
        sum += Math.Max(0, handled);
        if (milliseconds.Count > Kept)
        {
            sum -= milliseconds.Dequeue();
        }
    }
}
