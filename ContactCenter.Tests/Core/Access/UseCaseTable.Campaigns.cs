using ContactCenter.Core.Agents;
using ContactCenter.Core.Alerts;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Providers.Examples;
using ContactCenter.Core.Quality;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Access;

/// <summary>Campaigns, members, breaks, quality forms: administrators of the group. Canned responses: its supervisors too.</summary>
partial class UseCaseTable
{
    const Who Editors = Who.Supervisors | Who.Administrators, EditorsOfAll = Who.SupervisorOfAll | Who.AdministratorOfAll;

    static IEnumerable<UseCaseRow> Campaigns =>
    [
        Row(Who.Administrators, Nothing, (SaveCampaign save, Actor actor, int _) => save.Run(actor, AccessScene.New(AccessScene.CampaignIn(Seed.OwnGroup))), "a new one"),
        Row(Who.Administrators, AccessScene.Campaign, (SaveCampaign save, Actor actor, int id) => save.Run(actor, AccessScene.Changed(id, AccessScene.CampaignIn(Seed.OwnGroup, id)))),
        Row(Who.AdministratorOfAll, Nothing, (SaveCampaign save, Actor actor, int _) => save.Run(actor, AccessScene.New(AccessScene.CampaignIn(SecurityGroup.All))), "a new one of group All"),
        Row(Who.AdministratorOfAll, AccessScene.Campaign, (SaveCampaign save, Actor actor, int id) => save.Run(actor, AccessScene.Changed(id, AccessScene.CampaignIn(Seed.ForeignGroup, id))), "given to another group"),
        Row(Who.Administrators, AccessScene.Campaign, (DuplicateCampaign duplicate, Actor actor, int id) => duplicate.Run(actor, id, $"Copy by {actor.UserId}")),
        Row(Who.Administrators, AccessScene.Campaign, (DeleteCampaign delete, Actor actor, int id) => delete.Run(actor, id, null)),
        Row(Who.Administrators, AccessScene.Campaign, (AlertDeliveryQuery query, Actor actor, int id) => query.Read(actor, id), "", nameof(AlertDeliveryQuery.Read)),
        Row(Who.Administrators, AccessScene.Campaign, (TryAlertWebhook tryIt, Actor actor, int id) => tryIt.Run(actor, AccessScene.Changed(id, AccessScene.WithWebhook(id)))),
        Row(Who.Administrators, AccessScene.HeyNowCampaign, (OpenExample open, Actor actor, int id) => open.Run(actor, id)),
        Row(Who.Administrators, AccessScene.HeyNowCampaign, (LookAtExample look, Actor actor, int id) => look.Run(actor, id)),
        Row(Who.Administrators, AccessScene.HeyNowCampaign, (SetExampleFaults set, Actor actor, int id) => set.Run(actor, id, new ExampleFaults(Twice: true))),
        Row(Who.Administrators, AccessScene.HeyNowCampaign, (PlayCustomer play, Actor actor, int id) => play.Run(actor, id, "Hello")),
        Row(Who.Administrators | Who.ForeignAdministrator, Nothing, (StoreImage store, Actor actor, int _) => store.Run(actor, Pictures.Png), "which belongs to no group"),
        Row(Who.Administrators, AccessScene.Campaign, (AddMembers add, Actor actor, int id) => add.Run(actor, [id], [Seed.Carla])),
        Row(Who.Administrators, AccessScene.Campaign, (RemoveMembers remove, Actor actor, int id) => remove.Run(actor, [id], [Seed.Ana])),
        Row(Who.Administrators, AccessScene.Campaign, (SetMember set, Actor actor, int id) => set.Run(actor, id, Seed.Ana, new MemberPlace(0, 1), new MemberPlace(5, 1))),
        Shows<CampaignSet>(Who.AgentOfAll | Who.Agent | Who.AgentElsewhere | Editors, AccessScene.Campaign, (scene, actor, id) => scene.Set.SeenBy(actor).Any(campaign => campaign.Id == id), nameof(CampaignSet.SeenBy)),
        Shows<CampaignSet>(Who.AgentOfAll | Who.Agent | Who.AgentElsewhere | Editors, AccessScene.Campaign, (scene, actor, id) => scene.Set.EverSeenBy(actor).Any(campaign => campaign.Id == id), nameof(CampaignSet.EverSeenBy)),
    ];

