using System.Collections.Immutable;
using ContactCenter.Core.Figures;
using ContactCenter.Core.Monitoring;

namespace ContactCenter.Blazor.Supervisor.State;

/// <summary>All that is alive and that the supervisors of one group may see, at one moment.</summary>
public sealed record Supervision(ImmutableDictionary<long, LiveInteraction> Interactions, ImmutableDictionary<int, LiveAgent> Agents)
{
    public static Supervision Nothing => new(ImmutableDictionary<long, LiveInteraction>.Empty, ImmutableDictionary<int, LiveAgent>.Empty);

    /// <summary>The figures of each campaign's present day.</summary>
    public ImmutableDictionary<int, DayFigures> Campaigns { get; init; } = ImmutableDictionary<int, DayFigures>.Empty;

    /// <summary>Greater than that of every moment before.</summary>
    public long Version { get; private init; }

    /// <summary>What pages show of it and of the moments before and after it.</summary>
    public SharedViews Views { get; } = new();

    /// <summary>After one more batch. What did not change stays the same object, also through a fresh snapshot.</summary>
    public Supervision After(LiveBatch batch) => batch.Snapshot is { } snapshot
        ? this with
        {
            Version = Version + 1,
            Interactions = Replace(Interactions, snapshot.Interactions.Select(interaction => KeyValuePair.Create(interaction.Id, interaction))),
            Agents = Replace(Agents, snapshot.Agents.Select(agent => KeyValuePair.Create(agent.AgentId, agent))),
            Campaigns = snapshot.Campaigns.ToImmutableDictionary(day => day.CampaignId),
        }
        : this with
        {
            Version = Version + 1,
            Interactions = Merge(Interactions, batch.Interactions),
            Agents = Merge(Agents, batch.Agents),
            Campaigns = batch.Campaigns.Count == 0 ? Campaigns : Campaigns.SetItems(batch.Campaigns.Select(day => KeyValuePair.Create(day.CampaignId, day))),
        };

    static ImmutableDictionary<TKey, TValue> Merge<TKey, TValue>(ImmutableDictionary<TKey, TValue> before, IReadOnlyDictionary<TKey, TValue?> changes)
        where TKey : notnull
        where TValue : class
    {
        if (changes.Count == 0)
            return before;
        var after = before.ToBuilder();
        foreach (var (key, value) in changes)
        {
            if (value is null)
                after.Remove(key);
            else
                after[key] = value;
        }
        return after.ToImmutable();
    }

    static ImmutableDictionary<TKey, TValue> Replace<TKey, TValue>(ImmutableDictionary<TKey, TValue> before, IEnumerable<KeyValuePair<TKey, TValue>> all)
        where TKey : notnull
        where TValue : class =>
        all.ToImmutableDictionary(pair => pair.Key, pair => before.TryGetValue(pair.Key, out var old) && old.Equals(pair.Value) ? old : pair.Value);
}
