using System.Collections.Concurrent;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Monitoring;
using ContactCenter.Core.Routing;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Routing;

/// <summary>Many agents and campaigns of every strategy, and what such people do in a day.</summary>
sealed class RoutingCrowd(Centre centre, Random random)
{
    readonly ConcurrentDictionary<int, Actor> actors = [];

    public Random Random => random;
    public List<int> Ids { get; } = [];

    public static async Task<RoutingCrowd> Make(Centre centre, int agents, int campaigns, Random random, Action<Campaign>? change = null)
    {
        var crowd = new RoutingCrowd(centre, random);
        await centre.Write(unit =>
        {
            for (var i = 0; i < agents; i++)
            {
                var user = new User { UserName = $"crowd{i}", NormalizedUserName = $"CROWD{i}", DisplayName = $"Crowd {i}", Roles = Roles.Agent, SecurityGroupId = Seed.OwnGroup };
                unit.Db.Users.Add(user);
                unit.Db.SaveChanges();
                crowd.Ids.Add(user.Id);
            }

            for (var i = 0; i < campaigns; i++)
            {
                var strategy = (Strategy)random.Next(1, 7);
                var campaign = new Campaign { Key = $"crowd-{i}", Name = $"Crowd {i}", Channel = Channel.Webchat, SecurityGroupId = Seed.OwnGroup, Strategy = strategy, MaximumPerAgent = random.Next(1, 4), MaximumQueue = 10_000, AutomaticEnd = null, WrapUp = random.Next(3) == 0 ? 20 : 0 };
                campaign.Distribution = strategy.IsPicked() ? null : (Distribution)random.Next(1, 7);
                campaign.Members = [.. crowd.Ids.OrderBy(_ => random.Next()).Take(campaigns == 1 ? agents : random.Next(2, 14)).Select((id, position) => new Member { AgentId = id, Position = position + 1, Penalty = random.Next(3) })];
                change?.Invoke(campaign);
                unit.Db.Campaigns.Add(campaign);
            }

            unit.Db.SaveChanges();
            unit.Append(new UserChanged());
            unit.Append(new CampaignChanged());
        });
        await centre.Drain();
        return crowd;
    }

    /// <summary>What so many people do at the same moment; chosen here, done when called.</summary>
    public List<Func<Task>> Deeds(int count)
    {
        var (open, heads) = (centre.Live.Open(), HeadsToPick());
        return [.. Enumerable.Range(0, count).Select(_ =>
        {
            // Whoever picks, mostly picks what they may.
            var dice = random.Next(100);
            var from = dice is >= 58 and < 68 && heads.Count > 0 ? heads : open;
            return Deed(Ids[random.Next(Ids.Count)], from.Count == 0 ? null : from[random.Next(from.Count)], dice, Ids[random.Next(Ids.Count)]);
        })];
    }

    public async Task LogIn(int id) => actors[id] = await centre.LogIn(id);

    public Task<Result<StartedInteraction>> Arrive() => centre.Get<StartInteraction>().Run(centre.Visitor($"crowd-{random.Next(centre.Get<CampaignDirectory>().Current.All.Count - 3)}"));

    /// <summary>Opens it and ends it.</summary>
    public async Task Serve(LiveInteraction interaction)
    {
        var actor = actors[interaction.AgentId!.Value];
        await centre.Get<TakeInteraction>().Run(actor, interaction.Id);
        await centre.Get<EndInteraction>().Run(actor, interaction.Id);
    }

    /// <summary>Somebody transfers what they serve to that campaign; false when nobody could.</summary>
    public async Task<bool> PassOn(int campaignId)
    {
        foreach (var interaction in centre.Live.Open().Where(interaction => interaction.State == InteractionState.Active))
        {
            if ((await centre.Get<TransferToCampaign>().Run(Of(interaction.AgentId!.Value), interaction.Id, campaignId, null)).IsDone)
            {
                return true;
            }
        }

        return false;
    }

    Func<Task> Deed(int agentId, LiveInteraction? chat, int dice, int other) => dice switch
    {
        < 22 => Arrive,
        < 36 => () => LogIn(agentId),
        < 39 => () => centre.Get<CloseSession>().Run(Of(agentId).SessionId, SessionEnd.LoggedOut),
        < 43 => () => centre.Get<ChangeBreak>().Run(Of(agentId), Seed.Lunch),
        < 50 => () => centre.Get<ChangeBreak>().Run(Of(agentId), null),
        < 52 => () => Do(() => centre.Link(agentId).Silent(TimeSpan.FromSeconds(dice))),
        < 56 => () => Do(() => centre.Link(agentId).Alive()),
        < 58 => () => centre.Get<EndWrapUp>().Run(Of(agentId)),
        _ when chat is null => Arrive,
        < 74 => () => centre.Get<TakeInteraction>().Run(Of(chat.AgentId ?? MemberOf(chat, other)), chat.Id),
        < 84 => () => centre.Get<EndInteraction>().Run(Of(chat.AgentId ?? agentId), chat.Id),
        < 88 => () => centre.Get<LeaveInteraction>().Run(chat.Id),
        < 93 => () => centre.Get<TransferToAgent>().Run(Of(chat.AgentId ?? agentId), chat.Id, MemberOf(chat, other), "note"),
        < 96 => () => centre.Get<TransferToCampaign>().Run(Of(chat.AgentId ?? agentId), chat.Id, 4 + (other % 20), null),
        < 98 => () => centre.Get<EndByTimer>().Run(chat.Id, EndReason.WaitedTooLong),
        _ => () => centre.Get<WithdrawOffer>().Run(chat.Id, chat.AgentId ?? 0, chat.StateSince),
    };

    List<LiveInteraction> HeadsToPick() =>
        [.. centre.Get<CampaignDirectory>().Current.All.Where(campaign => campaign.Strategy.IsPicked()).Select(campaign => centre.Live.QueueOf(campaign.Id).FirstOrDefault()).OfType<LiveInteraction>()];

    int MemberOf(LiveInteraction chat, int dice)
    {
        var members = centre.Get<CampaignDirectory>().Current.Find(chat.CampaignId)!.Members;
        var there = members.FindAll(member => actors.ContainsKey(member.AgentId));
        return (there.Count > 0 ? there[dice % there.Count] : members[dice % members.Count]).AgentId;
    }

    Actor Of(int id) => actors.GetValueOrDefault(id) ?? new Actor(id, "", Roles.Agent, Seed.OwnGroup, "none");

    static Task Do(Action action)
    {
        action();
        return Task.CompletedTask;
    }
}
