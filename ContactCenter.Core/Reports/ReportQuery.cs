using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Figures;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Reports;

/// <summary>
/// The figures of live pages for any days, by campaign, agent, channel and time. Read in portions, so that it takes little memory, tells how far it is and can be
/// stopped; the sums are the same. Campaigns count by their present service level and short abandon, and with their present members' times.
/// </summary>
public sealed class ReportQuery(IDbContextFactory<ContactDb> contexts, CampaignDirectory campaigns, TimeProvider time)
{
    const int PortionDays = 14;

    /// <summary>For supervisors: campaigns of their group, deleted ones too. Errors: <see cref="InvalidInput"/> at `to` for days in the wrong order or more than the question's most.</summary>
    /// <param name="progress">Told the share that is done, 0–1, after each portion; from another thread.</param>
    public async Task<Result<Report>> Read(Actor actor, ReportQuestion question, IProgress<double>? progress = null, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        if ((await db.Refuse(actor, Roles.Supervisor) ?? question.Complaint) is { } refused)
        {
            return refused;
        }

        var scope = campaigns.Current.EverSeenBy(actor)
            .Where(campaign => (question.CampaignId is null || campaign.Id == question.CampaignId) && (question.Channel is null || campaign.Channel == question.Channel)).ToList();
        // The rows are read without waiting, and a page must go on meanwhile.
        return await Task.Run(() => Count(db, question, scope, progress, stop), stop);
    }

    Report Count(ContactDb db, ReportQuestion question, List<Campaign> scope, IProgress<double>? progress, CancellationToken stop)
    {
        var query = new FactsQuery(db);
        var slots = ReportSlots.Of(question.From, question.To, question.Zone, question.Step);
        var sheet = new ReportSheet(question, scope, slots, time.NowMs());
        List<int> ids = [.. scope.Select(campaign => campaign.Id)];
        List<int> agents = [.. scope.SelectMany(campaign => campaign.Members).Select(member => member.AgentId).Distinct().Where(id => question.AgentId is null || id == question.AgentId)];
        for (var first = question.From; first <= question.To; first = first.AddDays(PortionDays))
        {
            var next = Math.Min(first.DayNumber + PortionDays, question.To.DayNumber + 1);
            var (from, to) = (LocalDay.StartOf(first, question.Zone), LocalDay.StartOf(DateOnly.FromDayNumber(next), question.Zone));
            sheet.Add(Narrowed(query.Read(ids, [], from, to), question.AgentId));
            stop.ThrowIfCancellationRequested();
            sheet.Add(query.Ratings(ids, from, to).Where(rated => question.AgentId is not { } agent || rated.AgentId == agent));
            foreach (var (agentId, life) in new LivesQuery(db).Read(agents, from, to))
            {
                sheet.Add(agentId, life, from, to);
            }

            stop.ThrowIfCancellationRequested();
            progress?.Report((double)(next - question.From.DayNumber) / (question.To.DayNumber + 1 - question.From.DayNumber));
        }

        return sheet.Finish();
    }

    static Facts Narrowed(Facts facts, int? agentId) => agentId is not { } agent ? facts : facts with
    {
        Stays = [.. facts.Stays.Where(stay => stay.AnsweredBy == agent)],
        Rejected = [],
        Works = [.. facts.Works.Where(work => work.AgentId == agent)],
    };
}
