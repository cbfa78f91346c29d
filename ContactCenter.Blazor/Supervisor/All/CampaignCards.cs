using System.Globalization;
using ContactCenter.Blazor.Supervisor.Live;
using ContactCenter.Blazor.Supervisor.State;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Figures;
using ContactCenter.Core.Interactions;

namespace ContactCenter.Blazor.Supervisor.All;

/// <summary>One campaign at this moment. Equal ones look the same and are not drawn again.</summary>
/// <param name="Longest">Since when the first waits, UTC ms; null = nobody.</param>
/// <param name="Crowd">How full its queue is, by its own numbers.</param>
public sealed record CampaignCard(int Id, string Name, Channel Channel, int Waiting, long? Longest, WaitLimits Limits, WaitLevel Crowd, int Active, int Free, int Busy, int OnBreak, int Members, QueueTally Queue, WorkTally Work) : ILiveLine
{
    public bool Pinned { get; init; }
    public long Key => Id;

    /// <summary>The worse of how many wait and how long.</summary>
    public WaitLevel LevelAt(long now)
    {
        var wait = Longest is { } since ? Limits.Of(TimeSpan.FromMilliseconds(now - since)) : WaitLevel.InTime;
        return wait > Crowd ? wait : Crowd;
    }
}

/// <summary>Cards that stand together.</summary>
/// <param name="Level">Of a group by state.</param>
public sealed record CardSection(Channel? Channel, WaitLevel? Level, IReadOnlyList<CampaignCard> Cards);

public static class CampaignCards
{
    /// <summary>Made once for all supervisors of a group; only the pins are each one's own.</summary>
    public static IReadOnlyList<CampaignCard> Of(Supervision seen, CampaignSet set, IReadOnlyList<Campaign> campaigns, IReadOnlyCollection<int> pins)
    {
        var shared = seen.Views.Of<IReadOnlyList<CampaignCard>>(seen, typeof(CampaignCard), set, _ => Of(seen, campaigns));
        return pins.Count == 0 ? shared : [.. shared.Select(card => pins.Contains(card.Id) ? card with { Pinned = true } : card)];
    }

    public static IReadOnlyList<CampaignCard> Of(Supervision seen, IReadOnlyList<Campaign> campaigns)
    {
        var byCampaign = seen.Interactions.Values.ToLookup(interaction => interaction.CampaignId);
        return [.. campaigns.Select(campaign =>
        {
            var waiting = byCampaign[campaign.Id].Where(interaction => interaction.State.IsQueued()).ToList();
            var states = campaign.Members.Select(member => seen.Agents.GetValueOrDefault(member.AgentId)?.State ?? AgentState.Offline).CountBy(state => state).ToDictionary();
            var today = seen.Campaigns.GetValueOrDefault(campaign.Id);
            return new CampaignCard(campaign.Id, campaign.Name, campaign.Channel, waiting.Count, waiting.Count == 0 ? null : waiting.Min(interaction => interaction.QueuedAt), LiveView.WaitsOf(campaign),
                LiveView.CrowdOf(waiting.Count, campaign.Thresholds), byCampaign[campaign.Id].Count(interaction => interaction.State == InteractionState.Active),
                states.GetValueOrDefault(AgentState.Free), states.GetValueOrDefault(AgentState.Busy), states.GetValueOrDefault(AgentState.FreeOnBreak) + states.GetValueOrDefault(AgentState.BusyOnBreak), campaign.Members.Count,
                today?.Queue ?? QueueTally.Nothing, today?.Work ?? WorkTally.Nothing);
        })];
    }

    /// <summary>Pinned ones first and in their order, the others sorted, worst first; equal ones by name, so that nothing jumps without a reason.</summary>
    public static IReadOnlyList<CardSection> Arrange(IReadOnlyList<CampaignCard> cards, AllAddress address, long now, CultureInfo culture, NameKeys names)
    {
        var pinned = address.Pins.Select(id => cards.FirstOrDefault(card => card.Id == id)).OfType<CampaignCard>().ToList();
        var rest = Sort(cards.Where(card => !card.Pinned), address.Sort).ThenBy(card => names.Of(card.Name, culture), NameKeys.Order).ThenBy(card => card.Id).ToList();
        IEnumerable<CardSection> sections = address.Group switch
        {
            CardGroup.Channel => rest.GroupBy(card => card.Channel).OrderBy(group => group.Key).Select(group => new CardSection(group.Key, null, [.. group])),
            CardGroup.State => rest.GroupBy(card => card.LevelAt(now)).OrderByDescending(group => group.Key).Select(group => new CardSection(null, group.Key, [.. group])),
            _ => [new CardSection(null, null, rest)],
        };
        return [.. pinned.Count == 0 ? Array.Empty<CardSection>() : [new CardSection(null, null, pinned)], .. sections.Where(section => section.Cards.Count > 0)];
    }

    /// <summary>How many cards differ, came or went.</summary>
    public static int CountChanges(IReadOnlyList<CampaignCard> before, IReadOnlyList<CampaignCard> after) => after.Except(before).Count() + before.Count(card => after.All(other => other.Id != card.Id));

    static IOrderedEnumerable<CampaignCard> Sort(IEnumerable<CampaignCard> cards, CardSort sort) => sort switch
    {
        CardSort.Waiting => cards.OrderByDescending(card => card.Waiting),
        CardSort.Wait => cards.OrderBy(card => card.Longest ?? long.MaxValue),
        CardSort.Level => cards.OrderBy(card => card.Queue.ServiceLevelOfOffered ?? 2),
        CardSort.Abandonment => cards.OrderByDescending(card => card.Queue.AbandonmentRate ?? -1),
        _ => cards.OrderBy(_ => 0),
    };
}
