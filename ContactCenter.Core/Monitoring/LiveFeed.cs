using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Figures;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Monitoring;

/// <summary>All that a viewer may see now.</summary>
public sealed record LiveSnapshot(IReadOnlyList<LiveInteraction> Interactions, IReadOnlyList<LiveAgent> Agents)
{
    /// <summary>The figures of the campaigns that a supervisor sees.</summary>
    public IReadOnlyList<DayFigures> Campaigns { get; init; } = [];
}

/// <summary>What changed since the last batch, newest value per key; a null value means: no longer there, or no longer yours to see. With a snapshot, everything is replaced by it.</summary>
public sealed record LiveBatch(LiveSnapshot? Snapshot, IReadOnlyDictionary<long, LiveInteraction?> Interactions, IReadOnlyDictionary<int, LiveAgent?> Agents)
{
    public IReadOnlyList<DayFigures> Campaigns { get; init; } = [];
}

/// <summary>Snapshot + stream of what is alive, filtered by what the viewer may see before it is sent.</summary>
public sealed class LiveFeed(LiveCentre centre, CampaignDirectory campaigns)
{
    /// <summary>For an agent's inbox: what waits in their campaigns, what is theirs, and their own state.</summary>
    public LiveSubscription SubscribeInbox(Actor actor) => new(centre, () => new InboxViewer(actor, campaigns.Current));

    /// <summary>For a supervisor: the campaigns of their group and these campaigns' agents. Nobody else sees anything.</summary>
    public LiveSubscription SubscribeSupervision(Actor actor) => new(centre, () => new SupervisionViewer(actor, campaigns.Current));
}
