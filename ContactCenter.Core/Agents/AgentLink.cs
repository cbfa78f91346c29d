namespace ContactCenter.Core.Agents;

/// <summary>One page of an agent. It begins alive.</summary>
public sealed class AgentLink : IDisposable
{
    readonly Lock gate = new();
    readonly AgentPresence presence;
    readonly int agentId;
    bool up, disposed;

    internal AgentLink(AgentPresence presence, int agentId)
    {
        (this.presence, this.agentId) = (presence, agentId);
        Alive();
    }

    public void Alive()
    {
        lock (gate)
        {
            if (!up && !disposed)
            {
                up = true;
                presence.Up(agentId);
            }
        }
    }

    /// <summary>No sign of life for so long now.</summary>
    public void Silent(TimeSpan since)
    {
        lock (gate)
        {
            if (up)
            {
                up = false;
                presence.Down(agentId, since);
            }
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            Silent(TimeSpan.Zero);
            disposed = true;
        }
    }
}
