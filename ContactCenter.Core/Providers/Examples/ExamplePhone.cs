using ContactCenter.Core.Providers.Sending;

namespace ContactCenter.Core.Providers.Examples;

public enum ExampleAuthor
{
    Customer,
    Bot,
    Centre,
}

/// <summary>What a phone shows.</summary>
/// <param name="Number">Its place, from 1.</param>
/// <param name="At">UTC ms.</param>
public sealed record ExampleMessage(int Number, ExampleAuthor By, string Text, long At)
{
    /// <summary>Of one from the centre: the id that it was sent with.</summary>
    public string? Id { get; init; }
    public OutgoingFile? File { get; init; }

    /// <summary>The customer's own file.</summary>
    public string? FileName { get; init; }
}

/// <summary>What goes wrong, as long as it is chosen.</summary>
/// <param name="Twice">What the customer writes is delivered twice.</param>
/// <param name="Slow">Answers take five seconds.</param>
/// <param name="Off">The phone is off: answers are accepted and do not arrive.</param>
/// <param name="Refuses">Answers are refused.</param>
public sealed record ExampleFaults(bool Twice = false, bool Slow = false, bool Off = false, bool Refuses = false);

/// <summary>The phone of a played customer. In memory only; a newer one drops the oldest of many messages.</summary>
public sealed class ExamplePhone(int providerId, ProviderAddress address)
{
    const int Most = 300;

    readonly Lock gate = new();
    readonly List<(string Id, DeliveryStatus Told)> arrived = [];
    List<ExampleMessage> messages = [];
    ExampleFaults faults = new();
    int last, lookers;

    /// <summary>Something changed; raised by whoever changed it.</summary>
    public event Action? Changed;

    public int ProviderId => providerId;
    public ProviderAddress Address => address;

    /// <summary>As it was when asked: never changed afterwards.</summary>
    public IReadOnlyList<ExampleMessage> Messages
    {
        get
        {
            lock (gate)
            {
                return messages;
            }
        }
    }

    public ExampleFaults Faults
    {
        get
        {
            lock (gate)
            {
                return faults;
            }
        }

        internal set
        {
            lock (gate)
            {
                faults = value;
            }

            Changed?.Invoke();
        }
    }

    /// <summary>What the provider's bot lets choose from now; empty when it asked nothing.</summary>
    public IReadOnlyList<string> Choices { get; internal set; } = [];

    /// <summary>Somebody looks at it, until that is disposed.</summary>
    internal IDisposable Look()
    {
        Interlocked.Increment(ref lookers);
        return new Looking(this);
    }

    internal void Add(ExampleAuthor by, string text, long at, string? fileName = null) => Keep(number => new ExampleMessage(number, by, text, at) { FileName = fileName });

    /// <summary>One from the centre, which may come repeatedly and is shown once.</summary>
    internal void Receive(OutgoingMessage message, long at)
    {
        lock (gate)
        {
            if (arrived.Any(known => known.Id == message.Id))
            {
                return;
            }

            arrived.Add((message.Id, DeliveryStatus.Sent));
        }

        Keep(number => new ExampleMessage(number, ExampleAuthor.Centre, message.Text, at) { Id = message.Id, File = message.File });
    }

    /// <summary>What is to be told to the centre now, each once.</summary>
    internal IReadOnlyList<(string Id, DeliveryStatus Status)> Untold()
    {
        lock (gate)
        {
            var now = faults.Off ? DeliveryStatus.Sent : lookers > 0 ? DeliveryStatus.Read : DeliveryStatus.Delivered;
            var untold = arrived.Where(known => known.Told < now).Select(known => (known.Id, now)).ToList();
            for (var i = 0; i < arrived.Count; i++)
            {
                arrived[i] = (arrived[i].Id, arrived[i].Told < now ? now : arrived[i].Told);
            }

            return untold;
        }
    }

    /// <summary>Answers that came while the phone was off are not shown yet.</summary>
    public bool Shows(ExampleMessage message)
    {
        lock (gate)
        {
            return message.Id is null || arrived.Any(known => known.Id == message.Id && known.Told > DeliveryStatus.Sent);
        }
    }

    internal void Tell() => Changed?.Invoke();

    void Keep(Func<int, ExampleMessage> make)
    {
        lock (gate)
        {
            messages = [.. messages.Skip(Math.Max(0, messages.Count + 1 - Most)), make(++last)];
            arrived.RemoveRange(0, Math.Max(0, arrived.Count - Most));
        }

        Changed?.Invoke();
    }

    sealed class Looking(ExamplePhone phone) : IDisposable
    {
        ExamplePhone? looked = phone;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref looked, null) is { } left)
            {
                Interlocked.Decrement(ref left.lookers);
            }
        }
    }
}
