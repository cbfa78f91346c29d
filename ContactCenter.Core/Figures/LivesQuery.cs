using ContactCenter.Core.Data;

namespace ContactCenter.Core.Figures;

/// <summary>Something that took a time of an agent's (UTC ms); no end = it lasts.</summary>
sealed class Spell
{
    public int AgentId { get; init; }
    public int BreakId { get; init; }
    public long InteractionId { get; init; }
    public int CampaignId { get; init; }
    public long From { get; init; }
    public long? To { get; init; }
}

/// <summary>Reads how agents spent a span of time.</summary>
sealed class LivesQuery(ContactDb db)
{
    /// <summary>How each of them was from one instant to another (UTC ms), and on which breaks; all are answered.</summary>
    public Dictionary<int, AgentLife> Read(IReadOnlyCollection<int> agents, long from, long to)
    {
        var sessions = Within(db.AgentSessions.Where(session => agents.Contains(session.UserId))
            .Select(session => new Spell { AgentId = session.UserId, From = session.StartedAt, To = session.EndedAt }), from, to);
        List<int> present = [.. sessions.Select(of => of.Key)];
        var breaks = Within(db.AgentBreaks.Where(pause => present.Contains(pause.AgentId))
            .Select(pause => new Spell { AgentId = pause.AgentId, BreakId = pause.BreakId, From = pause.StartedAt, To = pause.EndedAt }), from, to);
        var legs = Within(db.Legs.Where(leg => present.Contains(leg.AgentId))
            .Select(leg => new Spell { AgentId = leg.AgentId, From = leg.StartedAt, To = leg.EndedAt }), from, to);
        var wrapUps = Within(db.WrapUps.Where(wrapUp => present.Contains(wrapUp.AgentId))
            .Select(wrapUp => new Spell { AgentId = wrapUp.AgentId, From = wrapUp.StartedAt, To = wrapUp.EndedAt }), from, to);
        return agents.Distinct().ToDictionary(id => id, id =>
        {
            var states = sessions.Contains(id) ? AgentSpans.Derive(Times(sessions[id]), Times(breaks[id]), Times(legs[id].Concat(wrapUps[id]))) : [];
            return new AgentLife(states, BreakSpan.Of(states, [.. breaks[id].Select(pause => (pause.BreakId, pause.From, pause.To))]));
        });
    }

    /// <summary>Three questions, each of which an index answers; asked as one, all that ever began before would be read.</summary>
    public static ILookup<int, Spell> Within(IQueryable<Spell> all, long from, long to) =>
        all.Where(spell => spell.From >= from && spell.From < to)
            .Concat(all.Where(spell => spell.From < from && spell.To > from))
            .Concat(all.Where(spell => spell.From < from && spell.To == null))
            .AsEnumerable().OrderBy(spell => spell.From).ToLookup(spell => spell.AgentId);

    static IEnumerable<(long From, long? To)> Times(IEnumerable<Spell> spells) => spells.Select(spell => (spell.From, spell.To));
}
