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
    public string? CustomerPhone { get; init; }

    /// <summary>An agent had it at some time, though perhaps not last: there is work to review.</summary>
    public bool IsServed { get; init; }

    /// <summary>In all its queues, until it was answered or given up; null = it never waited.</summary>
    public long? WaitedMs { get; init; }

    /// <summary>From its beginning to its end; null = there was nothing but a message or a refusal.</summary>
    public long? LastedMs => State is InteractionState.Offline or InteractionState.Rejected ? null : EndedAt - CreatedAt;

    /// <summary>How its agent says it went, in the words of then.</summary>
    public string? Disposition { get; init; }
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Who it was and what was written is gone; the figures are there.</summary>
    public bool IsErased { get; init; }

    /// <summary>The supervisor who marked a message left out of hours as seen, and when (UTC ms); null = not seen.</summary>
    public int? SeenBy { get; init; }
    public long? SeenAt { get; init; }
}

/// <summary>Ended interactions. The index finds them, the rows are read and checked here.</summary>
public sealed class RecordingsQuery(IDbContextFactory<ContactDb> contexts, CampaignDirectory campaigns, IRecordingIndex index)
{
    /// <summary>For supervisors: the campaigns of their group.</summary>
    public async Task<Result<RecordingPage>> Search(Actor actor, RecordingFilter filter)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if (await db.Refuse(actor, Roles.Supervisor) is { } refused)
        {
            return refused;
        }

        HashSet<int>? visible = actor.IsOfAll ? null : [.. campaigns.Current.EverSeenBy(actor).Select(campaign => campaign.Id)];
        return new Result<RecordingPage>(await Page(
            db, visible is null ? db.Interactions : db.Interactions.Where(interaction => visible.Contains(interaction.CampaignId)), filter, visible));
    }

    /// <summary>An agent's own history: what they served, and what they wrote first.</summary>
    public async Task<Result<RecordingPage>> OwnHistory(Actor actor, RecordingFilter filter)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if (await db.Refuse(actor, Roles.Agent) is { } refused)
        {
            return refused;
        }

        return new Result<RecordingPage>(await Page(
            db, db.Interactions.Where(interaction => (interaction.Direction == Direction.Outbound && interaction.AgentId == actor.UserId) || db.Legs.Any(leg => leg.InteractionId == interaction.Id && leg.AgentId == actor.UserId)), filter with { AgentId = actor.UserId }, null));
    }

    /// <param name="allowed">What the asking person may see, whatever the index says.</param>
    async Task<RecordingPage> Page(ContactDb db, IQueryable<Interaction> allowed, RecordingFilter filter, HashSet<int>? visible)
    {
        var (rows, take) = (new List<Recording>(), Math.Clamp(filter.Take, 1, 200));
        var found = await index.Find(db, filter, visible);
        await foreach (var ids in found.Pieces)
        {
            var read = (await Read(db, allowed, ids, filter)).ToDictionary(row => row.Id);
            rows.AddRange(ids.Where(read.ContainsKey).Select(id => read[id]));
            if (rows.Count >= take)
            {
                break;
            }
        }

        return new RecordingPage([.. rows.Take(take)]) { SortedAmong = found.SortedAmong, NotIndexedYet = await index.NotIndexedYet(db) };
    }

    static async Task<List<Recording>> Read(ContactDb db, IQueryable<Interaction> allowed, IReadOnlyList<long> ids, RecordingFilter filter)
    {
        var query = allowed.AsNoTracking().Where(interaction => ids.Contains(interaction.Id) && interaction.EndedAt != null);
        query = filter.From is { } from ? query.Where(interaction => interaction.CreatedAt >= from) : query;
        query = filter.To is { } to ? query.Where(interaction => interaction.CreatedAt < to) : query;
        query = filter.Seen is { } seen ? query.Where(interaction => db.SeenMarks.Any(mark => mark.InteractionId == interaction.Id) == seen) : query;
        if (!string.IsNullOrWhiteSpace(filter.Customer))
        {
            var part = filter.Customer.Trim();
            query = query.Where(interaction => TextSearch.Contains(interaction.CustomerName, part) || TextSearch.Contains(interaction.CustomerEmail, part) || TextSearch.Contains(interaction.CustomerPhone, part));
        }

        if (filter.PartOfTag is { Length: > 0 } partOfTag)
        {
            query = query.Where(interaction => interaction.Tags.Any(tag => TextSearch.Contains(tag, partOfTag)));
        }

        return await query
            .Select(interaction => new Recording(interaction.Id, interaction.PublicId, interaction.CreatedAt, interaction.EndedAt, interaction.CampaignId, interaction.Channel,
                interaction.Direction, interaction.State, interaction.AgentId, interaction.CustomerName, interaction.CustomerEmail, interaction.Rating)
            {
                Disposition = db.Closures.Where(closure => closure.InteractionId == interaction.Id).Select(closure => closure.Disposition).FirstOrDefault(),
                Tags = interaction.Tags,
                CustomerPhone = interaction.CustomerPhone,
                IsServed = interaction.AgentId != null || db.Legs.Any(leg => leg.InteractionId == interaction.Id),
                WaitedMs = db.QueueEntries.Any(entry => entry.InteractionId == interaction.Id)
                    ? db.QueueEntries.Where(entry => entry.InteractionId == interaction.Id).Sum(entry => (entry.AnsweredAt ?? entry.EndedAt) - entry.EnteredAt) : null,
                IsErased = db.ErasedInteractions.Any(erased => erased.InteractionId == interaction.Id && erased.ErasedAt != null),
                SeenBy = db.SeenMarks.Where(mark => mark.InteractionId == interaction.Id).Select(mark => (int?)mark.ByUserId).FirstOrDefault(),
                SeenAt = db.SeenMarks.Where(mark => mark.InteractionId == interaction.Id).Select(mark => (long?)mark.At).FirstOrDefault(),
            })
            .ToListAsync();
    }
}