    static IEnumerable<UseCaseRow> Configuring =>
    [
        Row(Who.Administrators, Nothing, (SaveBreak save, Actor actor, int _) => save.Run(actor, AccessScene.New(AccessScene.BreakIn(Seed.OwnGroup))), "a new one"),
        Row(Who.Administrators, AccessScene.Break, (SaveBreak save, Actor actor, int id) => save.Run(actor, AccessScene.Changed(id, AccessScene.BreakIn(Seed.OwnGroup)))),
        Row(Who.AdministratorOfAll, AccessScene.BreakOfAll, (SaveBreak save, Actor actor, int id) => save.Run(actor, AccessScene.Changed(id, AccessScene.BreakIn(SecurityGroup.All))), "of group All"),
        Row(Who.Administrators, AccessScene.Break, (DeleteBreak delete, Actor actor, int id) => delete.Run(actor, id)),
        Row(Who.AdministratorOfAll, AccessScene.BreakOfAll, (DeleteBreak delete, Actor actor, int id) => delete.Run(actor, id), "of group All"),
        Row(Who.Administrators, Nothing, (SaveQualityForm save, Actor actor, int _) => save.Run(actor, AccessScene.New(AccessScene.FormIn(Seed.OwnGroup))), "a new one"),
        Row(Who.Administrators, AccessScene.Form, (SaveQualityForm save, Actor actor, int id) => save.Run(actor, AccessScene.Changed(id, AccessScene.FormIn(Seed.OwnGroup)))),
        Row(Who.AdministratorOfAll, AccessScene.FormOfAll, (SaveQualityForm save, Actor actor, int id) => save.Run(actor, AccessScene.Changed(id, AccessScene.FormIn(SecurityGroup.All))), "of group All"),
        Row(Who.Administrators, AccessScene.Form, (DeleteQualityForm delete, Actor actor, int id) => delete.Run(actor, id)),
        Row(Who.AdministratorOfAll, AccessScene.FormOfAll, (DeleteQualityForm delete, Actor actor, int id) => delete.Run(actor, id), "of group All"),
        Row(Editors, AccessScene.Campaign, (SaveCannedResponse save, Actor actor, int id) => save.Run(actor, AccessScene.New(AccessScene.ResponseIn(id))), "a new one"),
        Row(Editors, AccessScene.Response, (SaveCannedResponse save, Actor actor, int id) => save.Run(actor, AccessScene.Changed(id, AccessScene.ResponseIn(Seed.MultipleId)))),
        Row(EditorsOfAll, Nothing, (SaveCannedResponse save, Actor actor, int _) => save.Run(actor, AccessScene.New(AccessScene.ResponseIn(null))), "shared, a new one"),
        Row(EditorsOfAll, AccessScene.Response, (SaveCannedResponse save, Actor actor, int id) => save.Run(actor, AccessScene.Changed(id, AccessScene.ResponseIn(null))), "to be shared"),
        Row(EditorsOfAll, AccessScene.Response, (SaveCannedResponse save, Actor actor, int id) => save.Run(actor, AccessScene.Changed(id, AccessScene.ResponseIn(Seed.ForeignId))), "into another group's campaign"),
        Row(Editors, AccessScene.Response, (DeleteCannedResponse delete, Actor actor, int id) => delete.Run(actor, id)),
        Row(EditorsOfAll, AccessScene.SharedResponse, (DeleteCannedResponse delete, Actor actor, int id) => delete.Run(actor, id), "shared"),
        Finds(Editors, AccessScene.Response, (ExportCannedResponses export, Actor actor, int _) => export.Run(actor, null), (file, id) => file.Contains($"webchat/{Seed.Multiple}", StringComparison.Ordinal), "of all that they see"),
        Row(Editors, AccessScene.Response, (ExportCannedResponses export, Actor actor, int _) => export.Run(actor, new CannedTarget(Seed.MultipleId)), "of a campaign"),
        Finds(Editors, AccessScene.Campaign, (ImportCannedResponses import, Actor actor, int id) => import.Plan(actor, new CannedTarget(id), File), (plan, _) => plan.MayBeStored, "into a campaign", nameof(ImportCannedResponses.Plan)),
        Finds(EditorsOfAll, Nothing, (ImportCannedResponses import, Actor actor, int _) => import.Plan(actor, new CannedTarget(null), File), (plan, _) => plan.MayBeStored, "shared", nameof(ImportCannedResponses.Plan)),
        Row(Editors, AccessScene.Campaign, (ImportCannedResponses import, Actor actor, int id) => Import(import, actor, id), "into a campaign"),
    ];

    static string File => $"shortcut;text\nimported{Guid.NewGuid():N};Hello\n";

    static async Task<Result<int>> Import(ImportCannedResponses import, Actor actor, int campaignId)
    {
        var file = File;
        var planned = await import.Plan(actor, new CannedTarget(campaignId), file);
        return await import.Run(actor, new CannedTarget(campaignId), file, planned.IsDone ? planned.Value : new CannedPlan([]));
    }
}
