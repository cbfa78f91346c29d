using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Figures;

namespace ContactCenter.Core.Reports;

/// <summary>Sorts facts into the slots of a report's rows. It counts nothing itself: the tallies are those of live pages.</summary>
/// <param name="campaigns">Those that the report is about.</param>
/// <param name="now">UTC ms; nothing lasts longer.</param>
sealed class ReportSheet(ReportQuestion question, IReadOnlyList<Campaign> campaigns, List<ReportSlot> slots, long now)
{
    readonly Dictionary<int, Campaign> byId = campaigns.ToDictionary(campaign => campaign.Id);
    readonly ILookup<int, Campaign> byMember = campaigns.SelectMany(campaign => campaign.Members, (campaign, member) => (campaign, member.AgentId)).ToLookup(pair => pair.AgentId, pair => pair.campaign);
    readonly Dictionary<(int Key, int Slot), ReportFigures> cells = [];
    readonly ReportFigures[] whole = [.. slots.Select(_ => ReportFigures.Nothing)];

    public void Add(Facts facts)
    {
        foreach (var (at, tally) in facts.CountQueue(stay => Cell(stay.CampaignId, stay.AnsweredBy, stay.EnteredAt), id => FigureRules.Of(byId[id])))
        {
            Add(at, ReportFigures.Nothing with { Queue = tally });
        }

        foreach (var (at, tally) in facts.CountWork(work => Cell(work.CampaignId, work.AgentId, work.At)))
        {
            Add(at, ReportFigures.Nothing with { Work = tally });
        }

        foreach (var rejected in facts.Rejected.CountBy(one => Cell(one.CampaignId, null, one.At)))
        {
            Add(rejected.Key, ReportFigures.Nothing with { Queue = QueueTally.TurnedAway(rejected.Value) });
        }
    }

    public void Add(IEnumerable<Rated> ratings)
    {
        foreach (var rated in ratings)
        {
            Add(Cell(rated.CampaignId, rated.AgentId, rated.At), ReportFigures.Nothing with { Ratings = rated.Tally });
        }
    }

    /// <param name="from">What of the life counts, UTC ms: a part of the report's time.</param>
    public void Add(int agentId, AgentLife life, long from, long to)
    {
        var spent = new Dictionary<int, ReportFigures>();
        void Cut(long begin, long end, Func<long, long, ReportFigures> within)
        {
            (begin, end) = (Math.Max(begin, from), Math.Min(Math.Min(end, now), to));
            for (var slot = ReportSlots.IndexOf(slots, begin); slot < slots.Count && slots[slot].From < end; slot++)
            {
                spent[slot] = spent.GetValueOrDefault(slot, ReportFigures.Nothing) + within(Math.Max(slots[slot].From, from), Math.Min(Math.Min(slots[slot].To, now), to));
            }
        }

        foreach (var state in life.States)
        {
            Cut(state.From, state.To, (begin, end) => ReportFigures.Nothing with { Times = state.Within(begin, end) });
        }

        foreach (var pause in life.Breaks)
        {
            Cut(pause.From, pause.To, (begin, end) => ReportFigures.Nothing with { Breaks = ReportFigures.Nothing.Breaks.Add(pause.BreakId, pause.Within(begin, end)) });
        }

        List<int> keys = question.By switch
        {
            ReportBy.Agent => [agentId],
            ReportBy.Nothing => [0],
            _ => [.. byMember[agentId].Select(campaign => KeyOf(campaign.Id, agentId)).Distinct()],
        };
        foreach (var (slot, figures) in spent)
        {
            whole[slot] += figures;
            keys.ForEach(key => Put((key, slot), figures));
        }
    }

    public Report Finish()
    {
        var rows = question.Step == ReportStep.Whole
            ? cells.GroupBy(cell => cell.Key.Key).Select(row => new ReportRow(row.Key, null, row.Aggregate(ReportFigures.Nothing, (sum, cell) => sum + cell.Value)))
            : cells.Select(cell => new ReportRow(cell.Key.Key, slots[cell.Key.Slot], cell.Value));
        return new Report(
            [.. rows.Where(row => !row.Figures.IsNothing).OrderBy(row => row.Key).ThenBy(row => row.Slot?.From)], [.. slots.Zip(whole)], whole.Aggregate(ReportFigures.Nothing, (sum, one) => sum + one), now);
    }

    (int Key, int Slot) Cell(int campaignId, int? agentId, long at) => (KeyOf(campaignId, agentId), ReportSlots.IndexOf(slots, at));

    int KeyOf(int campaignId, int? agentId) => question.By switch
    {
        ReportBy.Campaign => campaignId,
        ReportBy.Agent => agentId ?? 0,
        ReportBy.Channel => (int)byId[campaignId].Channel,
        _ => 0,
    };

    void Add((int Key, int Slot) cell, ReportFigures figures)
    {
        whole[cell.Slot] += figures;
        Put(cell, figures);
    }

    void Put((int Key, int Slot) cell, ReportFigures figures) => cells[cell] = cells.GetValueOrDefault(cell, ReportFigures.Nothing) + figures;
}
