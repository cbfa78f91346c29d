using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;

namespace ContactCenter.Blazor.Admin.Members;

/// <summary>One row of a column.</summary>
public sealed record MembersRow(int Id, string Name)
{
    /// <summary>Of a campaign: its channel.</summary>
    public Channel? Channel { get; init; }

    /// <summary>Of a campaign: how many members it has. Of a person: in how many of the chosen campaigns they are.</summary>
    public int Count { get; init; }
    public string? UserName { get; init; }

    /// <summary>Where exactly one campaign is chosen.</summary>
    public MemberPlace? Place { get; init; }

    /// <summary>A member who could not be added today: disabled, no agent any more, or of another group.</summary>
    public bool IsUnfit { get; init; }
}

/// <summary>The three columns: campaigns that the administrator sees, everyone in any of the chosen, and the agents that are not in all of them and may be.</summary>
public sealed record MembersView(IReadOnlyList<MembersRow> Campaigns, IReadOnlySet<int> Chosen, IReadOnlyList<MembersRow> Members, IReadOnlyList<MembersRow> Agents)
{
    public static readonly MembersView Empty = new([], new HashSet<int>(), [], []);

    /// <param name="asked">Those that do not exist or are not the actor's to see are left out.</param>
    public static MembersView Of(CampaignSet campaigns, IReadOnlyCollection<KnownUser> users, Actor actor, MembersAddress asked, IComparer<string> order)
    {
        var seen = campaigns.SeenBy(actor).OrderBy(campaign => campaign.Name, order).ThenBy(campaign => campaign.Id).ToList();
        var chosen = seen.Where(campaign => asked.All || asked.Campaigns.Contains(campaign.Id)).ToList();
        var memberships = new Dictionary<int, int>();
        foreach (var member in chosen.SelectMany(campaign => campaign.Members))
            memberships[member.AgentId] = memberships.GetValueOrDefault(member.AgentId) + 1;
        var places = chosen is [var only] ? only.Members.ToDictionary(member => member.AgentId, member => new MemberPlace(member.Penalty, member.Position)) : [];
        var groups = chosen.DistinctBy(campaign => campaign.SecurityGroupId).ToList();
        bool MayJoin(KnownUser user) => groups.All(campaign => AddMembers.MayJoin(user, campaign));
        MembersRow Person(KnownUser user) => new(user.Id, user.DisplayName) { UserName = user.UserName, Count = memberships.GetValueOrDefault(user.Id) };

        var members = users.Where(user => memberships.ContainsKey(user.Id)).Select(user => Person(user) with { Place = places.GetValueOrDefault(user.Id), IsUnfit = !MayJoin(user) });
        var agents = chosen.Count == 0 ? [] : users.Where(user => memberships.GetValueOrDefault(user.Id) < chosen.Count && MayJoin(user)).Select(Person);
        return new MembersView(
            [.. seen.Select(campaign => new MembersRow(campaign.Id, campaign.Name) { Channel = campaign.Channel, Count = campaign.Members.Count })],
            chosen.Select(campaign => campaign.Id).ToHashSet(),
            [.. members.OrderBy(row => row.Place?.Position ?? 0).ThenBy(row => row.Name, order).ThenBy(row => row.Id)],
            [.. agents.OrderBy(row => row.Name, order).ThenBy(row => row.Id)]);
    }
}
