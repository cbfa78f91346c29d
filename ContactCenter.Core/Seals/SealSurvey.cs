namespace ContactCenter.Core.Seals;

/// <summary>Verifies many interactions one after another, in memory that does not grow with them.</summary>
public static class SealSurvey
{
    const int PageSize = 200;

    /// <summary>Named in a report; there may be more.</summary>
    public const int MostNamed = 100;

    /// <param name="reader">What to read by.</param>
    /// <param name="from">Those that began then (UTC ms) or later; null = from the first.</param>
    /// <param name="to">Those that began before; null = to the last.</param>
    /// <param name="progress">Told after each page.</param>
    /// <param name="mayGoOn">Asked before each page.</param>
    /// <param name="stop">Ends it by an exception.</param>
    public static SealReport Run(ISealReader reader, long? from, long? to, Action<SealProgress> progress, Func<bool> mayGoOn, CancellationToken stop)
    {
        var (total, done, erased, changed, first) = (reader.Count(from, to), 0L, 0L, 0L, new List<SealCheck>());
        for (var ids = reader.Next(0, PageSize, from, to); ids.Count > 0 && mayGoOn(); ids = reader.Next(ids[^1], PageSize, from, to))
        {
            foreach (var id in ids)
            {
                stop.ThrowIfCancellationRequested();
                if (reader.Check(id) is { } check)
                {
                    (done, erased) = (done + 1, erased + check.Erased);
                    changed += check.IsIntact ? 0 : 1;
                    if (!check.IsIntact && first.Count < MostNamed)
                    {
                        first.Add(check);
                    }
                }
            }

            progress(new SealProgress(Math.Max(total, done), done, changed));
        }

        return new SealReport(done, erased, changed, first, from is null && to is null ? Journal(reader, stop) : null);
    }

    static SealBreak? Journal(ISealReader reader, CancellationToken stop)
    {
        foreach (var wrong in reader.CheckJournal())
        {
            stop.ThrowIfCancellationRequested();
            if (wrong is not null)
            {
                return wrong;
            }
        }

        return null;
    }
}
