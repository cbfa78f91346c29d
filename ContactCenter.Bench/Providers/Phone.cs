namespace ContactCenter.Bench.Providers;

public enum Line
{
    Direct,
    Cloud,
}

/// <summary>A customer with their phone: what they wrote and what they got, in order.</summary>
public sealed class Phone
{
    static readonly TimeSpan window = TimeSpan.FromHours(24);

    readonly Lock gate = new();
    readonly List<ReceivedMessage> received = [];
    readonly List<CustomerMessage> written = [];
    readonly HashSet<string> known = [];
    readonly Func<Phone, CustomerMessage, Task<DeliveryResult>> deliver;
    readonly TimeProvider time;
    int repeated;

    internal Phone(string clientId, string name, string session, TimeProvider time, Func<Phone, CustomerMessage, Task<DeliveryResult>> deliver)
    {
        (ClientId, Name, Session, this.time, this.deliver) = (clientId, name, session, time, deliver);
        MetAt = time.GetUtcNow();
    }

    public string ClientId { get; }
    public string Name { get; set; }
    public DateTimeOffset MetAt { get; }

    /// <summary>By which provider it writes.</summary>
    public Line Line { get; set; }

    /// <summary>Direct: 16 digits.</summary>
    public string Session { get; set; }

    /// <summary>Direct: empty while the provider's bot has the conversation.</summary>
    public string Skill { get; set; } = "";

    /// <summary>Direct: writes in the form without event and key, where only the session says who it is.</summary>
    public bool OldForm { get; set; }

    /// <summary>False: messages to it fail.</summary>
    public bool IsReachable { get; set; } = true;

    /// <summary>False: what it got stays delivered.</summary>
    public bool Reads { get; set; } = true;
    public DateTimeOffset? LastWroteAt { get; private set; }
    public bool IsWindowOpen => LastWroteAt is { } wrote && time.GetUtcNow() - wrote < window;

    /// <summary>In the order of arrival, each once.</summary>
    public IReadOnlyList<ReceivedMessage> Received
    {
        get
        {
            lock (gate)
                return [.. received];
        }
    }

    /// <summary>What the customer (or the bot) wrote, in order, taken or not.</summary>
    public IReadOnlyList<CustomerMessage> Written
    {
        get
        {
            lock (gate)
                return [.. written];
        }
    }

    /// <summary>How many messages came again with an id that it had.</summary>
    public int Repeated => repeated;

    public void OpenWindow() => LastWroteAt = time.GetUtcNow();

    public void ExpireWindow() => LastWroteAt = time.GetUtcNow() - window;

    /// <summary>Ends when the delivery was taken or given up.</summary>
    public Task<DeliveryResult> Write(string text) => Write(new CustomerMessage(text));

    public Task<DeliveryResult> Write(CustomerMessage message)
    {
        lock (gate)
            written.Add(message);
        if (message.FromCustomer)
            OpenWindow();
        return deliver(this, message);
    }

    public Task<DeliveryResult> BotSays(string text) => Write(new CustomerMessage(text) { FromCustomer = false });

    /// <summary>The bot gives the conversation to people of that skill; what follows carries the skill.</summary>
    public Task<DeliveryResult> HandOver(string skill, string text = "")
    {
        Skill = skill;
        return Write(new CustomerMessage(text) { FromCustomer = false, HandsOver = true });
    }

    /// <summary>False: it had this one, by its id.</summary>
    internal bool Receive(ReceivedMessage message, bool once)
    {
        lock (gate)
        {
            if (once && !known.Add(message.Id))
            {
                repeated++;
                return false;
            }

            if (!once && message.Mark is { } mark && !known.Add(mark))
                repeated++;
            received.Add(message);
            return true;
        }
    }
}
