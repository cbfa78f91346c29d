namespace ContactCenter.Bench.Providers;

/// <summary>What goes wrong at present: at most one fault of each kind. Draws come from one seeded row, so the same order of requests meets the same faults.</summary>
public sealed class Faults(int seed)
{
    static readonly int kinds = Enum.GetValues<FaultKind>().Length;

    readonly Lock gate = new();
    readonly Random random = new(seed);
    readonly Fault?[] set = new Fault?[kinds];
    readonly int[] left = new int[kinds];
    readonly long[] fired = new long[kinds];

    public IReadOnlyList<Fault> All
    {
        get
        {
            lock (gate)
                return [.. set.OfType<Fault>()];
        }
    }

    public void Set(Fault fault)
    {
        lock (gate)
        {
            set[(int)fault.Kind] = fault;
            left[(int)fault.Kind] = fault.Times ?? int.MaxValue;
        }
    }

    public void Clear(FaultKind kind)
    {
        lock (gate)
            set[(int)kind] = null;
    }

    public void Clear()
    {
        lock (gate)
            Array.Clear(set);
    }

    /// <summary>How often it has happened.</summary>
    public long Fired(FaultKind kind)
    {
        lock (gate)
            return fired[(int)kind];
    }

    internal Fault? Draw(FaultKind kind, string? clientId)
    {
        if (Volatile.Read(ref set[(int)kind]) is null)
            return null;
        lock (gate)
        {
            if (set[(int)kind] is not { } fault || (fault.ClientId is { } only && only != clientId) || random.NextDouble() >= fault.Probability)
                return null;
            fired[(int)kind]++;
            if (--left[(int)kind] <= 0)
                set[(int)kind] = null;
            return fault;
        }
    }
}
