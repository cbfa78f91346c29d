namespace ContactCenter.Core.Pdf.Text;

/// <summary>
/// The order in which a paragraph's characters are drawn: the Unicode Bidirectional Algorithm (UAX #9) without explicit embeddings (rules X1–X8), which chats hardly ever hold;
/// the characters that ask for them are kept, but order nothing.
/// </summary>
static class Bidi
{
    /// <summary>Each character's level: even is drawn from left to right, odd from right to left.</summary>
    /// <param name="characters">Code points of one paragraph.</param>
    /// <param name="isRightToLeft">Of the paragraph: as its first strong letter says.</param>
    public static byte[] Levels(IReadOnlyList<int> characters, out bool isRightToLeft)
    {
        var kinds = new BidiClass[characters.Count];
        for (var i = 0; i < kinds.Length; i++)
        {
            kinds[i] = BidiClasses.Of(characters[i]);
        }

        var first = Array.FindIndex(kinds, kind => kind is BidiClass.L or BidiClass.R or BidiClass.AL);
        isRightToLeft = first >= 0 && kinds[first] != BidiClass.L;
        var levels = new byte[kinds.Length];
        if (!isRightToLeft && !Array.Exists(kinds, kind => kind is BidiClass.R or BidiClass.AL or BidiClass.AN))
        {
            return levels;
        }

        var side = isRightToLeft ? BidiClass.R : BidiClass.L;
        ResolveWeak(kinds, side);
        BidiBrackets.Resolve(characters, kinds, side);
        ResolveNeutral(kinds, side);
        for (var i = 0; i < kinds.Length; i++)
        {
            levels[i] = (byte)(isRightToLeft ? kinds[i] == BidiClass.R ? 1 : 2 : kinds[i] switch { BidiClass.R => 1, BidiClass.EN or BidiClass.AN => 2, _ => 0 });
        }

        return levels;
    }

    /// <summary>Where a line ends with spaces, they stand at its end (L1); then runs are turned around from the highest level down (L2).</summary>
    /// <returns>The indexes in the order of drawing.</returns>
    public static int[] Order(byte[] levels, byte paragraph, Func<int, bool> isSpace)
    {
        for (var i = levels.Length - 1; i >= 0 && isSpace(i); i--)
        {
            levels[i] = paragraph;
        }

        var order = Enumerable.Range(0, levels.Length).ToArray();
        for (var level = levels.Length == 0 ? 0 : levels.Max(); level > 0; level--)
        {
            for (var i = 0; i < order.Length; i++)
            {
                var from = i;
                while (i < order.Length && levels[order[i]] >= level)
                {
                    i++;
                }

                if (i - from > 1)
                {
                    Array.Reverse(order, from, i - from);
                }
            }
        }

        return order;
    }

    /// <summary>W1–W7.</summary>
    static void ResolveWeak(BidiClass[] kinds, BidiClass side)
    {
        var (before, strong) = (side, side);
        for (var i = 0; i < kinds.Length; i++)
        {
            // W1: a mark is what it stands on; what shows nothing is passed over as one (5.2).
            kinds[i] = kinds[i] is BidiClass.NSM or BidiClass.BN ? before : kinds[i];
            before = kinds[i];
            strong = kinds[i] is BidiClass.L or BidiClass.R or BidiClass.AL ? kinds[i] : strong;
            kinds[i] = kinds[i] == BidiClass.EN && strong == BidiClass.AL ? BidiClass.AN : kinds[i];
        }

        for (var i = 0; i < kinds.Length; i++)
        {
            kinds[i] = kinds[i] == BidiClass.AL ? BidiClass.R : kinds[i];
            if (kinds[i] is BidiClass.ES or BidiClass.CS && i > 0 && i + 1 < kinds.Length && kinds[i - 1] == kinds[i + 1]
                && (kinds[i - 1] == BidiClass.EN || (kinds[i - 1] == BidiClass.AN && kinds[i] == BidiClass.CS)))
            {
                kinds[i] = kinds[i - 1];
            }
        }

        Terminators(kinds);
        strong = side;
        for (var i = 0; i < kinds.Length; i++)
        {
            kinds[i] = kinds[i] is BidiClass.ES or BidiClass.CS or BidiClass.ET ? BidiClass.ON : kinds[i];
            strong = kinds[i] is BidiClass.L or BidiClass.R ? kinds[i] : strong;
            kinds[i] = kinds[i] == BidiClass.EN && strong == BidiClass.L ? BidiClass.L : kinds[i];
        }
    }

    /// <summary>W5: signs beside a number belong to it.</summary>
    static void Terminators(BidiClass[] kinds)
    {
        for (var i = 0; i < kinds.Length; i++)
        {
            var from = i;
            while (i < kinds.Length && kinds[i] == BidiClass.ET)
            {
                i++;
            }

            if (i > from && ((from > 0 && kinds[from - 1] == BidiClass.EN) || (i < kinds.Length && kinds[i] == BidiClass.EN)))
            {
                Array.Fill(kinds, BidiClass.EN, from, i - from);
            }
        }
    }

    /// <summary>N1 and N2: what is neither takes the side of both its neighbours, or the paragraph's.</summary>
    static void ResolveNeutral(BidiClass[] kinds, BidiClass side)
    {
        for (var i = 0; i < kinds.Length; i++)
        {
            var from = i;
            while (i < kinds.Length && kinds[i] is BidiClass.WS or BidiClass.ON)
            {
                i++;
            }

            if (i > from)
            {
                var left = from == 0 ? side : Side(kinds[from - 1]);
                var right = i == kinds.Length ? side : Side(kinds[i]);
                Array.Fill(kinds, left == right ? left : side, from, i - from);
            }
        }
    }

    static BidiClass Side(BidiClass kind) => kind is BidiClass.EN or BidiClass.AN ? BidiClass.R : kind;
}
