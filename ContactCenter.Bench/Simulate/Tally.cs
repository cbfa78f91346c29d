namespace ContactCenter.Bench.Simulate;

/// <summary>What the simulated visitors are doing, for the live line.</summary>
sealed class Tally
{
    int waiting, active, ended, messages, received, reloads, errors;
    string lastError = "";

    public void Waits(int by) => Interlocked.Add(ref waiting, by);
    public void IsActive(int by) => Interlocked.Add(ref active, by);
    public void Ended() => Interlocked.Increment(ref ended);
    public void Sent() => Interlocked.Increment(ref messages);
    public void Received() => Interlocked.Increment(ref received);
    public void Reloaded() => Interlocked.Increment(ref reloads);

    public void Failed(string what)
    {
        Interlocked.Increment(ref errors);
        lastError = what;
    }

    public override string ToString() =>
        $"waiting {waiting}  active {active}  ended {ended}  sent {messages}  received {received}  reloads {reloads}  errors {errors}" + (errors > 0 ? $"  (last: {lastError})" : "");
}
