using System.Collections.Immutable;

namespace ContactCenter.Core.Figures;

/// <summary>A campaign's figures of its present day.</summary>
/// <param name="Quarters">One for each quarter hour of the day, by when an interaction entered the queue.</param>
/// <param name="ByAgent">What each agent did of this campaign.</param>
/// <param name="Agents">How the members spend their day, whatever campaign they work for.</param>
public sealed record DayFigures(
    int CampaignId, LocalDay Day, QueueTally Queue, WorkTally Work, ImmutableArray<QueueTally> Quarters, ImmutableDictionary<int, WorkTally> ByAgent, ImmutableDictionary<int, AgentToday> Agents);
