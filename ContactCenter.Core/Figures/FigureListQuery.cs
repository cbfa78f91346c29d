using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Figures;

/// <summary>The interactions behind a figure, newest first: those, and as many, as the figure counts.</summary>
public sealed class FigureListQuery(IDbContextFactory<ContactDb> contexts, CampaignDirectory campaigns, TimeProvider time)
{
    /// <summary>For supervisors: the campaigns of their group.</summary>
    /// <param name="take">At most so many rows, 500 at most; they are counted all.</param>
    public async Task<Result<FigureList>> Read(Actor actor, FigureQuestion question, int take = 100)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if (await db.Refuse(actor, Roles.Supervisor) is { } refused)
        {
            return refused;
        }

        List<Campaign> seen = [.. campaigns.Current.SeenBy(actor)], asked = [.. seen.Where(campaign => question.Campaigns.Contains(campaign.Id))];
        var all = question.Figure == Figure.Occupancy ? Busy(db, asked, [.. seen.Select(campaign => campaign.Id)], question) : asked.SelectMany(campaign => RowsOf(db, campaign, question));
        var rows = (question.Figure == Figure.LongestWait ? all.OrderBy(row => row.At).ThenBy(row => row.InteractionId).Take(1) : all)
            .OrderByDescending(row => row.At).ThenByDescending(row => row.InteractionId).ThenByDescending(row => row.Number).ToList();
        return new FigureList(Named(db, rows.Take(Math.Clamp(take, 1, 500))), rows.Count);
    }

    IEnumerable<FigureRow> RowsOf(ContactDb db, Campaign campaign, FigureQuestion question)
    {
        var until = question.Until ?? long.MaxValue;
        var (from, to) = SpanOf(campaign, question);
        var facts = new FactsQuery(db);
        var of = question.AgentId;
        return question.Figure switch
        {
            Figure.Waiting or Figure.LongestWait => Open(db, campaign.Id, question.Alive, InteractionState.Waiting, InteractionState.Offered),
            Figure.Active => Open(db, campaign.Id, question.Alive, InteractionState.Active).Where(row => of is null || question.Alive is not null || row.AgentId == of),
            Figure.Rejected => facts.Ended(campaign.Id, from, to, InteractionState.Rejected).Where(row => row.At <= until),
            Figure.Handled => facts.Legs([campaign.Id], from, to).AsEnumerable().Where(leg => leg.EndedAt <= until && (of is null || leg.AgentId == of))
                .Select(leg => new FigureRow(leg.InteractionId, leg.Number, leg.StartedAt, campaign.Id, leg.AgentId, leg.EndedAt - leg.StartedAt)),
            Figure.CompletedIn or Figure.CompletedOut => facts.Ended(campaign.Id, from, to, InteractionState.Completed, question.Figure == Figure.CompletedIn ? Direction.Inbound : Direction.Outbound)
                .Where(row => row.At <= until && (of is null || row.AgentId == of) && (row.AgentId is not null || question.Figure == Figure.CompletedOut)),
            _ => facts.Stays([campaign.Id], from, to).Where(stay => (stay.AnsweredAt ?? stay.EndedAt) <= until && (of is null || stay.AnsweredBy == of) && Counts(question.Figure, QueueTally.Of(stay, FigureRules.Of(campaign))))
                .Select(stay => new FigureRow(stay.InteractionId, stay.Number, stay.EnteredAt, campaign.Id, stay.AnsweredBy, stay.WaitedMs)),
        };
    }

    /// <summary>Each agent once, by the day of the first campaign of which they are a member, as the figure counts them.</summary>
    IEnumerable<FigureRow> Busy(ContactDb db, List<Campaign> asked, IReadOnlyCollection<int> seen, FigureQuestion question)
    {
        var counted = new HashSet<int>();
        foreach (var campaign in asked)
        {
            List<int> agents = [.. campaign.Members.Select(member => member.AgentId).Where(agent => (question.AgentId ?? agent) == agent && counted.Add(agent))];
            var (from, to) = SpanOf(campaign, question);
            foreach (var row in new BusyRows(db).Of(agents, seen, from, Math.Min(to, question.Until ?? time.NowMs())))
            {
                yield return row;
            }
        }
    }

    (long From, long To) SpanOf(Campaign campaign, FigureQuestion question)
    {
        var day = LocalDay.Of(question.Until ?? time.NowMs(), campaign.Schedule.Zone);
        return question.Quarter is { } quarter ? (Math.Max(day.From, Quarter.StartOf(quarter)), Math.Min(day.To, Quarter.StartOf(quarter + 1))) : (day.From, day.To);
    }

    /// <summary>The figure's own tally decides.</summary>
    static bool Counts(Figure figure, QueueTally one) => 0 < figure switch
    {
        Figure.Offered => one.Offered,
        Figure.Answered => one.Answered,
        Figure.AnsweredInTime => one.AnsweredInTime,
        Figure.Abandoned => one.Abandoned,
        Figure.ShortAbandons => one.ShortAbandons,
        Figure.TimedOut => one.TimedOut,
        _ => 0,
    };

    static List<FigureRow> Open(ContactDb db, int campaignId, IReadOnlyCollection<long>? alive, params InteractionState[] states) => [.. db.Interactions.AsNoTracking()
        .Where(interaction => interaction.CampaignId == campaignId)
        .Where(alive is null ? interaction => interaction.EndedAt == null && states.Contains(interaction.State) : interaction => alive.Contains(interaction.Id)).AsEnumerable()
        .Select(interaction => new FigureRow(interaction.Id, 0, interaction.State == InteractionState.Active ? interaction.StateSince : interaction.QueuedAt ?? interaction.CreatedAt, campaignId, interaction.AgentId, null))];

    static List<FigureRow> Named(ContactDb db, IEnumerable<FigureRow> rows)
    {
        var shown = rows.ToList();
        var ids = shown.Select(row => row.InteractionId).Distinct().ToList();
        var known = db.Interactions.AsNoTracking().Where(interaction => ids.Contains(interaction.Id))
            .Select(interaction => new { interaction.Id, interaction.CustomerName, interaction.CustomerEmail, interaction.State }).ToDictionary(interaction => interaction.Id);
        return [.. shown.Select(row => known.TryGetValue(row.InteractionId, out var of) ? row with { Customer = of.CustomerName, Contact = of.CustomerEmail, State = of.State } : row)];
    }
}
