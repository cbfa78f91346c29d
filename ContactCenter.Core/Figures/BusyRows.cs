using ContactCenter.Core.Agents;
using ContactCenter.Core.Data;

namespace ContactCenter.Core.Figures;

/// <summary>The conversations, with their wrap-ups, that made agents busy: the upper part of occupancy. What lay within a break alone is left out, as the figure leaves it out.</summary>
sealed class BusyRows(ContactDb db)
{
    /// <summary>One for each interaction and agent; its time is what of it lay in that span and counted as busy. Several at once each have it whole.</summary>
    /// <param name="seen">Campaigns that may be seen: work for others made busy too, but is not told.</param>
    public IEnumerable<FigureRow> Of(IReadOnlyCollection<int> agents, IReadOnlyCollection<int> seen, long from, long to)
    {
        var busy = new LivesQuery(db).Read(agents, from, to).ToDictionary(life => life.Key, life => life.Value.States.Where(span => span.State == AgentState.Busy).ToList());
        var legs = LivesQuery.Within(db.Legs.Where(leg => agents.Contains(leg.AgentId) && seen.Contains(leg.CampaignId))
            .Select(leg => new Spell { AgentId = leg.AgentId, InteractionId = leg.InteractionId, CampaignId = leg.CampaignId, From = leg.StartedAt, To = leg.EndedAt }), from, to);
        var wrapUps = LivesQuery.Within(db.WrapUps.Where(wrapUp => agents.Contains(wrapUp.AgentId) && seen.Contains(wrapUp.CampaignId))
            .Select(wrapUp => new Spell { AgentId = wrapUp.AgentId, InteractionId = wrapUp.InteractionId, CampaignId = wrapUp.CampaignId, From = wrapUp.StartedAt, To = wrapUp.EndedAt }), from, to);
        return agents.SelectMany(agent => legs[agent].Concat(wrapUps[agent])).GroupBy(work => (work.InteractionId, work.CampaignId, work.AgentId))
            .Select(work => new FigureRow(work.Key.InteractionId, 0, work.Min(piece => piece.From), work.Key.CampaignId, work.Key.AgentId,
                work.Sum(piece => busy[work.Key.AgentId].Sum(span => Shared(span, Math.Max(piece.From, from), Math.Min(piece.To ?? to, to))))))
            .Where(row => row.Ms > 0);
    }

    static long Shared(StateSpan span, long from, long to) => Math.Max(0, Math.Min(span.To, to) - Math.Max(span.From, from));
}
