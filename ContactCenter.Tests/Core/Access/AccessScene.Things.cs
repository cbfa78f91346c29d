using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Quality;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Access;

/// <summary>What is configured: stored ones to ask about, and settings to save.</summary>
partial class AccessScene
{
    static string NewName => $"n{Guid.NewGuid():N}";

    public static Task<long> Campaign(AccessScene scene, Actor actor) => scene.Add<CampaignSettings, Campaign>(() => CampaignIn(Seed.OwnGroup), new CampaignChanged(), campaign =>
    {
        campaign.Key = KeyOf(campaign.Id);
        campaign.Members = [new Member { AgentId = Seed.Ana, Position = 1 }];
    });

    /// <summary>Customers may write to it.</summary>
    public static async Task<long> HeyNowCampaign(AccessScene scene, Actor actor)
    {
        var account = (int)await Account(scene, actor);
        return await scene.Add<CampaignSettings, Campaign>(() => new CampaignSettings { Name = NewName, Channel = Channel.HeyNow, SecurityGroupId = Seed.OwnGroup, ProviderId = account }, new CampaignChanged(), campaign => campaign.Key = KeyOf(campaign.Id));
    }

    public static Task<long> Break(AccessScene scene, Actor actor) => scene.Add<BreakSettings, Break>(() => BreakIn(Seed.OwnGroup));

    public static Task<long> BreakOfAll(AccessScene scene, Actor actor) => scene.Add<BreakSettings, Break>(() => BreakIn(SecurityGroup.All));

    public static Task<long> Form(AccessScene scene, Actor actor) => scene.Add<QualityFormSettings, QualityForm>(() => FormIn(Seed.OwnGroup));

    public static Task<long> FormOfAll(AccessScene scene, Actor actor) => scene.Add<QualityFormSettings, QualityForm>(() => FormIn(SecurityGroup.All));

    public static Task<long> Response(AccessScene scene, Actor actor) => scene.Add<CannedResponseSettings, CannedResponse>(() => ResponseIn(Seed.MultipleId), new CampaignChanged());

    public static Task<long> SharedResponse(AccessScene scene, Actor actor) => scene.Add<CannedResponseSettings, CannedResponse>(() => ResponseIn(null));

    public static Task<long> Person(AccessScene scene, Actor actor) =>
        scene.Add<UserSettings, User>(() => PersonIn(Seed.OwnGroup), new UserChanged(), user => user.NormalizedUserName = UserRules.Normalize(user.UserName));

    public static Task<long> Group(AccessScene scene, Actor actor) => scene.Add<SecurityGroupSettings, SecurityGroup>(NewGroup, new UserChanged());

    public static Task<long> Account(AccessScene scene, Actor actor) => scene.Add<ProviderSettings, Provider>(NewAccount);

    /// <param name="id">Of the stored one, whose key stays.</param>
    public static CampaignSettings CampaignIn(int group, int id)
    {
        var settings = CampaignIn(group);
        settings.Key = KeyOf(id);
        return settings;
    }

    /// <summary>Nobody listens there.</summary>
    public static CampaignSettings WithWebhook(int id)
    {
        var settings = CampaignIn(Seed.OwnGroup, id);
        (settings.Alerts.Webhook, settings.NewAlertSecret) = ("http://127.0.0.1:1/", "a secret of nobody's");
        return settings;
    }

    public static CampaignSettings CampaignIn(int group) => new() { Name = NewName, Channel = Channel.Webchat, SecurityGroupId = group };

    public static BreakSettings BreakIn(int group) => new() { Name = NewName, SecurityGroupId = group };

    public static QualityFormSettings FormIn(int group) => new() { Name = NewName, SecurityGroupId = group, Questions = [new QualityQuestion { Id = "q1", Text = "Was it polite?" }] };

    public static CannedResponseSettings ResponseIn(int? campaignId) => new() { CampaignId = campaignId, Shortcut = NewName, Text = "Hello" };

    public static UserSettings PersonIn(int group) => new() { UserName = NewName, DisplayName = "New", Roles = Roles.Agent, SecurityGroupId = group };

    public static SecurityGroupSettings NewGroup() => new() { Name = NewName };

    /// <summary>An address where nobody listens.</summary>
    public static ProviderSettings NewAccount() => new() { Name = NewName, Domain = "http://127.0.0.1:1", PlatformId = "1", DefaultCampaignId = HeyNowId, NewSecret = "secret" };

    static string KeyOf(int campaignId) => $"c{campaignId}";
}
