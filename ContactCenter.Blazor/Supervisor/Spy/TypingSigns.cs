using ContactCenter.Core.Interactions;

namespace ContactCenter.Blazor.Supervisor.Spy;

/// <summary>Takes back a sign of typing that its sender never took back.</summary>
sealed class TypingSigns : IDisposable
{
    public static readonly TimeSpan Lasts = TimeSpan.FromSeconds(6);

    readonly ITimer customer, agent;

    public TypingSigns(TimeProvider clock)
    {
        customer = Timer(clock, MessageFrom.Customer);
        agent = Timer(clock, MessageFrom.Agent);
    }

    public event Action<Typing>? Forgotten;

    /// <summary>A new sign puts the end of an earlier one off.</summary>
    public void Saw(Typing typing) => (typing.By == MessageFrom.Customer ? customer : agent).Change(typing.On ? Lasts : Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

    public void Dispose()
    {
        customer.Dispose();
        agent.Dispose();
    }

    ITimer Timer(TimeProvider clock, MessageFrom by) =>
        clock.CreateTimer(_ => Forgotten?.Invoke(new Typing(by, false)), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
}
