using ContactCenter.Core.Interactions;
using ContactCenter.Core.Journal;

namespace ContactCenter.Core.Routing;

/// <summary>
/// What routing remembers of the past: who got a campaign's last one, when each agent's last one of it ended, how many they completed today, and how long
/// handling took of late. A fold of the journal, rebuilt from the rows at start (<see cref="ServiceMemoryQuery"/>). Not thread-safe; the router guards it.
/// </summary>
public sealed class ServiceMemory
{
    internal readonly record struct Holder(int AgentId, int CampaignId, long? ActiveSince);

    readonly record struct Served(long EndedAt, DateOnly Day, int Completed);

    readonly Dictionary<long, Holder> holders = [];
    readonly Dictionary<(int CampaignId, int AgentId), Served> served = [];
    readonly Dictionary<int, RowPlace> last = [];
    readonly Dictionary<int, HandlingTimes> handling = [];

    public RowPlace? LastChosen(int campaignId) => last.TryGetValue(campaignId, out var place) ? place : null;

    public HandlingTimes HandlingOf(int campaignId) => handling.TryGetValue(campaignId, out var times) ? times : handling[campaignId] = new HandlingTimes();

    /// <param name="today">In the campaign's time zone.</param>
    public (long? LastServedAt, int CompletedToday) Of(int campaignId, int agentId, DateOnly today) =>
        served.TryGetValue((campaignId, agentId), out var of) ? (of.EndedAt, of.Day == today ? of.Completed : 0) : (null, 0);

    public void Choose(int campaignId, RowPlace place) => last[campaignId] = place;

    /// <summary>Answers the agent who may get something else now, because this one is no longer theirs.</summary>
    /// <param name="dayOf">The local day of an instant in a campaign.</param>
    public int? Apply(JournalEntry entry, Func<int, long, DateOnly> dayOf)
    {
        if (entry.InteractionId is not { } id)
        {
            return null;
        }

        var before = holders.TryGetValue(id, out var found) ? found : (Holder?)null;
        switch (entry.Event)
        {
            case InteractionOffered or InteractionTransferred:
                holders[id] = new Holder(entry.AgentId!.Value, entry.CampaignId!.Value, null);
                break;
            case InteractionAnswered:
                holders[id] = new Holder(entry.AgentId!.Value, entry.CampaignId!.Value, entry.At);
                return null;
            case InteractionMoved when before is { } moved:
                holders[id] = moved with { CampaignId = entry.CampaignId!.Value, ActiveSince = moved.ActiveSince is null ? null : entry.At };
                break;
            case InteractionQueued or InteractionFinished:
                holders.Remove(id);
                break;
            default:
                return null;
        }

        if (before is { ActiveSince: { } since } leg)
        {
            EndLeg(leg, since, entry.At, entry.Event is InteractionFinished { State: InteractionState.Completed }, dayOf(leg.CampaignId, entry.At));
        }

        return before?.AgentId;
    }

    internal void Hold(long interactionId, Holder holder) => holders[interactionId] = holder;

    internal void EndLeg(Holder leg, long since, long at, bool completed, DateOnly day)
    {
        var key = (leg.CampaignId, leg.AgentId);
        var before = served.GetValueOrDefault(key);
        var completedBefore = before.Day == day ? before.Completed : 0;
        served[key] = new Served(Math.Max(before.EndedAt, at), day, completedBefore + (completed ? 1 : 0));
        HandlingOf(leg.CampaignId).Add(at - since);
    }
}
