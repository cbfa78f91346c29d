using ContactCenter.Core.Agents;

namespace ContactCenter.Core.Figures;

/// <summary>In what state each agent was and is. Not thread-safe.</summary>
sealed class AgentSpans
{
    sealed class Life
    {
        public List<StateSpan> Past { get; } = [];
        public AgentState State { get; set; }
        public long Since { get; set; }
    }

    readonly Dictionary<int, Life> lives = [];

    public void Clear() => lives.Clear();

    /// <summary>Answers the span that is over with it; null when nothing changed.</summary>
    public StateSpan? Change(int agentId, AgentState state, long at)
    {
        if (!lives.TryGetValue(agentId, out var life))
        {
            if (state == AgentState.Offline)
            {
                return null;
            }

            lives[agentId] = life = new Life { Since = at };
        }

        if (life.State == state)
        {
            return null;
        }

        var over = new StateSpan(life.State, life.Since, Math.Max(at, life.Since));
        if (over.State != AgentState.Offline)
        {
            life.Past.Add(over);
        }

        (life.State, life.Since) = (state, at);
        return over;
    }

    /// <summary>As rows tell it, oldest first; a last span without an end lasts.</summary>
    public void Remember(int agentId, IReadOnlyList<StateSpan> spans)
    {
        var life = lives[agentId] = new Life();
        foreach (var span in spans)
        {
            if (span.To == long.MaxValue)
            {
                (life.State, life.Since) = (span.State, span.From);
            }
            else
            {
                life.Past.Add(span);
            }
        }
    }

    public AgentToday DayOf(int agentId, LocalDay day)
    {
        if (!lives.TryGetValue(agentId, out var life))
        {
            return new AgentToday(default, AgentState.Offline, day.From);
        }

        var past = life.Past.Aggregate(default(AgentTimes), (sum, span) => sum + span.Within(day.From, day.To));
        return new AgentToday(past, life.State, Math.Max(life.Since, day.From));
    }

    public void ForgetBefore(long at)
    {
        foreach (var life in lives.Values)
        {
            life.Past.RemoveAll(span => span.To < at);
        }
    }

    /// <summary>From what keeps an agent logged in, on a break and busy (UTC ms, no end = still) to the states that follow from it, oldest first; nobody's offline times are told.</summary>
    public static List<StateSpan> Derive(IEnumerable<(long From, long? To)> sessions, IEnumerable<(long From, long? To)> breaks, IEnumerable<(long From, long? To)> busy)
    {
        var changes = new SortedDictionary<long, (int In, int Break, int Busy)>();
        void Note(IEnumerable<(long From, long? To)> spans, int @in, int pause, int work)
        {
            foreach (var (from, to) in spans)
            {
                Move(from, @in, pause, work);
                Move(to ?? long.MaxValue, -@in, -pause, -work);
            }
        }

        void Move(long at, int @in, int pause, int work)
        {
            var sum = changes.GetValueOrDefault(at);
            changes[at] = (sum.In + @in, sum.Break + pause, sum.Busy + work);
        }

        Note(sessions, 1, 0, 0);
        Note(breaks, 0, 1, 0);
        Note(busy, 0, 0, 1);
        var (derived, now, since, state) = (new List<StateSpan>(), (In: 0, Break: 0, Busy: 0), 0L, AgentState.Offline);
        foreach (var (at, by) in changes)
        {
            now = (now.In + by.In, now.Break + by.Break, now.Busy + by.Busy);
            var next = AgentStates.Of(now.In > 0, now.Break > 0, now.Busy > 0);
            if (next == state)
            {
                continue;
            }

            if (state != AgentState.Offline)
            {
                derived.Add(new StateSpan(state, since, at));
            }

            (state, since) = (next, at);
        }

        return derived;
    }
}
