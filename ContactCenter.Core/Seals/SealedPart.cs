namespace ContactCenter.Core.Seals;

/// <summary>What of an interaction stands beside its entries and may change; sealed as a whole whenever it does. Numbers are digested.</summary>
public enum SealedPart
{
    Interaction = 1,
    Queue = 2,
    Legs = 3,
    Closure = 4,
}
