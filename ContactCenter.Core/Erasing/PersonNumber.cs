namespace ContactCenter.Core.Erasing;

/// <summary>A number that a conversation's customer is known by, as its digits alone. The database keeps these itself, whoever writes or erases the number.</summary>
public sealed class PersonNumber
{
    public required string Digits { get; init; }
    public long InteractionId { get; init; }
}
