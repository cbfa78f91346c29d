using ContactCenter.Core.Interactions;

namespace ContactCenter.Core.Monitoring;

/// <summary>Who stands in which campaign's queue, first first, and what each agent has: kept up to date, so that nobody searches all that is open.</summary>
sealed class LiveQueues
{
    readonly record struct Place(int Priority, long QueuedAt, long Id) : IComparable<Place>
    {
        public static Place Of(LiveInteraction interaction) => new(interaction.Priority, interaction.QueuedAt, interaction.Id);

        public int CompareTo(Place other) =>
            Priority != other.Priority ? other.Priority.CompareTo(Priority) : QueuedAt != other.QueuedAt ? QueuedAt.CompareTo(other.QueuedAt) : Id.CompareTo(other.Id);
    }

    readonly Dictionary<int, SortedSet<Place>> byCampaign = [];
    readonly Dictionary<int, HashSet<long>> byAgent = [];

    /// <summary>Waiting in and offered from that campaign's queue, first first.</summary>
    public IEnumerable<long> Of(int campaignId) => byCampaign.TryGetValue(campaignId, out var queue) ? queue.Select(place => place.Id) : [];

    /// <summary>Active with and offered to that agent.</summary>
    public IReadOnlyCollection<long> ServedBy(int agentId) => byAgent.GetValueOrDefault(agentId) ?? (IReadOnlyCollection<long>)[];

    /// <summary>One came (no before), changed, or went (no after).</summary>
    public void Move(LiveInteraction? before, LiveInteraction? after)
    {
        if (before is { State: var state } && state.IsQueued() && !(after is not null && after.State.IsQueued() && after.CampaignId == before.CampaignId && Place.Of(after) == Place.Of(before)))
        {
            byCampaign.GetValueOrDefault(before.CampaignId)?.Remove(Place.Of(before));
        }

        if (after is not null && after.State.IsQueued())
        {
            Get(byCampaign, after.CampaignId).Add(Place.Of(after));
        }

        if (before?.AgentId is { } old && after?.AgentId != old && byAgent.TryGetValue(old, out var had) && had.Remove(before.Id) && had.Count == 0)
        {
            byAgent.Remove(old);
        }

        if (after?.AgentId is { } now)
        {
            Get(byAgent, now).Add(after.Id);
        }
    }

    static T Get<T>(Dictionary<int, T> sets, int key) where T : new() => sets.TryGetValue(key, out var set) ? set : sets[key] = new T();
}
