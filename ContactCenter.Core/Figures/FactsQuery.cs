using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Figures;

/// <summary>Reads the facts of a span of time from the rows. Whoever calls it has settled which campaigns may be seen.</summary>
sealed class FactsQuery(ContactDb db)
{
    /// <summary>What belongs to the time from one instant up to another (UTC ms) in those campaigns, and how those agents spent it.</summary>
    public Facts Read(IReadOnlyCollection<int> campaigns, IReadOnlyCollection<int> agents, long from, long to) =>
        new([.. Stays(campaigns, from, to)], [.. Rejected(campaigns, from, to)], [.. Works(campaigns, from, to)], new LivesQuery(db).Read(agents, from, to).ToDictionary(life => life.Key, life => life.Value.States));

    /// <summary>For the day's book: all that may belong to a present day, and what is open.</summary>
    public BookStart ReadForToday(IReadOnlyCollection<int> campaigns, IReadOnlyCollection<int> agents, long since)
    {
        var open = db.Interactions.AsNoTracking().Where(interaction => interaction.EndedAt == null);
        var stays = db.QueueEntries.AsNoTracking().Where(entry => open.Any(interaction => interaction.Id == entry.InteractionId)).AsEnumerable()
            .GroupBy(entry => entry.InteractionId).ToDictionary(group => group.Key, group => Stay.Of(group.MaxBy(entry => entry.Number)!));
        var legs = db.Legs.AsNoTracking().Where(leg => leg.EndedAt == null).ToDictionary(leg => leg.InteractionId);
        var cases = open.Select(interaction => new { interaction.Id, interaction.Direction }).AsEnumerable().ToDictionary(interaction => interaction.Id, interaction => new OpenCase(
            interaction.Direction,
            stays.TryGetValue(interaction.Id, out var stay) ? stay : null,
            legs.GetValueOrDefault(interaction.Id) is { } leg ? new OpenLeg(leg.CampaignId, leg.AgentId, leg.StartedAt) : null));
        var wrapUps = db.WrapUps.AsNoTracking().Where(wrapUp => wrapUp.EndedAt == null).AsEnumerable().Select(wrapUp => new OpenWrapUp(wrapUp.CampaignId, wrapUp.AgentId, wrapUp.StartedAt));
        return new BookStart(Read(campaigns, agents, since, long.MaxValue), cases, [.. wrapUps]);
    }

    public IEnumerable<Stay> Stays(IReadOnlyCollection<int> campaigns, long from, long to) =>
        db.QueueEntries.AsNoTracking().Where(entry => campaigns.Contains(entry.CampaignId) && entry.EnteredAt >= from && entry.EnteredAt < to).AsEnumerable().Select(Stay.Of);

    IEnumerable<(int CampaignId, long At)> Rejected(IReadOnlyCollection<int> campaigns, long from, long to) => db.Interactions.AsNoTracking()
        .Where(interaction => campaigns.Contains(interaction.CampaignId) && interaction.EndedAt != null && interaction.EndedAt >= from && interaction.EndedAt < to && interaction.State == InteractionState.Rejected)
        .Select(interaction => new { interaction.CampaignId, interaction.EndedAt }).AsEnumerable().Select(interaction => (interaction.CampaignId, interaction.EndedAt!.Value));

    /// <summary>Legs that ended in that time.</summary>
    public IQueryable<Leg> Legs(IReadOnlyCollection<int> campaigns, long from, long to) =>
        db.Legs.AsNoTracking().Where(leg => campaigns.Contains(leg.CampaignId) && leg.EndedAt != null && leg.EndedAt >= from && leg.EndedAt < to);

    /// <summary>Interactions that ended in that time in that state.</summary>
    public IEnumerable<FigureRow> Ended(int campaignId, long from, long to, InteractionState state, Direction? direction = null) => db.Interactions.AsNoTracking()
        .Where(interaction => interaction.CampaignId == campaignId && interaction.EndedAt != null && interaction.EndedAt >= from && interaction.EndedAt < to && interaction.State == state
            && (direction == null || interaction.Direction == direction))
        .Select(interaction => new { interaction.Id, interaction.EndedAt, interaction.AgentId }).AsEnumerable()
        .Select(interaction => new FigureRow(interaction.Id, 0, interaction.EndedAt!.Value, campaignId, interaction.AgentId, null));

    IEnumerable<Work> Works(IReadOnlyCollection<int> campaigns, long from, long to)
    {
        var legs = Legs(campaigns, from, to);
        var wrapUps = db.WrapUps.AsNoTracking().Where(wrapUp => campaigns.Contains(wrapUp.CampaignId) && wrapUp.StartedAt >= from && wrapUp.StartedAt < to && wrapUp.EndedAt != null);
        var completed = db.Interactions.AsNoTracking()
            .Where(interaction => campaigns.Contains(interaction.CampaignId) && interaction.EndedAt != null && interaction.EndedAt >= from && interaction.EndedAt < to && interaction.State == InteractionState.Completed)
            .Select(interaction => new { interaction.CampaignId, interaction.AgentId, interaction.Direction, interaction.EndedAt });
        return [
            .. legs.AsEnumerable().Select(leg => Work.OfLeg(leg.CampaignId, leg.AgentId, leg.StartedAt, leg.EndedAt!.Value)),
            .. wrapUps.AsEnumerable().Select(wrapUp => Work.OfWrapUp(wrapUp.CampaignId, wrapUp.AgentId, wrapUp.StartedAt, wrapUp.EndedAt!.Value)),
            .. completed.AsEnumerable().Select(interaction => Work.OfCompletion(interaction.CampaignId, interaction.AgentId, interaction.Direction, interaction.EndedAt!.Value)).OfType<Work>()];
    }

    public IEnumerable<Rated> Ratings(IReadOnlyCollection<int> campaigns, long from, long to) => db.Interactions.AsNoTracking()
        .Where(interaction => campaigns.Contains(interaction.CampaignId) && interaction.EndedAt != null && interaction.EndedAt >= from && interaction.EndedAt < to && interaction.Rating != null)
        .Select(interaction => new { interaction.CampaignId, interaction.AgentId, interaction.EndedAt, interaction.Rating }).AsEnumerable()
        .Select(interaction => new Rated(interaction.CampaignId, interaction.AgentId, interaction.EndedAt!.Value, interaction.Rating!.Value));
}
