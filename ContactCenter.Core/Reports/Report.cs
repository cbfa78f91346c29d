using System.Collections.Immutable;
using ContactCenter.Core.Figures;

namespace ContactCenter.Core.Reports;

/// <summary>The tallies of one row. Two add up to that of both, except that an agent's time counts once, whatever is summed.</summary>
/// <param name="Times">Of the campaigns' members, whatever campaign they worked for, as on live pages; of an agent's row, that agent's.</param>
/// <param name="Breaks">Of these times, ms on each break.</param>
public sealed record ReportFigures(QueueTally Queue, WorkTally Work, AgentTimes Times, ImmutableSortedDictionary<int, long> Breaks, RatingTally Ratings)
{
    public static readonly ReportFigures Nothing = new(QueueTally.Nothing, WorkTally.Nothing, default, ImmutableSortedDictionary<int, long>.Empty, default);

    public bool IsNothing => Times == default && !IsCounted;

    /// <summary>There is something besides time.</summary>
    public bool IsCounted => Ratings != default || Queue != QueueTally.Nothing || Work != WorkTally.Nothing;

    public static ReportFigures operator +(ReportFigures a, ReportFigures b) => new(a.Queue + b.Queue, a.Work + b.Work, a.Times + b.Times, Sum(a.Breaks, b.Breaks), a.Ratings + b.Ratings);

    static ImmutableSortedDictionary<int, long> Sum(ImmutableSortedDictionary<int, long> a, ImmutableSortedDictionary<int, long> b) =>
        b.IsEmpty ? a : a.IsEmpty ? b : a.SetItems(b.Select(one => KeyValuePair.Create(one.Key, one.Value + a.GetValueOrDefault(one.Key))));
}

/// <param name="Key">The campaign, the agent, the channel, or 0 where there is one row for all; by agent, 0 is what no agent answered.</param>
/// <param name="Slot">Null = the whole time.</param>
public sealed record ReportRow(int Key, ReportSlot? Slot, ReportFigures Figures);

/// <param name="Rows">Those that are not empty, by key and time.</param>
/// <param name="Curve">All slots together with their figures, the empty ones too.</param>
/// <param name="CountedTo">Up to when (UTC ms) states that last were counted.</param>
public sealed record Report(IReadOnlyList<ReportRow> Rows, IReadOnlyList<(ReportSlot Slot, ReportFigures Figures)> Curve, ReportFigures Total, long CountedTo);
