using System.Text.Json;

namespace ContactCenter.Tests.Support;

/// <summary>What a client that follows the protocol knows of its conversation.</summary>
public sealed class Mirror
{
    readonly Lock gate = new();
    readonly SortedDictionary<long, (string Id, string Text)> messages = [];

    public string State { get; private set; } = "";

    /// <summary>Events with messages that came although they were known already.</summary>
    public int Repeated { get; private set; }

    public IReadOnlyList<string> Ids
    {
        get
        {
            lock (gate)
            {
                return [.. messages.Values.Select(message => message.Id)];
            }
        }
    }

    public void Apply(ServerEvent happened)
    {
        lock (gate)
        {
            switch (happened.Name)
            {
                case "snapshot":
                    messages.Clear();
                    State = happened.Data.GetProperty("state").GetString()!;
                    foreach (var message in happened.Data.GetProperty("messages").EnumerateArray())
                    {
                        Add(message);
                    }

                    break;
                case "message":
                    Add(happened.Data);
                    break;
                case "state":
                    State = happened.Data.GetProperty("state").GetString()!;
                    break;
            }
        }
    }

    void Add(JsonElement message)
    {
        var sequence = message.GetProperty("sequence").GetInt64();
        Repeated += messages.ContainsKey(sequence) ? 1 : 0;
        messages[sequence] = (message.GetProperty("id").GetString()!, message.GetProperty("text").GetString()!);
    }
}
