using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Figures;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Quality;

/// <param name="Monday">The week's first day, by the calendar of <paramref name="Zone"/>.</param>
/// <param name="CampaignId">Null = all that the supervisor sees.</param>
/// <param name="PerAgent">1–<see cref="Most"/>.</param>
public sealed record SampleQuestion(DateOnly Monday, TimeZoneInfo Zone, int? CampaignId, int PerAgent)
{
    public const int Most = 50;

    internal Error? Complaint => Monday.DayOfWeek != DayOfWeek.Monday ? new InvalidInput("week", "not-a-monday") : PerAgent is < 1 or > Most ? new InvalidInput("perAgent", "out-of-range") : null;
}

/// <param name="Reviews">How many final reviews of the agent it has; <paramref name="Average"/> of them, 0–100.</param>
/// <param name="Own">What the asking supervisor has made of the agent's part; null = nothing yet.</param>
public sealed record SampledConversation(long InteractionId, Channel Channel, int CampaignId, string CustomerName, long EndedAt, int Reviews, double? Average, ReviewState? Own);

/// <param name="Total">All their conversations of that week that took part.</param>
public sealed record AgentSample(int AgentId, int Total, IReadOnlyList<SampledConversation> Conversations);

/// <summary>
/// So many conversations of a week for each agent, drawn by <see cref="SampleDraw"/>. Those take part that ended in that week and belong to a campaign
/// that the supervisor sees and that has a quality form; a transferred one takes part for each agent who served it.
/// </summary>
public sealed class SampleQuery(IDbContextFactory<ContactDb> contexts, CampaignDirectory campaigns)
{
    /// <summary>For supervisors. Errors: <see cref="InvalidInput"/> at `week` and `perAgent`.</summary>
    public async Task<Result<IReadOnlyList<AgentSample>>> Read(Actor actor, SampleQuestion asked)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if ((await db.Refuse(actor, Roles.Supervisor) ?? asked.Complaint) is { } refused)
        {
            return refused;
        }

        var draws = await Draw(db, actor, asked);
        var ids = draws.Values.SelectMany(draw => draw.Drawn).Distinct().ToList();
        var known = await db.Interactions.AsNoTracking().Where(interaction => ids.Contains(interaction.Id)).ToDictionaryAsync(interaction => interaction.Id);
        var reviews = (await db.Reviews.AsNoTracking().Where(review => ids.Contains(review.InteractionId) && (review.State == ReviewState.Final || review.ReviewerId == actor.UserId))
            .Select(review => new { review.InteractionId, review.AgentId, review.ReviewerId, review.State, review.Result }).ToListAsync()).ToLookup(review => (review.InteractionId, review.AgentId));

        SampledConversation Row(long id, int agent)
        {
            var (interaction, made) = (known[id], reviews[(id, agent)]);
            return new SampledConversation(
                id, interaction.Channel, interaction.CampaignId, interaction.CustomerName, interaction.EndedAt!.Value, made.Count(review => review.State == ReviewState.Final),
                made.Where(review => review.State == ReviewState.Final).Average(review => review.Result), made.FirstOrDefault(review => review.ReviewerId == actor.UserId)?.State);
        }

        return new Result<IReadOnlyList<AgentSample>>([.. draws.OrderBy(draw => draw.Key)
            .Select(draw => new AgentSample(draw.Key, draw.Value.Total, [.. draw.Value.Drawn.Where(known.ContainsKey).Select(id => Row(id, draw.Key))]))]);
    }

    /// <summary>Ids only, and of those only the lowest lots are kept: a week's conversations are read through, not held.</summary>
    async Task<Dictionary<int, SampleDraw>> Draw(ContactDb db, Actor actor, SampleQuestion asked)
    {
        var set = campaigns.Current;
        var forms = set.QualityForms.Select(form => form.Id).ToHashSet();
        var visible = set.EverSeenBy(actor).Where(campaign => campaign.QualityFormId is { } form && forms.Contains(form) && (asked.CampaignId is null || campaign.Id == asked.CampaignId)).Select(campaign => campaign.Id).ToList();
        var (from, to) = (LocalDay.StartOf(asked.Monday, asked.Zone), LocalDay.StartOf(asked.Monday.AddDays(7), asked.Zone));
        var ended = db.Interactions.Where(interaction => visible.Contains(interaction.CampaignId) && interaction.EndedAt >= from && interaction.EndedAt < to);
        var rows = ended.Where(interaction => interaction.AgentId != null).Select(interaction => new { interaction.Id, AgentId = interaction.AgentId!.Value })
            .Union(from interaction in ended join leg in db.Legs on interaction.Id equals leg.InteractionId select new { interaction.Id, leg.AgentId });
        Dictionary<int, SampleDraw> draws = [];
        await foreach (var row in rows.AsAsyncEnumerable())
        {
            if (!draws.TryGetValue(row.AgentId, out var draw))
            {
                draws[row.AgentId] = draw = new SampleDraw(asked.Monday, asked.CampaignId, row.AgentId, asked.PerAgent);
            }

            draw.Add(row.Id);
        }

        return draws;
    }
}
