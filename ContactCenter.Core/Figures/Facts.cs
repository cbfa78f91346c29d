namespace ContactCenter.Core.Figures;

/// <summary>What figures are made of, as rows or the journal tell it: reports and live pages count the same.</summary>
/// <param name="Stays">Also those that are still open.</param>
/// <param name="Rejected">The campaign and the instant (UTC ms) of each that was turned away.</param>
/// <param name="States">By agent, oldest first.</param>
public sealed record Facts(IReadOnlyList<Stay> Stays, IReadOnlyList<(int CampaignId, long At)> Rejected, IReadOnlyList<Work> Works, IReadOnlyDictionary<int, IReadOnlyList<StateSpan>> States)
{
    /// <summary>Tallies by whatever the key says: campaign, quarter hour, agent who answered, or several of them.</summary>
    public Dictionary<TKey, QueueTally> CountQueue<TKey>(Func<Stay, TKey> key, Func<int, FigureRules> rules) where TKey : notnull
    {
        var tallies = new Dictionary<TKey, QueueTally>();
        foreach (var stay in Stays)
        {
            var of = key(stay);
            tallies[of] = tallies.GetValueOrDefault(of, QueueTally.Nothing) + QueueTally.Of(stay, rules(stay.CampaignId));
        }

        return tallies;
    }

    public Dictionary<TKey, WorkTally> CountWork<TKey>(Func<Work, TKey> key) where TKey : notnull
    {
        var tallies = new Dictionary<TKey, WorkTally>();
        foreach (var work in Works)
        {
            var of = key(work);
            tallies[of] = tallies.GetValueOrDefault(of, WorkTally.Nothing) + work.Tally;
        }

        return tallies;
    }
}
