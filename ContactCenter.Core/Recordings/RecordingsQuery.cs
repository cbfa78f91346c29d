using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Recordings;

/// <summary>A finished or offline interaction, as lists show it.</summary>
public sealed record Recording(long Id, string PublicId, long CreatedAt, long? EndedAt, int CampaignId, Channel Channel, Direction Direction, InteractionState State,
    int? AgentId, string CustomerName, string? CustomerEmail, int? Rating)
{
    /// <summary>How its agent says it went, in the words of then.</summary>
    public string? Disposition { get; init; }
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The supervisor who marked a message left out of hours as seen, and when (UTC ms); null = not seen.</summary>
    public int? SeenBy { get; init; }
    public long? SeenAt { get; init; }
}

/// <summary>Filters; a null one does not filter. <paramref name="Seen"/>: only messages left out of hours that are seen, or not. <paramref name="Before"/> is the id of the last row of the page before (0 = first page).</summary>
public sealed record RecordingFilter(Channel? Channel = null, long? From = null, long? To = null, string? Customer = null, int? CampaignId = null, int? AgentId = null,
    bool OfflineOnly = false, long Before = 0, int Take = 50, bool? Seen = null)
{
    /// <summary>A part of a tag.</summary>
    public string? Tag { get; init; }
}

/// <summary>Finished interactions, newest first.</summary>
public sealed class RecordingsQuery(IDbContextFactory<ContactDb> contexts, CampaignDirectory campaigns)
{
    /// <summary>For supervisors: the campaigns of their group.</summary>
    public async Task<Result<IReadOnlyList<Recording>>> Search(Actor actor, RecordingFilter filter)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if (await db.Refuse(actor, Roles.Supervisor) is { } refused)
        {
            return refused;
        }

        var visible = campaigns.Current.EverSeenBy(actor).Select(campaign => campaign.Id).ToList();
        return new Result<IReadOnlyList<Recording>>(await Page(db, db.Interactions.Where(interaction => visible.Contains(interaction.CampaignId)), filter));
    }

    /// <summary>An agent's own history: what they served.</summary>
    public async Task<Result<IReadOnlyList<Recording>>> OwnHistory(Actor actor, RecordingFilter filter)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if (await db.Refuse(actor, Roles.Agent) is { } refused)
        {
            return refused;
        }

        return new Result<IReadOnlyList<Recording>>(await Page(
            db, db.Interactions.Where(interaction => db.Legs.Any(leg => leg.InteractionId == interaction.Id && leg.AgentId == actor.UserId)), filter));
    }

    static async Task<List<Recording>> Page(ContactDb db, IQueryable<Interaction> interactions, RecordingFilter filter)
    {
        var query = interactions.AsNoTracking().Where(interaction => interaction.EndedAt != null);
        query = filter.Channel is { } channel ? query.Where(interaction => interaction.Channel == channel) : query;
        query = filter.From is { } from ? query.Where(interaction => interaction.CreatedAt >= from) : query;
        query = filter.To is { } to ? query.Where(interaction => interaction.CreatedAt < to) : query;
        query = filter.CampaignId is { } campaignId ? query.Where(interaction => interaction.CampaignId == campaignId) : query;
        query = filter.AgentId is { } agentId ? query.Where(interaction => interaction.AgentId == agentId) : query;
        query = filter.OfflineOnly ? query.Where(interaction => interaction.State == InteractionState.Offline) : query;
        query = filter.Seen is { } seen ? query.Where(interaction => interaction.State == InteractionState.Offline && db.SeenMarks.Any(mark => mark.InteractionId == interaction.Id) == seen) : query;
        query = filter.Before > 0 ? query.Where(interaction => interaction.Id < filter.Before) : query;
        if (!string.IsNullOrWhiteSpace(filter.Customer))
        {
            var part = filter.Customer.Trim();
            query = query.Where(interaction => TextSearch.Contains(interaction.CustomerName, part) || TextSearch.Contains(interaction.CustomerEmail, part));
        }

        // Rows write it with its sign.
        if (filter.Tag?.Trim().TrimStart('#') is { Length: > 0 } partOfTag)
        {
            query = query.Where(interaction => interaction.Tags.Any(tag => TextSearch.Contains(tag, partOfTag)));
        }

        return await query.OrderByDescending(interaction => interaction.Id).Take(Math.Clamp(filter.Take, 1, 200))
            .Select(interaction => new Recording(interaction.Id, interaction.PublicId, interaction.CreatedAt, interaction.EndedAt, interaction.CampaignId, interaction.Channel,
                interaction.Direction, interaction.State, interaction.AgentId, interaction.CustomerName, interaction.CustomerEmail, interaction.Rating)
            {
                Disposition = db.Closures.Where(closure => closure.InteractionId == interaction.Id).Select(closure => closure.Disposition).FirstOrDefault(),
                Tags = interaction.Tags,
                SeenBy = db.SeenMarks.Where(mark => mark.InteractionId == interaction.Id).Select(mark => (int?)mark.ByUserId).FirstOrDefault(),
                SeenAt = db.SeenMarks.Where(mark => mark.InteractionId == interaction.Id).Select(mark => (long?)mark.At).FirstOrDefault(),
            })
            .ToListAsync();
    }
}
