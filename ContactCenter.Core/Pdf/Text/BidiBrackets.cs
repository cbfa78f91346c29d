namespace ContactCenter.Core.Pdf.Text;

/// <summary>Brackets of one pair are drawn to the same side (rule N0): "(123)" stays together wherever it stands.</summary>
static class BidiBrackets
{
    const int Deepest = 63;

    /// <param name="kinds">After the weak ones are resolved; brackets get their side.</param>
    public static void Resolve(IReadOnlyList<int> characters, BidiClass[] kinds, BidiClass side)
    {
        foreach (var (open, close) in Pairs(characters, kinds))
        {
            var (hasOwn, hasOther) = (false, false);
            for (var i = open + 1; i < close; i++)
            {
                var strong = Side(kinds[i]);
                hasOwn |= strong == side;
                hasOther |= strong is BidiClass.L or BidiClass.R && strong != side;
            }

            if (hasOwn || hasOther)
            {
                kinds[open] = kinds[close] = hasOwn || Before(kinds, open, side) == side ? side : Other(side);
            }
        }
    }

    static BidiClass Before(BidiClass[] kinds, int at, BidiClass side)
    {
        while (--at >= 0)
        {
            if (Side(kinds[at]) is BidiClass.L or BidiClass.R)
            {
                return Side(kinds[at]);
            }
        }

        return side;
    }

    /// <summary>By where they open; one that has no partner is none.</summary>
    static List<(int Open, int Close)> Pairs(IReadOnlyList<int> characters, BidiClass[] kinds)
    {
        var (pairs, open) = (new List<(int Open, int Close)>(), new List<int>());
        for (var i = 0; i < kinds.Length && open.Count <= Deepest; i++)
        {
            if (kinds[i] != BidiClass.ON || Mirrors.Of(characters[i]) is var partner && partner == characters[i])
            {
                continue;
            }

            if (Mirrors.IsOpening(characters[i]))
            {
                open.Add(i);
            }
            else if (open.FindLastIndex(at => characters[at] == partner) is >= 0 and var found)
            {
                pairs.Add((open[found], i));
                open.RemoveRange(found, open.Count - found);
            }
        }

        pairs.Sort();
        return pairs;
    }

    static BidiClass Other(BidiClass side) => side == BidiClass.L ? BidiClass.R : BidiClass.L;

    static BidiClass Side(BidiClass kind) => kind is BidiClass.EN or BidiClass.AN ? BidiClass.R : kind;
}
