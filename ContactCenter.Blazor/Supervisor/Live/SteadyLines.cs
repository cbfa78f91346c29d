namespace ContactCenter.Blazor.Supervisor.Live;

static class SteadyLines
{
    /// <summary>These lines, with those of the moment before where they are equal; if all are, the list itself.</summary>
    public static IReadOnlyList<TLine> After<TLine>(IReadOnlyList<TLine>? before, List<TLine> now)
        where TLine : class, ILiveLine
    {
        if (before is null || before.Count == 0)
            return now;
        var old = before.ToDictionary(line => line.Key);
        var same = before.Count == now.Count;
        for (var i = 0; i < now.Count; i++)
        {
            if (old.TryGetValue(now[i].Key, out var was) && was.Equals(now[i]))
                now[i] = was;
            same = same && ReferenceEquals(now[i], before[i]);
        }
        return same ? before : now;
    }
}
