using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Monitoring;

/// <summary>The campaigns that a supervisor wants in front on the page of all, kept on the server so that they follow them between browsers.</summary>
public sealed class SupervisorPins
{
    public int UserId { get; init; }

    /// <summary>In the order in which they stand.</summary>
    public List<int> CampaignIds { get; set; } = [];
}

/// <summary>A supervisor chooses which campaigns stand in front; those chosen before and not named any more go back into the row.</summary>
public sealed class PinCampaigns(IUnitsOfWork units, CampaignDirectory campaigns)
{
    public const int Most = 100;

    /// <param name="actor">Who asks.</param>
    /// <param name="campaignIds">All that are to stand in front, in their order; each one that the supervisor sees.</param>
    public Task<Result> Run(Actor actor, IReadOnlyList<int> campaignIds) => units.Run<Result>(unit =>
    {
        if (unit.Refuse(actor, Roles.Supervisor) is { } refused)
        {
            return refused;
        }

        if (campaignIds.Count > Most)
        {
            return new InvalidInput("campaigns", "too-many");
        }

        if (campaignIds.Except(campaigns.Current.SeenBy(actor).Select(campaign => campaign.Id)).Any())
        {
            return new NotFound();
        }

        var row = unit.Db.SupervisorPins.Find(actor.UserId);
        if (row is null)
        {
            unit.Db.SupervisorPins.Add(row = new SupervisorPins { UserId = actor.UserId });
        }

        row.CampaignIds = [.. campaignIds.Distinct()];
        unit.Db.SaveChanges();
        return Result.Done;
    });
}
