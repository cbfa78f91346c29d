namespace ContactCenter.Blazor.Controls;

/// <summary>
/// Tells what was sent on and comes back later (an address, a parameter) from what somebody else changed. Without it a slow
/// round trip puts an older text over what has been typed since.
/// </summary>
public sealed class Echo
{
    readonly Queue<string> sent = [];

    public void Expect(string value) => sent.Enqueue(value);

    /// <summary>True when the value is one that was sent; those sent before it are no longer expected.</summary>
    public bool Is(string value)
    {
        if (!sent.Contains(value))
            return false;
        while (sent.Dequeue() != value)
        {
        }
        return true;
    }
}
