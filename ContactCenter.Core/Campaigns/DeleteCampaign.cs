using ContactCenter.Core.Common;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Campaigns;

/// <summary>The campaign still has that many interactions that are not over.</summary>
public sealed record HasLiveInteractions(int Count) : Error("campaign.live");

/// <summary>A campaign goes away; its interactions stay searchable under its name. Live ones are moved first, all in the same unit.</summary>
public sealed class DeleteCampaign(IUnitsOfWork units)
{
    /// <param name="moveTo">A campaign of the same channel that takes the live interactions with their agents and waiting times; null = refuse while there are any.</param>
    public Task<Result> Run(Actor actor, int id, int? moveTo) => units.Run<Result>(unit =>
    {
        if (unit.Refuse(actor, Roles.Administrator) is { } refused)
            return refused;
        if (ConfigurationWriter.Find<Campaign>(unit, actor, id) is not { } campaign)
            return new NotFound();
        if (WhyNot(unit, actor, campaign) is { } used)
            return used;
        var live = unit.Db.Interactions.Where(interaction => interaction.CampaignId == id && interaction.EndedAt == null).Select(interaction => interaction.Id).ToList();
        if (live.Count > 0)
        {
            if (moveTo is null)
                return new HasLiveInteractions(live.Count);
            if (moveTo == id || ConfigurationWriter.Find<Campaign>(unit, actor, moveTo.Value) is not { Enabled: true } target || target.Channel != campaign.Channel)
                return new InvalidInput("moveTo", "unknown");
            live.ForEach(interactionId => Move(unit, interactionId, target.Id));
        }

        campaign.Enabled = false;
        ConfigurationWriter.Delete(unit, actor, "campaign", campaign, campaign.Name);
        unit.Append(new CampaignChanged(), campaignId: id);
        return Result.Done;
    });

    /// <summary>A Direct provider's default campaign takes what no skill leads elsewhere: it cannot go.</summary>
    static InUse? WhyNot(Unit unit, Actor actor, Campaign campaign)
    {
        var providers = unit.Db.Providers.Where(provider => provider.DefaultCampaignId == campaign.Id).OrderBy(provider => provider.Name).Select(provider => provider.Name).Take(10).ToList();
        return providers.Count == 0 ? null : new InUse(actor.IsOfAll ? providers : ["Hey Now"]);
    }

    static void Move(Unit unit, long interactionId, int campaignId)
    {
        var interaction = unit.FindInteraction(interactionId)!;
        interaction.MoveToCampaign(campaignId, unit.Now);
        unit.Save(interaction);
    }
}
