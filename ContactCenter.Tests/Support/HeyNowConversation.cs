using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Users;

namespace ContactCenter.Tests.Support;

/// <summary>A conversation that came in by Hey Now, its bot's part first.</summary>
static class HeyNowConversation
{
    public const int CampaignId = 40;
    public const string Number = "+598 99 123 456", Platform = "59820001122", Name = "Vera";

    public static async Task<long> Finish(Centre centre, Actor agent)
    {
        await centre.Write(unit =>
        {
            var provider = unit.Db.Providers.Add(new Provider { Name = "WhatsApp", PlatformId = Platform, Domain = "https://heynow.example" }).Entity;
            unit.Db.SaveChanges();
            unit.Db.Campaigns.Add(new Campaign
            {
                Id = CampaignId,
                Key = "whatsapp",
                Name = "WhatsApp",
                Channel = Channel.HeyNow,
                Strategy = Strategy.RingallMultiple,
                SecurityGroupId = Seed.OwnGroup,
                ProviderId = provider.Id,
                MaximumQueue = null,
                MaximumWait = null,
                AutomaticEnd = null,
                Members = [new Member { AgentId = agent.UserId, Position = 1 }],
            });
            unit.Db.SaveChanges();
            unit.Append(new CampaignChanged());
        });
        centre.Get<CampaignDirectory>().Reload();
        var id = await Arrive(centre);
        await centre.Advance(TimeSpan.FromSeconds(42));
        (await centre.Get<TakeInteraction>().Run(agent, id)).Error.ShouldBeNull();
        (await centre.Get<SendAgentMessage>().Run(agent, id, centre.NewId(), "I look it up")).Error.ShouldBeNull();
        (await centre.Get<EndInteraction>().Run(agent, id)).Error.ShouldBeNull();
        await centre.Drain();
        return id;
    }

    static async Task<long> Arrive(Centre centre)
    {
        var id = 0L;
        await centre.Write(unit =>
        {
            var interaction = Interaction.Begin(
                new InteractionStart(centre.NewId(), Channel.HeyNow, Direction.Inbound, CampaignId, PublicId.New(), "es", new Customer(Name, null, null, null, null) { Phone = Number }), unit.Now);
            interaction.StartBot(unit.Now);
            unit.Save(interaction);
            unit.AddMessage(interaction.Id, CampaignId, MessageFrom.Customer, null, centre.NewId(), "Where is my order?");
            unit.AddMessage(interaction.Id, CampaignId, MessageFrom.Bot, null, centre.NewId(), "I hand you over");
            interaction.Enqueue(unit.Now);
            unit.Save(interaction);
            id = interaction.Id;
        });
        return id;
    }
}
