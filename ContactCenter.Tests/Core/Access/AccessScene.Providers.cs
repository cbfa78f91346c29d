using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Bulk;
using ContactCenter.Core.Providers.Outbound;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Core.Access;

/// <summary>What is held at a provider.</summary>
partial class AccessScene
{
    public static readonly TemplateUse Welcome = new("bienvenida", "es", ["Vera"]);

    public static async Task<long> ServedAtWhatsApp(AccessScene scene, Actor actor) => await scene.HoldAtWhatsApp(await Served(scene, actor));

    public static async Task<long> ServedByAnotherAtWhatsApp(AccessScene scene, Actor actor) => await scene.HoldAtWhatsApp(await ServedByAnother(scene, actor));

    public const string Number = "59899111222";

    public static OutboundMessage Outbound(int campaignId) => new(campaignId, Number, null, Welcome);

    /// <summary>Of Hey Now, the actor a member where they can be one, and permitted to write first.</summary>
    public static Task<long> OutboundCampaign(AccessScene scene, Actor actor) => scene.AddOutboundCampaign(actor, isPermitted: true);

    public static Task<long> OutboundCampaignUnpermitted(AccessScene scene, Actor actor) => scene.AddOutboundCampaign(actor, isPermitted: false);

    public static BatchInput Batch(int campaignId) => new(campaignId, Welcome.Name, Welcome.Language, 1, "a.csv", $"{Number};Vera");

    public static async Task<long> PreparedBatch(AccessScene scene, Actor actor) => await scene.AddBatch((int)await OutboundCampaign(scene, actor), BatchState.Ready);

    public static async Task<long> PreparedBatchUnpermitted(AccessScene scene, Actor actor) => await scene.AddBatch((int)await OutboundCampaignUnpermitted(scene, actor), BatchState.Ready);

    public static async Task<long> StartedBatch(AccessScene scene, Actor actor) => await scene.AddBatch((int)await OutboundCampaign(scene, actor), BatchState.Running);

    /// <summary>As it would stand there.</summary>
    async Task<long> AddBatch(int campaignId, BatchState state)
    {
        var id = 0;
        (await Centre.Write(unit =>
        {
            var batch = unit.Db.Batches.Add(new Batch { PublicId = NewName, Name = "a.csv", CampaignId = campaignId, Template = Welcome.Name, Language = Welcome.Language, PerMinute = 1, State = state }).Entity;
            unit.Db.SaveChanges();
            id = batch.Id;
        })).Error.ShouldBeNull();
        return id;
    }

    async Task<long> AddOutboundCampaign(Actor actor, bool isPermitted)
    {
        var provider = (int)await Add<ProviderSettings, Provider>(WhatsAppAccount);
        (await Centre.Write(unit =>
        {
            unit.Db.Users.Where(user => user.Id == actor.UserId).ExecuteUpdate(set => set.SetProperty(user => user.MayWriteOutbound, isPermitted));
            unit.Append(new UserChanged(), agentId: actor.UserId);
        })).Error.ShouldBeNull();
        return await Add<CampaignSettings, Campaign>(() => new CampaignSettings { Name = NewName, Channel = Channel.HeyNow, SecurityGroupId = Seed.OwnGroup, ProviderId = provider }, new CampaignChanged(), campaign =>
        {
            campaign.Key = KeyOf(campaign.Id);
            campaign.Members = Set.IsMember(Seed.MultipleId, actor.UserId) ? [new Member { AgentId = actor.UserId, Position = 1 }] : [];
        });
    }

    /// <summary>An account where nobody listens, with a template.</summary>
    static ProviderSettings WhatsAppAccount()
    {
        var account = NewAccount();
        (account.Api, account.Templates) = (ProviderApi.Cloud, [new MessageTemplate(Welcome.Name, Welcome.Language, "Hola {{1}}")]);
        return account;
    }

    async Task<long> HoldAtWhatsApp(long id)
    {
        var provider = (int)await Add<ProviderSettings, Provider>(WhatsAppAccount);
        (await Centre.Write(unit => unit.Providers.Hold(id, unit.Providers.Contact(provider, new ProviderAddress(WireChannels.WhatsApp, "1", $"59899{id}")), inbound: true))).Error.ShouldBeNull();
        return id;
    }
}
