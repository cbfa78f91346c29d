namespace ContactCenter.Core.Recordings;

/// <summary>
/// The ids that fit one condition, from high to low, fetched piece by piece. Where several must agree each is asked only for what the others have left,
/// so the rarest condition decides how much is read.
/// </summary>
/// <param name="fetch">At most so many ids, none above the first argument, from high to low; fewer only when there are no more.</param>
public sealed class DescendingIds(Func<long, int, Task<IReadOnlyList<long>>> fetch)
{
    const int First = 64, Most = 4_096;

    IReadOnlyList<long> piece = [];
    int at, size = First;
    bool over;

    /// <summary>The highest that is not above; null when there is none.</summary>
    async ValueTask<long?> Seek(long id)
    {
        while (true)
        {
            while (at < piece.Count && piece[at] > id)
            {
                at++;
            }

            if (at < piece.Count)
            {
                return piece[at];
            }

            if (over)
            {
                return null;
            }

            piece = await fetch(id, size);
            (at, over, size) = (0, piece.Count < size, Math.Min(size * 2, Most));
        }
    }

    /// <summary>The ids on which all agree, from high to low; at least one condition.</summary>
    public static async IAsyncEnumerable<long> Common(IReadOnlyList<DescendingIds> conditions, long highest)
    {
        var (wanted, agreed) = (highest, 0);
        for (var next = 0; ; next = (next + 1) % conditions.Count)
        {
            if (await conditions[next].Seek(wanted) is not { } found)
            {
                yield break;
            }

            agreed = found == wanted ? agreed + 1 : 1;
            wanted = found;
            if (agreed >= conditions.Count)
            {
                yield return found;
                (wanted, agreed) = (found - 1, 0);
            }
        }
    }
}
